package org.tradebrief.policy.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.listing.EntityLists.Change;
import org.tradebrief.policy.reading.Extracts;
import org.tradebrief.policy.register.JoinedRegister;
import org.tradebrief.policy.register.RegisterFixture;

class EntityListsTest {
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-08");
    private final Register register =
            new JoinedRegister(RegisterFixture.shipped(), new RegisterFixture.Entries(), new Extracts());
    private final EntityLists lists = new EntityLists(register.entities(FEBRUARY));

    @ParameterizedTest
    @CsvSource(textBlock = """
        漢翔航空工業,           Aerospace Industrial Development Corporation
        汉翔航空工业股份有限公司, Aerospace Industrial Development Corporation
        aerospace industrial development corp, Aerospace Industrial Development Corporation
        台灣國際造船,           'CSBC Corporation, Taiwan'
        經緯航太,               GEOSAT Aerospace & Technology Inc.
        攻衛,                   'Gong Wei Co., Ltd'
        Skydio,                 'Skydio, Inc.'
        因美納,                 'Illumina, Inc.'
        """)
    void anEntityIsFoundByAnyOfItsNames(String name, String expected) {
        assertEquals(expected, lists.find(name).getFirst().nameEn());
    }

    @Test
    void aNameOnTwoListsIsFoundOnBoth() {
        assertEquals(
                List.of("MOFCOM-2025-13", "UEL-2025-7"),
                lists.find("斯凯迪奥").stream().map(ListedEntity::measureId).toList());
        assertTrue(lists.find("不存在的公司名稱").isEmpty());
        assertTrue(lists.find(" ").isEmpty());
    }

    @Test
    void theListsAreCountedAsTheBriefCountsThem() {
        Map<EntityList, Map<Status, Integer>> counts = lists.counts(
                FEBRUARY, e -> e.effective() != null && e.effective().getYear() >= 2025);
        assertEquals(
                Map.of(Status.IN_FORCE, 39, Status.SUSPENDED, 16, Status.ENDED, 27), counts.get(EntityList.CONTROL));
        assertEquals(
                Map.of(Status.IN_FORCE, 40, Status.SUSPENDED, 11, Status.ENDED, 16), counts.get(EntityList.UNRELIABLE));
        assertEquals(Map.of(Status.IN_FORCE, 2, Status.SUSPENDED, 5), counts.get(EntityList.COUNTERMEASURE));
    }

    @Test
    void anAnnouncementsNamesAreAsManyAsItsTitleSays() {
        Map<String, Integer> names = lists.namesByMeasure();
        assertEquals(28, names.get("MOFCOM-2025-1"));
        assertEquals(15, names.get("MOFCOM-2025-13"));
        assertEquals(16, names.get("MOFCOM-2025-21"));
        assertEquals(8, names.get("MOFCOM-2025-35"));
        assertEquals(14, names.get("UEL-2025-10"), "TechInsights and its branches count as one");
    }

    @Test
    void whatChangedBetweenTwoDaysIsToldWithWhatWasKnownOnEach() {
        List<Change> changes =
                EntityLists.changes(register, LocalDate.parse("2025-11-01"), LocalDate.parse("2025-11-11"));
        Map<String, Long> byMeasure =
                changes.stream().collect(Collectors.groupingBy(c -> c.entity().measureId(), Collectors.counting()));
        assertEquals(Map.of("MOFCOM-2025-13", 15L, "UEL-2025-5", 10L, "MOFCOM-ORDER-2025-6", 5L), byMeasure);
        List<Change> added =
                EntityLists.changes(register, LocalDate.parse("2026-02-23"), LocalDate.parse("2026-02-24"));
        assertEquals(40, added.size());
        assertNull(added.getFirst().before());
        assertFalse(added.stream().anyMatch(c -> c.after() != Status.IN_FORCE));
    }
}
