package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.controls.Controls;

/** What a statement was taken to speak of, and which words said so, as a small table. */
record Placement(List<Slot> slots) {
    private static final Pattern SLOT = Pattern.compile("(\\S+) (.+?)（([^（）]+)）(?:、|$)");

    /** @param origin where the value was read: 自身文字, 同一句, 標題 ... */
    record Slot(String name, String value, String origin) {}

    /**
     * @param text as {@link Figure#placement} tells it
     * @param told says a part of it in the language of the desk
     */
    static Placement of(String text, UnaryOperator<String> told) {
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            slots.add(new Slot(told.apply(slot.group(1)), told.apply(slot.group(2)), told.apply(slot.group(3))));
        }
        return new Placement(slots);
    }

    GridPane view() {
        GridPane grid = new GridPane(12, 2);
        grid.getStyleClass().add("placement");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide, new ColumnConstraints());
        for (Slot slot : slots) {
            Label name = Controls.label(slot.name(), "muted", "small");
            Label origin = Controls.label(slot.origin(), "muted", "small");
            name.setMinWidth(Region.USE_PREF_SIZE);
            origin.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, Controls.label(slot.value(), "small", "wrapped"), origin);
        }
        return grid;
    }
}
