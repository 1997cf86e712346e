package org.tradebrief.desk.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;

/** A line of a computation: its number, what is computed, the term, and to the right what it comes to. */
final class StepRow {
    private static final Pattern PARTS = Pattern.compile("(?:([^：:]{1,40})[：:]\\s*)?(.*?)(?:\\s*[=＝]\\s*([^=＝]+))?");

    /** A result of more characters may be broken, and stands in a line of its own. */
    private static final int LONG = 16;

    private StepRow() {}

    static HBox of(int number, String step, String tone) {
        Matcher parts = PARTS.matcher(step);
        String name = "";
        String term = step;
        String result = "";
        if (parts.matches()) {
            name = parts.group(1) == null ? "" : parts.group(1);
            term = parts.group(2);
            result = parts.group(3) == null ? "" : parts.group(3);
        }
        if (result.isEmpty() && !name.isEmpty()) {
            result = term;
            term = "";
        }
        Label count = Controls.label(String.valueOf(number), "step-number");
        HBox row = new HBox(8, count);
        row.getStyleClass().addAll("row", "step-row");
        if (!name.isEmpty()) {
            // Where nothing stands between the two the name gives way to its value.
            row.getChildren().add(term.isEmpty() ? Controls.label(name, "wrapped") : whole(Controls.label(name)));
        }
        Label middle = Controls.label(term, "wrapped", name.isEmpty() ? "step-text" : "step-term");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMaxWidth(Double.MAX_VALUE);
        row.getChildren().add(middle);
        row.setAccessibleText(step);
        return result.isEmpty() ? row : with(Controls.label(result, "strong", "tone-" + tone, "wrapped"), row, middle);
    }

    /** A short result stands beside its term; a long one below, where it has the whole width. */
    private static HBox with(Label result, HBox row, Label term) {
        boolean isLong = result.getText().length() > LONG;
        if (isLong && !term.getText().isEmpty()) {
            row.getChildren().remove(term);
            VBox both = new VBox(term, result);
            both.setMinWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            row.getChildren().add(both);
        } else {
            row.getChildren().add(isLong ? result : whole(result));
        }
        return row;
    }

    private static Label whole(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
