package org.tradebrief.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Progress;

/** The workspace that shows what the program can do, with real data and no network: made and filled where it is missing. */
public final class SampleWorkspace {
    private static final String RESOURCE = "/sample-data";

    /** The setting that names the build whose data the workspace holds. */
    private static final String READ = "sample.read";

    private SampleWorkspace() {}

    /** Where it lies: as chosen, else beside the place of the person's own workspace. */
    public static Path place(@Nullable Path chosen) {
        Path own = Workbench.place(chosen);
        return chosen != null ? own : own.resolveSibling(own.getFileName() + "-sample");
    }

    /** Opens it to read and write. What comes with the program is read again after each change of the program. */
    public static Workspace open(Workbench workbench, Path folder, Progress progress) {
        progress.at("建立示範工作區", 0, 0);
        Workspace workspace = workbench.openToWrite(folder);
        try {
            fill(workspace, progress);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    private static void fill(Workspace workspace, Progress progress) {
        URL data = SampleWorkspace.class.getResource(RESOURCE);
        if (data == null) {
            throw new IllegalStateException("the program lacks its sample data");
        }
        try {
            URI uri = data.toURI();
            if (uri.getScheme().equals("file")) {
                read(workspace, Path.of(uri), progress);
                return;
            }
            String release = release(uri);
            if (workspace.settings().get(READ).filter(release::equals).isPresent()) {
                return;
            }
            try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of())) {
                read(workspace, archive.getPath(RESOURCE), progress);
            }
            workspace.settings().set(READ, release);
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("the sample data cannot be read", e));
        }
    }

    /** Tells one build of the program from another: size and time of its archive. */
    private static String release(URI uri) throws IOException {
        Path archive = Path.of(URI.create(uri.getSchemeSpecificPart().replaceFirst("!.*", "")));
        return Files.size(archive) + " " + Files.getLastModifiedTime(archive).toMillis();
    }

    private static void read(Workspace workspace, Path data, Progress progress) {
        ImportReport report = workspace.importer().run(List.of(data), progress);
        if (report.documents().read() == 0) {
            throw new IllegalStateException("no sample document was read: " + report.problems());
        }
    }
}
