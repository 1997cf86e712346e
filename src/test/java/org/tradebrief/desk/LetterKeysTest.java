package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.shell.KeyRoute;
import org.tradebrief.desk.words.Words;

/** Bare letters that call actions, as a keyboard sends them: pressed, typed, released. */
class LetterKeysTest {
    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final AtomicInteger waived = new AtomicInteger();
    private final AtomicInteger astray = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private TextField text;
    private Scene scene;

    @BeforeEach
    void aLetterThatLeadsToAText() throws Exception {
        place.show(() -> {
            text = new TextField();
            Button elsewhere = new Button();
            scene = new Scene(new VBox(elsewhere, text));
            Actions actions = new Actions();
            actions.add(Action.of("review.edit", new Words().of("review"), text::requestFocus)
                    .letter("E"));
            actions.add(Action.of("review.waive", new Words().of("review"), waived::incrementAndGet)
                    .letter("W"));
            KeyRoute.install(scene, actions, astray::incrementAndGet, nanos::get);
            elsewhere.requestFocus();
            return scene;
        });
    }

    @Test
    void theLetterThatLedToATextIsNotTypedIntoIt() {
        strike("e", KeyCode.E);
        assertEquals("", FxThread.run(text::getText));
        assertEquals(text, FxThread.run(scene::getFocusOwner));
    }

    @Test
    void theNextOneIs() {
        strike("e", KeyCode.E);
        strike("e", KeyCode.E);
        assertEquals("e", FxThread.run(text::getText));
    }

    /** As somebody types a reason who believes that its field is open. */
    @Test
    void theLettersOfAWordThatIsTypedWhereNoFieldIsCallNothing() {
        strike("r", KeyCode.R);
        strike("e", KeyCode.E);
        strike("w", KeyCode.W);
        strike("w", KeyCode.W);
        assertEquals(0, waived.get());
        assertFalse(FxThread.run(() -> text.isFocused()));
        assertEquals(1, astray.get(), "told, and once");
    }

    @Test
    void aLetterAfterARestCallsItsActionAgain() {
        strike("r", KeyCode.R);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(2));
        strike("w", KeyCode.W);
        strike("w", KeyCode.W);
        assertEquals(2, waived.get(), "those that call something may follow as fast as they are struck");
        assertEquals(0, astray.get());
    }

    /** Each goes to whatever has the focus at that moment. */
    private void strike(String typed, KeyCode code) {
        send(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code);
        send(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED);
        send(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code);
    }

    private void send(EventType<KeyEvent> type, String character, KeyCode code) {
        FxThread.run(() -> {
            Event.fireEvent(
                    scene.getFocusOwner(), new KeyEvent(type, character, character, code, false, false, false, false));
            return code;
        });
    }
}
