package org.tradebrief.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.markdown.MarkdownWriter;
import org.tradebrief.library.Fact;

/** From a figure in the text to its fact, also when people have edited around it. */
class FactIndexTest {
    private static final Fact FACT = new Fact(
            "f", "差額", new BigDecimal("-14985000000"), "", "USD", List.of(), LocalDate.of(2026, 2, 8), List.of());
    private final MarkdownWriter.Written written = MarkdownWriter.write(brief());

    @Test
    void eachFigureStandsWhereTheIndexSays() {
        for (FactIndex.Entry e : written.index().figures()) {
            String line = part(written.text(), e.part()).text().lines().toList().get(e.line() - 1);
            assertTrue(line.substring(e.column() - 1).startsWith(e.text()), line);
        }
        assertEquals(3, written.index().figures().size());
        assertEquals(1, written.index().in("summary").size());
    }

    @Test
    void figuresOnLinesThatWereEditedAreLeftOutAndTheOthersFollowTheirLines() {
        BriefText edited = BriefText.of(
                written.text().markdown().replace("## 摘要\n", "## 摘要\n\n新的一段。\n").replace("表中", "改過"));
        FactIndex index = written.index().follow(written.text(), edited);
        assertEquals(2, index.figures().size());
        FactIndex.Entry moved = index.in("summary").getFirst();
        assertEquals(written.index().in("summary").getFirst().line() + 2, moved.line());
    }

    @Test
    void aLineThatStandsAsComposedStatesItsFactsAndAChangedOneNone() {
        Provenance provenance = Provenance.of(new Draft(
                new IsoWeek(2026, 6),
                LocalDate.of(2026, 2, 8),
                written.text(),
                written.index(),
                Map.of("f", FACT),
                BigDecimal.ONE));
        List<String> lines = written.text().markdown().lines().toList();
        int paragraph = lines.indexOf("逆差 149.9 億美元。");
        assertEquals(List.of(new Provenance.Stated(4, "149.9", FACT)), provenance.of(lines, paragraph));
        assertFalse(provenance.knows(List.of("逆差 149.8 億美元。"), 0));
        assertTrue(provenance.knows(List.of("| 夥伴 | 差額 |", "|---|---:|", "| 台灣 | −149.9 |"), 2));
        assertFalse(
                provenance.knows(List.of("| 夥伴 | 進口 |", "|---|---:|", "| 台灣 | −149.9 |"), 2),
                "another head makes another statement of the same row");
    }

    private static BriefText.Part part(BriefText text, String key) {
        return text.parts().stream()
                .filter(p -> p.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Brief brief() {
        Inline figure = new Inline.Figure("149.9", "f");
        Block sentence = new Block.Paragraph(List.of(words("逆差 "), figure, words(" 億美元。")));
        Block other = new Block.Paragraph(List.of(words("表中 "), figure, words(" 億美元。")));
        Block table = new Block.Table(
                List.of(
                        new Block.Column(List.of(words("夥伴")), Block.Align.LEFT),
                        new Block.Column(List.of(words("差額")), Block.Align.RIGHT)),
                List.of(List.of(List.of(words("台灣")), List.of(new Inline.Figure("−149.9", "f")))));
        return new Brief(
                new IsoWeek(2026, 6),
                LocalDate.of(2026, 2, 8),
                "貿易動態簡報",
                List.of(),
                List.of(
                        new Section(SectionKind.SUMMARY, List.of(sentence), List.of()),
                        new Section(SectionKind.IMPORTS, List.of(other, table), List.of())),
                Map.of("f", FACT),
                BigDecimal.ONE);
    }

    private static Inline words(String text) {
        return new Inline.Text(text);
    }
}
