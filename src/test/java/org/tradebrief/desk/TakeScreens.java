package org.tradebrief.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.words.Language;

/**
 * Takes a picture of every screen in each look, size and language: {@code TakeScreens FOLDER [screen ...]}. The picture in
 * the light look, at 1280x800 and in Chinese bears the screen's name alone. Needs no display.
 */
final class TakeScreens {
    private static final List<String> TABS = List.of("review", "trade", "hhi", "policy", "search");
    private static final List<String> SHEETS = List.of("palette", "preferences", "shortcuts", "tasks", "diagnostics");
    private static final List<Variant> ALL = variants();
    /** What stands over the window is the same at any size. */
    private static final List<Variant> TWO = List.of(ALL.getFirst(), new Variant(Look.DARK, 1280, 800, Language.EN));

    private final Screenshots shots;
    private final List<String> wanted;
    private final DeskWindow window;
    private final Scene scene;
    private final Stage stage;

    /** One way a screen can look. */
    private record Variant(Look look, int width, int height, Language language) {
        String suffix() {
            return this.equals(ALL.getFirst())
                    ? ""
                    : "-" + look.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + language.tag();
        }
    }

    private TakeScreens(Screenshots shots, List<String> wanted, DeskWindow window, Stage stage) {
        this.shots = shots;
        this.wanted = wanted;
        this.window = window;
        this.scene = window.scene();
        this.stage = stage;
    }

    private static List<Variant> variants() {
        int[][] sizes = {{1280, 800}, {1920, 1080}};
        return Stream.of(sizes)
                .flatMap(size -> Stream.of(Look.LIGHT, Look.DARK)
                        .flatMap(look -> Stream.of(Language.values())
                                .map(language -> new Variant(look, size[0], size[1], language))))
                .toList();
    }

    public static void main(String[] args) {
        try {
            run(args);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] args) throws Exception {
        // The person in the pictures, who would else have the name of whoever takes them.
        System.setProperty("user.name", "王怡君");
        Screenshots shots = new Screenshots(Path.of(args[0]));
        List<String> wanted = List.of(args).subList(1, args.length);
        Screenshots.startJavaFx();
        Path folder = Files.createTempDirectory("desk-screens");
        System.setProperty("user.home", folder.toString());
        try {
            TestDesk desk = new TestDesk(folder, TestDesk.running());
            HaltingOpenings openings = new HaltingOpenings(desk.openings(), "indicators");
            DeskWindow window = Screenshots.onScreen(() -> desk.window(openings));
            Stage stage = Screenshots.stage(new Scene(new javafx.scene.layout.StackPane(), 1280, 800), 1280, 800);
            Screenshots.act(() -> {
                window.words().languageProperty().set(Language.ZH_TW);
                window.theme().lookProperty().set(Look.LIGHT);
                window.show(stage);
            });
            TakeScreens taking = new TakeScreens(shots, wanted, window, stage);
            taking.start(openings);
            taking.open();
            taking.empty(desk, folder.resolve("東亞貿易組"));
            Screenshots.onScreen(() -> {
                window.close();
                return null;
            });
        } finally {
            Screenshots.delete(folder);
        }
    }

    private void start(HaltingOpenings openings) throws Exception {
        fire("workspace.sample");
        openings.awaitHalt();
        each("start", ALL);
        openings.letGo();
        Screenshots.await(() -> window.actions().find("view.review").isPresent());
        Screenshots.await(() -> scene.lookup(".verdict-bar") != null);
        Screenshots.await(() -> scene.lookup("#tour-on") != null);
        Screenshots.act(window::closeSheet);
        overWindow("tour", "app.tour");
    }

    private void open() throws Exception {
        for (String tab : TABS) {
            fire("view." + tab);
            if ("search".equals(tab)) {
                Screenshots.act(this::ask);
            }
            each(tab, ALL);
        }
        fire("view.review");
        draft();
        for (String sheet : SHEETS) {
            overWindow(sheet, "app." + sheet);
        }
        signing();
    }

    /** The checker at work on a text from elsewhere: its first disputed figure, and why. */
    private void draft() throws Exception {
        choose(1);
        Screenshots.await(() -> !window.isWorking());
        fire("review.next");
        each("check", ALL);
        choose(0);
        Screenshots.await(() -> !window.isWorking());
    }

    private void choose(int brief) throws Exception {
        ListView<?> briefs = (ListView<?>) scene.lookup("#briefs");
        Screenshots.act(() -> briefs.getSelectionModel().select(brief));
    }

    /** What stands over the window is opened anew in each language: it is written once, when it opens. */
    private void overWindow(String name, String action) throws Exception {
        for (Variant variant : TWO) {
            turn(variant);
            fire(action);
            each(name, List.of(variant));
            Screenshots.act(window::closeSheet);
        }
    }

    private void ask() {
        TextField field = (TextField) scene.lookup("#search-query");
        field.setText("稀土出口管制政策");
        field.fireEvent(new ActionEvent());
    }

    private void signing() throws Exception {
        for (int i = 0; i < 40 && !can("review.sign"); i++) {
            fire("review.next");
            fire("review.accept");
            Screenshots.act(this::giveReason);
            Screenshots.await(() -> !window.isWorking());
        }
        if (can("review.sign")) {
            fire("review.sign");
            each("signoff", ALL);
        }
    }

    /** An interpretation is accepted with a reason. */
    private void giveReason() {
        if (scene.lookup("#decision-reason") instanceof TextField reason) {
            reason.setText("解讀與數字一致。");
            reason.fireEvent(new ActionEvent());
        }
    }

    private void empty(TestDesk desk, Path folder) throws Exception {
        Files.createDirectories(folder);
        desk.choices.add(folder);
        fire("workspace.create");
        Screenshots.await(() -> scene.lookup(".verdict-bar") == null && scene.lookup("#tab-review") != null);
        fire("view.review");
        each("empty", ALL);
    }

    /** Vectors are made behind the window, begin late, last minutes and take the processor that draws: they are stopped. */
    private boolean isStill() {
        boolean making = window.actions().find("data.vectors-pause").stream()
                .anyMatch(action -> action.enabled().get());
        if (making && scene.lookup(".running-work .icon-button") instanceof Button stop) {
            stop.fire();
        }
        if (scene.lookup(".notice .icon-button") instanceof Button away) {
            away.fire();
        }
        return !window.isWorking();
    }

    private boolean can(String action) throws Exception {
        return Screenshots.onScreen(() -> window.actions().get(action).enabled().get());
    }

    private void fire(String action) throws Exception {
        Screenshots.act(() -> window.actions().get(action).fire());
    }

    private void each(String name, List<Variant> variants) throws Exception {
        if (!wanted.isEmpty() && !wanted.contains(name)) {
            return;
        }
        for (Variant variant : variants) {
            turn(variant);
            Screenshots.settle();
            Screenshots.await(() -> "start".equals(name) || isStill());
            // Once more: one piece of work begins another when it ends.
            Screenshots.settle();
            Screenshots.await(() -> "start".equals(name) || isStill());
            shots.take(scene, name + variant.suffix());
        }
        Screenshots.act(() -> {
            window.theme().lookProperty().set(Look.LIGHT);
            window.words().languageProperty().set(Language.ZH_TW);
        });
    }

    private void turn(Variant variant) throws Exception {
        Screenshots.act(() -> {
            stage.setWidth(variant.width());
            stage.setHeight(variant.height());
            window.theme().lookProperty().set(variant.look());
            window.words().languageProperty().set(variant.language());
        });
    }
}
