package org.tradebrief.desk.session;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.chart.trade.ChartWords;
import org.tradebrief.chart.trade.PageDrawings;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.audit.AuditPlace;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.help.HealthSheet;
import org.tradebrief.desk.help.RulesPage;
import org.tradebrief.desk.hhi.HhiScreen;
import org.tradebrief.desk.newer.NewerPlace;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.policy.PolicyAccess;
import org.tradebrief.desk.policy.PolicyScreen;
import org.tradebrief.desk.review.Deeds;
import org.tradebrief.desk.review.ReviewCiting;
import org.tradebrief.desk.review.ReviewContext;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.review.ReviewPanes;
import org.tradebrief.desk.review.ReviewScreen;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.search.SearchRoom;
import org.tradebrief.desk.search.SearchScreen;
import org.tradebrief.desk.shell.BriefEntry;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.shell.SourceDrawer;
import org.tradebrief.desk.signoff.SignOff;
import org.tradebrief.desk.trade.TradeAccess;
import org.tradebrief.desk.trade.TradeScreen;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.desk.work.Later;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.search.record.SearchLog;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.workbench.Doctor;
import org.tradebrief.workbench.FetchSource;
import org.tradebrief.workbench.Secret;
import org.tradebrief.workbench.SigningKeys;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** A real workspace behind the window. */
final class WorkspaceSession implements Session {
    private static final long LEAVE_SECONDS = 10;

