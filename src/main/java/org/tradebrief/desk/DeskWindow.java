package org.tradebrief.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
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
import org.tradebrief.desk.shell.KeyRoute;
import org.tradebrief.desk.shell.NoticeView;
import org.tradebrief.desk.shell.ShellModel;
import org.tradebrief.desk.shell.ShellView;
import org.tradebrief.desk.shell.ZoomPane;
import org.tradebrief.desk.start.StartModel;
import org.tradebrief.desk.start.StartView;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;

/** The one window: the first screen, or an open workspace. */
public final class DeskWindow {
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
    private final Files files;
    private final Clip clip;
    private final Browser browser;
    private final ObjectProperty<LocalDate> asOf;
    private final StartModel<Session> start;
    private final PaletteView palette;
    private List<Action> ofSession = List.of();
    private List<Screen> screens = List.of();
    private @Nullable Session session;

    public DeskWindow(DeskServices services, Files files, Clip clip, Browser browser, Runnable quit) {
        this.services = services;
        this.files = files;
        this.clip = clip;
        this.browser = browser;
        tasks = Tasks.forDesk(services.clock());
        asOf = new SimpleObjectProperty<>(LocalDate.ofInstant(services.clock().instant(), services.zone()));
        start = new StartModel<>(services.openings(), tasks, services.clock(), this::opened);
        palette = new PaletteView(new PaletteModel(this::entries), words, this::closePalette);
        actions.addAll(new DeskActions(words, files)
                .all(
                        start,
                        start.workingProperty().not(),
                        open,
                        this::reviewMarkdown,
                        this::closeSession,
                        this::openPalette,
                        quit));
        over.setPickOnBounds(false);
        over.setMouseTransparent(false);
        NoticeView noticeView = new NoticeView(notices, words, clip);
        StackPane layers = new StackPane(place, noticeView, over);
        scene = new Scene(new ZoomPane(layers, theme.zoomProperty()), 1440, 900);
        theme.dress(scene);
        KeyRoute.install(scene, actions);
        showStart();
    }

    /** Puts the window on a stage and shows it. */
    public void show(Stage stage) {
        stage.setScene(scene);
        stage.titleProperty().bind(words.of("shell").text("title"));
        stage.setMinWidth(1024);
        stage.setMinHeight(640);
        stage.setOnHidden(e -> close());
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

    /** Ends what runs and leaves the workspace. */
    public void close() {
        closeSession();
        tasks.close();
    }

    private void showStart() {
        place.getChildren().setAll(new StartView(start, context(), services.version()));
    }

    private DeskContext context() {
        return new DeskContext(
                words, theme, tasks, actions, new Selection(), notices, files, clip, browser, asOf, this::go);
    }

    private void opened(Session opened) {
        closeSession();
        session = opened;
        List<Action> before = new ArrayList<>(actions.all());
        DeskContext context = context();
        ShellModel model = new ShellModel(asOf);
        opened.fill(model);
        screens = opened.screens(context);
        screens.forEach(screen -> actions.addAll(screen.actions()));
        Node running = new HBox();
        ShellView shell = new ShellView(model, context, screens, running);
        ofSession = actions.all().stream()
                .filter(action -> !before.contains(action))
                .toList();
        place.getChildren().setAll(shell);
        open.set(true);
    }

    private void closeSession() {
        Session leaving = session;
        if (leaving == null) {
            return;
        }
        session = null;
        open.set(false);
        screens.forEach(Screen::close);
        actions.removeAll(ofSession);
        leaving.close();
        showStart();
    }

    private void go(String screen) {
        actions.find("view." + screen).ifPresent(Action::fire);
    }

    private void reviewMarkdown(Path file) {
        notices.say(file.toString());
    }

    private List<Entry> entries() {
        return Commands.entries(actions);
    }

    private void openPalette() {
        over.getChildren().setAll(palette);
        palette.open();
    }

    private void closePalette() {
        over.getChildren().clear();
    }
}
