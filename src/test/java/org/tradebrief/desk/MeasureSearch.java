package org.tradebrief.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tradebrief.search.SearchEngine;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.trade.Economies;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/**
 * Asks a workspace the questions of a judged file: {@code MeasureSearch WORKSPACE QUERIES [window]}, drawn into memory or, with
 * {@code window}, on the screen that there is. Tells how long an answer takes with embedding, search and snippets, and how
 * long after the last of letters typed one after the other the search tab shows it, with what that time went into. For
 * figures to rely on, on a machine with nothing else to do and a workspace that has its vectors; the load is told.
 */
final class MeasureSearch {
    private static final int ROUNDS = 5;
    private static final int TYPED = 2;
    private static final int HITS = 10;
    private static final int LETTER_MILLIS = 90;

    private final Path workspace;
    private final boolean onScreen;
    private final List<String> questions = new ArrayList<>();

    private MeasureSearch(Path workspace, Path queries, boolean onScreen) throws Exception {
        this.workspace = workspace;
        this.onScreen = onScreen;
        for (JsonNode query : new ObjectMapper().readTree(queries.toFile())) {
            questions.add(query.get("query").asText());
        }
    }

    public static void main(String[] args) {
        try {
            MeasureSearch measure =
                    new MeasureSearch(Path.of(args[0]), Path.of(args[1]), args.length > 2 && args[2].equals("window"));
            measure.engine();
            measure.tab();
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private void engine() {
        Workbench workbench = new Workbench("測試", Economies.standard(), Clock.systemUTC());
        try (Workspace open = workbench.openToRead(workspace)) {
            SearchEngine engine = open.searching().engine();
            ask(engine);
            List<Long> walls = new ArrayList<>();
            long before = processor();
            for (int round = 0; round < ROUNDS; round++) {
                walls.addAll(ask(engine));
            }
            System.out.println("an answer of " + HITS + " hits: " + told(walls) + ", "
                    + millis((processor() - before) / walls.size()) + " of the processor");
        }
    }

    private List<Long> ask(SearchEngine engine) {
        List<Long> times = new ArrayList<>();
        for (String question : questions) {
            long start = System.nanoTime();
            engine.search(SearchRequest.of(question, HITS));
            times.add(System.nanoTime() - start);
        }
        return times;
    }

    private void tab() throws Exception {
        if (onScreen) {
            Screenshots.startJavaFxOnScreen();
        } else {
            Screenshots.startJavaFx();
        }
        DeskWindow window = opened();
        for (String question : questions) {
            typed(window, question);
        }
        List<Shown> all = new ArrayList<>();
        for (int round = 0; round < TYPED; round++) {
            for (String question : questions) {
                all.add(typed(window, question));
            }
        }
        System.out.println("after the last letter, it was");
        System.out.println(
                "  asked:     " + told(all.stream().map(s -> s.asked - s.typed).toList()));
        System.out.println("  answered:  "
                + told(all.stream().map(s -> s.answered - s.typed).toList()));
        System.out.println(
                "  shown:     " + told(all.stream().map(s -> s.at - s.typed).toList()));
        System.out.println(
                "  drawn:     " + told(all.stream().map(s -> s.drawn - s.typed).toList()));
        System.out.println("work of the screen's thread in it: "
                + told(all.stream().map(s -> s.worked).toList()));
        System.out.printf(
                Locale.ROOT,
                "load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Screenshots.act(window::close);
    }

    /** The search tab with an answer in it, over the workspace. */
    private DeskWindow opened() throws Exception {
        TestDesk desk = new TestDesk(Files.createTempDirectory("desk-search"));
        desk.choices.add(workspace);
        DeskWindow window = Screenshots.onScreen(() -> desk.window(desk.openings()));
        Stage stage = Screenshots.stage(new Scene(new StackPane(), 1440, 900), 1440, 900);
        Screenshots.act(() -> {
            window.show(stage);
            window.actions().get("workspace.open").fire();
        });
        Screenshots.await(() -> window.actions().find("view.search").isPresent());
        Screenshots.act(() -> window.actions().get("view.search").fire());
        Screenshots.await(() -> window.scene().lookup("#search-query") != null && !window.isWorking());
        Screenshots.act(() -> query(window).setText("HHI"));
        Screenshots.await(() -> !lines(window).isEmpty() && !window.isWorking());
        return window;
    }

    /** Letter after letter into the empty field, from the last of them to what it leads to. */
    private static Shown typed(DeskWindow window, String question) throws Exception {
        Screenshots.act(() -> query(window).clear());
        for (int end = 1; end < question.length(); end++) {
            String begun = question.substring(0, end);
            Screenshots.act(() -> query(window).setText(begun));
            Thread.sleep(LETTER_MILLIS);
        }
        Shown shown = Screenshots.onScreen(() -> new Shown(window));
        Screenshots.act(() -> shown.type(question));
        Screenshots.await(() -> shown.drawn > 0 && !window.isWorking());
        Screenshots.act(shown::stop);
        return shown;
    }

    /**
     * Watches the line that says how an answer came, which is written with its hits. An answer to what was typed before may
     * still come, so the last one counts.
     */
    private static final class Shown {
        private final Scene scene;
        private final TextField field;
        private final Label how;
        private final String searching;
        private final InvalidationListener told = o -> told();
        private final Runnable laidOut = this::laidOut;
        private long typed;
        private long asked;
        private long answered;
        private long at;
        private long drawn;
        private long before;
        private long worked;

        Shown(DeskWindow window) {
            scene = window.scene();
            field = query(window);
            how = (Label) lines(window).getLast();
            searching = window.words().of("search").get("searching");
        }

        void type(String question) {
            how.textProperty().addListener(told);
            scene.addPostLayoutPulseListener(laidOut);
            before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            typed = System.nanoTime();
            field.setText(question);
        }

        private void told() {
            if (how.getText().equals(searching)) {
                asked = System.nanoTime();
            } else {
                answered = System.nanoTime();
                at = 0;
                drawn = 0;
            }
        }

        /** The layout after the one that holds the answer begins when that one was drawn. */
        private void laidOut() {
            if (answered > 0 && at == 0) {
                at = System.nanoTime();
                worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                Platform.requestNextPulse();
            } else if (at > 0 && drawn == 0) {
                drawn = System.nanoTime();
            }
        }

        void stop() {
            how.textProperty().removeListener(told);
            scene.removePostLayoutPulseListener(laidOut);
        }
    }

    private static TextField query(DeskWindow window) {
        return (TextField) window.scene().lookup("#search-query");
    }

    /** What stands above the hits, the way of the answer last. */
    private static List<Node> lines(DeskWindow window) {
        return List.copyOf(window.scene().getRoot().lookupAll(".hits-head .label.meta"));
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String told(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%d times, median %s, p95 %s, longest %s",
                sorted.size(),
                millis(sorted.get(sorted.size() / 2)),
                millis(sorted.get((int) (sorted.size() * 0.95))),
                millis(sorted.getLast()));
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
