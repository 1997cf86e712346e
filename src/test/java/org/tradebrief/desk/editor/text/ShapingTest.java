package org.tradebrief.desk.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tradebrief.desk.editor.text.Shaping.Kind;

class ShapingTest {
    private static final String TABLE = "| 甲 | 乙 |\n|---|--:|\n| 1 | 2 |\n";

    @Test
    void aLineBecomesAnotherKindOfLine() {
        assertEquals("### 主要變化", turned("主要變化", Kind.HEADING));
        assertEquals("- 主要變化", turned("### 主要變化", Kind.BULLET));
        assertEquals("1. 主要變化", turned("- 主要變化", Kind.NUMBER));
        assertEquals("主要變化", turned("> 主要變化", Kind.TEXT));
    }

    @Test
    void anItemThatBecomesTextIsSetApartFromTheOneBeforeIt() {
        String text = "- 甲\n- 乙";
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).get(1);
        assertEquals(
                "- 甲\n\n乙", new Shaping(text).to(Kind.TEXT, leaf, leaf.start()).applyTo(text));
    }

    @Test
    void aBlockGoesBehindTheOneInWhichTheCaretStands() {
        assertEquals("甲\n\n新\n\n乙", new Shaping("甲\n\n乙").insertBlock("新\n", 1).applyTo("甲\n\n乙"));
        assertEquals(
                "甲\n\n乙\n\n新\n", new Shaping("甲\n\n乙\n").insertBlock("新", 4).applyTo("甲\n\n乙\n"));
        assertEquals("新\n", new Shaping("").insertBlock("新", 0).applyTo(""));
    }

    @Test
    void rowsAndColumnsComeAndGo() {
        assertEquals(
                "| 甲 | 乙 |\n|---|--:|\n|  |  |\n| 1 | 2 |\n", at("甲").addRow().applyTo(TABLE));
        assertEquals("| 甲 | 乙 |\n|---|--:|\n", at("1").removeRow().applyTo(TABLE));
        assertEquals(TABLE, at("甲").removeRow().applyTo(TABLE), "the head stays");
        assertEquals(
                "| 甲 |  | 乙 |\n|---|---|--:|\n| 1 |  | 2 |\n",
                at("1").addColumn().applyTo(TABLE));
        assertEquals("| 甲 |\n|---|\n| 1 |\n", at("乙").removeColumn().applyTo(TABLE));
    }

    private static TableShaping at(String word) {
        return new TableShaping(TABLE, TABLE.indexOf(word));
    }

    private static String turned(String text, Kind kind) {
        Leaf leaf = SectionReader.leaves(SectionReader.read(text)).getFirst();
        return new Shaping(text).to(kind, leaf, leaf.start()).applyTo(text);
    }
}
