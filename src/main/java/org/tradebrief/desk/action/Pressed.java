package org.tradebrief.desk.action;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Turns keys that are pressed into the combination that would call an action. */
public final class Pressed {
    private Pressed() {}

    public static KeyCombination keys(KeyEvent event) {
        return new KeyCodeCombination(
                event.getCode(),
                held(event.isShiftDown()),
                ModifierValue.UP,
                held(event.isAltDown()),
                ModifierValue.UP,
                held(event.isShortcutDown()));
    }

    private static ModifierValue held(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }
}
