package org.tradebrief.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.help.AtHome;
import org.tradebrief.desk.help.Bundle;
import org.tradebrief.desk.help.HealthSheet.Finding;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.Secret;
import org.tradebrief.workbench.Secrets;

/** Looks over the program, the machine, the open workspace and what failed. */
final class DeskHealth {
    private final String version;
    private final Path log;
    private final Secrets secrets;
    private final Phrases words;

    /** @param log of the program, beside that of the open workspace */
    DeskHealth(String version, Path log, Secrets secrets, Phrases words) {
        this.version = version;
        this.log = log;
        this.secrets = secrets;
        this.words = words;
    }

    /** What must be asked on the screen's thread; the rest comes from {@link #bundle}. */
    Finding screen() {
        String screens = Screen.getScreens().stream()
                .map(s -> String.format(
                        "%.0f×%.0f @ %.0f %%",
                        s.getBounds().getWidth(), s.getBounds().getHeight(), 100 * s.getOutputScaleX()))
                .collect(Collectors.joining(words.get("comma")));
        return new Finding(words.get("health.screen"), true, screens);
    }

    /**
     * Asks the store of keys and reads the log: not for the screen's thread.
     *
     * @param workspace what was found of the open one
     * @param folder of it; null for none
     */
    Bundle bundle(
            Finding screen,
            Supplier<List<Finding>> workspace,
            @Nullable Path folder,
            List<String> failures,
            Map<String, String> settings) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                words.get("health.program"),
                true,
                version + ", JavaFX " + System.getProperty("javafx.runtime.version")));
        findings.add(new Finding(
                words.get("health.system"),
                true,
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch")));
        findings.add(screen);
        findings.addAll(workspace.get());
        findings.add(new Finding(words.get("health.keys"), true, keys()));
        return new Bundle(
                findings.stream().map(DeskHealth::atHome).toList(),
                failures,
                settings,
                logs(folder),
                secrets::hiddenIn);
    }

    private static Finding atHome(Finding finding) {
        return new Finding(finding.name(), finding.ok(), AtHome.told(finding.detail()));
    }

    private String keys() {
        return Arrays.stream(Secret.values())
                .map(secret -> secret.service() + " "
                        + words.get("origin." + secrets.origin(secret).name(), secret.variable()))
                .collect(Collectors.joining(words.get("comma")));
    }

    /** A desk that stood open before its workspace did writes elsewhere, and commands write into the workspace. */
    private String logs(@Nullable Path folder) {
        Stream<Path> ofWorkspace =
                folder == null ? Stream.of() : Stream.of(folder.resolve("logs").resolve("tradebrief.log"));
        return Stream.concat(Stream.of(log), ofWorkspace)
                .distinct()
                .map(DeskHealth::read)
                .collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return e.getClass().getName();
        }
    }
}
