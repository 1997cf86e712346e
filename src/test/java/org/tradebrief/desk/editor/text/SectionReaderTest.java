package org.tradebrief.desk.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SectionReaderTest {

    @Test
    void everyShownCharacterKnowsItsPlace() {
        String text = "1. **逆差收窄**：2025 年為 1,894 億美元。\n   - 來源：`us-detail.md`\n";
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).getFirst();
        assertEquals("逆差收窄：2025 年為 1,894 億美元。", leaf.shown());
        assertEachStandsWhereItSays(text, leaf);
        assertEquals(new Leaf.Dressed(0, 4, Style.PLAIN.bold()), leaf.dress().getFirst());
    }

    @Test
    void aSourceNoteIsAnItemWithoutABullet() {
        List<Piece> pieces = SectionReader.read("1. 文。\n   - 來源：`a.md`\n   - 佐證\n");
        Piece.Item item = assertInstanceOf(Piece.Item.class, pieces.getFirst());
        assertEquals("1.", item.marker());
        assertEquals(
                "", assertInstanceOf(Piece.Item.class, item.inside().get(1)).marker());
        assertEquals(
                "•", assertInstanceOf(Piece.Item.class, item.inside().get(2)).marker());
    }

    @Test
    void escapesAndEntitiesCountAsOneCharacter() {
        String text = "\\*不是粗體\\* 與 A&amp;B。";
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).getFirst();
        assertEquals("*不是粗體* 與 A&B。", leaf.shown());
        assertEquals(text.indexOf("\\*"), leaf.startOf(0));
        assertEquals(2, leaf.endOf(0));
        int and = leaf.shown().indexOf('&');
        assertEquals("&amp;", text.substring(leaf.startOf(and), leaf.endOf(and)));
    }

    @Test
    void cellsLieInRowsAndKeepTheirAlignment() {
        String text = "| 夥伴 | 差額 |\n|---|---:|\n| 中國 | −1,893.6 |\n| | **是** |\n";
        Piece.Table table =
                assertInstanceOf(Piece.Table.class, SectionReader.read(text).getFirst());
        assertEquals(
                List.of(org.tradebrief.brief.Block.Align.LEFT, org.tradebrief.brief.Block.Align.RIGHT), table.align());
        assertEquals("−1,893.6", table.rows().get(1).get(1).shown());
        assertEquals("", table.rows().get(2).get(0).shown());
        assertEquals(
                "| ".length() + text.indexOf("| |"), table.rows().get(2).get(0).start());
        table.rows().forEach(row -> row.forEach(cell -> assertEachStandsWhereItSays(text, cell)));
    }

    @Test
    void blanksAtTheEndAreShownForSomeoneIsTyping() {
        assertEquals(
                "文 ", SectionReader.leaves(SectionReader.read("文 ")).getFirst().shown());
    }

    @Test
    void marksOfOtherToolsAreNotSeenAndMoveNothing() {
        String text = "---\n"
                + "layout: default\n"
                + "---\n\n"
                + "{: .lead}\n"
                + "<div class=\"key\" markdown=\"1\">\n"
                + "對 <span class=\"x\">USD 1 億</span>。\n"
                + "</div>\n";
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).getFirst();
        assertEquals("對 USD 1 億。", leaf.shown());
        assertEachStandsWhereItSays(text, leaf);
    }

    @Test
    void aPlaceBetweenMarksIsShownBehindWhatStandsBeforeIt() {
        String text = "甲 **乙丙** 丁";
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).getFirst();
        assertEquals(text.indexOf("丙") + 1, leaf.sourceAt(leaf.shown().indexOf("丙") + 1));
        assertEquals(2, leaf.indexOf(text.indexOf("乙")));
        assertEquals(2, leaf.indexOf(text.indexOf("**")));
    }

    @Property(tries = 300)
    void noTextLeadsAPlaceOutsideItself(@ForAll("markdown") String text) {
        for (Leaf leaf : SectionReader.leaves(SectionReader.read(text))) {
            int before = leaf.start();
            for (int i = 0; i < leaf.length(); i++) {
                assertTrue(leaf.startOf(i) >= before && leaf.endOf(i) >= leaf.startOf(i), leaf + " at " + i);
                before = leaf.endOf(i);
            }
            assertTrue(before <= leaf.end() && leaf.end() <= text.length(), leaf.toString());
        }
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "文", "a", "1.", " ", "\n", "\n\n", "**", "*", "`", "|", "|---|\n", "- ", "> ", "\\", "&lt;",
                        "<br>", "〔來源：x〕", "#")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }

    private static void assertEachStandsWhereItSays(String text, Leaf leaf) {
        for (int i = 0; i < leaf.length(); i++) {
            assertEquals(leaf.shown().charAt(i), text.charAt(leaf.startOf(i)), leaf + " at " + i);
        }
    }
}
