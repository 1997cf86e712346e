package org.tradebrief.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.help.Sheet;
import org.tradebrief.desk.screen.Sheets;
import org.tradebrief.desk.words.Words;

/** The sheets of screens, in the layer over the window; what had the focus before has it again afterwards. */
final class OverSheets implements Sheets {
    private final StackPane over;
    private final Words words;
    private @Nullable Node before;

    OverSheets(StackPane over, Words words) {
        this.over = over;
        this.words = words;
    }

    @Override
    public void open(ObservableValue<String> title, Node content, Node focus) {
        before = over.getScene() == null ? null : over.getScene().getFocusOwner();
        over.getChildren().setAll(new Sheet(words.of("help"), title, new Region(), content, this::close));
        // What scrolls has its content in the scene only once it is styled.
        over.applyCss();
        over.layout();
        focus.requestFocus();
    }

    @Override
    public void close() {
        over.getChildren().clear();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }
}
