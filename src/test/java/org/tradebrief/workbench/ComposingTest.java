package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.brief.markdown.MarkdownReader;
import org.tradebrief.brief.markdown.MarkdownWriter;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Progress;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;

/** The briefs of several weeks, composed from the sample data as they were known on a day. */
class ComposingTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static final Map<String, Composition> COMPOSED = new HashMap<>();

    @BeforeAll
    static void fillTheSample() {
        workspace = SampleWorkspace.open(Workbench.standard("測試"), folder, Progress.NONE);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "報告期間：2026-02-02（週一）至 2026-02-08（週日），ISO 週",
                "已連續 2 個月高於對中國的逆差",
                "2025 年 11 月對台 149.9 億美元、對中 139.4 億美元，相差 10.4 億美元",
                "美國對中逆差 1,893.6 億美元，較 2024 年 1–11 月收窄 29.9%；對台逆差 1,268.6 億美元，擴大 88.7%",
                "對台增加的 596.3 億美元，相當於對中減少額 809.0 億美元的 73.70%",
                "合計減少的 262.2 億美元，五夥伴總逆差收窄 8.8%",
                "自前一版（2026-02-07）以來沒有新月份，也沒有修正",
                "台灣出口 HHI 為 1,183.15（2023–2024 兩年合計），在五個可排名經濟體中最高，距中度門檻 1,500 尚有 316.85 點",
                "| 台灣 | 中國 1,926.0（21.24%） | 美國 1,878.1（20.71%） | 香港 1,100.4（12.13%） | 54.08% | 93.39% |",
                "中國的第三大市場是日本（4.45%），不是越南（4.30%，第 4），兩者僅差 0.15 個百分點",
                "| 中國 | 979.2 | −25.2% | 2,872.8 | −28.4% | −1,893.6 | −2,702.6 | 收窄 29.9% |",
                "比 2025 年 10 月收窄 14.0%，比 2024 年 11 月擴大 167.4%，方向相反，兩個基期須並列",
                "自台進口為自中進口的 96.70%，2024 年 11 月為 24.56%",
                "| 中國→美國 | 10,268.7 | 8,659.9 | +1,608.8 | +18.6% |",
                "是台灣申報對中出口 1,926.0 億美元的 2.17 倍",
                "| 5 | 中國 | 447.18 | 低度 | 14.76% | 27.34% | 220 | 71.62% |",
                "台灣 1,698.43（中度）",
                "（55、56、57、58、61、62 號）在截止日全部暫停，期滿日 2026-11-10，距今 275 日",
                "第二款暫停至 2026-11-27",
                "漢翔航空工業",
                "39 家：2025 年第 1 號（美國 28）、2025 年第 35 號（台灣 8）、2025 年第 51 號（美國 3）",
                "登錄表沒有在 180 日內生效或期滿的已證實事項",
                "將於 2026-03-01 修訂施行（距截止日 21 日）",
            })
    void theWeekSaysWhatTheDataBearOut(String words) {
        assertTrue(week6().contains(words), words);
    }

    @Test
    void theRegistersTablesAreToldByTheDayUpToWhichTheyWereKept() {
        List<Document> tables = workspace.library().asOf(LocalDate.of(2026, 2, 8)).stream()
                .filter(d -> d.layer() == Layer.REGISTER)
                .toList();
        assertEquals(3, tables.size());
        tables.forEach(d -> assertTrue(d.versionDay().isAfter(LocalDate.of(2026, 1, 1)), d.path()));
    }

    @Test
    void elevenMonthsAreNeverSetAgainstTwelve() {
        assertFalse(Pattern.compile("(?<![\\d.,])(?:36|72)(?:\\.0)?%")
                .matcher(week6())
                .find());
        assertFalse(week6().contains("2,955.2"), "the whole of 2024 is no base for eleven months");
    }

    @Test
    void whatBecameKnownAfterTheDayDoesNotAppear() {
        for (String later : List.of("2026 年 1 月", "2026-02-24", "2026 年第 11 號", "2026-06-17", "2026-03-22")) {
            assertFalse(week6().contains(later), later);
        }
    }

    @Test
    void everySectionStandsInItsOrder() {
        List<String> titles = text(6, SUNDAY).parts().stream()
                .skip(1)
                .map(BriefText.Part::title)
                .toList();
        assertEquals(Stream.of(SectionKind.values()).map(SectionKind::title).toList(), titles);
    }

    @Test
    void everyFigureHasRowsBehindItButThoseThatTheBriefDeclaresOfItself() {
        Pattern declared = Pattern.compile("(week/|as-of|flags|rule/|automation/|lists-since|more-files/).*");
        for (Composition c : List.of(compose(6, SUNDAY), compose(25, LocalDate.of(2026, 6, 21)))) {
            List<String> bare = c.brief().facts().values().stream()
                    .filter(f -> f.sources().isEmpty())
                    .map(Fact::key)
                    .filter(k -> !declared.matcher(k).matches())
                    .toList();
            assertEquals(List.of(), bare);
        }
    }

    @Test
    void theWeeksSearchesStandInTheAppendixAsTheyWereAnsweredAndAreProven() {
        LocalDate day = SUNDAY;
        SearchAnswer answer = workspace
                .searching()
                .embedded()
                .search(SearchRequest.of("鎢 出口管制", 5).asOf(day));
        workspace.searches().keep(RecordedSearch.of(answer, day, Instant.parse("2026-02-06T06:32:00Z")));
        workspace.searches().keep(RecordedSearch.of(answer, day.plusDays(7), Instant.EPOCH));
        IsoWeek week = new IsoWeek(2026, 6);
        String text = workspace
                .composing()
                .preview(week, day, l -> true, Progress.NONE)
                .draft()
                .text()
                .markdown();
        assertTrue(
                text.contains("本週查詢「鎢 出口管制」：混合檢索，引擎 內建，未使用向量模型，台北時間 2026-02-06 14:32 查得 " + answer.total() + " 筆"),
                text);
        assertTrue(text.contains(answer.hits().getFirst().path()));
        assertFalse(text.contains("1970"), "a search of another week");
        CheckReport report = workspace.checker().check(week.toString(), text, day);
        int from = (int) text.substring(0, text.indexOf("本週查詢")).lines().count();
        assertEquals(
                List.of(),
                report.figures().stream()
                        .filter(f -> f.line() >= from && f.verdict() != Verdict.VERIFIED)
                        .filter(f -> f.line() < from + 12)
                        .toList());
        workspace.searches().between(week.monday(), day.plusDays(7)).forEach(workspace.searches()::forget);
    }

    @Test
    void eachFigureOfTheIndexStandsInTheText() {
        Composition c = compose(6, SUNDAY);
        Map<String, List<String>> parts = new HashMap<>();
        c.draft()
                .text()
                .parts()
                .forEach(p -> parts.put(p.key(), p.text().lines().toList()));
        for (FactIndex.Entry e : c.draft().index().figures()) {
            String line = parts.get(e.part()).get(e.line() - 1);
            assertTrue(line.startsWith(e.text(), e.column() - 1), e + " in " + line);
            assertTrue(c.draft().facts().containsKey(e.factKey()), e.factKey());
        }
        assertTrue(c.draft().index().figures().size() > 700);
    }

    @Test
    void theTextReadBackIsWrittenTheSame() {
        String body = text(6, SUNDAY).parts().get(4).text();
        assertEquals(body, MarkdownWriter.write(MarkdownReader.blocks(body)));
    }

    @Test
    void eachFlagIsFoundInTheTextByItsFirstWords() {
        compose(6, SUNDAY)
                .brief()
                .sections()
                .forEach(s -> s.flags().forEach(f -> assertTrue(week6().contains(f.excerpt()), f.excerpt())));
    }

    @Test
    void theSameDocumentsWeekAndDayMakeTheSameBytes() {
        String first = kept();
        workspace.close();
        workspace = Workbench.standard("測試").openToWrite(folder);
        assertEquals(first, kept());
    }

    private static String kept() {
        return workspace
                .composing()
                .compose(week(6), SUNDAY, Progress.NONE)
                .draft()
                .text()
                .markdown();
    }

    @Test
    void theDraftIsKeptWithWhatItsFiguresRestOn() {
        Composition c = workspace.composing().compose(week(6), SUNDAY, Progress.NONE);
        assertEquals(c.draft(), workspace.composing().draft(week(6)).orElseThrow());
    }

    @Test
    void theBriefThatUsedAnOldValueIsFound() {
        workspace.composing().compose(week(6), SUNDAY, Progress.NONE);
        Economies all = workspace.economies();
        SeriesId imports = SeriesId.of(Provider.CENSUS, all.get("USA"), all.get("TWN"), Metric.IMPORT);
        List<Amount> vintages = workspace
                .trade(LocalDate.of(2026, 6, 21))
                .history(imports, Period.month(2025, 11))
                .vintages();
        Amount known = vintages.stream()
                .filter(v -> !v.vintage().isAfter(SUNDAY))
                .reduce((a, b) -> b)
                .orElseThrow();
        List<BriefsUsing.Use> uses = workspace.briefsUsing().of(known);
        assertTrue(
                uses.stream().anyMatch(u -> u.week().equals(week(6)) && u.asOf().equals(SUNDAY)), uses.toString());
        assertEquals(List.of(), workspace.briefsUsing().of(vintages.getLast()));
    }

    @Test
    void theRatioThatAKeptDraftStatesIsTheCheckersOwn() {
        Composition unchecked = workspace.composing().preview(week(6), SUNDAY, line -> true, Progress.NONE);
        String text = unchecked.draft().text().markdown();
        ProvenLines proven = new ProvenLines(text, workspace.checker().check("2026-W06", text, SUNDAY));
        assertEquals(
                workspace
                        .composing()
                        .preview(week(6), SUNDAY, proven, Progress.NONE)
                        .brief()
                        .automation(),
                workspace
                        .composing()
                        .compose(week(6), SUNDAY, Progress.NONE)
                        .brief()
                        .automation());
    }

    @Test
    void aLineWithAWrongFigureIsTheOnlyOneNotProven() {
        String right = "2025 年 1–11 月美國自中國進口 2,872.8 億美元。";
        String wrong = "2025 年 1–11 月美國自中國進口 9,872.8 億美元。";
        String text = right + "\n\n" + wrong + "\n";
        ProvenLines proven = new ProvenLines(text, workspace.checker().check("2026-W06", text, SUNDAY));
        assertTrue(proven.test(right));
        assertFalse(proven.test(wrong));
        assertFalse(proven.all());
    }

    @Test
    void linesThatACheckDoesNotConfirmDoNotCountAsVerified() {
        Composition none = workspace.composing().preview(week(6), SUNDAY, line -> false, Progress.NONE);
        assertTrue(none.brief().automation().signum() == 0);
        assertTrue(compose(6, SUNDAY).brief().automation().intValue() > 70);
    }

    @Test
    void januaryIsToldWithTheWholeYearBeforeIt() {
        String text = text(12, LocalDate.of(2026, 3, 22)).markdown();
        assertTrue(text.contains("2025 年美國對中逆差 2,020.7 億美元，較 2024 年收窄 31.6%"), "year against year");
        assertTrue(text.contains("較前一版（2026-02-08）新增 2025 年 12 月、2026 年 1 月，既有月值沒有修正"));
        assertTrue(text.contains("自台進口已高於自中"));
    }

    @Test
    void revisionsAreListedAndFlagged() {
        String text = text(25, LocalDate.of(2026, 6, 21)).markdown();
        assertTrue(text.contains("| 美國自南韓進口 | 2025 年 9 月 | 97.5 | 101.6 | +4.2% |"));
        assertTrue(text.contains("理由：資料已修正"));
        assertTrue(text.contains("| 2026-11-10 | 142 日 | 暫停期滿 |"), "what ends within 180 days comes by itself");
    }

    @Test
    void afterASuspensionRanOutNobodyKnowsWhatFollows() {
        String text = text(47, LocalDate.of(2026, 11, 22)).markdown();
        assertTrue(text.contains("未知（暫停已於 2026-11-10 期滿）"));
        assertFalse(text.contains("恢復施行"));
    }

    @Test
    void theWeeksActsAreToldBeforeTheBackground() {
        String text = text(17, LocalDate.of(2026, 4, 26)).markdown();
        assertTrue(text.contains("| 2026-04-24 | 商務部令 2025 年第 5 號（兩家歐盟銀行） | 取消 | 已取消 |"));
        assertTrue(text.contains("本週登錄 3 項事件"));
    }

    @Test
    void beforeAnythingWasKnownTheBriefSaysSo() {
        String text = workspace
                .composing()
                .preview(new IsoWeek(2025, 44), LocalDate.of(2025, 11, 1), l -> true, Progress.NONE)
                .draft()
                .text()
                .markdown();
        assertTrue(text.contains("在截止日，工作區沒有美國普查局的月資料"));
        assertTrue(text.contains("已公布，2025-11-08 生效"));
    }

    @Test
    void aWorkspacesOwnTemplateTakesThePlaceOfTheProgramsAndItsMistakeIsRefused() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates")).resolve("disclaimer.ftl");
        Files.writeString(own, "僅供測試。\n");
        try {
            assertTrue(workspace
                    .composing()
                    .preview(week(6), SUNDAY, l -> true, Progress.NONE)
                    .draft()
                    .text()
                    .markdown()
                    .contains("僅供測試。"));
        } finally {
            Files.delete(own);
        }
    }

    private static String week6() {
        return text(6, SUNDAY).markdown();
    }

    private static BriefText text(int week, LocalDate asOf) {
        return compose(week, asOf).draft().text();
    }

    private static Composition compose(int week, LocalDate asOf) {
        return COMPOSED.computeIfAbsent(
                week + "/" + asOf, k -> workspace.composing().preview(week(week), asOf, line -> true, Progress.NONE));
    }

    private static IsoWeek week(int number) {
        return new IsoWeek(2026, number);
    }
}
