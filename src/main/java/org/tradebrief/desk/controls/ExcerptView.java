package org.tradebrief.desk.controls;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Shows an excerpt of a document, the cited rows marked, figures to the right. */
public final class ExcerptView extends GridPane {
    /** A cell of no more characters is never cut. */
    private static final int WHOLE = 12;

    public ExcerptView(SourceExcerpt excerpt) {
        getStyleClass().add("excerpt");
        int columns = excerpt.rows().stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        for (int k = 0; k < columns; k++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(isFigures(excerpt, k) ? HPos.RIGHT : HPos.LEFT);
            getColumnConstraints().add(column);
        }
        int at = 0;
        if (!excerpt.head().isEmpty()) {
            line(at++, excerpt.head(), columns, "excerpt-head");
        }
        for (SourceExcerpt.Row row : excerpt.rows()) {
            line(at++, row.cells(), columns, row.cited() ? "excerpt-cited" : "excerpt-row");
        }
    }

    private void line(int at, List<String> cells, int columns, String style) {
        Region ground = new Region();
        ground.getStyleClass().addAll("excerpt-ground", style);
        add(ground, 0, at, Math.max(1, columns), 1);
        for (int k = 0; k < Math.min(columns, cells.size()); k++) {
            Label label = Controls.label(cells.get(k), "excerpt-cell", style + "-text");
            label.setMaxWidth(Double.MAX_VALUE);
            boolean right = getColumnConstraints().get(k).getHalignment() == HPos.RIGHT;
            label.setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            label.setTextAlignment(right ? TextAlignment.RIGHT : TextAlignment.LEFT);
            if (style.equals("excerpt-head")) {
                label.setWrapText(true);
            } else if (cells.get(k).length() <= WHOLE) {
                label.setMinWidth(Region.USE_PREF_SIZE);
            } else {
                label.setTooltip(new Tooltip(cells.get(k)));
            }
            add(label, k, at);
        }
    }

    private static boolean isFigures(SourceExcerpt excerpt, int column) {
        return column > 0
                && excerpt.rows().stream()
                        .filter(row -> column < row.cells().size())
                        .allMatch(row ->
                                row.cells().get(column).matches("[−+$-]?[\\d,.]*\\d[\\d,.]*\\s*\\S{0,4}|[—–-]?|N/A"));
    }
}
