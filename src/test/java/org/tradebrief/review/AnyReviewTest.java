package org.tradebrief.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.BriefText;
import org.tradebrief.library.Refusal;
import org.tradebrief.review.trail.Role;

/** Whatever people do in whatever order, the rules of a review hold. */
class AnyReviewTest {
    private static final int ACTS = 80;

    @TempDir
    Path temp;

    private ReviewFixture fixture;
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theRulesOfAReviewHold(long seed) {
        random = new Random(seed);
        try (ReviewFixture opened = new ReviewFixture(temp)) {
            fixture = opened;
            BriefRecord before = fixture.compose();
            for (int i = 0; i < ACTS; i++) {
                BriefRecord after = actIfLegal(before, i);
                assertTrue(
                        after.state() == before.state() || reaches(before.state(), after.state()),
                        before.state() + " became " + after.state());
                assertTrue(after.state() != BriefState.APPROVED
                        || after.signature(Role.APPROVER).isPresent());
                before = after;
            }
            undoingAndRedoingLeadsBack(before);
            assertEquals(List.of(), fixture.desk.verify(ReviewFixture.NAME));
            BriefRecord stood = brief();
            fixture.reopen();
            assertEquals(stood, brief());
        }
    }

    /** A draft that is signed at once passes through review. */
    private static boolean reaches(BriefState from, BriefState to) {
        return from.mayBecome(to) || from == BriefState.DRAFT && to == BriefState.SIGNED;
    }

    private void undoingAndRedoingLeadsBack(BriefRecord last) {
        Content content = last.content();
        int steps = 0;
        while (brief().undo() != null) {
            fixture.lin().undo();
            steps++;
        }
        assertEquals(ReviewFixture.TEXT, brief().markdown());
        for (int i = 0; i < steps; i++) {
            fixture.lin().redo();
        }
        assertEquals(content, brief().content());
    }

    private BriefRecord brief() {
        return fixture.desk.get(ReviewFixture.NAME);
    }

    private BriefRecord actIfLegal(BriefRecord brief, int i) {
        try {
            return act(brief, i);
        } catch (Refusal notNow) {
            return brief();
        }
    }

    private BriefRecord act(BriefRecord brief, int i) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> edit(brief, i);
            case 3 -> fixture.lin().undo();
            case 4 -> fixture.lin().redo();
            case 5 -> fixture.lin().accept(2, "看過");
            case 6 -> fixture.lin().waive(fixture.disputed(), "理由 " + i);
            case 7 -> fixture.lin().sign(brief.content().hash(), "");
            case 8 -> fixture.chen().sign(brief.content().hash(), "");
            case 9 -> fixture.chen().sendBack("理由 " + i);
            case 10 -> fixture.chen().comments().add(3, 9, "註解 " + i);
            default -> correct(i);
        };
    }

    private BriefRecord edit(BriefRecord brief, int i) {
        int index = 1 + random.nextInt(2);
        BriefText.Part part = brief.content().text().parts().get(index);
        int at = part.text().indexOf('\n') + 2;
        String word = random.nextBoolean() ? "第 " + i + " 次。" : "又是 36%。";
        return fixture.lin()
                .edit(
                        index,
                        part.text(),
                        part.text().substring(0, at) + word + part.text().substring(at));
    }

    private BriefRecord correct(int i) {
        return fixture.desk.findings(ReviewFixture.NAME).openFigures().stream()
                .findFirst()
                .map(open -> fixture.lin().correct(open.figure(), "29.9%", "理由 " + i))
                .orElseGet(this::brief);
    }
}
