package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.brief.compose.Composition;
import org.tradebrief.library.Progress;

/** Where data are missing, the brief says so and what to do, and makes nothing up. */
class PoorWorkspaceTest {
    private static final Path CORPUS = Path.of("sample-data", "corpus", "2026-02-08");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 8);

    @TempDir
    Path folder;

    @Test
    void anEmptyWorkspaceStillMakesABriefThatSaysWhatToBringIn() {
        Composition c = compose(SUNDAY);
        String text = text(c);
        assertEquals(
                Stream.of(SectionKind.values()).toList(),
                c.brief().sections().stream().map(s -> s.kind()).toList());
        assertTrue(text.contains("在截止日，工作區沒有美國普查局的月資料"));
        assertTrue(text.contains("匯入 bilateral_trade_flows 資料夾"));
        assertTrue(text.contains("匯入 cn_export_control 資料夾"));
        assertFalse(text.matches("(?s).*(?:逆差|出口|進口) [\\d,.]+ 億.*"), "no amount without data");
        assertTrue(flags(c).contains(Flag.Kind.MISSING_SOURCE));
    }

    @Test
    void withoutMonthlyDataTheMarketsAreStillTold() {
        String text = text(compose(SUNDAY, CORPUS.resolve("bilateral_trade_flows")));
        assertTrue(text.contains("台灣出口 HHI 為 1,183.15"));
        assertTrue(text.contains("在截止日，工作區沒有美國普查局的月資料"));
        assertFalse(text.contains("鏡像對帳"), "a mirror needs both ends");
    }

    @Test
    void withoutPartnerTablesTheBalancesAreStillTold() {
        String text = text(compose(SUNDAY, CORPUS.resolve("us_trade_census")));
        assertTrue(text.contains("收窄 29.9%"));
        assertTrue(text.contains("無可用的 UN Comtrade 夥伴表"));
        assertTrue(text.contains("資料庫只有一個版本，無從比對修正"));
        assertFalse(text.contains("1,183.15"));
    }

    @Test
    void withoutDocumentsTheStatusesComeFromTheRegisterAndThatIsSaid() {
        String text = text(compose(SUNDAY, CORPUS.resolve("us_trade_census")));
        assertTrue(text.contains("以下狀態只依措施登錄表"));
        assertTrue(text.contains("暫停至 2026-11-10"));
    }

    @Test
    void aTableThatAGateStopsGivesWayToTheLastGoodOne() throws IOException {
        Path later = folder.resolve("later/bilateral_trade_flows");
        for (String file : List.of("export_flow/158-export-2024.md", "market_concentration/158-hhi-2024.md")) {
            Path copy = later.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.writeString(
                    copy,
                    spoiled(Files.readString(
                            CORPUS.resolve("bilateral_trade_flows").resolve(file))));
        }
        String text = text(compose(LocalDate.of(2026, 6, 21), CORPUS.resolve("bilateral_trade_flows"), later));
        assertTrue(text.contains("台灣出口 HHI 為 1,183.15"), "the last good vintage");
        assertFalse(text.contains("2,522.42 億"), "nothing of the stopped one");
        assertTrue(text.contains("改用 2026-02-08 版"), "and the brief says so");
    }

    /** As an answer looks that added up commodity rows: too many records, a total many times too small. */
    private static String spoiled(String good) {
        return good.replaceAll("\\*\\*Fetched\\*\\*: \\S+", "**Fetched**: 2026-06-17T00:00:00Z")
                .replaceAll("(?m)\\| (\\d{2,3}) \\| (\\d+)\\d{2}(\\.\\d+)? \\| 2 \\|$", "| $1 | $2 | 32 |")
                .replace("1183.15", "2522.42");
    }

    private static List<Flag.Kind> flags(Composition c) {
        return c.brief().sections().stream()
                .flatMap(s -> s.flags().stream())
                .map(Flag::kind)
                .toList();
    }

    private static String text(Composition c) {
        return c.draft().text().markdown();
    }

    private Composition compose(LocalDate asOf, Path... sources) {
        try (Workspace workspace = Workbench.standard("測試").openToWrite(folder.resolve("workspace"))) {
            for (Path source : sources) {
                workspace.importer().run(List.of(source), Progress.NONE);
            }
            IsoWeek week = IsoWeek.of(asOf);
            return workspace.composing().compose(week, asOf, Progress.NONE);
        }
    }
}
