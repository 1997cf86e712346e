package org.tradebrief.policy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;

/** The register that every workspace knows, and what was in force on the days that people ask about. */
class ShippedRegisterTest {
    private final BaseRegister base = RegisterFixture.shipped();
    private final RegisterFixture.Entries entries = new RegisterFixture.Entries();
    private final Register register = new JoinedRegister(base, entries, new org.tradebrief.policy.reading.Extracts());

    @ParameterizedTest
    @CsvSource(textBlock = """
        2025-11-01, MOFCOM-GAC-2025-55, announced, false, 2025-10-09, 2025-11-07
        2025-11-01, MOFCOM-GAC-2025-56, announced, false, 2025-10-09, 2025-11-07
        2025-11-01, MOFCOM-GAC-2025-57, announced, false, 2025-10-09, 2025-11-07
        2025-11-01, MOFCOM-GAC-2025-58, announced, false, 2025-10-09, 2025-11-07
        2025-11-01, MOFCOM-2025-61,     in-force,  true,  2025-10-09,
        2025-11-01, MOFCOM-2025-62,     in-force,  false, 2025-10-09,
        2026-02-08, MOFCOM-GAC-2025-55, suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-GAC-2025-56, suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-GAC-2025-57, suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-GAC-2025-58, suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-2025-61,     suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-2025-62,     suspended, false, 2025-11-07, 2026-11-10
        2026-02-08, MOFCOM-2024-46,     in-force,  true,  2024-12-03,
        2026-02-08, MOFCOM-GAC-2025-18, in-force,  false, 2025-04-04,
        2026-02-08, MOFCOM-2025-13,     ended,     false, 2025-11-10,
        2026-02-08, MOFCOM-2025-21,     suspended, false, 2025-05-14, 2026-11-10
        2026-02-08, UEL-2025-7,         suspended, false, 2025-05-14, 2026-11-10
        2026-02-08, REG-2024-DUAL-USE,  in-force,  false, 2024-12-01,
        2026-02-08, REG-2002-MISSILE,   ended,     false, 2024-12-01,
        2026-02-08, REG-2002-BIO,       ended,     false, 2024-12-01,
        2026-02-08, REG-1998-NUCLEAR-DUAL-USE, ended, false, 2024-12-01,
        2026-02-08, MOFCOM-ORDER-2025-5, in-force, false, 2025-08-13,
        2026-02-08, MOFCOM-ORDER-2025-6, suspended, false, 2025-11-10, 2026-11-10
        2026-02-08, US-BIS-2025-AFFILIATES, suspended, false, 2025-11-10, 2026-11-09
        2026-04-30, MOFCOM-ORDER-2025-5, ended,    false, 2026-04-24,
        2026-11-22, MOFCOM-GAC-2025-55, unknown,   false, 2026-11-10,
        2026-11-22, MOFCOM-GAC-2025-56, unknown,   false, 2026-11-10,
        2026-11-22, MOFCOM-GAC-2025-57, unknown,   false, 2026-11-10,
        2026-11-22, MOFCOM-GAC-2025-58, unknown,   false, 2026-11-10,
        2026-11-22, MOFCOM-2025-61,     unknown,   false, 2026-11-10,
        2026-11-22, MOFCOM-2025-62,     unknown,   false, 2026-11-10,
        """)
    void theMeasuresStandAsThePublicRecordHasIt(
            LocalDate asOf, String id, String status, boolean partial, LocalDate since, LocalDate until) {
        Standing standing = Standings.of(measure(id, asOf), asOf);
        assertEquals(status, standing.status().code());
        assertEquals(partial, standing.partial());
        assertEquals(since, standing.since());
        assertEquals(until, standing.until());
    }

    @Test
    void paragraphTwoOfTheUnitedStatesMeasureIsSuspendedAndParagraphOneIsNot() {
        LocalDate asOf = LocalDate.parse("2026-02-08");
        Standing standing = Standings.of(measure("MOFCOM-2024-46", asOf), asOf);
        assertEquals(
                List.of(Status.IN_FORCE, Status.SUSPENDED),
                standing.parts().stream().map(Standing.PartStanding::status).toList());
        assertEquals(LocalDate.parse("2026-11-27"), standing.parts().get(1).until());
    }

    @Test
    void whatComesLaterIsNotToldEarlier() {
        LocalDate asOf = LocalDate.parse("2025-11-01");
        Set<String> ids = register.measures(asOf).stream().map(Measure::id).collect(Collectors.toSet());
        assertFalse(ids.contains("MOFCOM-GAC-2025-70"));
        for (Measure m : register.measures(asOf)) {
            assertTrue(m.events().stream().noneMatch(e -> e.knownOn().isAfter(asOf)), m.id());
            assertTrue(m.relations().stream().map(Relation::measureId).allMatch(ids::contains), m.id());
        }
        ListedEntity leidos = entity("Leidos", asOf);
        assertEquals(null, leidos.removed());
        assertEquals(
                Status.ENDED, entity("Leidos", LocalDate.parse("2026-02-08")).status(LocalDate.parse("2026-02-08")));
    }

