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

    /** Whether the key that is down has called an action. */
    private boolean called;

    private KeyRoute() {}

    public static void install(Scene scene, Actions actions) {
        KeyRoute route = new KeyRoute();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> route.called = false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && actions.handle(event, !isTyping(scene.getFocusOwner()))) {
                route.called = true;
                event.consume();
            }
        });
        // Where the action led to a text, the letter that called it is not meant for that.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (route.called) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> route.called = false);
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || (focused != null && focused.getStyleClass().contains(TYPING));
    }
}
