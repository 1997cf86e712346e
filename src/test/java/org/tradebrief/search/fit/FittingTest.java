package org.tradebrief.search.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.search.FolderLibrary;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

class FittingTest {
    private static final Fitting FITTING = new Fitting(new Tokens(Vocabulary.standard(Economies.standard())));
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);
    private static final String PAGE = "http://exportcontrol.mofcom.gov.cn/article/gndt/202601/9.html";

    private final FolderLibrary library = new FolderLibrary();

    @Test
    void aPageWithoutATitleTakesThatOfItsCopy() {
        policy("a.md", "商务部就钨出口许可答记者问", "问：有何考虑？");
        policy("b.md", "[REVIEW_NEEDED] # Title Not Found", "问：有何考虑？答：另行公布。");
        policy("c.md", "中国出口管制信息网", "答：另行公布。");
        Map<String, FitDocument> fit = fit();
        assertEquals("商务部就钨出口许可答记者问", fit.get("cn_export_control/b.md").card().title());
        assertEquals("商务部就钨出口许可答记者问", fit.get("cn_export_control/c.md").card().title());
        assertEquals(
                fit.get("cn_export_control/a.md").card().page(),
                fit.get("cn_export_control/b.md").card().page());
    }

    @Test
    void copiesAreKnownByEachOthersTitles() {
        policy("a.md", "商务部就钨出口许可答记者问", "问：有何考虑？");
        policy("tungsten-licence-answers.md", "Ministry answers on tungsten licences", "It answered questions.");
        assertEquals(
                List.of("Ministry answers on tungsten licences", "tungsten-licence-answers"),
                fit().get("cn_export_control/a.md").alsoKnown().stream()
                        .filter(n -> !n.equals("a"))
                        .toList());
    }

    @Test
    void anActThatSuspendsOthersIsKnownByWhatTheyAreCalledButNotByTheirNumbers() {
        policy("a.md", "商务部公告2025年第57号 中重稀土出口管制", "出口须经许可。");
        policy("b.md", "商务部公告2025年第58号 锂电池出口管制", "出口须经许可。");
        library.add(
                "cn_export_control/c.md",
                "# 商务部公告2025年第70号 暂停实施公告2025年第57号、58号\n\n- **Source**: x\n- **Date**: 2025-11-07\n\n"
                        + "## Summary\n\n暂停一年。\n",
                DAY);
        List<String> also = fit().get("cn_export_control/c.md").alsoKnown();
        assertTrue(also.containsAll(List.of("中重稀土出口管制", "锂电池出口管制")), also.toString());
    }

    @Test
    void aStubIsCountedAndLeftOut() {
        policy("a.md", "Fetch Failed", "Failed to retrieve content from " + PAGE);
        policy("b.md", "钨出口许可", "申请须附最终用户证明。");
        library.add("cn_export_control/c.md", "# 空\n\n- **Source**: x\n", DAY);
        Fitting.Result result = FITTING.all(library);
        assertEquals(List.of("cn_export_control/a.md", "cn_export_control/c.md"), result.stubs());
        assertEquals(1, result.documents().size());
    }

    @Test
    void tablesFromOneAddressAreDifferentTables() {
        String head = "\n\n"
                + "- **Source**: x\n"
                + "- **Source URL**: https://example.org/c5830.html\n\n"
                + "## T\n\n"
                + "| a |\n"
                + "|---|\n"
                + "| 1 |\n";
        library.add("us_trade_census/a.md", "# United States — Monthly Imports from Taiwan" + head, DAY);
        library.add("us_trade_census/b.md", "# United States — Trade Balance with Taiwan" + head, DAY);
        Map<String, FitDocument> fit = fit();
        assertNotEquals(
                fit.get("us_trade_census/a.md").card().page(),
                fit.get("us_trade_census/b.md").card().page());
        assertEquals(
                List.of("USA", "TWN"), fit.get("us_trade_census/a.md").card().subjects());
    }

    @Test
    void aPassageKnowsItsHeadingAndItsLine() {
        library.add(
                "cn_export_control/a.md",
                "# 钨\n\n"
                        + "- **Source**: x\n"
                        + "- **Date**: 2025-02-04\n\n"
                        + "## Summary\n\n"
                        + "第一段。\n\n"
                        + "## Key Provisions\n\n"
                        + "### 一、范围\n"
                        + "第二段。\n",
                DAY);
        List<Passage> passages = fit().get("cn_export_control/a.md").passages();
        assertEquals(new Passage(0, 8, "Summary", "第一段。", false), passages.get(0));
        assertEquals(new Passage(1, 13, "Key Provisions › 一、范围", "第二段。", false), passages.get(1));
    }

    @Test
    void longTextsAreCutAndNothingIsLost() {
        String long1 = "稀土。".repeat(600);
        library.add("cn_export_control/a.md", "# 钨\n\n## 正文\n" + long1 + "\n末行。\n", DAY);
        List<Passage> passages = fit().get("cn_export_control/a.md").passages();
        assertTrue(passages.stream().allMatch(p -> p.text().length() <= Passages.LONGEST + 10));
        assertEquals(
                long1 + "末行。",
                passages.stream()
                        .map(Passage::text)
                        .collect(Collectors.joining())
                        .replace("\n", ""));
        assertEquals(4, passages.getLast().line());
    }

    @Test
    void anAssessmentOfItsOwnIsKnownAsSuchAndBoilerplateLeftOut() {
        library.add(
                "cn_export_control/a.md",
                "# 钨\n\n"
                        + "## Summary\n"
                        + "正文。\n\n"
                        + "本站转载文章来自其他媒体\n\n"
                        + "## Supply Chain Impact Assessment (speculative)\n"
                        + "可能影响。\n\n"
                        + "## Notes\n"
                        + "抽取说明\n",
                DAY);
        List<Passage> passages = fit().get("cn_export_control/a.md").passages();
        assertEquals(2, passages.size());
        assertFalse(passages.get(0).speculative());
        assertEquals("正文。", passages.get(0).text());
        assertTrue(passages.get(1).speculative());
    }

    @Test
    void anEarlierTextIsTheLatestOnlyUntilTheNextOneCame() {
        library.add("cn_export_control/a.md", "# 钨\n\n## S\n旧文。\n", DAY);
        library.add("cn_export_control/a.md", "# 钨\n\n## S\n新文。\n", DAY.plusDays(10));
        List<LocalDate> until = FITTING.all(library).documents().stream()
                .map(d -> d.card().until())
                .toList();
        assertEquals(List.of(DAY.plusDays(9), LocalDate.MAX), until);
    }

    private void policy(String name, String title, String body) {
        String first = title.startsWith("[") ? title : "# " + title;
        library.add(
                "cn_export_control/" + name,
                first + "\n\n- **Source**: exportcontrol.mofcom.gov.cn\n- **URL**: " + PAGE
                        + "\n- **Date**: 2026-01-06\n\n## Summary\n\n" + body + "\n",
                DAY);
    }

    private Map<String, FitDocument> fit() {
        return FITTING.all(library).documents().stream()
                .collect(Collectors.toMap(d -> d.card().path(), Function.identity()));
    }
}
