package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.check.Figure;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.diff.Piece;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Journal;
import org.tradebrief.review.trail.What;

class ReviewingTest {
    @TempDir
    Path temp;

    private ReviewFixture fixture;

    @BeforeEach
    void compose() {
        fixture = new ReviewFixture(temp);
        fixture.compose();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private BriefRecord brief() {
        return fixture.desk.get(ReviewFixture.NAME);
    }

    private BriefRecord edit(int index, String was, String is) {
        String before = brief().content().text().parts().get(index).text();
        return fixture.lin().edit(index, before, before.replace(was, is));
    }

    private static String code(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    @Test
    void nobodyAcceptsInterpretationWithoutAReason() {
        fixture.compose();
        assertEquals(
                "REV-REASON",
                assertThrows(Refusal.class, () -> fixture.lin().accept(2, " ")).code());
    }

    @Test
    void whoReadsDoesNotWaitForWhatIsBeingWritten() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        ReviewDesk desk = fixture.deskOn(journal -> new SlowJournal(journal, writing, read));
        String before =
                desk.get(ReviewFixture.NAME).content().text().parts().get(1).text();

        CompletableFuture<BriefRecord> edit = CompletableFuture.supplyAsync(
                () -> desk.on(ReviewFixture.NAME, ReviewFixture.LIN).edit(1, before, before + "新句。"));
        writing.await();

        assertEquals(1, desk.revisions(ReviewFixture.NAME).size());
        assertFalse(desk.briefs().getFirst().markdown().contains("新句。"));
        read.countDown();
        assertTrue(edit.get().markdown().contains("新句。"));
        assertEquals(2, desk.revisions(ReviewFixture.NAME).size());
    }

    /** Keeps an entry waiting until somebody has read. */
    private record SlowJournal(Journal journal, CountDownLatch writing, CountDownLatch read) implements Journal {
        @Override
        public List<String> trails() {
            return journal.trails();
        }

        @Override
        public List<Entry> entries(String trail) {
            return journal.entries(trail);
        }

        @Override
        public void append(String trail, Entry entry) {
            writing.countDown();
            try {
                read.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            journal.append(trail, entry);
        }
    }

    @Test
    void aWaiverSpeaksOfItsOwnPlaceAndNotOfTheSameWordsElsewhere() {
        fixture.compose();
        String part = fixture.desk
                .get(ReviewFixture.NAME)
                .content()
                .text()
                .parts()
                .get(1)
                .text();
        fixture.lin().edit(1, part, part.replaceFirst("36%", "36%（又是 36%）"));
        fixture.lin().waive(fixture.disputed(), "方向仍成立");
        List<Findings.Disputed> disputed =
                fixture.desk.findings(ReviewFixture.NAME).disputed();
        assertTrue(disputed.get(0).waiver().isPresent());
        assertTrue(disputed.get(1).waiver().isEmpty());
    }

    @Test
    void aComposedBriefIsADraftUntilSomebodyTouchesIt() {
        assertEquals(BriefState.DRAFT, brief().state());
        assertEquals(BriefState.IN_REVIEW, edit(1, "收窄", "縮小").state());
        assertEquals(ReviewFixture.TEXT.replace("收窄", "縮小"), brief().markdown());
    }

    @Test
    void theFlagsAreThoseOfTheTextsOwnMarks() {
        List<BriefRecord.SectionReview> sections = brief().sections();
        assertFalse(sections.get(1).isOpen());
        assertTrue(sections.get(2).isOpen());
        assertEquals("文中標記「建議人工審核」", sections.get(2).flags().getFirst().reason());
    }

    @Test
    void anEditAgainstAnotherWordingIsNotWritten() {
        String before = brief().content().text().parts().get(1).text();
        edit(1, "收窄", "縮小");
        assertEquals("REV-CHANGED", code(() -> fixture.lin().edit(1, before, "別的")));
        assertEquals("REV-CHANGED", code(() -> fixture.lin().edit(9, before, "別的")));
    }

    @Test
    void anEditNeverSwallowsTheNextHeading() {
        String before = brief().content().text().parts().get(1).text();
        fixture.lin().edit(1, before, "## 摘要\n\n沒有行尾");
        assertEquals(3, brief().content().text().parts().size());
        assertEquals("## 摘要\n\n沒有行尾\n", brief().content().text().parts().get(1).text());
    }

    @Test
    void undoAndRedoGoThroughTextDecisionsAndCorrectionsAcrossRestarts() {
        edit(1, "美國", "美方");
        fixture.lin().accept(2, "看過");
        fixture.lin().correct(fixture.disputed(), "29.9%", "同期相比");
        fixture.reopen();
        assertEquals(What.CORRECTED, brief().undo());
        fixture.lin().undo();
        assertTrue(brief().markdown().contains("36%"));
        fixture.lin().undo();
        assertTrue(brief().sections().get(2).isOpen());
        fixture.reopen();
        fixture.lin().undo();
        assertEquals(ReviewFixture.TEXT, brief().markdown());
        assertEquals("REV-NOTHING", code(() -> fixture.lin().undo()));
        fixture.lin().redo();
        fixture.lin().redo();
        fixture.reopen();
        fixture.lin().redo();
        assertTrue(brief().markdown().contains("美方對中國逆差收窄 29.9%"));
        assertFalse(brief().sections().get(2).isOpen());
        assertNull(brief().redo());
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        edit(1, "收窄", "縮小");
        fixture.lin().undo();
        edit(1, "收窄", "減少");
        assertEquals("REV-NOTHING", code(() -> fixture.lin().redo()));
    }

    @Test
    void anAcceptanceHoldsForItsWordingAndNoOther() {
        fixture.lin().accept(2, "看過");
        assertFalse(brief().sections().get(2).isOpen());
        edit(2, "暫停中", "已暫停");
        assertTrue(brief().sections().get(2).isOpen());
        fixture.lin().accept(2, "看過");
        assertTrue(brief().sections().get(2).decision().edited());
        fixture.lin().withdrawAcceptance(2);
        assertTrue(brief().sections().get(2).isOpen());
    }

    @Test
    void aWaiverNeedsAReasonAndHoldsForTheClaimAtItsPlace() {
        Figure figure = fixture.disputed();
        assertEquals("REV-REASON", code(() -> fixture.lin().waive(figure, " ")));
        fixture.lin().waive(figure, "方向仍成立");
        assertEquals(List.of(), fixture.desk.findings(ReviewFixture.NAME).openFigures());
        edit(2, "稀土措施", "另一個 36%。稀土措施");
        assertEquals(1, fixture.desk.findings(ReviewFixture.NAME).openFigures().size());
        edit(1, "美國對中國", "前十一月美國對中國");
        assertEquals(1, fixture.desk.findings(ReviewFixture.NAME).openFigures().size());
        fixture.lin().withdrawWaiver(brief().content().waivers().getFirst().entry());
        assertEquals(2, fixture.desk.findings(ReviewFixture.NAME).openFigures().size());
    }

    @Test
    void whatIsNoFigureIsNotAskedAboutAgain() {
        fixture.lin().notAClaim(fixture.disputed(), "這是門牌");
        assertEquals(List.of(), fixture.desk.findings(ReviewFixture.NAME).openFigures());
    }

    @Test
    void aCorrectionCountsWhileItStands() {
        fixture.lin().correct(fixture.disputed(), "29.9%", "同期相比");
        assertEquals(1, fixture.desk.findings(ReviewFixture.NAME).settled().size());
        edit(1, "29.9%", "36%");
        assertEquals(0, fixture.desk.findings(ReviewFixture.NAME).settled().size());
    }

    @Test
    void aCommentStaysWithItsPassageAndKeepsItsThread() {
        int start = brief().markdown().indexOf("收窄");
        BriefRecord commented = fixture.chen().comments().add(start, start + 2, "與哪一期相比？");
        long id = commented.annotations().getFirst().entry();
        fixture.lin().comments().reply(id, "同期");
        edit(1, "美國對", "二〇二五年前十一月美國對");
        fixture.reopen();
        Annotation annotation = brief().annotations().getFirst();
        assertEquals(
                "收窄",
                brief().markdown()
                        .substring(
                                annotation.anchor().start(), annotation.anchor().end()));
        assertEquals("同期", annotation.replies().getFirst().text());
        assertTrue(fixture.lin().comments().resolve(id).annotations().getFirst().resolved());
        assertFalse(fixture.lin().comments().reopen(id).annotations().getFirst().resolved());
        assertEquals("REV-COMMENT", code(() -> fixture.lin().comments().reply(99, "無")));
    }

    @Test
    void anyTwoRevisionsCanBeSetSideBySide() {
        long first = brief().seq();
        long second = edit(1, "收窄", "縮小").seq();
        edit(1, "縮小", "減少");
        assertEquals(
                ReviewFixture.TEXT, fixture.desk.at(ReviewFixture.NAME, first).markdown());
        List<Piece> pieces =
                fixture.desk.diff(ReviewFixture.NAME, first, second).pieces();
        assertTrue(pieces.contains(new Piece(Piece.Kind.REMOVED, "收窄")));
        assertTrue(pieces.contains(new Piece(Piece.Kind.INSERTED, "縮小")));
        assertTrue(brief().tracked().pieces().contains(new Piece(Piece.Kind.INSERTED, "減少")));
        assertEquals(3, fixture.desk.revisions(ReviewFixture.NAME).size());
    }

    @Test
    void theSameDraftAgainChangesNothingAndAnUntouchedOneIsComposedAnew() {
        assertEquals(1, fixture.compose().seq());
        BriefRecord anew = fixture.desk.compose(ReviewFixture.draft(ReviewFixture.TEXT.replace("36", "30"), "d2"));
        assertEquals(BriefState.DRAFT, anew.state());
        assertTrue(anew.markdown().contains("30%"));
        assertNull(anew.proposal());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals("REV-UNKNOWN", code(() -> fixture.desk.on("2026-W07", ReviewFixture.LIN)));
        assertNotEquals(List.of(), fixture.desk.briefs());
    }
}
