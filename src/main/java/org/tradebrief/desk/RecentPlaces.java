package org.tradebrief.desk;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import org.tradebrief.desk.settings.Settings;
import org.tradebrief.desk.start.Recent;

/** Remembers the workspaces that were open, the latest first. */
final class RecentPlaces {
    private static final int KEPT = 8;
    private static final String NAME = "recent.";
    private static final String SEPARATOR = "\t";

    private final Settings settings;
    private final ObservableList<Recent> shown;

    RecentPlaces(Settings settings, ObservableList<Recent> shown) {
        this.settings = settings;
        this.shown = shown;
        List<Recent> kept = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            read(settings.get(NAME + i, ""), kept);
        }
        shown.setAll(kept);
    }

    void opened(Path folder, String name, LocalDate day) {
        List<Recent> next = new ArrayList<>();
        next.add(new Recent(folder, name, day));
        shown.stream()
                .filter(place -> !place.folder().equals(folder))
                .limit(KEPT - 1)
                .forEach(next::add);
        shown.setAll(next);
        for (int i = 0; i < next.size(); i++) {
            Recent place = next.get(i);
            settings.set(
                    NAME + i,
                    String.join(
                            SEPARATOR,
                            place.folder().toString(),
                            place.name(),
                            place.opened().toString()));
        }
    }

    /** A place that is gone, or a line that somebody wrote by hand, is left out. */
    private static void read(String line, List<Recent> into) {
        String[] parts = line.split(SEPARATOR);
        if (parts.length != 3) {
            return;
        }
        try {
            Path folder = Path.of(parts[0]);
            if (Files.isDirectory(folder)) {
                into.add(new Recent(folder, parts[1], LocalDate.parse(parts[2])));
            }
        } catch (InvalidPathException | DateTimeException e) {
            return;
        }
    }
}
