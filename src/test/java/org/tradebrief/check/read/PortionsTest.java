package org.tradebrief.check.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is larger than anything that people write is read in portions, and all of it is read. */
class PortionsTest {
    private static final int FAR_TOO_MANY = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {"美國對中國逆差收窄 29.9%。", "美國對中國逆差收窄 29.9%，", "The deficit narrowed to 1,893.6. ", "5%", "（", "8"})
    void aParagraphWithoutAnEndIsReadToItsEnd(String piece) {
        String text = piece.repeat(FAR_TOO_MANY);
        List<Run> pieces =
                passages(text).stream().flatMap(p -> p.run().pieces().stream()).toList();
        String read = pieces.stream().map(Run::text).collect(Collectors.joining());
        assertTrue(read.equals(text.strip()), read.length() + " signs of " + text.length()); // far too long to be shown
        assertTrue(pieces.stream().allMatch(p -> p.length() <= 3000), "a piece is as long as a page");
    }

    @Test
    void aSentenceThatPeopleWriteIsNeverCut() {
        String sentence = "美國對中國逆差收窄，" + "其餘各國依序是日本、德國，".repeat(70) + "如此而已。";
        List<Run> pieces = passages(sentence.repeat(40)).stream()
                .flatMap(p -> p.run().pieces().stream())
                .toList();
        assertTrue(pieces.size() > 1);
        assertTrue(pieces.stream().allMatch(p -> p.text().endsWith("如此而已。")), pieces.toString());
    }

    @Test
    void aTableOfVeryManyRowsIsReadBelowItsHeadRowByRow() {
        String text = "| 國 | 2025 |\n|---|---|\n" + "| 中國 | 1,893.6 |\n".repeat(FAR_TOO_MANY);
        List<Block.Table> tables =
                ReadText.of(text).blocks().stream().map(Block.Table.class::cast).toList();
        assertTrue(tables.size() > 1);
        assertEquals(
                FAR_TOO_MANY, tables.stream().mapToInt(t -> t.rows().size()).sum());
        assertTrue(tables.stream().allMatch(t -> t.headOf(1).text().equals("2025")));
    }

    @Test
    void cellsOfARowWithoutAnEndAreReadInItsLastOne() {
        String text = "<table><tr><td>國</td></tr><tr>" + "<td>5%</td>".repeat(FAR_TOO_MANY) + "</tr></table>";
        Block.Table table = (Block.Table) ReadText.of(text).blocks().getFirst();
        List<Run> cells = table.rows().getFirst().cells();
        assertTrue(cells.size() <= 200);
        assertEquals(2 * FAR_TOO_MANY, cells.stream().mapToInt(Run::length).sum());
    }

    @Test
    void aBlockOfACommonSizeIsReadAsOne() {
        String text =
                "美國對中國逆差收窄 29.9%。".repeat(500) + "\n\n| 國 | 2025 |\n|---|---|\n" + "| 中國 | 1,893.6 |\n".repeat(500);
        assertEquals(2, ReadText.of(text).blocks().size());
    }

    private static List<Block.Passage> passages(String text) {
        return ReadText.of(text).blocks().stream()
                .map(Block.Passage.class::cast)
                .toList();
    }
}
