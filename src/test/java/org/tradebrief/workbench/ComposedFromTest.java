package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.IsoWeek;

/** A kept draft stands for a new one while what it was made of is the same. */
class ComposedFromTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDraftHoldsWhileItsInputsDo() {
        from("a").note(draft("text"));
        assertTrue(from("a").stillHolds(draft("text")));
        assertFalse(from("b").stillHolds(draft("text")));
    }

    @Test
    void anotherTextOfTheSameWeekDoesNotHold() {
        from("a").note(draft("text"));
        assertFalse(from("a").stillHolds(draft("other")));
    }

    @Test
    void withoutANoteNothingHolds() {
        assertFalse(from("a").stillHolds(draft("text")));
    }

    @Test
    void inputsThatCannotBeToldNeverHold() {
        from("").note(draft("text"));
        assertFalse(from("").stillHolds(draft("text")));
    }

    private ComposedFrom from(String inputs) {
        return new ComposedFrom(folder.resolve("composed"), day -> inputs);
    }

    private static Draft draft(String text) {
        return new Draft(
                new IsoWeek(2026, 6),
                DAY,
                BriefText.of(text),
                new FactIndex(List.of(), List.of()),
                Map.of(),
                BigDecimal.ZERO);
    }
}
