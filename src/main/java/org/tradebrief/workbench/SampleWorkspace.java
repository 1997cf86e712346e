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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Progress;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;

/**
 * The workspace that shows what the program can do, with real data and no network: made and filled where it is missing, or
 * copied where the program brings one that is made already.
 */
public final class SampleWorkspace {
    private static final String RESOURCE = "/sample-data";

    /** The folders of documents in it. */
    private static final List<String> DOCUMENTS = List.of("census", "comtrade", "corpus", "worldbank");

    private static final String DRAFT = "briefs/2026-W06-draft.md";

    /** The setting that names the build whose data the workspace holds. */
    private static final String READ = "sample.read";

    private SampleWorkspace() {}

    /** Where it lies: as chosen, else beside the place of the person's own workspace. */
    public static Path place(@Nullable Path chosen) {
        Path own = Workbench.place(chosen);
        return chosen != null ? own : own.resolveSibling(own.getFileName() + "-sample");
    }

    /** Whether it opens at once: it is there, or comes with the program. */
    public static boolean isMade(Path folder) {
        return Workbench.isWorkspace(folder) || PreparedSample.fits(folder);
    }

    /** Opens it to read and write. What comes with the program is read again after each change of the program. */
    public static Workspace open(Workbench workbench, Path folder, Progress progress) {
        progress.at("建立示範工作區", 0, 0);
        PreparedSample.lay(folder);
        Workspace workspace = workbench.openToWrite(folder);
        try {
            fill(workspace, progress);
            return workspace;
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    /** What is left to make once its documents are read, in this order. */
    public enum Step {
        INDICATORS,
        INDEX,
        COMPOSE
    }

    /** Composes its week and takes in the draft written elsewhere, each unless it is there: a batch run makes the week alone. */
    public static void compose(Workspace workspace, Consumer<Step> begins) {
        if (isMissing(workspace, WeekInBatch.WEEK.toString())) {
            composeWeek(workspace, begins);
        }
        if (isMissing(workspace, DRAFT.substring(DRAFT.indexOf('/') + 1))) {
            takeInDraft(workspace, WeekInBatch.AS_OF);
        }
    }

    private static boolean isMissing(Workspace workspace, String brief) {
        return workspace.reviewing().desk().find(brief).isEmpty();
    }

    private static void composeWeek(Workspace workspace, Consumer<Step> begins) {
        begins.accept(Step.INDICATORS);
        workspace.trade(WeekInBatch.AS_OF).concentrations();
        begins.accept(Step.INDEX);
        workspace.searching().catchUp(Progress.NONE);
        begins.accept(Step.COMPOSE);
        workspace.reviewing().compose(WeekInBatch.WEEK, WeekInBatch.AS_OF, Progress.NONE);
    }

    /** Takes a draft into review that was written elsewhere, with the errors that such drafts have. */
    public static BriefRecord takeInDraft(Workspace workspace, LocalDate day) {
        return withData(data -> workspace.reviewing().open(data.resolve(DRAFT), day, Person.MACHINE));
    }

    private static void fill(Workspace workspace, Progress progress) {
        URI data = data();
        if (data.getScheme().equals("file")) {
            read(workspace, Path.of(data), progress);
            return;
        }
        String release = release(data);
        if (workspace.settings().get(READ).filter(release::equals).isEmpty()) {
            withData(folder -> read(workspace, folder, progress));
            workspace.settings().set(READ, release);
        }
    }

    /** What is done with the data, a folder of the program or of its archive. */
    private static <T> T withData(Function<Path, T> act) {
        URI data = data();
        if (data.getScheme().equals("file")) {
            return act.apply(Path.of(data));
        }
        try (FileSystem archive = FileSystems.newFileSystem(data, Map.of())) {
            return act.apply(archive.getPath(RESOURCE));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static URI data() {
        URL data = SampleWorkspace.class.getResource(RESOURCE);
        if (data == null) {
            throw new IllegalStateException("the program lacks its sample data");
        }
        try {
            return data.toURI();
        } catch (URISyntaxException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(Exception e) {
        return new UncheckedIOException(new IOException("the sample data cannot be read", e));
    }

    /** Tells one build of the program from another: size and time of its archive. */
    private static String release(URI uri) {
        Path archive = Path.of(URI.create(uri.getSchemeSpecificPart().replaceFirst("!.*", "")));
        try {
            // To the second, as packages keep it.
            return Files.size(archive) + " "
                    + Files.getLastModifiedTime(archive).to(TimeUnit.SECONDS);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static ImportReport read(Workspace workspace, Path data, Progress progress) {
        List<Path> folders = DOCUMENTS.stream().map(data::resolve).toList();
        ImportReport report = workspace.importer().run(folders, progress);
        if (report.documents().read() == 0) {
            throw new IllegalStateException("no sample document was read: " + report.problems());
        }
        return report;
    }
}
