package org.tradebrief.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Inline;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.publish.pdf.Samples;

/** A text and its check become one publication. */
class PublicationMakerTest {
    private static final String TEXT = """
        # 貿易動態簡報

        > 報告期間：2026-02-02 至 2026-02-08

        ## 摘要

        對中逆差 1,893.6 億美元，收窄 36%。

        | 夥伴 | 差額 |
        |---|---:|
        | 中國 | −1,893.6 |

        德國不列名、不列入排名前三。
        """;

    @Test
    void theTitleAndTheQuotedLinesBelowItFormTheTitleBlock() {
        Publication made = make();
        assertEquals("貿易動態簡報", made.title());
        assertEquals(List.of("報告期間：2026-02-02 至 2026-02-08", "草稿"), made.lead());
        assertEquals("摘要", made.chapters().get(1).title());
    }

    @Test
    void eachFigureOfTheCheckNamesItsEvidenceInProseAndInTables() {
        Publication made = make();
        Block.Paragraph prose =
                (Block.Paragraph) made.chapters().get(1).blocks().getFirst();
        assertEquals(2, figures(prose.inside()).size());
        Block.Table table = (Block.Table) made.chapters().get(1).blocks().get(1);
        assertEquals(1, figures(table.rows().getFirst().get(1)).size());
    }

    @Test
    void theNoteOfWhatIsAbsentStandsBehindTheWordAndNotInItsMidst() {
        Block.Paragraph prose =
                (Block.Paragraph) make().chapters().get(1).blocks().get(2);
        assertEquals(
                List.of("不列名", "不列入排名", "前三"),
                figures(prose.inside()).stream().map(Inline.Figure::text).toList());
    }

    @Test
    void theEvidenceSaysVerdictAndValue() {
        Inline.Figure change = figures(
                        ((Block.Paragraph) make().chapters().get(1).blocks().getFirst()).inside())
                .get(1);
        Publication.Evidence evidence = make().evidence().get(change.factKey());
        assertEquals("不可比", evidence.verdict());
        assertTrue(evidence.value().contains("29.9%"));
    }

    private static List<Inline.Figure> figures(List<Inline> inside) {
        return inside.stream()
                .filter(Inline.Figure.class::isInstance)
                .map(Inline.Figure.class::cast)
                .toList();
    }

    private static Publication make() {
        CheckReport report = new CheckReport(
                "2026-W06",
                LocalDate.of(2026, 2, 8),
                List.of(
                        figure(7, 6, "1,893.6 億美元", Verdict.VERIFIED, "−189,355.0 百萬美元"),
                        figure(7, 18, "收窄 36%", Verdict.INCOMPARABLE, "收窄 29.9%"),
                        figure(11, 8, "−1,893.6", Verdict.VERIFIED, "−189,355.0 百萬美元"),
                        figure(FigureKind.ABSENCE, 13, 3, "不列", Verdict.VERIFIED, ""),
                        figure(FigureKind.ABSENCE, 13, 7, "不列", Verdict.VERIFIED, ""),
                        figure(13, 12, "前三", Verdict.VERIFIED, "")),
                List.of());
        return new PublicationMaker()
                .make(
                        BriefText.of(TEXT),
                        report,
                        new PublicationMaker.Setting(
                                "簡報",
                                "",
                                "草稿",
                                true,
                                Map.of(),
                                document -> "",
                                Map.of(),
                                Samples.theme(),
                                List.of(),
                                "00",
                                report.asOf(),
                                Brand.NONE));
    }

    private static Figure figure(int line, int column, String text, Verdict verdict, String expected) {
        return figure(FigureKind.AMOUNT, line, column, text, verdict, expected);
    }

    private static Figure figure(FigureKind kind, int line, int column, String text, Verdict verdict, String expected) {
        return new Figure(
                line,
                column,
                text,
                kind,
                "USA/CHN",
                "balance",
                "",
                verdict,
                Severity.NONE,
                expected,
                "",
                List.of(),
                List.of(),
                null,
                null);
    }
}
