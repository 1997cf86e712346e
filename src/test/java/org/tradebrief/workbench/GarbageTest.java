package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.gate.GateCode;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.partner.TableId;
import org.tradebrief.trade.view.TableState;
import org.tradebrief.trade.view.TradeView;

/**
 * The sample, and on top of it what a careless fetch brought in June: sums of arbitrary commodity rows under the old names,
 * answers cut without a word, empty files, all of them marked as good. Nothing of it may reach a brief.
 */
class GarbageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 21);
    private static final Period TWO_YEARS = Period.years(2023, 2024);

    @TempDir
    static Path folder;

    private static Workspace workspace;
    private static TradeView view;
    private static String brief;
    private static Map<String, Fact> facts;

    @BeforeAll
    static void importTheGarbage() throws IOException {
        Path garbage = folder.resolve("garbage");
        Garbage.write(garbage);
        workspace = SampleWorkspace.open(Workbench.standard("測試"), folder.resolve("workspace"), Progress.NONE);
        ImportReport report = workspace.importer().run(List.of(garbage), Progress.NONE);
        assertEquals(0, report.documents().skipped(), report.problems().toString());
        view = workspace.trade(DAY);
        var composed = workspace.composing().preview(IsoWeek.parse("2026-W25"), DAY, line -> true, Progress.NONE);
        brief = composed.draft().text().markdown();
        facts = composed.brief().facts();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void everyGateFindsItsOwn() {
        Set<GateCode> found = view.gates().stream()
                .map(GateResult::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GateCode.class)));
        assertEquals(EnumSet.allOf(GateCode.class), found);
    }

    @Test
    void whatClosesIsToldWithItsEvidence() {
        view.gates().forEach(g -> {
            assertFalse(g.sentence().isBlank(), g.code().code());
            assertFalse(g.sources().isEmpty(), g.text());
        });
        Map<String, GateCode> stopped = new TreeMap<>();
        for (String key : List.of("TWN X", "KOR X", "CHN X", "DEU M", "JPN X")) {
            stopped.put(key, state(key).stopped().orElseThrow().code());
        }
        assertEquals(
                Map.of(
                        "TWN X",
                        GateCode.RECORDS,
                        "KOR X",
                        GateCode.SCALE,
                        "CHN X",
                        GateCode.CUT,
                        "DEU M",
                        GateCode.RECORDS,
                        "JPN X",
                        GateCode.PARTNERS),
                stopped);
        assertTrue(state("JPN X").results().stream()
                .anyMatch(g -> g.code() == GateCode.CONFIDENCE && g.sentence().contains("0 個夥伴")));
        assertTrue(
                state("TWN X").stopped().orElseThrow().text().contains("每夥伴筆數"),
                state("TWN X").stopped().orElseThrow().text());
    }

    @Test
    void rawAnswersAreHeldAgainstWhatWasKnownBefore() {
        assertEquals(GateCode.CUT, year("USA").stopped().orElseThrow().code());
        assertEquals(GateCode.WORLD_SUM, year("KOR").stopped().orElseThrow().code());
        assertEquals(GateCode.SCALE, year("JPN").stopped().orElseThrow().code());
        assertEquals(GateCode.PARTNERS, year("CHN").stopped().orElseThrow().code());
        for (String reporter : List.of("USA", "KOR", "JPN", "CHN")) {
            assertEquals(
                    LocalDate.of(2026, 2, 8),
                    year(reporter).usable().orElseThrow().vintage(),
                    reporter);
        }
    }

    @Test
    void theLastGoodVintageStandsInAndTheBriefSaysSo() {
        for (String key : List.of("TWN X", "KOR X", "CHN X", "JPN X")) {
            assertEquals(
                    LocalDate.of(2026, 2, 8), state(key).usable().orElseThrow().vintage(), key);
            assertTrue(state(key).fallbackSentence().contains("2026-06-17"), key);
        }
        assertTrue(brief.contains("1,183.15"), "Taiwan's index of February");
        assertTrue(brief.contains("改用 2026-02-08 版"), "which vintage is used");
        assertTrue(brief.contains("開放貿易統計的 2 份文件一律標為可信度高，其中 2 份沒有任何數值"), "why the empty files count for nothing");
    }

    @Test
    void noIndexTotalOrRankingOfItReachesTheBrief() {
        for (String garbage : Garbage.FIGURES) {
            List<String> lines = brief.lines()
                    .filter(l -> l.contains(garbage))
                    .filter(l -> !l.startsWith("> 【建議人工審核】理由：資料覆蓋不足"))
                    .toList();
            assertEquals(List.of(), lines, garbage);
        }
        assertEquals(
                List.of(),
                facts.values().stream()
                        .filter(f -> f.key().matches("(hhi|total|top3|rank|share|export|import)/.*"))
                        .filter(f -> f.sources().stream().anyMatch(r -> isOfJune(r.path(), f)))
                        .map(Fact::key)
                        .toList());
    }

    private static boolean isOfJune(String path, Fact fact) {
        return path.startsWith("bilateral_trade_flows/") && fact.vintage().equals(Garbage.FETCHED);
    }

    @Test
    void nothingOfItIsAFactEither() {
        List<String> keys = view.facts().stream()
                .filter(f -> f.key().endsWith("/comtrade"))
                .filter(f -> f.vintage().equals(Garbage.FETCHED))
                .map(Fact::key)
                .toList();
        assertEquals(List.of(), keys);
    }

    /** @param key such as {@code TWN X} */
    private static TableState state(String key) {
        Direction direction = Stream.of(Direction.values())
                .filter(d -> key.endsWith(d.code()))
                .findFirst()
                .orElseThrow();
        return view.table(new TableId(
                        Provider.COMTRADE, workspace.economies().get(key.substring(0, 3)), direction, TWO_YEARS))
                .orElseThrow();
    }

    private static TableState year(String reporter) {
        return view.table(new TableId(
                        Provider.COMTRADE, workspace.economies().get(reporter), Direction.EXPORT, Period.year(2023)))
                .orElseThrow();
    }
}
