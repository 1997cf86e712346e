package org.tradebrief.desk.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Actions;

/** Takes the keys that no control wanted to the list of actions. */
public final class KeyRoute {
    /** The style class of what text is typed into; bare letters stay out of it. */
    public static final String TYPING = "typing";

    private KeyRoute() {}

    public static void install(Scene scene, Actions actions) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && actions.handle(event, !isTyping(scene.getFocusOwner()))) {
                event.consume();
            }
        });
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || (focused != null && focused.getStyleClass().contains(TYPING));
    }
}
