package org.tradebrief.policy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Deadline;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.reading.Extracts;

class DeadlineTest {
    private final Register register =
            new JoinedRegister(RegisterFixture.shipped(), new RegisterFixture.Entries(), new Extracts());

    @Test
    void theSuspensionsOfTheAutumnRunOutOnThreeDays() {
        LocalDate asOf = LocalDate.parse("2026-02-08");
        Map<LocalDate, List<String>> byDay = confirmed(asOf).stream()
                .collect(Collectors.groupingBy(
                        Deadline::on,
                        TreeMap::new,
                        Collectors.mapping(d -> d.measure().id() + d.part(), Collectors.toList())));
        assertEquals(List.of("US-BIS-2025-AFFILIATES"), byDay.get(LocalDate.parse("2026-11-09")));
        assertEquals(
                List.of(
                        "MOFCOM-2025-21",
                        "MOFCOM-2025-61",
                        "MOFCOM-2025-62",
                        "MOFCOM-GAC-2025-55",
                        "MOFCOM-GAC-2025-56",
                        "MOFCOM-GAC-2025-57",
                        "MOFCOM-GAC-2025-58",
                        "MOFCOM-ORDER-2025-6",
                        "UEL-2025-7"),
                byDay.get(LocalDate.parse("2026-11-10")));
        assertEquals(List.of("MOFCOM-2024-46第二款"), byDay.get(LocalDate.parse("2026-11-27")));
        assertEquals(3, byDay.size(), byDay.toString());
        assertEquals(274, confirmed(asOf).getFirst().daysFrom(asOf));
    }

    @Test
    void whatIsAnnouncedTakesEffectAndWhatIsReplacedEnds() {
        List<Deadline> before = confirmed(LocalDate.parse("2024-11-01"));
        assertTrue(before.stream()
                .anyMatch(d -> d.kind() == Deadline.Kind.TAKES_EFFECT
                        && d.measure().id().equals("REG-2024-DUAL-USE")
                        && d.on().equals(LocalDate.parse("2024-12-01"))));
        assertTrue(before.stream()
                .anyMatch(d -> d.kind() == Deadline.Kind.ENDS
                        && d.measure().id().equals("REG-2002-MISSILE")
                        && d.on().equals(LocalDate.parse("2024-12-01"))));
    }

    @Test
    void actsAreCalledByIssuerYearAndNumber() {
        Map<String, Measure> byId = register.measures(LocalDate.parse("2026-02-08")).stream()
                .collect(Collectors.toMap(Measure::id, m -> m));
        assertEquals("商務部公告 2025 年第 61 號", MeasureNames.full(byId.get("MOFCOM-2025-61")));
        assertEquals("商務部、海關總署公告 2025 年第 57 號", MeasureNames.full(byId.get("MOFCOM-GAC-2025-57")));
        assertEquals("國務院令第 792 號", MeasureNames.full(byId.get("REG-2024-DUAL-USE")));
        assertEquals("不可靠 2025-7 號　11 家美國企業", MeasureNames.label(byId.get("UEL-2025-7")));
        assertEquals("令 2025-5 號　兩家歐盟銀行", MeasureNames.label(byId.get("MOFCOM-ORDER-2025-5")));
        assertEquals("出口管制法", MeasureNames.full(byId.get("LAW-2020-ECL")));
    }

    private List<Deadline> confirmed(LocalDate asOf) {
        return Deadline.after(
                register.measures(asOf).stream()
                        .filter(m -> m.confidence() != Confidence.LOW)
                        .toList(),
                asOf);
    }
}
