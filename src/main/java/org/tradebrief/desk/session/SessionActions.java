package org.tradebrief.desk.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.export.ExportSheet;
import org.tradebrief.desk.refresh.RefreshModel;
import org.tradebrief.desk.refresh.RefreshSheet;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.trail.Person;
import org.tradebrief.workbench.ImportReport;
import org.tradebrief.workbench.Workspace;

/** What is done to the workspace as a whole: bring documents in, compose the week, open a text from elsewhere. */
final class SessionActions {
    private static final String LANE = "workspace";

    private final Workspace workspace;
    private final DeskContext context;
    private final ShellModel shell;
    private final ReviewModel review;
    private final Runnable changed;
    private final Phrases words;
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final Exports exports;
    private final List<Action> all;

    /** @param changed run after documents or briefs came in */
    SessionActions(Workspace workspace, DeskContext context, ShellModel shell, ReviewModel review, Runnable changed) {
        this.workspace = workspace;
        this.context = context;
        this.shell = shell;
        this.review = review;
        this.changed = changed;
        this.words = context.words().of("session");
        BooleanBinding idle = busy.not();
        BooleanBinding open = review.briefProperty().isNotNull().and(idle);
        exports = new Exports(workspace, context, review);
        RefreshModel refresh =
                new RefreshModel(new WorkspaceRefresh(workspace, changed), context.tasks(), words.get("task.refresh"));
        Supplier<String> busy = () -> words.get("why.busy");
        Supplier<String> nothingOpen = () -> words.get(this.busy.get() ? "why.busy" : "why.no-brief");
        all = List.of(
                Action.of("brief.compose", words, this::compose)
                        .icon("edit")
                        .keys("Shortcut+N")
                        .when(idle, busy),
                Action.of("data.import", words, this::chooseImport)
                        .icon("folder")
                        .when(idle, busy),
                Action.of("data.refresh", words, () -> openRefresh(refresh))
                        .icon("refresh")
                        .keys("F5")
                        .when(idle, busy),
                Action.of("data.reindex", words, this::reindex).icon("refresh").when(idle, busy),
                Action.of("data.search-settings", words, this::openSearchSettings)
                        .icon("settings")
                        .when(new SimpleBooleanProperty(workspace.isWritable()), () -> words.get("why.read-only")),
                Action.of("brief.export", words, () -> exports.open(ExportSheet.Form.PDF))
                        .icon("download")
                        .keys("Shortcut+E")
                        .when(open, nothingOpen),
                Action.of("brief.export-as", words, () -> exports.open(ExportSheet.Form.DOCX))
                        .icon("download")
                        .when(open, nothingOpen),
                Action.of("brief.verify", words, exports::chooseToVerify)
                        .icon("check")
                        .when(idle, busy));
    }

    List<Action> all() {
        return all;
    }

    private void openSearchSettings() {
        SearchSettings sheet = new SearchSettings(workspace, context.words());
        context.sheets().open(words.text("search-settings.title"), sheet, sheet.first());
    }

    /** What was chosen, and a run that is under way, are there again when it is opened again. */
    private void openRefresh(RefreshModel model) {
        RefreshSheet sheet = new RefreshSheet(model, context.words(), context.clip());
        model.plan();
        context.sheets().open(context.words().of("refresh").text("title"), sheet, sheet.first());
    }

    /** The week of the as-of day. */
    IsoWeek week() {
        return IsoWeek.of(context.asOf().get());
    }

    void compose() {
        IsoWeek week = week();
        LocalDate asOf = context.asOf().get();
        busy.set(true);
        context.tasks()
                .run(
                        LANE,
                        words.text("task.compose", week.toString()),
                        progress -> workspace.reviewing().compose(week, asOf, new Steps(progress, words::told)),
                        this::composed,
                        this::failed);
    }

    private void composed(BriefRecord brief) {
        busy.set(false);
        changed.run();
        show(brief);
        context.notices().say(words.get(brief.proposal() == null ? "composed" : "proposed", brief.name()));
    }

    private void show(BriefRecord brief) {
        shell.briefs().stream()
                .filter(entry -> entry.id().equals(brief.name()))
                .findFirst()
                .ifPresent(shell.briefProperty()::set);
        context.go().accept("review");
    }

    private void chooseImport() {
        context.files().folder(words.get("choose.import")).ifPresent(folder -> importAll(List.of(folder)));
    }

    private void importAll(List<Path> paths) {
        busy.set(true);
        context.tasks()
                .run(
                        LANE,
                        words.text("task.import"),
                        progress -> {
                            ImportReport report = workspace.importer().run(paths, new Steps(progress, words::told));
                            workspace.searching().catchUp(new Steps(progress, words::told));
                            return report;
                        },
                        this::imported,
                        this::failed);
    }

    private void imported(ImportReport report) {
        busy.set(false);
        changed.run();
        ImportReport.Documents documents = report.documents();
        String came = words.get("imported", documents.added(), documents.unchanged(), documents.skipped());
        if (report.problems().isEmpty()) {
            context.notices().say(came);
        } else {
            context.notices()
                    .say(
                            words.get(
                                    "imported.problems", came, report.problems().size()),
                            Action.of(
                                    "data.import-problems", words, () -> ImportSheet.open(context, report.problems())));
        }
    }

    private void reindex() {
        busy.set(true);
        context.tasks()
                .run(
                        LANE,
                        words.text("task.reindex"),
                        progress -> workspace.searching().update(new Steps(progress, words::told)),
                        report -> {
                            busy.set(false);
                            context.notices().say(words.get("reindexed"));
                        },
                        this::failed);
    }

    /** Documents and folders are brought in, a Markdown brief is opened, a PDF is verified. */
    void take(List<Path> files) {
        List<Path> documents = new ArrayList<>();
        List<Path> signed = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".pdf")) {
                signed.add(file);
            } else if (name.endsWith(".md") && !Files.isDirectory(file)) {
                openMarkdown(file);
            } else {
                documents.add(file);
            }
        }
        if (!signed.isEmpty()) {
            exports.verify(signed);
        }
        if (!documents.isEmpty()) {
            importAll(documents);
        }
    }

    private void openMarkdown(Path file) {
        Person by = shell.personProperty().get();
        if (by == null) {
            failed(new Refusal("DSK-NOBODY", words.get("nobody"), words.get("nobody.remedy")));
            return;
        }
        LocalDate asOf = context.asOf().get();
        busy.set(true);
        context.tasks()
                .run(
                        LANE,
                        words.get("task.open", file.getFileName()),
                        progress -> workspace.reviewing().open(file, asOf, by),
                        brief -> {
                            busy.set(false);
                            changed.run();
                            show(brief);
                        },
                        this::failed);
    }

    private void failed(Exception why) {
        busy.set(false);
        context.notices().failed(why);
    }
}
