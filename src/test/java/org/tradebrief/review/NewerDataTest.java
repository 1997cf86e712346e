package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.CheckReport;
import org.tradebrief.library.Progress;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.What;

class NewerDataTest {
    private static final String TEXT = """
        # 貿易動態簡報

        ## 摘要

        2025 年美國對中逆差 1,893.6 億美元，收窄 29.9%；對台逆差 1,268.6 億美元。

        ## 三、政策更新

        | 夥伴 | 差額 |
        |---|---:|
        | 中國 | −1,893.6 |
        | 台灣 | −1,268.6 |
        """;
    private static final String NEWER = TEXT.replace("1,893.6", "1,901.2")
            .replace("收窄 29.9%", "擴大 3.1%")
            .replace("| 台灣 | −1,268.6 |\n", "| 台灣 | −1,268.6 |\n| 韓國 | −512.4 |\n");

    @TempDir
    Path temp;

    private ReviewFixture fixture;

    @BeforeEach
    void compose() {
        fixture = new ReviewFixture(temp);
        fixture.desk.compose(ReviewFixture.draft(TEXT, "d1"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private BriefRecord brief() {
        return fixture.desk.get(ReviewFixture.NAME);
    }

    private void edit(int part, String was, String is) {
        String before = brief().content().text().parts().get(part).text();
        fixture.lin().edit(part, before, before.replace(was, is));
    }

    private BriefRecord propose() {
        return fixture.desk.propose(ReviewFixture.draft(NEWER, "d2"));
    }

    private List<DataChange> changes() {
        return NewerData.of(brief(), brief().proposal().draft(), checked(), checked());
    }

    private CheckReport checked() {
        return ReviewFixture.check(ReviewFixture.NAME, brief().markdown(), ReviewFixture.AS_OF, Progress.NONE);
    }

    private static String code(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    @Test
    void aProposalAltersNothingNotEvenADraftThatNobodyTouched() {
        BriefRecord proposed = propose();
        assertEquals(BriefState.DRAFT, proposed.state());
        assertEquals(TEXT, proposed.markdown());
        assertEquals("d1", proposed.content().vintage().digest());
        assertNotNull(proposed.proposal());
    }

    @Test
    void theChangesAreToldFigureByFigureWithTheirPlaces() {
        propose();
        List<DataChange> changes = changes();
        assertEquals(
                List.of("1,893.6 → 1,901.2", "收窄 29.9% → 擴大 3.1%", "−1,893.6 → −1,901.2", " → | 韓國 | −512.4 |\n"),
                changes.stream().map(c -> c.before() + " → " + c.after()).toList());
        assertEquals("摘要", changes.get(0).section());
        assertTrue(changes.get(0).lead().endsWith("美國對中逆差 "), changes.get(0).lead());
        assertTrue(changes.get(0).tail().startsWith(" 億美元"), changes.get(0).tail());
        assertEquals("三、政策更新", changes.get(2).section());
        assertTrue(changes.stream().allMatch(DataChange::isPossible));
        assertTrue(changes.get(0).isFigure());
        assertFalse(changes.get(3).isFigure());
    }

    @Test
    void whatPeopleRewroteIsToldButOnlyTheyCanChangeIt() {
        edit(1, "收窄 29.9%", "大幅收窄近三成");
        edit(1, "美國對中", "本年美國對中國大陸");
        propose();
        List<DataChange> changes = changes();
        assertEquals(
                List.of("收窄 29.9%"),
                changes.stream()
                        .filter(c -> !c.isPossible())
                        .map(DataChange::before)
                        .toList());
        String text = brief().markdown();
        changes.stream()
                .filter(DataChange::isPossible)
                .forEach(c -> assertTrue(text.startsWith(c.before(), c.start()), c.toString()));
    }

    @Test
    void whatPeopleWroteAlreadyIsNoChange() {
        edit(1, "1,893.6", "1,901.2");
        propose();
        assertEquals(
                List.of("收窄 29.9%", "−1,893.6", ""),
                changes().stream().map(DataChange::before).toList());
    }

    @Test
    void figuresAreTakenOverOneByOneOrAllAndUndoneAtOnce() {
        edit(2, "夥伴", "經濟體");
        long proposal = propose().proposal().entry();
        BriefRecord adopted = fixture.lin().adopt(proposal, changes().subList(0, 1), "");
        assertTrue(adopted.markdown().contains("1,901.2 億美元，收窄 29.9%"));
        assertTrue(adopted.markdown().contains("| 中國 | −1,893.6 |"));
        assertEquals("d2", adopted.content().vintage().digest());
        assertNull(adopted.proposal());

        BriefRecord undone = fixture.lin().undo();
        assertEquals(TEXT.replace("夥伴", "經濟體"), undone.markdown());
        assertEquals("d1", undone.content().vintage().digest());
        assertEquals(proposal, undone.proposal().entry(), "people have to decide on it again");

        BriefRecord all = fixture.lin().adopt(proposal, changes(), "整批採用");
        assertEquals(NEWER.replace("夥伴", "經濟體"), all.markdown());
        fixture.reopen();
        assertEquals(all, brief());
        assertEquals(What.ADOPTED, brief().undo());
        fixture.lin().undo();
        assertNull(fixture.lin().redo().proposal());
    }

    @Test
    void adoptingFellsTheSignatureAndProposingDoesNot() {
        fixture.lin().sign(brief().content().hash(), "");
        long proposal = propose().proposal().entry();
        assertEquals(BriefState.SIGNED, brief().state());
        BriefRecord adopted = fixture.lin().adopt(proposal, changes(), "");
        assertEquals(BriefState.IN_REVIEW, adopted.state());
        assertEquals("採用新版資料（林怡君）", adopted.signatures().getFirst().fallen());
    }

    @Test
    void decliningNeedsAReasonAndIsNotAskedAboutAgain() {
        long proposal = propose().proposal().entry();
        assertEquals("REV-REASON", code(() -> fixture.lin().decline(proposal, " ")));
        assertNull(fixture.lin().decline(proposal, "下週再看").proposal());
        assertNull(propose().proposal());
        fixture.reopen();
        assertNull(propose().proposal());
        assertNotNull(fixture.desk.propose(ReviewFixture.draft(NEWER, "d3")).proposal(), "other data are news again");
        assertEquals("REV-PROPOSAL", code(() -> fixture.lin().decline(proposal, "再一次")));
    }

    @Test
    void aChangeThatDoesNotStandAtItsPlaceIsRefused() {
        long proposal = propose().proposal().entry();
        List<DataChange> seen = changes();
        edit(1, "2025 年", "今年");
        assertEquals("REV-CHANGED", code(() -> fixture.lin().adopt(proposal, seen, "")));
    }

    @Test
    void figuresThatPeopleWroteAreDisputedByNewerData() {
        edit(1, "億美元，", "億美元，另有 36%，");
        propose();
        CheckReport nothing = new CheckReport(ReviewFixture.NAME, ReviewFixture.AS_OF, List.of(), List.of());
        List<DataChange> changes = NewerData.of(brief(), brief().proposal().draft(), nothing, checked());
        DataChange disputed = changes.stream()
                .filter(c -> c.before().equals("36%"))
                .findFirst()
                .orElseThrow();
        assertEquals("29.9%", disputed.after());
        assertTrue(disputed.isPossible());
        assertTrue(NewerData.of(brief(), brief().proposal().draft(), checked(), checked()).stream()
                .noneMatch(c -> c.before().equals("36%")));
    }
}
