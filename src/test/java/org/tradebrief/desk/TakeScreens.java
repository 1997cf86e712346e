package org.tradebrief.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tradebrief.desk.theme.Look;
import org.tradebrief.desk.words.Language;

/** Takes a picture of each screen in each look, size and language: {@code TakeScreens FOLDER [screen ...]}. */
final class TakeScreens {
    private static final List<String> TABS = List.of("review", "trade", "hhi", "policy", "search");
    private static final double[][] SIZES = {{1280, 800}, {1440, 900}, {1920, 1080}};

    private final Screenshots shots;
    private final DeskWindow window;
    private final Scene scene;
    private final Stage stage;

    private TakeScreens(Screenshots shots, DeskWindow window, Stage stage) {
        this.shots = shots;
        this.window = window;
        this.scene = window.scene();
        this.stage = stage;
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
        Screenshots shots = new Screenshots(Path.of(args[0]));
        List<String> wanted = args.length > 1 ? List.of(args).subList(1, args.length) : TABS;
        Screenshots.startJavaFx();
        Path folder = Files.createTempDirectory("desk-screens");
        try {
            TestDesk desk = new TestDesk(folder);
            HaltingOpenings openings = new HaltingOpenings(desk.openings(), "indicators");
            DeskWindow window = Screenshots.onScreen(() -> desk.window(openings));
            Stage stage = Screenshots.stage(window.scene(), 1440, 900);
            TakeScreens taking = new TakeScreens(shots, window, stage);
            taking.start(openings);
            for (String tab : wanted) {
                taking.tab(tab);
            }
            Screenshots.onScreen(() -> {
                window.close();
                return null;
            });
        } finally {
            delete(folder);
        }
    }

    private void start(HaltingOpenings openings) throws Exception {
        act(() -> window.actions().get("workspace.sample").fire());
        openings.awaitHalt();
        each("start", Screenshots::settle);
        openings.letGo();
        Screenshots.await(() -> window.actions().find("view.review").isPresent());
        Screenshots.await(() -> scene.lookup(".verdict-bar") != null);
    }

    private void tab(String tab) throws Exception {
        act(() -> window.actions().get("view." + tab).fire());
        for (int i = 0; i < 10; i++) {
            Screenshots.settle();
        }
        each(tab, Screenshots::settle);
    }

    private interface Wait {
        void settle() throws Exception;
    }

    private void each(String name, Wait wait) throws Exception {
        for (double[] size : SIZES) {
            act(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (Look look : List.of(Look.LIGHT, Look.DARK)) {
                for (Language language : Language.values()) {
                    act(() -> {
                        window.theme().lookProperty().set(look);
                        window.words().languageProperty().set(language);
                    });
                    wait.settle();
                    shots.take(
                            scene,
                            name + "-" + (int) size[0] + "-" + look.name().toLowerCase(Locale.ROOT) + "-"
                                    + language.tag());
                }
            }
        }
    }

    private static void act(Runnable run) throws Exception {
        Callable<Void> work = () -> {
            run.run();
            return null;
        };
        Screenshots.onScreen(work);
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
