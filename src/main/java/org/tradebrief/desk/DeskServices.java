package org.tradebrief.desk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.settings.SettingsStore;
import org.tradebrief.desk.start.Openings;
import org.tradebrief.workbench.Secrets;

/**
 * What the desk is started with.
 *
 * @param version of the program, as shown to people
 * @param log into which what fails is written, as a report of faults shows it
 * @param files dropped on the program's icon or named on the command line
 */
public record DeskServices(
        Openings<Session> openings,
        SettingsStore settings,
        Secrets secrets,
        InstantSource clock,
        ZoneId zone,
        String version,
        Path log,
        List<Path> files) {
    public DeskServices {
        files = List.copyOf(files);
    }
}
