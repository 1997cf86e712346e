package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;

/** What a Chinese input method sends, and what the editor makes of it. */
class InputMethodTest {
    private static final String TEXT = """
        逆差收窄兩成。

        | 夥伴 | 差額 |
        |---|---:|
        | 中國 | −1,893.6 |
        """;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private EditorModel model;
    private SectionEditor editor;

    @BeforeEach
    void open() throws Exception {
        place.show(() -> {
            model = new EditorModel();
            model.open(TEXT);
            Glyphs glyphs = new Glyphs(new Words());
            editor = new SectionEditor(model, glyphs, new TestDesk.MemoryClip(), new LineViews(glyphs, key -> null));
            Scene scene = new Scene(editor, 640, 400);
            new Theme().dress(scene);
            editor.requestFocus();
            model.moveTo(model.source().indexOf("收窄"), false);
            return scene;
        });
        FxThread.await("the focus", () -> editor.isFocused());
    }

    @Test
    void whatIsComposedIsShownInPlaceAndGoesIntoTheTextWhenCommitted() {
        compose("ㄐㄧㄠˋ", 4);
        assertEquals(TEXT, model.source());
        assertTrue(drawn().contains("ㄐㄧㄠˋ"), drawn());
        compose("較去年", 3);
        assertFalse(drawn().contains("ㄐㄧㄠˋ"), drawn());
        commit("較去年");
        assertEquals(TEXT.replace("收窄", "較去年收窄"), model.source());
        assertEquals(model.source().indexOf("收窄"), model.caret());
    }

    @Test
    void theEndOfALineThatGoesOnInTheNextIsOnThatLine() {
        FxThread.run(() -> {
            model.open("逆差收窄，".repeat(40));
            model.moveTo(0, false);
            return model;
        });
        Bounds start = caret();
        key(KeyCode.END);
        Bounds end = caret();
        assertEquals(start.getMinY(), end.getMinY());
        assertTrue(end.getMinX() > 500, end.toString());
        key(KeyCode.RIGHT);
        assertTrue(caret().getMinY() > end.getMinY(), "one step on it is in the next line");
    }

    @Test
    void anInputMethodMayCommitAndGoOnComposing() {
        send("ㄒㄩˋ", "已", 3);
        assertTrue(model.source().startsWith("逆差已收窄"));
        assertTrue(drawn().contains("ㄒㄩˋ"), drawn());
        commit("續");
        assertTrue(model.source().startsWith("逆差已續收窄"));
    }

    @Test
    void whatIsGivenUpLeavesTextAndSelectionAsTheyWere() {
        select("收窄");
        compose("ㄎㄨㄛˋ", 3);
        assertEquals(TEXT, model.source());
        send("", "", 0);
        assertEquals(TEXT, model.source());
        assertEquals("收窄", model.selectedText());
        assertFalse(drawn().contains("ㄎ"), drawn());
    }

    @Test
    void whatIsCommittedTakesThePlaceOfTheSelection() {
        select("收窄");
        compose("ㄎㄨㄛˋ", 3);
        commit("擴大");
        assertEquals(TEXT.replace("收窄", "擴大"), model.source());
    }

    @Test
    void theCaretFollowsTheInputMethodsOwnWithinWhatIsComposed() {
        compose("較去年同期", 0);
        double first = caret().getMinX();
        compose("較去年同期", 3);
        double middle = caret().getMinX();
        compose("較去年同期", 5);
        assertTrue(first < middle && middle < caret().getMinX(), first + " " + middle + " " + caret().getMinX());
    }

    @Test
    void theKeysAreTheInputMethodsWhileSomethingIsComposed() {
        int caret = model.caret();
        compose("ㄐㄧㄠˋ", 4);
        key(KeyCode.LEFT);
        key(KeyCode.BACK_SPACE);
        assertEquals(TEXT, model.source());
        assertEquals(caret, model.caret());
        commit("較");
        key(KeyCode.LEFT);
        assertEquals(caret, model.caret());
    }

    @Test
    void aCellOfATableIsWrittenInTheSameWay() {
        FxThread.run(() -> {
            model.moveTo(model.source().indexOf("中國") + 2, false);
            return null;
        });
        compose("ㄉㄚˋ", 3);
        assertEquals(TEXT, model.source());
        commit("大陸");
        assertTrue(model.source().contains("| 中國大陸 | −1,893.6 |"), model.source());
        commit("a|b");
        assertTrue(model.source().contains("| 中國大陸a\\|b | −1,893.6 |"), model.source());
    }

    @Test
    void candidatesAreListedBelowWhatIsComposed() {
        Point2D before = location(0);
        compose("較去年", 3);
        Point2D first = location(0);
        Point2D third = location(2);
        assertEquals(before.getX(), first.getX(), 1.5, "the composed text begins at the caret");
        assertTrue(third.getX() > first.getX() + 10, first + " " + third);
        Bounds onScreen = FxThread.run(() -> editor.localToScreen(editor.boundsOf(model.caret())));
        assertEquals(onScreen.getMaxY(), first.getY(), 1.5, "below the line and not upon it");
    }

    private void select(String words) {
        FxThread.run(() -> {
            int at = model.source().indexOf(words);
            model.select(at, at + words.length());
            return null;
        });
    }

    private void compose(String text, int caret) {
        send(text, "", caret);
    }

    private void commit(String text) {
        send("", text, 0);
    }

    private void send(String composed, String committed, int caret) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        FxThread.run(() -> {
            editor.fireEvent(new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, caret));
            editor.applyCss();
            editor.layout();
            return null;
        });
    }

    private void key(KeyCode code) {
        FxThread.run(() -> {
            editor.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return null;
        });
    }

    private Point2D location(int offset) {
        return FxThread.run(() -> editor.getInputMethodRequests().getTextLocation(offset));
    }

    private Bounds caret() {
        return FxThread.run(() -> {
            editor.layout();
            return editor.lookup(".editor-caret").getBoundsInParent();
        });
    }

    private String drawn() {
        return FxThread.run(() -> {
            StringBuilder text = new StringBuilder();
            for (Node node : editor.lookupAll("*")) {
                text.append(node instanceof Text run ? run.getText() : "");
            }
            return text.toString();
        });
    }
}
