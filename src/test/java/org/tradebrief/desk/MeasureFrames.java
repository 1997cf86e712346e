package org.tradebrief.desk;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tradebrief.trade.Economies;

/**
 * Types into a section of the sample, asks the search questions letter by letter, and scrolls a table of a million records,
 * each alone and while documents are imported and indexed again and again; tells how long frames took:
 * {@code MeasureFrames [SECONDS [window] [typing] [asking] [scrolling]]}, all three unless some are named, drawn into memory
 * or, with {@code window}, on the screen that there is. For a figure to rely on, on a machine with nothing else to do; the
 * load is told.
 */
final class MeasureFrames {
    private static final String TYPED = "本節經人工核對，結論維持：同期比較仍成立。";
    private static final int LETTER_MILLIS = 60;
    private static final int WHEEL_MILLIS = 30;
    private static final double WHEEL = 96;
    /** After so many turns of the wheel the table is dragged somewhere else. */
    private static final int TURNS = 20;

    private static final Set<String> PARTS = Set.of("typing", "asking", "scrolling");

    private final TestDesk desk;
    private final DeskWindow window;
    private final Plenty plenty;
    private final int seconds;
    private final LateFrames late = new LateFrames();

    private MeasureFrames(Path folder, TestDesk desk, DeskWindow window, int seconds) {
        this.desk = desk;
        this.window = window;
        this.seconds = seconds;
        plenty = new Plenty(folder);
    }

    public static void main(String[] args) {
        try {
            run(args.length == 0 ? 30 : Integer.parseInt(args[0]), Set.of(args));
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(int seconds, Set<String> asked) throws Exception {
        if (asked.contains("window")) {
            Screenshots.startJavaFxOnScreen();
        } else {
            Screenshots.startJavaFx();
        }
        Path folder = Files.createTempDirectory("desk-frames");
        try {
            // The table of the million, when the trade tab is opened.
            Files.writeString(
                    folder.resolve("desk.properties"),
                    "screen.trade.reporter=USA\nscreen.trade.holding=records/EXPORT\n");
            TestDesk desk = new TestDesk(folder);
            DeskWindow window = Screenshots.onScreen(() -> desk.window(desk.openings()));
            Stage stage = Screenshots.stage(new Scene(new StackPane(), 1440, 900), 1440, 900);
            Screenshots.act(() -> {
                window.show(stage);
                window.actions().get("workspace.sample").fire();
            });
            Screenshots.await(() -> window.scene().lookup(".verdict-bar") != null);
            Screenshots.await(() -> window.scene().lookup("#tour-on") != null);
            Screenshots.act(window::closeSheet);
            new MeasureFrames(folder, desk, window, seconds).all(asked);
            Screenshots.act(window::close);
        } finally {
            Screenshots.delete(folder);
        }
    }

    private void all(Set<String> asked) throws Exception {
        System.out.println(FrameTimes.head());
        boolean all = asked.stream().noneMatch(PARTS::contains);
        if (all || asked.contains("typing")) {
            type();
        }
        if (all || asked.contains("asking")) {
            ask();
        }
        if (all || asked.contains("scrolling")) {
            scroll();
        }
        System.out.println(plenty.written() + " imports of 300 documents; load " + load());
        System.out.println(late.told());
    }

    private void type() throws Exception {
        Node editor = Screenshots.onScreen(() -> window.scene().lookup("#editor"));
        Screenshots.act(editor::requestFocus);
        Screenshots.act(() -> Event.fireEvent(editor, end()));
        frames("typing in the editor", LETTER_MILLIS, i -> letter(editor, TYPED.charAt(i % TYPED.length())));
    }

    private void ask() throws Exception {
        Screenshots.act(() -> window.actions().get("view.search").fire());
        Screenshots.await(() -> window.scene().lookup("#search-query") != null && !window.isWorking());
        TextField field = Screenshots.onScreen(() -> (TextField) window.scene().lookup("#search-query"));
        Screenshots.act(field::requestFocus);
        List<String> questions = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> window.words().of("search").get("example." + n))
                .toList();
        String all = String.join("\n", questions) + "\n";
        frames("typing questions", LETTER_MILLIS, i -> {
            char next = all.charAt(i % all.length());
            if (next == '\n') {
                field.clear();
            } else {
                letter(field, next);
                field.end();
            }
        });
    }

    private void scroll() throws Exception {
        desk.choices.add(plenty.million(Economies.standard().get("USA")));
        Screenshots.act(() -> window.actions().get("data.import").fire());
        Screenshots.await(() -> !window.isWorking());
        Screenshots.act(() -> window.actions().get("view.trade").fire());
        Screenshots.await(() -> window.scene().lookup("#trade-table") instanceof TableView<?> table
                && table.getItems().size() >= 1_000_000);
        TableView<?> table =
                Screenshots.onScreen(() -> (TableView<?>) window.scene().lookup("#trade-table"));
        Node flow = Screenshots.onScreen(() -> table.lookup(".virtual-flow"));
        Random anywhere = new Random(11);
        frames(
                String.format(
                        Locale.ROOT, "scrolling %,d records", table.getItems().size()),
                WHEEL_MILLIS,
                i -> {
                    if (i % TURNS == 0) {
                        table.scrollTo(anywhere.nextInt(table.getItems().size()));
                    } else {
                        Event.fireEvent(flow, wheel());
                    }
                });
    }

    /** What is done on the screen's thread again and again. */
    private interface Step {
        void run(int number);
    }

    private void frames(String what, int pauseMillis, Step step) throws Exception {
        Screenshots.await(() -> !window.isWorking());
        Screenshots.settle();
        System.out.println(frames(pauseMillis, step, false).told(what));
        System.out.println(frames(pauseMillis, step, true).told("  with imports"));
    }

    private FrameTimes frames(int pauseMillis, Step step, boolean importing) throws Exception {
        FrameTimes frames = new FrameTimes(late);
        Screenshots.act(frames::start);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            int number = i;
            Screenshots.act(() -> step.run(number));
            if (importing
                    && Screenshots.onScreen(
                            () -> window.actions().get("data.import").enabled().get())) {
                desk.choices.add(plenty.announcements());
                Screenshots.act(() -> window.actions().get("data.import").fire());
            }
            Thread.sleep(pauseMillis);
        }
        Screenshots.act(frames::stop);
        return frames;
    }

    private static void letter(Node into, char letter) {
        String text = String.valueOf(letter);
        Event.fireEvent(
                into, new KeyEvent(KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
    }

    private static KeyEvent end() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, true, false, false);
    }

    private static ScrollEvent wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -WHEEL,
                0,
                -WHEEL,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                -3,
                0,
                null);
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
