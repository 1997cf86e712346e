package org.tradebrief.desk.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.words.Words;

class ActionsTest {
    private final Words words = new Words();
    private final Actions actions = new Actions();
    private final AtomicInteger ran = new AtomicInteger();

    @Test
    void aBareLetterActsOnlyWhileNoTextIsTyped() {
        actions.add(
                Action.of("view.side", words.of("shell"), ran::incrementAndGet).letter("A"));
        assertFalse(actions.handle(press(KeyCode.A, false), false));
        assertTrue(actions.handle(press(KeyCode.A, false), true));
        assertEquals(1, ran.get());
    }

    @Test
    void aChordActsWhileTextIsTypedToo() {
        actions.add(
                Action.of("view.side", words.of("shell"), ran::incrementAndGet).keys("Ctrl+B"));
        assertTrue(actions.handle(press(KeyCode.B, true), false));
    }

    @Test
    void whatMayNotRunNowLeavesTheKeyToOthers() {
        SimpleBooleanProperty may = new SimpleBooleanProperty(false);
        actions.add(Action.of("edit.undo", words.of("shell"), ran::incrementAndGet)
                .keys("Ctrl+B")
                .when(may));
        assertFalse(actions.handle(press(KeyCode.B, true), true));
        assertEquals(0, ran.get());
    }

    @Test
    void keysThatAPersonChoseReplaceTheShippedOnes() {
        Action action =
                Action.of("view.side", words.of("shell"), ran::incrementAndGet).keys("Ctrl+B");
        actions.add(action);
        actions.changedKeys().put("view.side", "Ctrl+Alt+S");
        assertFalse(actions.handle(press(KeyCode.B, true), true));
        assertEquals(KeyCombination.valueOf("Ctrl+Alt+S"), actions.keysOf(action));
        actions.changedKeys().put("view.side", "");
        assertEquals("", KeyNames.of(actions.keysOf(action)));
    }

    @Test
    void keysAreWrittenAsTheyAreReadAloud() {
        assertEquals("Ctrl Shift O", KeyNames.of(KeyCombination.valueOf("Shortcut+Shift+O")));
        assertEquals("Shift F8", KeyNames.of(KeyCombination.valueOf("Shift+F8")));
    }

    @Test
    void twoActionsOfOneNameAreAMistake() {
        actions.add(Action.of("view.side", words.of("shell"), () -> {}));
        assertThrows(
                IllegalArgumentException.class, () -> actions.add(Action.of("view.side", words.of("shell"), () -> {})));
    }

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
