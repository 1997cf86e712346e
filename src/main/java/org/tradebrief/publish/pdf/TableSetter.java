package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Block.Align;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.ColumnWidths;

/** Sets a table of a brief: finds out how wide its columns are, then lets a {@link Grid} set it. */
final class TableSetter {
    private final Flow flow;
    private final Typesetter type;

    TableSetter(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    void set(Block.Table table, float left, float right) {
        Cells cells = cells(table, Grid.Look.TABLE);
        if (cells.wanted() > right - left) {
            // Smaller letters read better than broken figures.
            cells = cells(table, Grid.Look.NARROW);
        }
        set(new Grid(flow, cells.columns(left, right), cells.look()), cells.rows());
    }

    private void set(Grid grid, List<List<Passage>> rows) {
        float first = rows.isEmpty() ? 0 : grid.height(grid.lines(rows.getFirst()));
        flow.need(Math.min(grid.headHeight() + first + 30, Flow.TOP - Flow.BOTTOM));
        flow.tags().within("Table", () -> {
            flow.tags().within("TR", () -> grid.head(true));
            for (List<Passage> row : rows) {
                flow.tags().within("TR", () -> grid.row(row, Grid.OnTop.NOTHING));
            }
        });
    }

    private Cells cells(Block.Table table, Grid.Look look) {
        List<Passage> heads = table.columns().stream()
                .map(c -> type.passage(c.head(), look.head()))
                .toList();
        List<List<Passage>> rows = new ArrayList<>();
        for (List<List<Inline>> row : table.rows()) {
            rows.add(row.stream().map(cell -> type.passage(cell, look.body())).toList());
        }
        return new Cells(
                heads, rows, table.columns().stream().map(Block.Column::align).toList(), look);
    }

    private record Cells(List<Passage> heads, List<List<Passage>> rows, List<Align> aligns, Grid.Look look) {

        /** How wide the table would be with every cell on one line. */
        float wanted() {
            float sum = 0;
            for (int i = 0; i < heads.size(); i++) {
                sum += wanted(i);
            }
            return sum;
        }

        private float wanted(int column) {
            float hanging = hanging(column);
            float widest = heads.get(column).width();
            for (List<Passage> row : rows) {
                Passage cell = row.get(column);
                widest = Math.max(widest, cell.width() - (aligns.get(column) == Align.RIGHT ? cell.hanging() : 0));
            }
            return widest + hanging + 2 * look.pad() + 1;
        }

        private float hanging(int column) {
            float hanging = 0;
            for (List<Passage> row : rows) {
                hanging = Math.max(
                        hanging,
                        aligns.get(column) == Align.RIGHT ? row.get(column).hanging() : 0);
            }
            return hanging;
        }

        List<Grid.Column> columns(float left, float right) {
            float[] wanted = new float[heads.size()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = wanted(i);
            }
            float[] widths = ColumnWidths.share(wanted, right - left);
            List<Grid.Column> columns = new ArrayList<>();
            float edge = left;
            for (int i = 0; i < widths.length; i++) {
                columns.add(new Grid.Column(heads.get(i), aligns.get(i), edge, edge + widths[i], hanging(i)));
                edge += widths[i];
            }
            return columns;
        }
    }
}
