package org.tradebrief.review.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Problem;

class FieldsTest {
    private static final Instant NOW = Instant.parse("2026-02-08T06:00:00Z");
    private static final Person LIN = new Person("林怡君", Role.AUTHOR);

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll String value, @ForAll String other) {
        Fields fields = Fields.of("a", value).and("b", other).and("a", other);
        assertEquals(fields, Fields.parse(fields.toString()));
    }

    @Test
    void namesThatDifferInWidthAndBlanksAreOnePerson() {
        assertEquals(true, new Person("Lin Yi", Role.AUTHOR).isSamePersonAs("ＬＩＮ　yi "));
        assertEquals(false, LIN.isSamePersonAs("林怡"));
    }

    private static List<Entry> trail() {
        List<Entry> entries = new ArrayList<>();
        for (String why : List.of("一", "二", "三")) {
            entries.add(Entry.next(
                    entries.isEmpty() ? null : entries.getLast(),
                    new Entry.Draft(LIN, What.EDITED, Fields.of("part", 1), "前", "後", why),
                    NOW));
        }
        return entries;
    }

    private static List<String> faults(List<Entry> entries) {
        return Chain.faults("brief/x", entries).stream().map(Problem::code).toList();
    }

    @Test
    void aTrailThatNobodyTouchedHasNoFault() {
        assertEquals(List.of(), faults(trail()));
    }

    @Test
    void aChangedEntryAMissingOneAndASwappedOneAreFound() {
        List<Entry> changed = trail();
        Entry e = changed.get(1);
        changed.set(
                1,
                new Entry(
                        e.seq(),
                        e.at(),
                        "別人",
                        e.role(),
                        e.what(),
                        e.subject(),
                        e.before(),
                        e.after(),
                        e.why(),
                        e.previous(),
                        e.hash()));
        assertEquals(List.of("REV-TRAIL-CHANGED"), faults(changed));

        List<Entry> missing = trail();
        missing.remove(1);
        assertEquals(List.of("REV-TRAIL-GAP"), faults(missing));

        List<Entry> swapped = trail();
        swapped.add(0, swapped.remove(1));
        assertNotEquals(List.of(), faults(swapped));
    }
}
