package org.tradebrief.desk.policy;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that take rows along. */
final class CopyKeys {
    private CopyKeys() {}

    static void on(Node table, Runnable copy) {
        KeyCombination keys = KeyCombination.valueOf("Shortcut+C");
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (keys.match(e)) {
                copy.run();
                e.consume();
            }
        });
    }
}
