package org.tradebrief.desk.search;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.geometry.Insets;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.work.Changed;

/** A line of the document that is read. */
final class LineCell extends TallCell<ReadingLine> {
    private final VBox box;
    private final MarkedFlow flow = new MarkedFlow();
    private final BooleanSupplier simplified;

    static LineCell of(ListView<ReadingLine> list, BooleanSupplier simplified) {
        return new LineCell(list, new VBox(), simplified);
    }

    private LineCell(ListView<ReadingLine> list, VBox box, BooleanSupplier simplified) {
        super(list, box);
        this.box = box;
        this.simplified = simplified;
        getStyleClass().add("reading-line");
    }

    /** Cells of equal width, so that the rows of a table stand under each other. */
    private static GridPane row(ReadingLine line, String font) {
        GridPane grid = new GridPane(16, 0);
        int cells = line.cells().size();
        for (int i = 0; i < cells; i++) {
            MarkedFlow flow = new MarkedFlow();
            flow.show(line.cells().get(i), font);
            flow.setMinWidth(0);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / cells);
            grid.getColumnConstraints().add(width);
            grid.add(flow, i, 0);
        }
        return grid;
    }

    @Override
    boolean fill(ReadingLine line) {
        boolean below = line.kind() == ReadingLine.Kind.HEADING && line.level() > 2;
        String kind = "line-" + line.kind().name().toLowerCase(Locale.ROOT);
        boolean other = Changed.to(
                box.getStyleClass(),
                below ? List.of("line-inside", kind, "line-subheading") : List.of("line-inside", kind));
        String font = simplified.getAsBoolean() ? "simplified" : "traditional";
        if (line.kind() == ReadingLine.Kind.ROW) {
            box.getChildren().setAll(row(line, font));
            return true;
        }
        other |= flow.show(line.cells().getFirst(), font);
        VBox.setMargin(flow, new Insets(0, 0, 0, line.kind() == ReadingLine.Kind.ITEM ? 16.0 * line.level() : 0));
        return Changed.to(box.getChildren(), List.of(flow)) || other;
    }
}
