package org.tradebrief.brief.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;

class MarkdownReaderTest {

    @Test
    void aTableInHtmlIsReadAsATable() {
        List<Block> blocks = MarkdownReader.blocks("""
            <table class="x">
            <thead><tr><th>經濟體</th><th style="text-align: right">HHI</th></tr></thead>
            <tbody><tr><td>台灣</td><td>1,183.15</td></tr>
            <tr><td colspan="2">A &amp; B</td></tr></tbody>
            </table>
            """);
        Block.Table table = assertInstanceOf(Block.Table.class, blocks.getFirst());
        assertEquals(Block.Align.RIGHT, table.columns().get(1).align());
        assertEquals(words("1,183.15"), table.rows().get(0).get(1));
        assertEquals(words("A & B"), table.rows().get(1).get(0));
        assertEquals(List.of(), table.rows().get(1).get(1));
    }

    @Test
    void frontMatterAndKramdownMarksStandApart() {
        List<Block> blocks = MarkdownReader.blocks("---\ntitle: 週報\n---\n\n{: .key-answer data-q=\"？\"}\n本週\n");
        assertEquals(List.of(new Block.CodeBlock("title: 週報"), new Block.Paragraph(words("本週"))), blocks);
    }

    @Test
    void aWrapperGivesWayToWhatItWraps() {
        List<Block> blocks = MarkdownReader.blocks("""
            <div class="key-takeaway" markdown="1">
            逆差達 <span class="data-highlight">USD 167.8 億</span>（單月）
            </div>
            """);
        assertEquals(List.of(new Block.Paragraph(words("逆差達 USD 167.8 億（單月）"))), blocks);
    }

    @Test
    void htmlThatIsNoTableStaysVisible() {
        assertEquals(
                List.of(new Block.Html("<script>alert(1)</script>")),
                MarkdownReader.blocks("<script>alert(1)</script>\n"));
    }

    @Test
    void aLineEndBetweenChineseCharactersIsNoSpace() {
        assertEquals(List.of(new Block.Paragraph(words("出口增加 a b"))), MarkdownReader.blocks("出口\n增加 a\nb\n"));
    }

    @Test
    void theLinesOfAQuotationStayLines() {
        Block.Quote quote = assertInstanceOf(
                Block.Quote.class, MarkdownReader.blocks("> 報告期間：甲\n> 產出時間：乙\n").getFirst());
        Block.Paragraph inside = (Block.Paragraph) quote.inside().getFirst();
        assertTrue(inside.inside().contains(new Inline.LineBreak()));
    }

    @Test
    void aRaggedTableIsMadeEven() {
        Block.Table table = (Block.Table)
                MarkdownReader.blocks("|甲|乙|\n|---|---|\n|1|\n|1|2|3|\n").getFirst();
        assertTrue(table.rows().stream().allMatch(r -> r.size() == 2));
    }

    @Test
    void aSourceNoteIsACitation() {
        Block.Paragraph p = (Block.Paragraph)
                MarkdownReader.blocks("收窄。〔來源：a/us_b-{1,2}.md，列 3–4〕\n").getFirst();
        assertEquals(
                new Inline.Citation("〔來源：a/us_b-{1,2}.md，列 3–4〕", List.of()),
                p.inside().get(1));
    }

    @Test
    void marksOfAStrangerAreNotTakenForOurs() {
        assertEquals(
                List.of(new Block.Paragraph(words("值 5"))), MarkdownReader.blocks("值 " + Marks.figure(0, "5") + "\n"));
    }

    @Test
    void quotationsNestedWithoutEndDoNotExhaustTheStack() {
        MarkdownReader.blocks("> ".repeat(5000) + "x");
        MarkdownReader.blocks("<div>\n".repeat(2000));
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }
}
