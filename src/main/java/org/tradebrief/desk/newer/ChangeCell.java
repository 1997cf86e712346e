package org.tradebrief.desk.newer;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.DataChange;

/** A change in the list: whether it is taken over, the section, the words before and after within their line. */
final class ChangeCell extends ListCell<NewerModel.Row> {
    private static final int MOST = 160;

    private final Phrases words;
    private final CheckBox take = new CheckBox();
    private final Label section = Controls.label("", "muted", "small");
    private final Label byHand = Controls.chip("", "amber");
    private final Label together = Controls.chip("", "line");
    private final TextFlow line = new TextFlow();
    private final HBox row;
    private NewerModel.@Nullable Row bound;

    /** @param show shows the place in the text */
    ChangeCell(Phrases words, Consumer<DataChange> show) {
        this.words = words;
        getStyleClass().add("change-cell");
        byHand.textProperty().bind(words.text("by-hand"));
        together.textProperty().bind(words.text("together"));
        Button open = new Button();
        open.textProperty().bind(words.text("show"));
        open.getStyleClass().addAll("link-button", "dense");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(e -> {
            NewerModel.Row item = getItem();
            if (item != null) {
                show.accept(item.change());
            }
        });
        HBox head = new HBox(8, section, byHand, together);
        head.getStyleClass().add("row");
        VBox text = new VBox(2, head, line);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(12, take, text, open);
        row.getStyleClass().add("row");
        row.setMinWidth(0);
        // The list gives its cells all the width they ask for; the line has to wrap instead.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(NewerModel.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        NewerModel.Row before = bound;
        if (before != null) {
            take.selectedProperty().unbindBidirectional(before.chosen());
        }
        bound = empty ? null : item;
        if (bound == null || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        DataChange change = item.change();
        take.selectedProperty().bindBidirectional(item.chosen());
        take.setDisable(!change.isPossible());
        take.setAccessibleText(words.get("change.spoken", change.section(), change.before(), change.after()));
        setAccessibleText(take.getAccessibleText());
        section.setText(change.section().isEmpty() ? words.get("head") : change.section());
        show(byHand, !change.isPossible());
        show(together, item.follows());
        String gap = change.before().isEmpty() || change.after().isEmpty() ? "" : " ";
        List<Text> runs = List.of(
                run(plain(change.lead()).stripLeading(), "run-plain"),
                run(shortened(change.before()), "run-struck"),
                run(gap, "run-plain"),
                run(shortened(change.after()), "run-written"),
                run(plain(change.tail()).stripTrailing(), "run-plain"));
        // A run without characters would hand its looks to the next one.
        line.getChildren()
                .setAll(runs.stream().filter(run -> !run.getText().isEmpty()).toList());
        setGraphic(row);
    }

    private static void show(Label chip, boolean shown) {
        chip.setVisible(shown);
        chip.setManaged(shown);
    }

    private static Text run(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("change-run", style);
        return text;
    }

    /** Without the marks that Markdown is written with. */
    private static String plain(String words) {
        return words.replace("**", "").replaceFirst("^[>#\\s]+", "").replaceAll("\\s*\\|\\s*", "　");
    }

    private static String shortened(String words) {
        String flat = plain(words.strip()).replaceAll("\\s*\\n\\s*", " ⏎ ");
        return flat.length() <= MOST ? flat : flat.substring(0, MOST) + "…";
    }
}
