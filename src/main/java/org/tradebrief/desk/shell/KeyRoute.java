package org.tradebrief.desk.shell;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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

    /** Between two letters of a word there is no such pause, between two commands there is. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** So many letters in a row that call nothing are words that somebody believes to be writing. */
    private static final int WORDS = 3;

    private final Scene scene;
    private final Actions actions;
    private final Runnable astray;
    private final LongSupplier clock;

    /** Whether the key that is down has called an action. */
    private boolean called;

    private int strayed;
    private long last;

    private KeyRoute(Scene scene, Actions actions, Runnable astray, LongSupplier clock) {
        this.scene = scene;
        this.actions = actions;
        this.astray = astray;
        this.clock = clock;
    }

    /** @param astray told once of words that are typed where there is nothing to write in */
    public static void install(Scene scene, Actions actions, Runnable astray) {
        install(scene, actions, astray, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    public static void install(Scene scene, Actions actions, Runnable astray, LongSupplier clock) {
        KeyRoute route = new KeyRoute(scene, actions, astray, clock);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> route.called = false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, route::pressed);
        // Where the action led to a text, the letter that called it is not meant for that.
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (route.called) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> route.called = false);
    }

    /**
     * A letter that calls nothing is one of a word: those behind it call nothing either, until typing rests. Whoever expects
     * a field where there is none must not decide on figures with the letters of a reason.
     */
    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean bare = !isTyping(scene.getFocusOwner());
        boolean writing = strayed > 0 && clock.getAsLong() - last < PAUSE;
        if (actions.handle(event, bare && !writing)) {
            called = true;
            strayed = 0;
            event.consume();
        } else if (bare && isWritten(event)) {
            strayed = writing ? strayed + 1 : 1;
            last = clock.getAsLong();
            if (strayed == WORDS) {
                astray.run();
            }
        }
    }

    private static boolean isWritten(KeyEvent event) {
        return (event.getCode().isLetterKey() || event.getCode().isDigitKey())
                && !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    private static boolean isTyping(@Nullable Node focused) {
        return focused instanceof TextInputControl
                || (focused != null && focused.getStyleClass().contains(TYPING));
    }
}
