package org.tradebrief.brief.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;

/** What is written is read back as it was, whatever characters the words hold. */
class RoundTripTest {

    @Property(tries = 400)
    void writtenBlocksAreReadBackAsTheyWere(@ForAll("documents") List<Block> blocks) {
        String text = MarkdownWriter.write(blocks);
        assertEquals(blocks, MarkdownReader.blocks(text), text);
    }

    @Property(tries = 200)
    void whatWasReadOnceIsWrittenTheSameEverAfter(@ForAll("noise") String markdown) {
        String once = MarkdownWriter.write(MarkdownReader.blocks(markdown));
        String twice = MarkdownWriter.write(MarkdownReader.blocks(once));
        assertEquals(once, twice);
    }

    @Provide
    Arbitrary<String> noise() {
        return Arbitraries.of("台灣", "1,183.15", "−29.9%", "。", " ", "出口", "a_b", "5,730 ", "（一）", "\n", "\n\n")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Block>> documents() {
        Arbitrary<Block> flat = Arbitraries.oneOf(paragraphs(), headings(), tables());
        Arbitrary<Block> quote = flat.list().ofMinSize(1).ofMaxSize(3).map(Block.Quote::new);
        return Arbitraries.oneOf(flat, quote, bullets())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(RoundTripTest::apart);
    }

    /** Two quotations in a row are one in Markdown, so they do not occur. */
    private static List<Block> apart(List<Block> blocks) {
        List<Block> apart = new ArrayList<>();
        for (Block b : blocks) {
            if (b instanceof Block.Quote && !apart.isEmpty() && apart.getLast() instanceof Block.Quote) {
                apart.add(new Block.Rule());
            }
            apart.add(b);
        }
        return apart;
    }

    private Arbitrary<Block> paragraphs() {
        return runs().map(Block.Paragraph::new);
    }

    private Arbitrary<Block> headings() {
        return Combinators.combine(Arbitraries.integers().between(3, 5), runs()).as(Block.Heading::new);
    }

    private Arbitrary<Block> bullets() {
        Arbitrary<List<Block>> item = paragraphs().map(List::of);
        return Combinators.combine(
                        Arbitraries.of(true, false), item.list().ofMinSize(1).ofMaxSize(4))
                .as((ordered, items) -> new Block.Bullets(ordered, 1, items));
    }

    private Arbitrary<Block> tables() {
        return Arbitraries.integers().between(1, 4).flatMap(width -> {
            Arbitrary<List<Block.Column>> heads = Combinators.combine(runs(), Arbitraries.of(Block.Align.class))
                    .as(Block.Column::new)
                    .list()
                    .ofSize(width);
            Arbitrary<List<List<Inline>>> row = runs().list().ofSize(width);
            return Combinators.combine(heads, row.list().ofMaxSize(3)).as(Block.Table::new);
        });
    }

    /** Words, then perhaps something strong, code or a link, then words. */
    private Arbitrary<List<Inline>> runs() {
        Arbitrary<Inline> dressed = Arbitraries.oneOf(
                plain().map(w -> new Inline.Strong(List.of(new Inline.Text(w)))),
                plain().map(Inline.Code::new),
                plain().map(w -> new Inline.Link(List.of(new Inline.Text(w)), "https://example.org/" + w)));
        Arbitrary<List<Inline>> mixed =
                Combinators.combine(words(), dressed, words()).as((a, d, b) -> List.<Inline>of(text(a), d, text(b)));
        return Arbitraries.oneOf(words().map(w -> List.<Inline>of(text(w))), mixed);
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private Arbitrary<String> plain() {
        return Arbitraries.of("a", "中", "9", "x1", "集中度")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(l -> String.join("", l));
    }

    /** Every character that means something to Markdown, between letters, at the ends and doubled. */
    private Arbitrary<String> words() {
        Arbitrary<String> piece = Arbitraries.of(
                "中",
                "a",
                "5",
                "*",
                "_",
                "`",
                "[",
                "]",
                "<",
                ">",
                "&",
                "#",
                "|",
                "\\",
                "~",
                "!",
                "1.",
                "- ",
                "+ ",
                "&amp;",
                "<b>",
                "（",
                "。",
                "=",
                "(",
                ")",
                "_x_",
                "**",
                "http://a.b/c_d",
                "{5700,5830}",
                "−");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(l -> "字" + String.join("", l).strip() + "字");
    }
}
