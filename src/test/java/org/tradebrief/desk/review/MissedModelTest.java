package org.tradebrief.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.review.BriefActs;

class MissedModelTest {
    @TempDir
    Path folder;

    private ReviewBench bench;
    private MissedModel missed;

    @BeforeEach
    void open() {
        bench = new ReviewBench(folder.resolve("ws"));
        missed = new MissedModel(bench.model);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aFindingIsWrittenWithItsSourceWhereItBelongsAndIsThenNoLongerMissed() {
        missed.insert(ReviewBench.MISSED);

        assertEquals("三、政策更新", bench.model.part().orElseThrow().title());
        assertTrue(bench.model.editor().source().stripTrailing().endsWith("自台進口為窗內最高。〔來源：us.md，列 14〕"));
        assertEquals(List.of(), missed.open());
    }

    @Test
    void oneUndoTakesTheSentenceBack() {
        String before = bench.model.briefProperty().get().markdown();
        missed.insert(ReviewBench.MISSED);

        bench.model.act(BriefActs::undo);

        assertEquals(before, bench.model.briefProperty().get().markdown());
        assertEquals(List.of(ReviewBench.MISSED), missed.open());
    }

    @Test
    void whatIsLeftOutWithAReasonIsNotAskedForAgainUntilThatIsUndone() {
        missed.dismiss(ReviewBench.MISSED, "本週不談進口");

        assertEquals(List.of(), missed.open());
        assertEquals("本週不談進口", missed.dismissed().getFirst().why());

        bench.restart();
        missed = new MissedModel(bench.model);
        assertEquals(List.of(), missed.open());

        bench.model.act(BriefActs::undo);
        assertEquals(List.of(ReviewBench.MISSED), missed.open());
    }

    @Test
    void aDismissalCanBeWithdrawn() {
        missed.dismiss(ReviewBench.MISSED, "本週不談進口");
        missed.withdraw(missed.dismissed().getFirst());

        assertEquals(List.of(ReviewBench.MISSED), missed.open());
        assertTrue(missed.dismissed().isEmpty());
    }

    @Test
    void nobodyLeavesAFindingOutWithoutAReason() {
        missed.dismiss(ReviewBench.MISSED, " ");

        assertFalse(bench.refused.isEmpty());
        assertEquals(List.of(ReviewBench.MISSED), missed.open());
    }
}
