package org.tradebrief.desk.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.source.http.LocalServer.json;
import static org.tradebrief.source.http.LocalServer.says;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.source.http.LocalServer;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.FlowQuery;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchRequest;
import org.tradebrief.workbench.FetchSource;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** Fetching as the sheet does it, into a real workspace, from a service on this machine. */
class RefreshModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-08T12:00:00Z"), ZoneOffset.UTC);
    private static final String ANSWER = "{\"count\":1,\"data\":[{\"typeCode\":\"C\",\"period\":\"2024\","
            + "\"reporterCode\":490,\"flowCode\":\"X\",\"partnerCode\":842,\"partner2Code\":0,\"cmdCode\":\"TOTAL\","
            + "\"customsCode\":\"C00\",\"motCode\":0,\"primaryValue\":42.5}],\"error\":\"\"}";

    @TempDir
    private Path folder = Path.of("");

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(waiting::add, Runnable::run, CLOCK);
    private Workspace workspace;
    private int changes;

    @BeforeEach
    void open() {
        workspace = new Workbench("test", Economies.standard(), CLOCK).openToWrite(folder.resolve("w"));
    }

    @AfterEach
    void leave() {
        workspace.close();
    }

    private void finish() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    /** The workspace, with the service's address turned to one of the test's. */
    private final class Turned implements Refreshing {
        private final LocalServer server;

        Turned(LocalServer server) {
            this.server = server;
        }

        @Override
        public Economies economies() {
            return workspace.economies();
        }

        @Override
        public LocalDate day() {
            return LocalDate.now(CLOCK);
        }

        @Override
        public boolean hasKey(FetchSource source) {
            return false;
        }

        @Override
        public FetchReport plan(FetchRequest request) {
            return workspace.fetcher(turned(request)).plan();
        }

        @Override
        public FetchReport run(FetchRequest request, Progress progress) {
            return workspace.fetcher(turned(request)).run(progress);
        }

        private FetchRequest turned(FetchRequest r) {
            return new FetchRequest(r.source(), r.economies(), r.directions(), r.period(), server.home(), r.again());
        }

        @Override
        public void changed() {
            changes++;
        }
    }

    /** Taiwan's exports of two years: two calls. */
    private RefreshModel taiwan(LocalServer server) {
        RefreshModel model = new RefreshModel(new Turned(server), tasks, "更新");
        finish();
        model.economies().setAll(workspace.economies().get("TWN"));
        model.importsProperty().set(false);
        finish();
        return model;
    }

    private static FetchReport report(RefreshModel model) {
        return Objects.requireNonNull(model.reportProperty().get());
    }

    @Test
    void whatWouldBeAskedIsListedBeforeAnythingIsSent() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            RefreshModel model = taiwan(server);
            CallText text = new CallText(new Words().of("refresh"));
            assertEquals(
                    List.of("台灣  出口  2024", "台灣  出口  2025"),
                    report(model).calls().stream().map(text::what).toList());
            assertTrue(model.canRun());
            assertEquals(List.of(), server.calls());
        }
    }

    @Test
    void whatCameIsInTheWorkspaceAndTheTabsAreTold() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            RefreshModel model = taiwan(server);
            model.toProperty().set(2024);
            finish();
            model.run();
            finish();
            assertEquals(RefreshModel.Stage.DONE, model.stageProperty().get());
            assertEquals(1, report(model).count(FetchReport.State.FETCHED));
            assertEquals(1, changes);
            assertEquals(
                    1,
                    workspace
                            .trade()
                            .flows(FlowQuery.asOf(LocalDate.now(CLOCK)))
                            .size());
            assertFalse(model.canRun());
        }
    }

    @Test
    void stoppedItKeepsWhatCameAndGoesOnFromThere() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            RefreshModel model = taiwan(server);
            model.run();
            model.doneProperty().addListener((o, was, is) -> {
                // In the first run alone.
                if (is.doubleValue() > 0 && report(model).count(FetchReport.State.HELD) == 0) {
                    model.cancel();
                }
            });
            finish();
            assertEquals(1, server.calls().size());
            assertEquals(RefreshModel.Stage.PLANNED, model.stageProperty().get());
            assertEquals(1, report(model).count(FetchReport.State.HELD));
            assertEquals(1, report(model).count(FetchReport.State.PLANNED));
            model.run();
            finish();
            assertEquals(2, server.calls().size());
            assertEquals(RefreshModel.Stage.DONE, model.stageProperty().get());
        }
    }

    @Test
    void aServiceThatWantsAKeyIsToldAndTheRestCanBeRunAgain() {
        try (LocalServer server = new LocalServer(says(401, "application/json", "{\"message\":\"Access denied\"}"))) {
            RefreshModel model = taiwan(server);
            model.run();
            finish();
            assertEquals(
                    "FETCH-KEY", Objects.requireNonNull(report(model).stopped()).code());
            assertEquals(1, report(model).count(FetchReport.State.LEFT));
            assertTrue(model.canRun());
        }
    }

    @Test
    void whatASourceDoesNotHaveIsRefusedBeforeItIsAsked() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            RefreshModel model = new RefreshModel(new Turned(server), tasks, "更新");
            model.sourceProperty().set(FetchSource.WORLDBANK);
            model.economies().setAll(workspace.economies().get("TWN"));
            finish();
            assertEquals(RefreshModel.Stage.REFUSED, model.stageProperty().get());
            assertInstanceOf(Refusal.class, model.failureProperty().get());
        }
    }

    @Test
    void nobodyToAskForIsNothingToAsk() {
        try (LocalServer server = new LocalServer(json(ANSWER))) {
            RefreshModel model = taiwan(server);
            model.economies().clear();
            finish();
            assertFalse(model.canRun());
            assertTrue(model.add("德國"));
            finish();
            assertTrue(model.canRun());
        }
    }
}
