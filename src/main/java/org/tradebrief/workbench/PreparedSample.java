package org.tradebrief.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Progress;

/**
 * The sample workspace as a package of the program brings it: made when the package was, and copied at a first start, which
 * then takes no longer than any other. Where it is missing or cannot be copied, the sample is made from its data.
 */
public final class PreparedSample {
    /** Names the folder that holds it. */
    private static final String PLACE = "tradebrief.sample";

    private PreparedSample() {}

    /** Makes it whole, with the vectors of its passages, in a folder that is not there yet. */
    public static void make(Workbench workbench, Path folder) {
        try (Workspace workspace = SampleWorkspace.open(workbench, folder, Progress.NONE)) {
            SampleWorkspace.compose(workspace, step -> {});
            workspace.searching().embed(Progress.NONE);
        }
    }

    /** Whether it can be copied to a place. */
    static boolean fits(Path folder) {
        return fits(place(), folder);
    }

    /** Copies it to a place where nothing is yet. */
    static void lay(Path folder) {
        lay(place(), folder);
    }

    static boolean fits(@Nullable Path prepared, Path folder) {
        return prepared != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && Workbench.isWorkspace(prepared);
    }

    /** A copy that was not finished is never taken for the sample: it gets its name last. */
    static void lay(@Nullable Path prepared, Path folder) {
        if (prepared == null || !fits(prepared, folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            delete(unfinished);
            copy(prepared, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            System.getLogger(PreparedSample.class.getName())
                    .log(System.Logger.Level.WARNING, "the prepared sample cannot be copied and is made instead", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : everythingIn(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target);
            }
        }
    }

    /** Takes away what an earlier copy, cut short, has left. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : everythingIn(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    /** Each folder before what is in it. */
    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    private static @Nullable Path place() {
        String place = System.getProperty(PLACE);
        return place == null ? null : Path.of(place);
    }
}
