package org.tradebrief.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.FieldMenu;
import org.tradebrief.desk.controls.WhyNot;
import org.tradebrief.desk.help.Bundle;
import org.tradebrief.desk.help.HealthSheet;
import org.tradebrief.desk.help.KeysPage;
import org.tradebrief.desk.help.RulesPage;
import org.tradebrief.desk.instance.Handed;
import org.tradebrief.desk.palette.Entry;
import org.tradebrief.desk.palette.PaletteModel;
import org.tradebrief.desk.palette.PaletteView;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.screen.Selection;
import org.tradebrief.desk.session.Session;
import org.tradebrief.desk.shell.DropTarget;
import org.tradebrief.desk.shell.KeyRoute;
import org.tradebrief.desk.shell.NoticeView;
import org.tradebrief.desk.shell.RunningWork;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.shell.ShellView;
import org.tradebrief.desk.shell.ZoomPane;
import org.tradebrief.desk.start.StartModel;
import org.tradebrief.desk.start.StartView;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Drawn;
import org.tradebrief.desk.work.Later;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.desk.work.Work;

/** The one window: the first screen, or an open workspace. */
public final class DeskWindow {
    /** A workspace that opens at once needs no first screen; one that takes longer shows how far it is. */
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final DeskServices services;
    private final StackPane place = new StackPane();
    private final StackPane over = new StackPane();
    private final Scene scene;
    private final Words words = new Words();
    private final Theme theme = new Theme();
    private final Actions actions = new Actions();
    private final Notices notices = new Notices();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final Tasks tasks;
    private final Later later;
    private final Files files;
    private final Clip clip;
    private final Browser browser;
    private final ObjectProperty<LocalDate> asOf;
    private final StartModel<Session> start;
    private final DeskSettings settings;
    private final RecentPlaces recent;
    private final LastTime memory;
    private final Arrivals arrivals;
    private final DeskSheets sheets;
    private List<Action> ofSession = List.of();
    private List<Screen> screens = List.of();
    private @Nullable Session session;
    private @Nullable Lent lent;
    private @Nullable PaletteView palette;

    public DeskWindow(DeskServices services, Files files, Clip clip, Browser browser, Runnable quit) {
        this(services, Tasks.forDesk(services.clock()), files, clip, browser, quit);
    }

    /** @param tasks runs what is not done on the screen's thread */
    DeskWindow(DeskServices services, Tasks tasks, Files files, Clip clip, Browser browser, Runnable quit) {
        this.services = services;
        this.tasks = tasks;
        this.files = files;
        this.clip = clip;
        this.browser = browser;
        later = Later.on(tasks::onScreen);
        settings = new DeskSettings(services.settings(), later, e -> tasks.onScreen(() -> notices.failed(e)));
        settings.bind(theme, words);
        StackPane layers = new StackPane();
        scene = new Scene(new ZoomPane(layers, theme.zoomProperty()), 1440, 900);
        // Before the first control, which would else load a style of its own.
        theme.dress(scene);
        asOf = new SimpleObjectProperty<>(today());
        start = new StartModel<>(services.openings(), tasks, services.clock(), this::opened);
        start.failureProperty().subscribe(this::notOpened);
        memory = new LastTime(settings.settings(), later);
        recent = new RecentPlaces(settings.settings(), start.recent());
        arrivals = new Arrivals(
                services.openings(), start, () -> session, this::isSample, notices::say, words.of("window"));
        actions.addAll(new DeskActions(words, files)
                .all(
                        start,
                        start.workingProperty().not(),
                        open,
                        arrivals::take,
                        this::closeSession,
                        this::openPalette,
                        quit));
        sheets = new DeskSheets(
                over,
                context(words, asOf),
                settings,
                new DeskSheets.Keys(services.secrets(), this::trial),
                this::rules,
                this::health);
        actions.addAll(sheets.actions());
        settings.bind(actions);
        over.setPickOnBounds(false);
        NoticeView told = new NoticeView(notices, words, clip);
        actions.add(DeskActions.toNotice(words, notices, told::focusLatest));
        layers.getChildren().setAll(place, told, over);
        KeyRoute.install(scene, actions, () -> notices.say(words.of("window").get("typed-astray")));
        scene.addEventFilter(InputEvent.ANY, event -> tasks.courtesy().touched());
        DropTarget.install(scene, arrivals::take);
        WhyNot.listen(scene);
        FieldMenu.install(scene, words);
    }

    /** Puts the window on a stage and shows it. */
    public void show(Stage stage) {
        show(stage, () -> {});
    }

    /** @param left is run once the window was closed and everything is left, whatever failed on the way */
    void show(Stage stage, Runnable left) {
        if (start.workingProperty().get()) {
            later.run("start", PATIENCE, this::showStartWhileNothingIsOpen);
            start.failureProperty().addListener((o, was, is) -> showStartWhileNothingIsOpen());
            // A workspace that is being made has steps to show from the first one on.
            start.doneProperty().addListener((o, was, is) -> {
                if (is.doubleValue() < 1) {
                    showStartWhileNothingIsOpen();
                }
            });
        } else {
            showStart();
        }
        stage.setScene(scene);
        stage.titleProperty().bind(words.of("shell").text("title"));
        Subscription watching = WindowPlace.bind(stage, settings.settings())
                .and(stage.focusedProperty().subscribe((was, is) -> keepScreens()));
        stage.setOnHidden(e -> {
            try {
                close();
            } finally {
                // A stage may be shown again with another window on it.
                watching.unsubscribe();
                stage.titleProperty().unbind();
                stage.setOnHidden(null);
                left.run();
            }
        });
        stage.show();
    }

