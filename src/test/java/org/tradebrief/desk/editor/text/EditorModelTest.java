package org.tradebrief.desk.editor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Writing a section. In these texts the caret is a bar ¦ and a selection lies between two. */
class EditorModelTest {

    @Test
    void typedTextGoesWhereTheCaretStands() {
        assertEquals("逆差較去年¦收窄。", after("逆差¦收窄。", m -> m.type("較去年")));
    }

    @Test
    void textTypedBehindABoldWordIsBoldToo() {
        assertEquals("**逆差收窄¦**。", after("**逆差¦**。", m -> m.type("收窄")));
    }

    @Test
    void aBarInACellStaysInItsCell() {
        assertEquals("| a\\|b¦ |\n|---|\n| 1 |\n", after("| a¦ |\n|---|\n| 1 |\n", m -> m.type("|b")));
    }

    @Test
    void enterMakesAnotherParagraphAndKeepsBoldOnBothSides() {
        assertEquals("甲\n\n¦乙", after("甲¦乙", EditorModel::enter));
        assertEquals("**甲**\n\n**¦乙**", after("**甲¦乙**", EditorModel::enter));
    }

    @Test
    void enterInAListMakesTheNextItemAndAnEmptyOneEndsIt() {
        assertEquals("1. 甲\n2. ¦\n", after("1. 甲¦\n", EditorModel::enter));
        assertEquals("- 甲\n\n¦\n", after("- 甲\n- ¦\n", EditorModel::enter));
    }

    @Test
    void backspaceTakesOneCharacterAndNotItsMarks() {
        assertEquals("**逆¦**", after("**逆差¦**", EditorModel::backspace));
        assertEquals("甲¦乙", after("甲**差¦**乙", EditorModel::backspace), "marks with nothing between them go too");
        assertEquals("甲¦", after("甲𠮷¦", EditorModel::backspace), "a character of two units is one");
    }

    @Test
    void backspaceAtTheStartJoinsTwoParagraphs() {
        assertEquals("甲¦乙", after("甲\n\n¦乙", EditorModel::backspace));
        assertEquals("1. 甲¦乙", after("1. 甲\n2. ¦乙", EditorModel::backspace));
    }

    @Test
    void cellsAreNeverJoined() {
        String table = "| 甲 | ¦乙 |\n|---|---|\n| 1 | 2 |\n";
        assertEquals(table, after(table, EditorModel::backspace));
    }

    @Test
    void aSelectionOverTwoParagraphsIsReplacedAsOne() {
        assertEquals("甲丁¦戊", after("甲¦乙\n\n丙¦戊", m -> m.type("丁")));
    }

    @Test
    void aSelectionOverCellsEmptiesThemAndKeepsTheTable() {
        assertEquals(
                "| ¦ |  |\n|---|---|\n| 1 | 2 |\n", after("| ¦甲 | 乙¦ |\n|---|---|\n| 1 | 2 |\n", EditorModel::delete));
    }

    @Test
    void boldIsPutOnAndTakenOff() {
        assertEquals("逆差**收窄**。", source("逆差¦收窄¦。", EditorModel::toggleBold));
        assertEquals("逆差收窄。", source("逆差**¦收窄¦**。", EditorModel::toggleBold));
        assertEquals("**逆差**收**窄**。", source("**逆差¦收¦窄**。", EditorModel::toggleBold));
    }

    @Test
    void boldThatMarkdownCannotWriteIsRefused() {
        EditorModel model = model("前（¦後）¦文");
        assertFalse(model.toggleBold());
        assertEquals("前（後）文", model.source());
    }

    @Test
    void stepsGoFromShownCharacterToShownCharacterAndOverTheEnd() {
        EditorModel model = model("¦**甲**\n\n乙");
        model.step(1, false);
        assertEquals("**甲¦**\n\n乙", withBar(model));
        model.step(1, false);
        assertEquals("**甲**\n\n¦乙", withBar(model));
        model.step(-1, false);
        assertEquals("**甲¦**\n\n乙", withBar(model));
    }

    @Test
    void whatIsSelectedIsReadWithoutItsMarks() {
        assertEquals("逆差收窄\n乙", model("¦**逆差**收窄\n\n乙¦丙").selectedText());
    }

    @Test
    void aTextThatMayNotBeChangedIsNot() {
        EditorModel model = model("甲¦乙");
        model.setWritable(false);
        model.type("丙");
        model.backspace();
        assertEquals("甲乙", model.source());
    }

