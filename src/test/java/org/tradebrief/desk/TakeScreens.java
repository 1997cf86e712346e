package org.tradebrief.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tradebrief.desk.platform.Browser;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.platform.Files;
import org.tradebrief.desk.theme.Look;

/** Takes a picture of each screen in each look, size and language: {@code TakeScreens FOLDER}. */
final class TakeScreens {
    private TakeScreens() {}

    public static void main(String[] args) throws Exception {
        Screenshots shots = new Screenshots(Path.of(args[0]));
        Screenshots.startJavaFx();
        CountDownLatch go = new CountDownLatch(1);
        DeskWindow window = Screenshots.onScreen(() -> window(new SampleOpenings(go)));
        Scene scene = window.scene();
        Stage stage = Screenshots.stage(scene, 1440, 900);
        Screenshots.onScreen(() -> {
            window.actions().get("workspace.sample").fire();
            return null;
        });
        shots.take(scene, "start");
        go.countDown();
        Screenshots.settle();
        shots.take(scene, "shell");
        Screenshots.onScreen(() -> {
            window.theme().lookProperty().set(Look.DARK);
            return null;
        });
        shots.take(scene, "shell-dark");
        Screenshots.onScreen(() -> {
            window.theme().lookProperty().set(Look.LIGHT);
            window.actions().get("view.trade").fire();
            stage.setWidth(1280);
            stage.setHeight(800);
            return null;
        });
        shots.take(scene, "shell-1280");
        Screenshots.onScreen(() -> {
            window.actions().get("app.palette").fire();
            return null;
        });
        shots.take(scene, "palette");
        System.exit(0);
    }

    static DeskWindow window(SampleOpenings openings) {
        DeskServices services = new DeskServices(openings, Clock.systemUTC(), ZoneOffset.UTC, "1.0", List.of());
        return new DeskWindow(services, new NoFiles(), new MemoryClip(), new NoBrowser(), () -> {});
    }

    /** Nobody there to choose. */
    static final class NoFiles implements Files {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> open(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String name, String kind, List<String> endings) {
            return Optional.empty();
        }
    }

    /** A clipboard of its own, so that a run leaves the machine's alone. */
    static final class MemoryClip implements Clip {
        private String text = "";

        @Override
        public void put(String next) {
            text = next;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /** Opens nothing. */
    static final class NoBrowser implements Browser {
        @Override
        public void open(String address) {}

        @Override
        public void show(Path file) {}
    }
}
