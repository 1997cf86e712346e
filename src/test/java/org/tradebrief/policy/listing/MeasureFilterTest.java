package org.tradebrief.policy.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.policy.reading.Extracts;
import org.tradebrief.policy.register.JoinedRegister;
import org.tradebrief.policy.register.RegisterFixture;

class MeasureFilterTest {
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-08");
    private final Register register =
            new JoinedRegister(RegisterFixture.shipped(), new RegisterFixture.Entries(), new Extracts());

    @Test
    void aMeasureIsFoundByNumberTitleItemOrListedName() {
        assertEquals(List.of("MOFCOM-2025-61"), found("2025-61"));
        assertTrue(found("2025 年第 61 號").contains("MOFCOM-2025-61"));
        assertEquals(List.of("MOFCOM-GAC-2025-57"), found("鈥"));
        assertEquals(List.of("MOFCOM-2025-35"), found("漢翔"));
        assertTrue(found("稀土").size() >= 5);
    }

    @Test
    void statusThemeAndTargetNarrowDown() {
        List<String> suspended =
                ids(new MeasureFilter(Set.of(Theme.RARE_EARTH), Set.of(), Set.of(Status.SUSPENDED), ""));
        assertEquals(
                List.of("MOFCOM-2025-61", "MOFCOM-2025-62", "MOFCOM-GAC-2025-56", "MOFCOM-GAC-2025-57"), suspended);
        assertEquals(List.of("MOFCOM-2025-35"), ids(new MeasureFilter(Set.of(), Set.of("TWN"), Set.of(), "")));
        assertEquals(register.measures(FEBRUARY).size(), ids(MeasureFilter.ALL).size());
    }

    private List<String> found(String text) {
        return ids(new MeasureFilter(Set.of(), Set.of(), Set.of(), text));
    }

    private List<String> ids(MeasureFilter filter) {
        return filter.of(register.measures(FEBRUARY), FEBRUARY, new EntityLists(register.entities(FEBRUARY))).stream()
                .map(Measure::id)
                .toList();
    }
}
