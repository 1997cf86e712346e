package org.tradebrief.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a workspace lies: where a person says, else where the operating system keeps a program's data. */
public final class WorkspacePlace {
    private static final String VARIABLE = "TRADEBRIEF_HOME";
    private static final String NAME = "Tradebrief";

    private WorkspacePlace() {}

    /**
     * @param chosen with {@code --workspace}; null for none
     * @param environment in which {@code TRADEBRIEF_HOME} comes second
     * @param system the operating system's name, as Java gives it
     * @param home the person's own folder
     */
    public static Path of(@Nullable Path chosen, Map<String, String> environment, String system, Path home) {
        if (chosen != null) {
            return chosen.toAbsolutePath().normalize();
        }
        String variable = environment.getOrDefault(VARIABLE, "");
        Path place =
                variable.isBlank() ? convention(environment, system.toLowerCase(Locale.ROOT), home) : Path.of(variable);
        return place.toAbsolutePath().normalize();
    }

    private static Path convention(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("windows")) {
            return base(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return base(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /** The folder that the variable names; the XDG specification has a relative one ignored. */
    private static Path base(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
