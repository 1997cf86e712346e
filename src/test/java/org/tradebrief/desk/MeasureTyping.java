package org.tradebrief.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Types into a section of the sample while documents are imported and indexed again and again, and tells how long frames
 * took: {@code MeasureTyping [SECONDS]}. For a figure to rely on, on a machine with nothing else to do.
 */
final class MeasureTyping {
    private static final String TYPED = "本節經人工核對，結論維持：同期比較仍成立。";
    private static final int DOCUMENTS = 300;
    private static final int PAUSE_MILLIS = 60;

    private final Path folder;
    private final TestDesk desk;
    private final DeskWindow window;
    private int imports;

    private MeasureTyping(Path folder, TestDesk desk, DeskWindow window) {
        this.folder = folder;
        this.desk = desk;
        this.window = window;
    }

    public static void main(String[] args) {
        try {
            run(args.length == 0 ? 30 : Integer.parseInt(args[0]));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(int seconds) throws Exception {
        Screenshots.startJavaFx();
        Path folder = Files.createTempDirectory("desk-typing");
        try {
            TestDesk desk = new TestDesk(folder);
            DeskWindow window = Screenshots.onScreen(() -> desk.window(desk.openings()));
            Stage stage = Screenshots.stage(new Scene(new javafx.scene.layout.StackPane(), 1440, 900), 1440, 900);
            act(() -> {
                window.show(stage);
                window.actions().get("workspace.sample").fire();
            });
            Screenshots.await(() -> window.scene().lookup(".verdict-bar") != null);
            Screenshots.await(() -> window.scene().lookup("#tour-on") != null);
            act(window::closeSheet);
            new MeasureTyping(folder, desk, window).type(seconds);
            act(window::close);
        } finally {
            delete(folder);
        }
    }

    private void type(int seconds) throws Exception {
        Node editor = Screenshots.onScreen(() -> window.scene().lookup("#editor"));
        act(editor::requestFocus);
        act(() -> Event.fireEvent(editor, pressed(KeyCode.END)));
        FrameTimes quiet = frames(editor, 5, false);
        FrameTimes busy = frames(editor, seconds, true);
        System.out.println("alone:\n" + quiet.told());
        System.out.println("during " + imports + " imports with indexing:\n" + busy.told());
    }

    private FrameTimes frames(Node editor, int seconds, boolean importing) throws Exception {
        FrameTimes frames = new FrameTimes(window.scene());
        act(frames::start);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            String letter = String.valueOf(TYPED.charAt(i % TYPED.length()));
            act(() -> Event.fireEvent(editor, typed(letter)));
            if (importing
                    && Screenshots.onScreen(
                            () -> window.actions().get("data.import").enabled().get())) {
                importMore();
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        act(frames::stop);
        return frames;
    }

    /** Documents that were never there, so that each is stored and indexed. */
    private void importMore() throws Exception {
        Path corpus = folder.resolve("corpus-" + ++imports).resolve("docs").resolve("cn_export_control");
        Files.createDirectories(corpus);
        for (int i = 0; i < DOCUMENTS; i++) {
            String title = String.format(Locale.ROOT, "公告 %d 之 %d", imports, i);
            Files.writeString(
                    corpus.resolve("notice-" + imports + "-" + i + ".md"),
                    "# " + title + "\n\n" + (title + "：对相关物项实施出口管制，出口经营者应当申请许可。\n\n").repeat(20));
        }
        desk.choices.add(folder.resolve("corpus-" + imports));
        act(() -> window.actions().get("data.import").fire());
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false);
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