    private final Workbench workbench;
    private final Workspace workspace;
    private final SigningKeys keys;
    private final boolean sample;
    private final LocalDate day;
    /** What changes briefs, one thing after the other. */
    private final ExecutorService order = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("deeds").factory());

    private @Nullable Later later;
    private @Nullable SessionActions actions;
    private @Nullable VectorWork vectors;
    private @Nullable WordWork wordWork;
    private @Nullable ReviewModel review;
    private @Nullable Findable findable;
    private volatile @Nullable TradeView view;
    private List<Screen> screens = List.of();
    private @Nullable Renewals renewals;
    private @Nullable NewerDataWatch watch;

    /** @param day whose knowledge is shown at first */
    WorkspaceSession(Workbench workbench, Workspace workspace, SigningKeys keys, boolean sample, LocalDate day) {
        this.workbench = workbench;
        this.workspace = workspace;
        this.keys = keys;
        this.sample = sample;
        this.day = day;
    }

    @Override
    public List<Screen> screens(DeskContext context, ShellModel shell) {
        Phrases words = context.words().of("session");
        context.asOf().set(day);
        shell.workspaceProperty()
                .bind(
                        sample
                                ? words.text("sample")
                                : Bindings.createStringBinding(
                                        () -> workspace.folder().getFileName().toString()));
        Later pauses = Later.on(context.tasks()::onScreen);
        later = pauses;
        Deeds deeds =
                new Deeds(workspace.reviewing().desk(), order, context.tasks()::onScreen, context.notices()::failed);
        ReviewModel model = new ReviewModel(
                deeds,
                workspace.checker(),
                context.tasks(),
                pauses,
                () -> shell.personProperty().get(),
                workspace.clock(),
                ZoneId.systemDefault());
        review = model;
        ReviewCiting citing = new ReviewCiting(model);
        VectorWork making = new VectorWork(workspace, context);
        vectors = making;
        making.startLater();
        WithoutBrief without = new WithoutBrief(workspace, context);
        SessionActions acts = new SessionActions(workspace, context, shell, model, () -> {
            refresh(context, shell);
            without.refresh();
            Objects.requireNonNull(renewals).due();
            making.startLater();
        });
        actions = acts;
        ReviewContext reviewing = new ReviewContext(context, model, workspace.library(), key -> drawing(key, context));
        ReviewScreen screen = new ReviewScreen(reviewing, without, panes(context, model, shell), () -> tools(context));
        Findable found = new Findable(workspace, context, shell, model);
        findable = found;
        follow(shell, model, screen);
        new FallenSignatures(context, model);
        NewerDataWatch newer = new NewerDataWatch(workspace, context, model);
        watch = newer;
        model.briefProperty().addListener((o, was, is) -> {
            if (is != null && (was == null || !was.name().equals(is.name()))) {
                newer.look();
            }
        });
        refresh(context, shell);
        read(context, shell, found);
        new RecoveryNote(context, shell, model).look(workspace);
        context.asOf().addListener((o, was, is) -> refresh(context, shell));
        SearchScreen search =
                new SearchScreen(context, searchRoom(context, shell, model), citing, new BriefAppendix(model, citing));
        search.answeredBy(shell.engineProperty()::set);
        search.outgrown(making::startLater);
        WordWork looking = new WordWork(workspace, context);
        wordWork = looking;
        looking.startLater(search.model()::search);
        screens = List.of(
                screen,
                new TradeScreen(
                        context,
                        new TradeAccess(
                                workspace::trade,
                                a -> workspace.briefsUsing().of(a),
                                workspace.views("trade"),
                                workspace.economies()),
                        citing),
                new HhiScreen(context, workspace::trade, followed(), citing),
                new PolicyScreen(context, policyAccess(shell), citing),
                search);
        renewals = new Renewals(screens, shell.screenProperty());
        return screens;
    }

    private ReviewPanes panes(DeskContext context, ReviewModel model, ShellModel shell) {
        return new ReviewPanes(
                new SignOff(context, model, new WorkspaceSigning(workspace, keys), shell.personProperty()),
                new NewerPlace(context, model, workspace.reviewing()::changes),
                new AuditPlace(context, model, new WorkspaceTrails(workspace)));
    }

    private PolicyAccess policyAccess(ShellModel shell) {
        return new PolicyAccess(
                workspace.register(),
                workspace.isWritable() ? workspace.registerEntries() : null,
                workspace.economies(),
                () -> shell.personProperty().get().name(),
                workspace.clock());
    }

    private SearchRoom searchRoom(DeskContext context, ShellModel shell, ReviewModel model) {
        return new SearchRoom(
                () -> workspace.searching().engine(),
                () -> workspace.searching().trouble(),
                () -> workspace.searching().marking(),
                workspace.library(),
                day -> workspace.searching().measures().on(day),
                workspace.economies(),
                new PastBriefs(workspace.reviewing().desk(), shell, model, context.go()),
                workspace.isWritable() ? workspace.searches() : SearchLog.NONE,
                workspace.clock());
    }

    private static List<Node> tools(DeskContext context) {
        return List.of(Controls.button(context.actions().get("brief.export"), context.actions(), Controls.Weight.FLAT));
    }

    /** Trade as the charts of briefs draw it; the last day asked for is kept, for it remembers what it computed. */
    private List<Economy> followed() {
        return FetchSource.COMTRADE.usual().stream()
                .map(workspace.economies()::get)
                .toList();
    }

    private TradeView trade(LocalDate asOf) {
        TradeView kept = view;
        if (kept == null || !kept.asOf().equals(asOf)) {
            kept = workspace.trade(asOf);
            view = kept;
        }
        return kept;
    }

    /** Reads in the background what the window can do without at first. */
    private void read(DeskContext context, ShellModel shell, Findable found) {
        context.tasks()
                .run(
                        "read",
                        "read",
                        progress -> {
                            found.read();
                            return workspace.searching().answering();
                        },
                        shell.engineProperty()::set,
                        context.notices()::failed);
    }

    /** One at a time, for the view of trade is not for several threads. */
    private synchronized @Nullable Drawing drawing(String key, DeskContext context) {
        return new PageDrawings(trade(context.asOf().get()), ChartWords.chinese())
                .drawing(key)
                .map(Exhibit::drawing)
                .orElse(null);
    }

    private void follow(ShellModel shell, ReviewModel model, ReviewScreen screen) {
        shell.historyProperty().set(screen.history());
        shell.openItemsProperty()
                .bind(Bindings.createIntegerBinding(
                        () -> model.briefProperty().get() != null
                                        && model.reportProperty().get() == null
                                ? ShellModel.UNCOUNTED
                                : model.queue().size(),
                        model.queue(),
                        model.briefProperty(),
                        model.reportProperty()));
        shell.savedProperty().bind(model.savedProperty());
        listBriefs(shell);
        model.briefProperty().addListener((o, was, is) -> {
            if (is != null
                    && (was == null || was.state() != is.state() || !was.name().equals(is.name()))) {
                listBriefs(shell);
            }
        });
        shell.briefProperty().addListener((o, was, is) -> {
            BriefRecord open = model.briefProperty().get();
            if (is != null && (open == null || !open.name().equals(is.id()))) {
                model.open(is.id());
            }
        });
        if (!shell.briefs().isEmpty()) {
            shell.briefProperty().set(shell.briefs().getFirst());
        }
    }

    /** The briefs, the latest week first, texts from elsewhere behind them. */
    private void listBriefs(ShellModel shell) {
        List<BriefRecord> briefs = new ArrayList<>(workspace.reviewing().desk().briefs());
        briefs.sort(Comparator.comparing((BriefRecord b) -> b.week() == null ? "" : String.valueOf(b.week()))
                .reversed()
                .thenComparing(BriefRecord::name));
        BriefEntry open = shell.briefProperty().get();
        Changed.to(
                shell.briefs(),
                briefs.stream()
                        .map(b -> new BriefEntry(b.name(), b.label(), b.state()))
                        .toList());
        if (open != null) {
            shell.briefs().stream()
                    .filter(entry -> entry.id().equals(open.id()))
                    .findFirst()
                    .ifPresent(shell.briefProperty()::set);
        }
    }

    /** Looks again at how current the sources are. */
    private void refresh(DeskContext context, ShellModel shell) {
        view = null;
        LocalDate asOf = context.asOf().get();
        context.tasks()
                .run(
                        "sources",
                        "sources",
                        progress -> SourceStates.of(workspace.library(), workspace.trade(), asOf),
                        states -> Changed.to(shell.sources(), states),
                        context.notices()::failed);
        listBriefs(shell);
        if (watch != null) {
            watch.look();
        }
    }

    @Override
    public Path folder() {
        return workspace.folder();
    }

    @Override
    public Node drawer(DeskContext context) {
        return new SourceDrawer(context, workspace.library());
    }

    @Override
    public List<Entry> findable() {
        Findable made = findable;
        return made == null ? List.of() : made.all();
    }

    @Override
    public List<HealthSheet.Finding> health(Phrases words) {
        return new Doctor(workbench, workspace.folder())
                .run().stream()
                        .map(check -> new HealthSheet.Finding(
                                words.get("doctor." + check.subject().name()),
                                check.ok(),
                                words.get(
                                        "doctor.found." + check.found().name(),
                                        check.values().stream().map(words::told).toArray())))
                        .toList();
    }

    @Override
    public RulesPage.Book rules() {
        return new RulesPage.Book(workspace.rules(), () -> {
            ReviewModel shown = review;
            if (shown != null) {
                shown.recheck();
            }
        });
    }

    @Override
    public void tryKey(Secret secret) {
        workspace.keyTrial().run(secret);
    }

    @Override
    public List<Action> actions() {
        SessionActions made = actions;
        VectorWork making = vectors;
        return made == null || making == null
                ? List.of()
                : Stream.concat(made.all().stream(), making.actions().stream()).toList();
    }

    @Override
    public void take(List<Path> files) {
        SessionActions made = actions;
        if (made != null) {
            made.take(files);
        }
    }

    @Override
    public void close() {
        if (review != null) {
            review.flush();
        }
        order.shutdown();
        try {
            // What was typed last is on its way to the disk.
            if (!order.awaitTermination(LEAVE_SECONDS, TimeUnit.SECONDS)) {
                order.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (wordWork != null) {
            wordWork.stop();
        }
        if (vectors != null) {
            vectors.stop();
        }
        if (later != null) {
            later.close();
        }
        workspace.close();
    }
}