    @Test
    void everyMeasureHasAThemeASourceLineAndItsOwnId() {
        Set<String> ids = new HashSet<>();
        for (Measure m : base.measures()) {
            assertTrue(ids.add(m.id()), m.id());
            assertEquals(1, m.sources().size());
            assertEquals("register/measures.csv", m.sources().getFirst().path());
        }
        for (Measure m : base.measures()) {
            m.relations().forEach(r -> assertTrue(ids.contains(r.measureId()), m.id() + " " + r));
            m.events().forEach(e -> assertTrue(e.by().isEmpty() || ids.contains(e.by()), m.id() + " " + e));
            m.events().forEach(e -> assertTrue(e.isWhole() || m.parts().contains(e.part()), m.id() + " " + e));
            m.events().forEach(e -> assertFalse(e.citation().isEmpty(), m.id() + " " + e));
        }
        base.entities().forEach(e -> assertTrue(ids.contains(e.measureId()), e.nameEn()));
    }

    @Test
    void aRelationIsToldFromBothSides() {
        Map<Relation.Kind, Relation.Kind> inverse = Map.of(
                Relation.Kind.SUSPENDS, Relation.Kind.SUSPENDED_BY,
                Relation.Kind.AMENDS, Relation.Kind.AMENDED_BY,
                Relation.Kind.ENDS, Relation.Kind.ENDED_BY,
                Relation.Kind.REPLACES, Relation.Kind.REPLACED_BY);
        Map<String, Measure> byId = base.measures().stream().collect(Collectors.toMap(Measure::id, m -> m));
        for (Measure m : base.measures()) {
            for (Relation r : m.relations()) {
                Relation.Kind other = inverse.get(r.kind());
                if (other != null) {
                    Measure there = byId.get(r.measureId());
                    assertTrue(
                            there != null && there.relations().contains(new Relation(other, m.id())), m.id() + " " + r);
                }
            }
        }
    }

    @Test
    void theNamesOnTheListsAreAsManyAsTheAnnouncementsSay() {
        LocalDate asOf = LocalDate.parse("2026-02-08");
        Map<EntityList, Map<Status, Long>> counted = new TreeMap<>();
        register.entities(asOf).stream()
                .filter(e -> e.branchOf().isEmpty() && e.measureId().contains("2025"))
                .forEach(e ->
                        counted.computeIfAbsent(e.list(), l -> new TreeMap<>()).merge(e.status(asOf), 1L, Long::sum));
        assertEquals(
                Map.of(Status.IN_FORCE, 39L, Status.SUSPENDED, 16L, Status.ENDED, 27L),
                counted.get(EntityList.CONTROL));
        assertEquals(
                Map.of(Status.IN_FORCE, 40L, Status.SUSPENDED, 11L, Status.ENDED, 16L),
                counted.get(EntityList.UNRELIABLE));
        assertEquals(Map.of(Status.IN_FORCE, 2L, Status.SUSPENDED, 5L), counted.get(EntityList.COUNTERMEASURE));
    }

    @Test
    void aPersonsEntryStandsInThePlaceOfTheEventThatItCorrects() {
        LocalDate asOf = LocalDate.parse("2026-02-08");
        Event wrong = measure("MOFCOM-2025-13", asOf).events().stream()
                .filter(e -> e.kind() == EventKind.STOPPED)
                .findFirst()
                .orElseThrow();
        Event right = new Event(
                EventKind.SUSPENDED,
                wrong.on(),
                wrong.knownOn(),
                LocalDate.parse("2026-11-10"),
                "",
                wrong.by(),
                Confidence.HIGH,
                "https://example.org/answer",
                "",
                List.of());
        entries.add(new RegisterEntry(
                "1", "MOFCOM-2025-13", right, EventRef.of(wrong), "原文寫暫停", "林", Instant.parse("2026-02-08T08:00:00Z")));
        assertEquals(
                Status.SUSPENDED,
                Standings.of(measure("MOFCOM-2025-13", asOf), asOf).status());
        entries.withdraw("1", "林", "看錯", Instant.parse("2026-02-08T09:00:00Z"));
        assertEquals(
                Status.ENDED,
                Standings.of(measure("MOFCOM-2025-13", asOf), asOf).status());
    }

    @Test
    void unconfirmedMeasuresAreKeptAsSuch() {
        Measure rumour = measure("MOFCOM-2026-34", LocalDate.parse("2026-12-31"));
        assertEquals(Confidence.LOW, rumour.confidence());
        assertTrue(
                register.measures(LocalDate.parse("2026-12-30")).stream().noneMatch(m -> m.id().equals(rumour.id())));
    }

    private Measure measure(String id, LocalDate asOf) {
        return register.measures(asOf).stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private ListedEntity entity(String name, LocalDate asOf) {
        return register.entities(asOf).stream()
                .filter(e -> e.nameEn().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
