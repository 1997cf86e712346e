package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

class SigningTest {
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

    private BriefRecord sign(BriefActs who) {
        return who.sign(brief().content().hash(), "");
    }

    private static String code(Executable act) {
        return assertThrows(Refusal.class, act).code();
    }

    @Test
    void theAuthorSignsOnlyWhenAllIsDecided() {
        assertEquals("REV-OPEN", code(() -> sign(fixture.lin())));
        fixture.lin().correct(fixture.disputed(), "29.9%", "同期相比");
        assertEquals("REV-OPEN", code(() -> sign(fixture.lin())));
        fixture.lin().accept(2, "看過");
        assertEquals(BriefState.SIGNED, sign(fixture.lin()).state());
    }

    @Test
    void theApproverComesAfterTheAuthorAndIsAnotherPerson() {
        fixture.settle();
        assertEquals("REV-STATE", code(() -> sign(fixture.chen())));
        sign(fixture.lin());
        BriefActs linAgain = fixture.desk.on(ReviewFixture.NAME, new Person(" 林怡君", Role.APPROVER));
        assertEquals("REV-SAME-PERSON", code(() -> sign(linAgain)));
        assertEquals(BriefState.APPROVED, sign(fixture.chen()).state());
        assertEquals("REV-STATE", code(() -> sign(fixture.lin())));
    }

    @Test
    void nobodySignsWhatHeDidNotSee() {
        fixture.settle();
        String seen = brief().content().hash();
        String before = brief().content().text().parts().get(1).text();
        fixture.lin().edit(1, before, before.replace("收窄", "縮小"));
        assertEquals("REV-STALE", code(() -> fixture.lin().sign(seen, "")));
    }

    @Test
    void anyLaterChangeFellsTheSignaturesAndSaysSo() {
        fixture.settle();
        sign(fixture.lin());
        sign(fixture.chen());
        String before = brief().content().text().parts().get(1).text();
        BriefRecord changed = fixture.lin().edit(1, before, before.replace("收窄", "縮小"));
        assertEquals(BriefState.IN_REVIEW, changed.state());
        assertTrue(changed.signature(Role.AUTHOR).isEmpty());
        assertEquals(
                List.of("修改（林怡君）", "修改（林怡君）"),
                changed.signatures().stream().map(Signature::fallen).toList());
        fixture.lin().undo();
        assertEquals(BriefState.IN_REVIEW, brief().state());
        assertFalse(brief().signatures().stream().anyMatch(Signature::holds));
    }

    @Test
    void aWaiverAndNewerDataFellThemToo() {
        fixture.lin().waive(fixture.disputed(), "方向仍成立");
        fixture.lin().accept(2, "看過");
        String waived = sign(fixture.lin()).content().hash();
        BriefRecord without = fixture.lin()
                .withdrawWaiver(brief().content().waivers().getFirst().entry());
        assertEquals(BriefState.IN_REVIEW, without.state());
        assertNotEquals(waived, without.content().hash());
        fixture.lin().undo();
        sign(fixture.lin());
        BriefRecord proposed = fixture.desk.propose(ReviewFixture.draft(ReviewFixture.TEXT, "d2"));
        assertEquals(BriefState.SIGNED, proposed.state(), "a proposal alters nothing");
        BriefRecord adopted = fixture.lin().adopt(proposed.proposal().entry(), List.of(), "");
        assertEquals(BriefState.IN_REVIEW, adopted.state());
        assertNotEquals(waived, adopted.content().hash());
    }

    @Test
    void aFindingLeftOutIsPartOfWhatIsSigned() {
        fixture.settle();
        String before = sign(fixture.lin()).content().hash();
        Missed missed = new Missed("record/1", MissedKind.RECORD, "窗內最高。", "", 50, SectionKind.IMPORTS, List.of());

        BriefRecord after = fixture.lin().dismiss(missed, "本週不談");

        assertEquals(BriefState.IN_REVIEW, after.state());
        assertNotEquals(before, after.content().hash());
        assertEquals(before, fixture.lin().undo().content().hash());
    }

    @Test
    void aCommentLeavesTheSignaturesStanding() {
        fixture.settle();
        sign(fixture.lin());
        assertEquals(BriefState.SIGNED, fixture.chen().comments().add(0, 1, "好").state());
    }

    @Test
    void theApproverSendsItBackWithAReason() {
        fixture.settle();
        assertEquals("REV-STATE", code(() -> fixture.chen().sendBack("太早")));
        sign(fixture.lin());
        assertEquals("REV-REASON", code(() -> fixture.chen().sendBack("")));
        assertEquals("REV-ROLE", code(() -> fixture.lin().sendBack("自己退回")));
        BriefRecord back = fixture.chen().sendBack("表頭寫出截止月份");
        assertEquals(BriefState.IN_REVIEW, back.state());
        assertEquals("退回：表頭寫出截止月份", back.signatures().getFirst().fallen());
        fixture.reopen();
        assertEquals(back, brief());
    }

    @Test
    void aSupersededBriefIsChangedNoMore() {
        fixture.lin().supersede("2026-W06b", "重做");
        assertEquals(BriefState.SUPERSEDED, brief().state());
        assertEquals("REV-SUPERSEDED", code(() -> fixture.lin().accept(2, "看過")));
    }

    @Test
    void theTrailOfAWholeReviewHoldsTogether() {
        fixture.settle();
        sign(fixture.lin());
        sign(fixture.chen());
        fixture.lin().exported("w06.pdf", "00");
        fixture.reopen();
        assertEquals(List.of(), fixture.desk.verify(ReviewFixture.NAME));
        assertEquals(6, fixture.desk.trail(ReviewFixture.NAME).size());
    }
}
