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
 * Asks a workspace the questions of a judged file: {@code MeasureSearch WORKSPACE QUERIES}. Tells how long an answer takes
 * with embedding, search and snippets, and how long after the last letter the search tab shows it. For figures to rely
 * on, on a machine with nothing else to do and a workspace that has its vectors.
 */
final class MeasureSearch {
    private static final int ROUNDS = 5;
    private static final int HITS = 10;

    private final Path workspace;
    private final List<String> questions = new ArrayList<>();

    private MeasureSearch(Path workspace, Path queries) throws Exception {
        this.workspace = workspace;
        for (JsonNode query : new ObjectMapper().readTree(queries.toFile())) {
            questions.add(query.get("query").asText());
        }
    }

    public static void main(String[] args) {
        try {
            MeasureSearch measure = new MeasureSearch(Path.of(args[0]), Path.of(args[1]));
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
        Screenshots.startJavaFx();
        Path folder = Files.createTempDirectory("desk-search");
        TestDesk desk = new TestDesk(folder);
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
        List<Long> answered = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        List<Long> worked = new ArrayList<>();
        for (String question : questions) {
            type(window, question.substring(0, question.length() - 1));
        }
        for (String question : questions) {
            type(window, question.substring(0, question.length() - 1));
            Shown last = type(window, question);
            answered.add(last.answered - last.typed);
            shown.add(last.at - last.typed);
            worked.add(last.worked);
        }
        System.out.println("answered after the last letter: " + told(answered));
        System.out.println("shown after the last letter: " + told(shown));
        System.out.println("work of the screen's thread in it: " + told(worked));
        Screenshots.act(window::close);
    }

    /** From the text's change to the end of the first layout that holds its answer. */
    private static Shown type(DeskWindow window, String question) throws Exception {
        Shown shown = Screenshots.onScreen(() -> new Shown(window));
        Screenshots.act(() -> shown.type(question));
        Screenshots.await(() -> shown.at > 0 && !window.isWorking());
        Screenshots.act(shown::stop);
        return shown;
    }

    /** Watches the line that says how an answer came, which is written with its hits. */
    private static final class Shown {
        private final Scene scene;
        private final TextField field;
        private final Label how;
        private final InvalidationListener answer;
        private final Runnable laidOut = this::laidOut;
        private long answered;
        private long typed;
        private long at;
        private long worked;

        Shown(DeskWindow window) {
            scene = window.scene();
            field = query(window);
            how = (Label) lines(window).getLast();
            String searching = window.words().of("search").get("searching");
            answer = o -> answered = answered > 0 || how.getText().equals(searching) ? answered : System.nanoTime();
        }

        void type(String question) {
            how.textProperty().addListener(answer);
            scene.addPostLayoutPulseListener(laidOut);
            worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            typed = System.nanoTime();
            field.setText(question);
        }

        private void laidOut() {
            if (answered > 0 && at == 0) {
                at = System.nanoTime();
                worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked;
            }
        }

        void stop() {
            how.textProperty().removeListener(answer);
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