    public Scene scene() {
        return scene;
    }

    public Theme theme() {
        return theme;
    }

    public Words words() {
        return words;
    }

    public Actions actions() {
        return actions;
    }

    public Notices notices() {
        return notices;
    }

    /**
     * Opens a workspace at once, making it where there is none.
     *
     * @param chosen by the person; null for the one that was open when the desk was left, if any
     */
    public void resume(@Nullable Path chosen) {
        arrivals.resume(chosen, services.files(), settings.settings().all());
    }

    /** Takes what a later start of the program was given. */
    public void receive(Handed handed) {
        arrivals.receive(handed);
    }

    /** Ends what runs and leaves the workspace. */
    public void close() {
        keepScreens();
        leaveSession();
        settings.end();
        later.close();
        tasks.close();
    }

    /** Closes what stands over the window. */
    void closeSheet() {
        sheets.close();
    }

    /** The first screen tells of it itself; over an open workspace nothing else would. */
    private void notOpened(@Nullable Exception failure) {
        if (failure != null && session != null) {
            notices.failed(failure);
        }
    }

    private void showStartWhileNothingIsOpen() {
        if (session == null && place.getChildren().isEmpty()) {
            showStart();
        }
    }

    private void showStart() {
        place.getChildren().setAll(new StartView(start, context(words, asOf), services.version()));
    }

    private DeskContext context(Words spoken, ObjectProperty<LocalDate> day) {
        return new DeskContext(
                spoken,
                theme,
                tasks,
                actions,
                new Selection(),
                notices,
                new OverSheets(over, words),
                files,
                clip,
                browser,
                day,
                this::go);
    }

    private void opened(Session opened) {
        tasks.hold();
        keepScreens();
        leaveSession();
        session = opened;
        List<Action> before = new ArrayList<>(actions.all());
        Lent mine = Lent.of(words, asOf);
        lent = mine;
        DeskContext context = context(mine.words(), mine.asOf());
        ShellModel model = new ShellModel(mine.asOf());
        settings.bind(model);
        screens = opened.screens(context, model);
        actions.addAll(opened.actions());
        screens.forEach(screen -> actions.addAll(screen.actions()));
        ShellView view = new ShellView(model, context, screens, new RunningWork(tasks, mine.words()));
        view.setDrawer(opened.drawer(context));
        ofSession = actions.all().stream()
                .filter(action -> !before.contains(action))
                .toList();
        place.getChildren().setAll(view);
        open.set(true);
        boolean sample = Resumed.SAMPLE.equals(start.taskProperty().get());
        recent.opened(opened.folder(), model.workspaceProperty().get(), today());
        memory.opened(sample ? Resumed.SAMPLE : opened.folder().toString(), model, view, screens, actions);
        if (sample) {
            Platform.runLater(sheets::tourIfNew);
        }
        arrivals.opened(opened);
        Drawn.then(tasks::release);
    }

    private void closeSession() {
        settings.settings().remove(Resumed.LAST);
        keepScreens();
        leaveSession();
        showStart();
    }

    private void leaveSession() {
        Session leaving = session;
        if (leaving == null) {
            return;
        }
        session = null;
        memory.left();
        open.set(false);
        screens.forEach(Screen::close);
        screens = List.of();
        actions.removeAll(ofSession);
        actions.otherwise(id -> "");
        ofSession = List.of();
        notices.left();
        if (lent != null) {
            lent.takeBack();
            lent = null;
        }
        leaving.close();
        palette = null;
        sheets.close();
        place.getChildren().clear();
        tasks.forget();
    }

    private boolean isSample() {
        return session != null && Resumed.SAMPLE.equals(settings.settings().get(Resumed.LAST, ""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(services.clock().instant(), services.zone());
    }

    private void keepScreens() {
        memory.keep();
    }

    private void go(String screen) {
        actions.find("view." + screen).ifPresent(Action::fire);
    }

    private void openPalette() {
        PaletteView view = palette;
        if (view == null) {
            view = new PaletteView(new PaletteModel(this::findable), words, over.getChildren()::clear);
            palette = view;
        }
        over.getChildren().setAll(view);
        view.open();
    }

    /** Whether any work runs that a person did not put behind the window. */
    boolean isWorking() {
        return tasks.all().stream().anyMatch(work -> work.stageProperty().get() == Work.Stage.RUNNING);
    }

    /** What the palette finds just now. */
    List<Entry> findable() {
        Session now = session;
        List<Entry> entries = new ArrayList<>(Commands.entries(actions));
        entries.addAll(Commands.settings(words.of("help"), sheets::preferences));
        if (now != null) {
            entries.addAll(now.findable());
        }
        return entries;
    }

    private KeysPage.@Nullable Trial trial() {
        return session == null ? null : session::tryKey;
    }

    private RulesPage.@Nullable Book rules() {
        return session == null ? null : session.rules();
    }

    private Callable<Bundle> health() {
        Session now = session;
        DeskHealth looking = new DeskHealth(services.version(), services.log(), services.secrets(), words.of("help"));
        HealthSheet.Finding screen = looking.screen();
        List<String> failures = notices.failures();
        Map<String, String> kept = settings.settings().all();
        return () -> looking.bundle(
                screen,
                () -> now == null ? List.of() : now.health(words.of("help")),
                now == null ? null : now.folder(),
                failures,
                kept);
    }
}
