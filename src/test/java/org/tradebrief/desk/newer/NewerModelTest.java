package org.tradebrief.desk.newer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.desk.review.ReviewBench;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.DataChange;
import org.tradebrief.review.DataVintage;
import org.tradebrief.review.NewDraft;
import org.tradebrief.review.NewerData;

class NewerModelTest {
    @TempDir
    Path folder;

    private ReviewBench bench;
    private NewerModel model;

    @BeforeEach
    void propose() {
        bench = new ReviewBench(folder.resolve("ws"));
        bench.desk()
                .propose(new NewDraft(
                        ReviewBench.NAME,
                        IsoWeek.parse(ReviewBench.NAME),
                        LocalDate.parse("2026-02-15"),
                        new DataVintage(LocalDate.parse("2026-02-14"), "d2"),
                        ReviewBench.TEXT.replace("1,269", "1,301").replace("3 成", "4 成"),
                        Map.of()));
        bench.restart();
        model = new NewerModel(
                bench.model, new Tasks(Runnable::run, Runnable::run, ReviewBench.CLOCK), NewerModelTest::changes, e -> {
                    throw new AssertionError(e);
                });
        model.open();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static List<DataChange> changes(BriefRecord brief) {
        CheckReport nothing = new CheckReport(brief.name(), brief.content().asOf(), List.of(), List.of());
        return NewerData.of(brief, brief.proposal().draft(), nothing, nothing);
    }

    private BriefRecord brief() {
        return bench.desk().get(ReviewBench.NAME);
    }

    @Test
    void everyPlaceIsListedAndChosenAtFirst() {
        assertEquals(
                List.of("1,269 → 1,301", "3 → 4"),
                model.rows().stream()
                        .map(r -> r.change().before() + " → " + r.change().after())
                        .toList());
        assertEquals(2, model.chosenCount().get());
        assertEquals(0, model.byHand());
        model.chooseAll(false);
        assertEquals(0, model.chosenCount().get());
    }

    @Test
    void onlyWhatIsChosenIsTakenOverAndItIsCheckedAgain() {
        model.rows().getLast().chosen().set(false);
        model.adopt();
        assertTrue(brief().markdown().contains("1,301 億美元"));
        assertTrue(brief().markdown().contains("影響約 3 成"));
        assertEquals("d2", brief().content().vintage().digest());
        assertNotNull(bench.model.reportProperty().get());
        assertTrue(bench.model.editor().source().contains("1,301"));
        bench.model.act(acts -> acts.undo());
        assertEquals(ReviewBench.TEXT, brief().markdown());
        assertNotNull(brief().proposal());
    }

    @Test
    void whatStandsInOneSentenceIsTakenOverTogether() {
        String text = brief().markdown();
        int figure = text.indexOf("36%");
        int other = text.indexOf("1,269");
        int elsewhere = text.indexOf("3 成");
        List<NewerModel.Row> rows = NewerModel.Row.of(
                List.of(
                        change("收窄", figure - 3),
                        change("36%", figure),
                        change("1,269", other),
                        change("3", elsewhere)),
                text);
        rows.get(1).chosen().set(false);
        assertEquals(
                List.of(false, false, false, true),
                rows.stream().map(row -> row.chosen().get()).toList());
        assertEquals(
                List.of(false, true, true, false),
                rows.stream().map(NewerModel.Row::follows).toList());
    }

    private static DataChange change(String before, int start) {
        return new DataChange("摘要", before, "新", "", "", start);
    }

    @Test
    void decliningKeepsTheTextAndTheReason() {
        model.decline("下週再看");
        assertNull(brief().proposal());
        assertEquals(ReviewBench.TEXT, brief().markdown());
        assertEquals("下週再看", bench.desk().trail(ReviewBench.NAME).getLast().why());
    }

    @Test
    void aPlaceIsShownInTheText() {
        model.show(model.rows().getLast().change());
        assertEquals("三、政策更新", bench.model.part().orElseThrow().title());
        assertEquals("3", bench.model.editor().selectedText());
        assertFalse(model.isSigned());
    }
}
