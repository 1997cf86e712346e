package org.tradebrief.desk.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.text.Display;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Line;
import org.tradebrief.desk.editor.text.Piece;
import org.tradebrief.desk.editor.text.Tracking;

/** Builds the views of lines. */
public final class LineViews {
    private static final double CHART_HEIGHT = 240;

    private final Glyphs glyphs;
    private final Function<String, @Nullable DrawingView> drawings;

    /** @param drawings the drawing that a brief names by a key; null for one that is not known */
    public LineViews(Glyphs glyphs, Function<String, @Nullable DrawingView> drawings) {
        this.glyphs = glyphs;
        this.drawings = drawings;
    }

    LineView build(Line line, List<Leaf> leaves) {
        return switch (line.piece()) {
            case Piece.Table table -> table(line, table, leaves);
            case Piece.Raw raw -> whole(line, raw(raw));
            case Piece.Rule rule -> whole(line, rule());
            case Piece.Chart chart -> whole(line, chart(chart));
            default -> {
                LeafView view = leaf(line.kind(), leaves.get(line.leaves().getFirst()));
                Region content = line.kind().equals("quote") ? quoted(view) : view;
                yield new LineView(line, content, List.of(view));
            }
        };
    }

    private LeafView leaf(String kind, Leaf leaf) {
        return new LeafView(kind, glyphs, leaf, Display.of(leaf, Tracking.none().of(0), 0, "", List.of()));
    }

    private LineView table(Line line, Piece.Table table, List<Leaf> leaves) {
        List<List<LeafView>> rows = new ArrayList<>();
        List<LeafView> all = new ArrayList<>();
        int at = 0;
        for (List<Leaf> row : table.rows()) {
            List<LeafView> cells = new ArrayList<>();
            for (int k = 0; k < row.size(); k++) {
                cells.add(leaf(
                        rows.isEmpty() ? "head-cell" : "cell",
                        leaves.get(line.leaves().get(at++))));
            }
            rows.add(cells);
            all.addAll(cells);
        }
        return new LineView(line, new TableBox(table.align(), rows), all);
    }

    private static LineView whole(Line line, Region content) {
        return new LineView(line, content, List.of());
    }

    private static Region quoted(LeafView view) {
        StackPane quote = new StackPane(view);
        quote.getStyleClass().add("quote");
        return quote;
    }

    private static Region raw(Piece.Raw raw) {
        Label label = new Label(raw.text().stripTrailing());
        label.getStyleClass().add("raw-text");
        label.setWrapText(true);
        return label;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("section-rule");
        return rule;
    }

    private Region chart(Piece.Chart chart) {
        VBox box = new VBox(8);
        box.getStyleClass().add("brief-chart");
        DrawingView drawing = drawings.apply(chart.key());
        if (drawing != null) {
            drawing.setPrefHeight(CHART_HEIGHT);
            box.getChildren().add(drawing);
        }
        box.getChildren().add(Controls.label(chart.caption(), "chart-caption"));
        return box;
    }
}
