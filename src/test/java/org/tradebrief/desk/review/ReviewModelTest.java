package org.tradebrief.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;

class ReviewModelTest {
    @TempDir
    Path folder;

    private ReviewBench bench;
    private ReviewModel model;

    @BeforeEach
    void open() {
        bench = new ReviewBench(folder.resolve("ws"));
        model = bench.model;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aBriefOpensAtItsFirstSectionWithItsFiguresMarked() {
        assertEquals("摘要", model.part().orElseThrow().title());
        assertEquals(
                List.of("36%", "1,269 億美元"),
                model.marks().stream().map(mark -> shown(mark)).toList());
        assertEquals(
                List.of("摘要", "三、政策更新"),
                model.outline().stream().map(OutlineRow::title).toList());
    }

    @Test
    void theOutlineTellsWhatWaitsInEachSection() {
        OutlineRow summary = model.outline().get(0);
        OutlineRow policy = model.outline().get(1);
        assertEquals(OutlineRow.State.OPEN, summary.state());
        assertEquals(1, summary.counts().get(Verdict.INCOMPARABLE));
        assertEquals(List.of("INTERPRETATION"), policy.flags());
        assertEquals(List.of("本週公告"), policy.headings());
    }

    @Test
    void theQueueHoldsDisputesFirstAndIsWalkedRound() {
        assertEquals(2, model.queue().size());
        assertInstanceOf(OpenItem.Dispute.class, model.queue().getFirst());
        model.step(1);
        assertEquals("36%", shown(model.chosenProperty().get()));
        assertEquals(0, model.position());
        model.step(1);
        assertEquals("三、政策更新", model.part().orElseThrow().title());
        assertEquals(1, model.position());
        model.step(1);
        assertEquals(0, model.position());
    }

    @Test
    void theWalkGoesOnBehindWhatWasDecided() {
        type("逆差", "又是 36%，");
        bench.later.pass();
        assertEquals(3, model.queue().size());
        model.step(1);
        model.step(1);
        assertEquals(1, model.position());
        model.decide((acts, figure) -> acts.correct(figure, "29.9%", ""));
        assertEquals("三、政策更新", model.part().orElseThrow().title());
        model.act(acts -> acts.accept(2, "看過"));
        model.step(1);
        assertEquals("36%", shown(model.chosenProperty().get()));
        assertEquals(0, model.position());
    }

    @Test
    void behindAnAcceptedSectionStandsWhatWaitsNext() {
        model.step(-1);
        assertEquals("三、政策更新", model.part().orElseThrow().title());
        bench.slow = true;
        model.accept("看過");
        assertEquals("36%", shown(model.chosenProperty().get()), "at once, however slow the disk is");
        bench.answer();
        assertEquals("36%", shown(model.chosenProperty().get()));
        assertEquals(1, model.queue().size());
    }

    @Test
    void theLastSectionThatIsAcceptedStaysInSight() {
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "同期相比方向仍成立"));
        model.accept("看過");
        assertEquals("三、政策更新", model.part().orElseThrow().title());
        assertEquals(List.of(), model.queue());
    }

    @Test
    void aSectionWhoseWrongFigureWasLetStandIsNotShownAsVerified() {
        assertNull(model.outline().getFirst().waived());
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "同期相比方向仍成立"));
        OutlineRow summary = model.outline().getFirst();
        assertEquals(OutlineRow.State.CLEAR, summary.state());
        assertEquals(Verdict.INCOMPARABLE, summary.waived());
        assertEquals(1, summary.waivers());
    }

    @Test
    void whatIsNoClaimLeavesASectionAsItWas() {
        model.step(1);
        model.decide((acts, figure) -> acts.notAClaim(figure, "章節編號"));
        assertNull(model.outline().getFirst().waived());
        assertEquals(0, model.outline().getFirst().waivers());
    }

    @Test
    void whoWritesOrGoesElsewhereWhileADecisionIsOnItsWayIsNotTakenAway() {
        bench.slow = true;
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "同期相比方向仍成立"));
        type("逆差", "較去年同期");
        bench.answer();
        assertEquals("摘要", model.part().orElseThrow().title());
    }

    @Test
    void whatIsTypedIsKeptAfterAPauseAndIsThereAfterARestart() {
        type("逆差", "較去年同期");
        assertFalse(bench.later.isEmpty());
        bench.later.pass();
        assertEquals(LocalTime.of(6, 32), model.savedProperty().get());
        bench.restart();
        assertTrue(bench.model.editor().source().contains("逆差較去年同期收窄"));
    }

    @Test
    void whoeverTypesWithoutARestIsKeptAllTheSame() {
        type("逆差", "較");
        type("逆差較", "去年");
        bench.later.pass(Keeping.AT_LAST);
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("逆差較去年收窄"));
        type("逆差較去年", "同期");
        bench.later.pass(Keeping.AT_LAST);
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("逆差較去年同期收窄"));
    }

    @Test
    void whatIsTypedAtTheEndOfASectionLeavesTheNextHeadingAlone() {
        int parts = bench.desk().get(ReviewBench.NAME).content().text().parts().size();
        model.editor().moveTo(model.editor().source().length(), false);
        model.editor().enter();
        model.editor().type("末句。");
        bench.later.pass();
        String text = bench.desk().get(ReviewBench.NAME).markdown();
        assertTrue(text.contains("億美元。\n\n末句。\n\n## 三、政策更新\n"), text);
        assertEquals(
                parts,
                bench.desk().get(ReviewBench.NAME).content().text().parts().size());
    }

    @Test
    void anAnswerOfASlowDiskNeverTakesBackWhatWasTypedMeanwhile() {
        bench.slow = true;
        type("逆差", "較");
        bench.later.pass();
        type("逆差較", "去年");
        bench.later.pass();
        bench.answer();
        assertTrue(model.editor().source().contains("逆差較去年收窄"));
        type("逆差較去年", "同期");
        bench.answer();
        assertTrue(model.editor().source().contains("逆差較去年同期收窄"));
        bench.later.pass();
        bench.answer();
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("逆差較去年同期收窄"));
        assertEquals(List.of(), bench.refused);
    }

    @Test
    void aSectionEnteredAgainBeforeTheDiskHasAnsweredShowsWhatWasWrittenInIt() {
        bench.slow = true;
        int first = Objects.requireNonNull(model.sectionProperty().get());
        type("1,269 億美元", "（甲）");
        model.goTo(first + 1);
        model.goTo(first);
        assertTrue(model.editor().source().contains("（甲）"));
        type("（甲）", "（乙）");
        model.flush();
        bench.answer();
        bench.answer();
        assertEquals(List.of(), bench.refused);
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("（甲）（乙）"));
    }

    @Test
    void aFigureThatIsTouchedLosesItsMarkUntilItIsCheckedAgain() {
        int at = model.editor().source().indexOf("36%") + 2;
        model.editor().moveTo(at, false);
        model.editor().type("5");
        assertEquals(
                List.of("1,269 億美元"), model.marks().stream().map(this::shown).toList());
        bench.later.pass();
        assertEquals(
                List.of("365%", "1,269 億美元"),
                model.marks().stream().map(this::shown).toList());
    }

    @Test
    void aMarkMovesAlongWithWhatIsTypedBeforeIt() {
        type("美國", "（美）");
        assertEquals(
                List.of("36%", "1,269 億美元"),
                model.marks().stream().map(this::shown).toList());
    }

    @Test
    void whatIsTypedBesideTheFiguresBuildsNoOutlineAnew() {
        type("逆差", "較");
        bench.later.pass();
        List<String> told = new ArrayList<>();
        model.outline().addListener((ListChangeListener<OutlineRow>) change -> told.add("outline"));
        type("億美元。", "同期。");
        bench.later.pass();
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("億美元。同期。"));
        assertEquals(List.of(), told);
    }

    @Test
    void applyingTheCorrectionSettlesTheDispute() {
        model.step(1);
        model.decide((acts, figure) -> acts.correct(figure, "29.9%", ""));
        toFirstSection();
        assertTrue(model.editor().source().contains("收窄 29.9%"));
        assertEquals(1, model.queue().size());
        assertEquals(new Standing(1, 1, 0, 1, 0, 0), model.standingProperty().get());
    }

    @Test
    void noSectionIsCalledClearBeforeItsFiguresAreChecked() {
        BriefRecord brief = model.briefProperty().get();
        assertTrue(brief != null);
        assertTrue(OutlineRow.of(brief, null).stream().noneMatch(row -> row.state() == OutlineRow.State.CLEAR));
    }

    @Test
    void aWaivedFigureIsSettledAndShownAsSuch() {
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "同期相比方向仍成立"));
        toFirstSection();
        assertTrue(model.marks().getFirst().settled());
        assertEquals(new Standing(1, 1, 1, 1, 0, 0), model.standingProperty().get());
        assertEquals(OutlineRow.State.CLEAR, model.outline().getFirst().state());
    }

    @Test
    void theWaiverOfOneFigureIsNotTakenForThatOfAnother() {
        type("36%", "（又是 36%）");
        bench.later.pass();
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "方向仍成立"));
        assertEquals(
                List.of(true, false),
                model.marks().stream()
                        .filter(mark -> shown(mark).equals("36%"))
                        .map(mark -> model.waiver(mark).isPresent() && mark.settled())
                        .toList());
    }

    @Test
    void acceptingAFlaggedSectionSettlesItUntilItIsChanged() {
        model.goTo(2);
        model.act(acts -> acts.accept(2, "看過"));
        assertEquals(OutlineRow.State.ACCEPTED, model.outline().get(1).state());
        type("暫停中", "，至 11 月");
        bench.later.pass();
        assertEquals(OutlineRow.State.STARTED, model.outline().get(1).state());
    }

    @Test
    void undoTakesBackTextAndDecisionsAlikeEvenAfterARestart() {
        type("逆差", "較去年同期");
        bench.later.pass();
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, "方向仍成立"));
        bench.restart();
        ReviewModel again = bench.model;
        ReviewHistory history = new ReviewHistory(again);
        assertTrue(history.canUndo().get());
        history.undo();
        assertFalse(again.marks().getFirst().settled());
        history.undo();
        assertFalse(again.editor().source().contains("較去年同期"));
        assertFalse(history.canUndo().get());
        history.redo();
        assertTrue(again.editor().source().contains("較去年同期"));
    }

    @Test
    void whatWasTypedIsKeptBeforeSomethingElseIsDone() {
        type("逆差", "較去年同期");
        model.goTo(2);
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("較去年同期"));
        model.goTo(1);
        assertTrue(model.editor().source().contains("較去年同期"));
    }

    @Test
    void whatIsRefusedIsToldAndNothingIsLost() {
        model.step(1);
        model.decide((acts, figure) -> acts.waive(figure, " "));
        assertEquals(1, bench.refused.size());
        assertEquals(2, model.queue().size());
    }

    @Test
    void aClosedBriefLeavesNothingBehind() {
        assertNotNull(model.briefProperty().get());
        model.close();
        assertNull(model.briefProperty().get());
        assertTrue(model.queue().isEmpty());
        assertEquals("", model.editor().source());
    }

    @Test
    void theHeadingIsNotWrittenInForFlagsAreKeptByIt() {
        assertFalse(model.editor().source().contains("## "));
        model.editor().moveTo(0, false);
        model.editor().type("新的一句。");
        bench.later.pass();
        assertTrue(bench.desk().get(ReviewBench.NAME).markdown().contains("## 摘要\n新的一句。"));
    }

    private void toFirstSection() {
        model.goTo(model.outline().getFirst().part());
    }

    private void type(String behind, String words) {
        model.editor().moveTo(model.editor().source().indexOf(behind) + behind.length(), false);
        model.editor().type(words);
    }

    private String shown(Mark mark) {
        return model.editor().source().substring(mark.start(), mark.end());
    }

    @Test
    void whatIsNoFigureIsMarkedSoWithAReasonAndUndoTakesItBack() {
        model.step(1);
        model.decide((acts, figure) -> acts.notAClaim(figure, "這是門牌"));
        assertEquals(0, model.standingProperty().get().openFigures());

        model.act(BriefActs::undo);
        assertEquals(1, model.standingProperty().get().openFigures());
    }

    @Test
    void theTextIsCheckedAnewWhenTheRulesHaveChanged() {
        var before = model.reportProperty().get();
        model.recheck();
        assertNotNull(model.reportProperty().get());
        assertFalse(before == model.reportProperty().get());
    }
}
