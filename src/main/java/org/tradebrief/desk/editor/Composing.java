package org.tradebrief.desk.editor;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import org.tradebrief.desk.editor.text.EditorModel;

/**
 * What an input method is composing. It is shown in place and goes into the text, in place of what is selected, only when it
 * is committed: what is given up leaves the text as it was, and what is committed is one change.
 */
final class Composing implements InputMethodRequests {
    private final EditorModel model;
    private final IntFunction<Point2D> placeOnScreen;
    private String text = "";
    private int caret;

    /** @param placeOnScreen below a character of the composed text, by its index; there candidates are listed */
    Composing(EditorModel model, IntFunction<Point2D> placeOnScreen) {
        this.model = model;
        this.placeOnScreen = placeOnScreen;
    }

    String text() {
        return text;
    }

    /** Where the input method's own caret stands in the composed text. */
    int caret() {
        return caret;
    }

    boolean isGoingOn() {
        return !text.isEmpty();
    }

    void take(InputMethodEvent event) {
        if (!model.isWritable()) {
            return;
        }
        text = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        caret = Math.clamp(event.getCaretPosition(), 0, text.length());
        if (!event.getCommitted().isEmpty()) {
            model.type(event.getCommitted());
        }
    }

    /** Gives up what is being composed, as when the caret is put elsewhere. */
    void stop() {
        text = "";
        caret = 0;
    }

    @Override
    public Point2D getTextLocation(int offset) {
        return placeOnScreen.apply(Math.clamp(offset, 0, text.length()));
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // Committed text is ordinary text: taking it back is what undo is for.
    }

    @Override
    public String getSelectedText() {
        return model.selectedText();
    }
}
