package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.tradebrief.desk.controls.Written;

/** What a field is taken to ask for while an input method composes in it. */
class WrittenTest {
    private final StringProperty question = new SimpleStringProperty("");
    private TextField field;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxThread.stage();
        FxThread.run(() -> {
            field = new TextField();
            Written.in(field).bindBidirectional(question);
            stage.setScene(new Scene(field, 320, 40));
            stage.show();
            field.requestFocus();
            return field;
        });
        FxThread.await("the focus", () -> field.isFocused());
    }

    @AfterAll
    static void leave() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void nothingIsAskedUntilTheWordIsCommitted() {
        send("ㄇㄠˋ", "");
        assertEquals("ㄇㄠˋ", field.getText());
        assertEquals("", question.get());
        send("", "貿易");
        assertEquals("貿易", question.get());
        send("ㄕㄨˋ", "");
        assertEquals("貿易", question.get());
        send("", "數據");
        assertEquals("貿易數據", question.get());
    }

    @Test
    void whatIsGivenUpAsksNothingNew() {
        send("", "貿易");
        send("ㄕ", "");
        send("", "");
        assertEquals("貿易", field.getText());
        assertEquals("貿易", question.get());
    }

    @Test
    void aQuestionSetFromElsewhereIsShown() {
        FxThread.run(() -> {
            question.set("稀土");
            return question;
        });
        assertEquals("稀土", field.getText());
    }

    private void send(String composed, String committed) {
        FxThread.run(() -> {
            List<InputMethodTextRun> runs = composed.isEmpty()
                    ? List.of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            field.fireEvent(new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
            return field;
        });
    }
}
