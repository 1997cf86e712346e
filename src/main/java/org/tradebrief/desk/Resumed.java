package org.tradebrief.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.start.Openings;

/**
 * What a start opens at once.
 *
 * @param folder of a workspace that was named or open last; null for none
 * @param sample whether the sample was open last
 * @param named whether the person named the folder
 */
record Resumed(@Nullable Path folder, boolean sample, boolean named) {
    static final String LAST = "last.workspace";
    static final String SAMPLE = "sample";

    /**
     * @param settings that an earlier run left
     * @param chosen as a workspace on the command line; null for none
     * @param files to open, of which a single one may be a workspace
     */
    static Resumed of(Openings<?> openings, Map<String, String> settings, @Nullable Path chosen, List<Path> files) {
        Path named = chosen == null && files.size() == 1 ? workspace(openings, files.getFirst()) : chosen;
        if (named != null) {
            return new Resumed(named, false, true);
        }
        String last = settings.getOrDefault(LAST, "");
        boolean there = !last.isEmpty() && !last.equals(SAMPLE) && openings.isWorkspace(Path.of(last));
        return new Resumed(there ? Path.of(last) : null, last.equals(SAMPLE), false);
    }

    /** The workspace that a folder is, or the folder around a workspace's database, which is what file managers open. */
    static @Nullable Path workspace(Openings<?> openings, Path file) {
        if (openings.isWorkspace(file)) {
            return file;
        }
        Path folder = file.getParent();
        boolean database = folder != null
                && openings.isWorkspace(folder)
                && file.getFileName().toString().endsWith(".db");
        return database ? folder : null;
    }
}
