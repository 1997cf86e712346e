package org.tradebrief.check.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.check.Figure;
import org.tradebrief.check.SampleFacts;
import org.tradebrief.check.Verdict;
import org.tradebrief.library.Progress;
import org.tradebrief.workbench.Workspace;

/** Nobody is accused who has not said plainly what he speaks of; who is, is offered the right value in his own style. */
@ExtendWith(SampleFacts.class)
class AccusationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025 年 1–11 月，對中國逆差 1,983.6 億美元。",
                "美國對中國逆差 1,983.6 億美元。",
                "2025 年 1–11 月，美國對越南逆差 1,983.6 億美元。",
                "2025 年 1–11 月，美國對中國的格羅姆逆差 1,983.6 億美元。",
                "2025 年 1–11 月，美國自中國進口稀土 1,983.6 億美元。",
                "2025 年 1–11 月，據路透報導，美國對中國逆差 1,983.6 億美元。",
                "有人寫「2025 年 1–11 月，美國對中國逆差 1,983.6 億美元」。",
                "公告 2025 年第 61 號目前觀察實施中。",
                "公告 2025 年第 61 號仍待實施。",
                "公告 2025 年第 58 號原訂 11 月 8 日上路，前一日遭公告 2025 年第 70 號叫停，等於從未生效。",
                "2024 年，美國對德國經常帳順差 847 億美元。",
                "|公告|範圍|現況|\n|---|---|---|\n|商務部令 2025 年第 5 號|兩家銀行|施行中|",
                "|公告|範圍|現況|\n|---|---|---|\n|2025-61 號|境外稀土物項|觀察實施|",
                "美國出口 HHI 為 723.51。門檻是：低於 1,500 為低集中，高於 2,500 為高度集中。",
                "## 美國自夥伴進口（UN Comtrade，2023–2024 兩年合計）\n\n不少人以為越南更靠前：越南 2,994.6 億美元，排在第四。",
                "扣除德國，台灣出口 HHI 在表列經濟體中集中度最高。",
                "穿透性規則暫停一年為中國實體清單企業留出空間，但 2026 年 11 月後變數仍多。",
                "從二月算到十一月，美國向中國買的東西連十個月少於前一年同月；跌得最兇的是九月，少了百分之三十三。",
                "2025 年 1–11 月，美國對中國逆差為主要議題。十年前的差距是四百億美元。",
                "# 誰賣給美國、中國少賣多少\n\n7 月（195.1 億）和 8 月（177.4 億）是旺季，兩個月都比前一年同月多出一大截。",
                "# 美國的帳\n\n|對象|出口（億美元）|差額（億美元）|\n|---|---|---|\n|中國大陸|1,926|順差 430|",
                "2025 年前 11 個月美國對台灣逆差 1,269 億美元。5 月到 11 月，七個月逆差個個站上百億。"
            })
    void aSlotThatIsNotPlainlySaidKeepsFromAccusing(String text, Checker checker) {
        List<Figure> accused = SampleFacts.figures(checker, text).stream()
                .filter(f -> f.verdict() == Verdict.CONTRADICTED || f.verdict() == Verdict.INCOMPARABLE)
                .toList();
        assertEquals(List.of(), accused);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025 年 1–11 月，美國對中國逆差 1,983.6 億美元。          | 1,893.6 億
        2025 年 1–11 月，美國自台灣進口 1,676 億美元。            | 1,767 億
        In Jan–Nov 2025, the US deficit with China was US$198.4bn.| 189.4bn
        2025 年 1–11 月，美國自台灣進口一千六百七十六億美元。     | 一千七百六十七億
        2023–2024 兩年合計，台灣對中國出口占 24.2%。              | 21.2%
        2025 年 1–11 月，美國對中國逆差較去年同期擴大 29.9%。     | 收窄 29.9%
        公告 2025-18 號於 2025-04-14 公布。                       | 2025-04-04
        """)
    void aCorrectionKeepsTheFiguresOwnStyle(String text, String right, Checker checker) {
        List<String> corrections = SampleFacts.figures(checker, text).stream()
                .filter(f -> f.correction() != null)
                .map(f -> "" + f.correction())
                .toList();
        assertEquals(List.of(right), corrections);
    }

    @Test
    void ourOwnBriefIsVerifiedThroughout(Workspace workspace) {
        String markdown = workspace
                .composing()
                .preview(IsoWeek.parse("2026-W06"), SampleFacts.DAY, sentence -> true, Progress.NONE)
                .draft()
                .text()
                .markdown();
        CheckReport report = workspace.checker().check("2026-W06", markdown, SampleFacts.DAY);
        assertTrue(report.figures().size() > 400, report.figures().size() + " figures");
        assertEquals(
                List.of(),
                report.figures().stream()
                        .filter(f -> f.verdict() != Verdict.VERIFIED)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Census 資料擷取 2026-02-20     | 2026-02-28 | 209.5 億 | VERIFIED
        Census 資料擷取 2026-02-20     | 2026-02-28 | 214.5 億 | UNSUPPORTED
        Census 資料擷取 2026-02-20     | 2026-02-28 | 299.5 億 | CONTRADICTED
        Census 資料擷取 2026-02-20     | 2026-02-08 | 214.5 億 | CONTRADICTED
        Comtrade 資料擷取 2026-02-20   | 2026-02-28 | 214.5 億 | CONTRADICTED
        政策文件擷取 2026-02-20        | 2026-02-28 | 214.5 億 | CONTRADICTED
        """)
    void aLateFetchDayShieldsOnlyWhatARevisionCanExplain(
            String note, String asOf, String value, String verdict, Checker checker) {
        String text = note + "\n\n2025 年 11 月，美國自中國進口 " + value + "美元。";
        Figure figure = checker.check("text.md", text, LocalDate.parse(asOf)).figures().stream()
                .filter(f -> f.text().equals(value))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.valueOf(verdict), figure.verdict(), figure.toString());
    }
}