    @Test
    void aLongSourceNoteIsShownInShortAndComesAndGoesAsOne() {
        String note = "〔來源：us_trade_census/trade_balance/us-balance-{5700,5830}-2026.md，列 13–36；a/b.md，列 1〕";
        EditorModel model = model("逆差收窄。" + note + "¦");
        assertEquals("逆差收窄。〔來源 us-balance-5700-2026.md 等 3 份〕", shown(model));
        model.step(-1, false);
        assertEquals("逆差收窄。¦" + note, withBar(model));
        model.step(1, false);
        model.backspace();
        assertEquals("逆差收窄。¦", withBar(model));
    }

    @Test
    void aSourceNoteIsEditedWholeUntilTheCaretLeavesIt() {
        EditorModel model = model("¦文。〔來源：bilateral/a.md，列 1；bilateral/b.md，列 2〕");
        int note = model.source().length();
        model.selectWordAt(note);
        assertEquals(model.source(), shown(model));
        model.type("–4");
        assertEquals("文。〔來源：bilateral/a.md，列 1；bilateral/b.md，列 2–4¦〕", withBar(model));
        model.moveTo(0, false);
        assertEquals("文。〔來源 a.md 等 2 份〕", shown(model));
    }

    @Test
    void everyEditIsToldAndCanBeTakenBack() {
        EditorModel model = model("1. **甲**：乙¦\n2. 丙\n");
        String before = model.source();
        List<Change> told = new ArrayList<>();
        List<String> texts = new ArrayList<>(List.of(before));
        model.onEdited(change -> {
            told.add(change);
            texts.add(model.source());
        });
        model.enter();
        model.type("丁");
        model.backspace();
        String text = model.source();
        for (int i = told.size() - 1; i >= 0; i--) {
            text = told.get(i).inverse(texts.get(i)).applyTo(text);
        }
        assertEquals(before, text);
    }

    @Property(tries = 300)
    void erasingTakesWhatIsSelectedAndNothingElse(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        EditorModel model = model("¦1. **美國對中**逆差\n   - 來源：`a.md`\n\n第二*段*文\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n");
        String shown = shown(model);
        model.select(one, other);
        int selected = model.selectedText().replace("\n", "").length();
        model.delete();
        if (one != other) {
            assertTrue(shown(model).length() >= shown.length() - selected, "nothing else is lost");
        }
    }

    private static String shown(EditorModel model) {
        StringBuilder all = new StringBuilder();
        model.leaves().forEach(leaf -> all.append(leaf.shown()));
        return all.toString();
    }

    private static String after(String withBars, java.util.function.Consumer<EditorModel> act) {
        EditorModel model = model(withBars);
        act.accept(model);
        return withBar(model);
    }

    private static String source(String withBars, java.util.function.Consumer<EditorModel> act) {
        EditorModel model = model(withBars);
        act.accept(model);
        return model.source();
    }

    private static EditorModel model(String withBars) {
        int first = withBars.indexOf('¦');
        String rest = withBars.replaceFirst("¦", "");
        int second = rest.indexOf('¦');
        EditorModel model = new EditorModel();
        model.show(rest.replace("¦", ""), first);
        if (second >= 0) {
            model.select(first, second);
        }
        return model;
    }

    private static String withBar(EditorModel model) {
        return model.source().substring(0, model.caret()) + "¦" + model.source().substring(model.caret());
    }

    @Test
    void belowATableThatEndsTheTextOneCanWriteOn() {
        EditorModel model = new EditorModel();
        model.open("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |");
        model.moveTo(model.lastPlace(), false);
        model.type("戊");
        assertEquals("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁戊 |", model.source());
        assertTrue(model.leaveTable());
        model.type("表後的一句。");
        assertEquals("| 甲 | 乙 |\n|---|---|\n| 丙 | 丁戊 |\n\n表後的一句。", model.source());
        assertFalse(model.leaveTable());
    }

    @Test
    void nothingIsTypedBehindTheLastBarOfARow() {
        EditorModel model = new EditorModel();
        model.open("| 甲 |\n|---|\n| 丙 |");
        model.moveTo(model.source().length(), false);
        model.type("丁");
        assertEquals("| 甲 |\n|---|\n| 丙丁 |", model.source());
    }
}
