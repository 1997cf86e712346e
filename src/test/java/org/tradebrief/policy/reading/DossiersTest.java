package org.tradebrief.policy.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tradebrief.policy.reading.Extracts.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Document;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Attribute;
import org.tradebrief.policy.Dossier.Kind;

class DossiersTest {
    private static final String PORTAL =
            "http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html";
    private static final String NUMBERED = "商务部公告2025第61号 公布对境外相关物项的决定";
    private final Extracts library = new Extracts();
    private final List<Announcement> readings = new ArrayList<>();

    @Test
    void copiesOfOnePageAreOneAndBorrowTheTitleOfASibling() {
        add("a", extract("中国出口管制信息网", PORTAL, "2025-10-09", "x", "2025-12-01"));
        add("b", extract(NUMBERED, PORTAL.replace("http:", "https:"), "2025-10-09", "x", "2025-12-01"));
        Dossier dossier = only();
        assertEquals(NUMBERED, dossier.title());
        assertEquals("MOFCOM-2025-61", dossier.measureId());
        assertEquals(2, dossier.documents().size());
        assertEquals(Map.of(), dossier.conflicts());
    }

    @Test
    void oneActUnderTwoAddressesIsOne() {
        add("a", extract(NUMBERED, PORTAL, "2025-10-09", "x", ""));
        add(
                "b",
                extract(
                        "商務部公告２０２５年第６１號",
                        "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_0123456789abcdef01.html",
                        "2025-10-09",
                        "x",
                        ""));
        assertEquals(2, only().readings().size());
    }

    @Test
    void copiesThatDisagreeShowEveryVersion() {
        add("a", extract(NUMBERED, PORTAL, "2025-10-09", "regulation_update", "2025-12-01"));
        add("b", extract("商务部公告2025年第61号 关于稀土的公告", PORTAL, "2025-10-13", "controlled_item_change", "November 8, 2025"));
        add("c", extract("Title Not Found", PORTAL, "2025-10-09", "regulation_update", "Not specified"));
        Dossier dossier = only();
        assertEquals(
                Set.of(Attribute.TITLE, Attribute.DATE, Attribute.EFFECTIVE, Attribute.CATEGORY),
                dossier.conflicts().keySet());
        assertEquals(
                Map.of(
                        "2025-10-09", List.of("cn_export_control/a.md", "cn_export_control/c.md"),
                        "2025-10-13", List.of("cn_export_control/b.md")),
                dossier.conflicts().get(Attribute.DATE));
        assertEquals(
                Set.of("2025-12-01", "2025-11-08"),
                dossier.conflicts().getOrDefault(Attribute.EFFECTIVE, Map.of()).keySet());
    }

    @Test
    void suspendedInOneCopyAndStoppedInTheNextIsAConflict() {
        String page = "http://exportcontrol.mofcom.gov.cn/article/gndt/202511/1186.html";
        add("a", extract("答记者问", page, "2025-11-06", "x", "") + "\n## Key Provisions\n第13号公告的措施停止实施。\n");
        add("b", extract("答记者问", page, "2025-11-06", "x", "") + "\n## Key Provisions\nNotice No. 13 is suspended.\n");
        assertEquals(
                Set.of("第 13 號停止", "第 13 號暫停"),
                only().conflicts().getOrDefault(Attribute.STATUS, Map.of()).keySet());
        assertEquals(Kind.STATEMENT, only().kind());
    }

    @Test
    void anAnswerAboutAnActIsNotTheAct() {
        add("a", extract(NUMBERED, PORTAL, "2025-10-09", "x", ""));
        add(
                "b",
                extract(
                        "商务部新闻发言人就商务部公告2025年第61号答记者问",
                        "http://exportcontrol.mofcom.gov.cn/article/gndt/202510/1172.html",
                        "2025-10-09",
                        "x",
                        ""));
        assertEquals(2, dossiers().size());
    }

    @Test
    void aPageWithoutTextIsAStub() {
        add("a", "# Fetch Failed\n\n- **URL**: " + PORTAL + "\n\n## Summary\nUnable to retrieve the page.\n");
        assertEquals(Kind.STUB, only().kind());
        assertTrue(only().isStub());
        assertFalse(only().conflicts().containsKey(Attribute.TITLE));
    }

    @Property(tries = 60)
    void everyDocumentStandsInExactlyOneDossier(@ForAll @Size(max = 25) List<@IntRange(max = 5) Integer> pages) {
        Extracts all = new Extracts();
        List<Announcement> read = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = pages.get(i);
            String title = page == 0 ? "商务部公告2025年第" + (i % 3 + 1) + "号 測試" : "題名 " + i % 2;
            String url = page == 1 ? "" : "http://example.org/" + page + ".html";
            read.add(all.add("cn_export_control/" + i + ".md", extract(title, url, "2025-10-09", "x", "")));
        }
        List<Document> placed = new Dossiers(List.of(), List.of())
                .of(read).stream().flatMap(d -> d.documents().stream()).toList();
        assertEquals(read.size(), placed.size());
        assertEquals(Set.copyOf(read.stream().map(Announcement::document).toList()), Set.copyOf(placed));
    }

    private void add(String name, String text) {
        readings.add(library.add("cn_export_control/" + name + ".md", text));
    }

    private List<Dossier> dossiers() {
        return new Dossiers(List.of(), List.of()).of(readings);
    }

    private Dossier only() {
        List<Dossier> all = dossiers();
        assertEquals(1, all.size());
        return all.getFirst();
    }
}
