package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Block.Align;
import org.tradebrief.brief.Inline;

/** Sets a table: rows stay whole where a page can hold them, the head stands again on each page. */
final class TableSetter {
    private static final float PAD = 5;
    private static final float PAD_TOP = 2.5f;

    private final Flow flow;
    private final Typesetter type;
    private final Style body;

    TableSetter(Flow flow, Typesetter type, Style body) {
        this.flow = flow;
        this.type = type;
        this.body = body;
    }

    void set(Block.Table table, float left, float right) {
        Plan plan = plan(table, left, right);
        float head = rowHeight(plan.heads(), Style.CELL_HEAD, plan);
        float first = plan.rows().isEmpty() ? 0 : rowHeight(plan.rows().getFirst(), body, plan);
        flow.need(Math.min(head + first + 30, Flow.TOP - Flow.BOTTOM));
        flow.tags().within("Table", () -> {
            flow.tags().within("TR", () -> head(plan, head, true));
            for (List<Phrase> row : plan.rows()) {
                flow.tags().within("TR", () -> row(row, plan, head));
            }
        });
    }

    private record Plan(List<Phrase> heads, List<List<Phrase>> rows, List<Align> aligns, float[] edges) {
        float width(int column) {
            return edges[column + 1] - edges[column] - 2 * PAD;
        }

        float left() {
            return edges[0];
        }

        float right() {
            return edges[edges.length - 1];
        }
    }

    private Plan plan(Block.Table table, float left, float right) {
        List<Phrase> heads = table.columns().stream()
                .map(c -> type.phrase(c.head(), Style.CELL_HEAD))
                .toList();
        List<List<Phrase>> rows = new ArrayList<>();
        for (List<List<Inline>> row : table.rows()) {
            rows.add(row.stream().map(cell -> type.phrase(cell, body)).toList());
        }
        float[] wanted = new float[heads.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = ColumnText.getWidth(heads.get(i));
            for (List<Phrase> row : rows) {
                wanted[i] = Math.max(wanted[i], ColumnText.getWidth(row.get(i)));
            }
            wanted[i] += 2 * PAD + 1;
        }
        float[] widths = ColumnWidths.share(wanted, right - left);
        float[] edges = new float[widths.length + 1];
        edges[0] = left;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i];
        }
        return new Plan(
                heads, rows, table.columns().stream().map(Block.Column::align).toList(), edges);
    }

    private float rowHeight(List<Phrase> cells, Style style, Plan plan) {
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, Flow.height(flow.canvas(), cells.get(i), style, plan.width(i)));
        }
        return height + 2 * PAD_TOP;
    }

    private void head(Plan plan, float height, boolean tagged) {
        float top = flow.y();
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> line(canvas, plan, top, 0.9f, Style.STRONG_LINE));
        PdfDictionary scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName("Column"));
        for (int i = 0; i < plan.heads().size(); i++) {
            ColumnText cell = column(plan.heads().get(i));
            int at = i;
            Runnable drawing = () -> go(cell, Style.CELL_HEAD, plan, at, top - PAD_TOP, top - height);
            if (tagged) {
                flow.tags()
                        .within(
                                "TH",
                                scope,
                                () -> flow.tags().content(() -> {
                                    drawing.run();
                                    return at;
                                }));
            } else {
                Tags.artifact(canvas, drawing);
            }
        }
        Tags.artifact(canvas, () -> line(canvas, plan, top - height, 0.6f, Style.STRONG_LINE));
        flow.down(height);
    }

    private void row(List<Phrase> cells, Plan plan, float headHeight) {
        float height = rowHeight(cells, body, plan);
        float page = Flow.TOP - Flow.BOTTOM - headHeight;
        if (flow.room() < Math.min(height, page)) {
            turn(plan, headHeight);
        }
        List<ColumnText> columns = cells.stream().map(TableSetter::column).toList();
        List<PdfStructureElement> places =
                cells.stream().map(c -> flow.tags().element("TD")).toList();
        // A row that no page can hold runs on; each piece takes what the page has.
        boolean more = true;
        while (more) {
            float top = flow.y();
            float bottom = height > page ? Flow.BOTTOM : top - height - 1;
            float[] foot = {top};
            more = piece(columns, places, plan, top, bottom, foot);
            PdfContentByte canvas = flow.canvas();
            Tags.artifact(canvas, () -> line(canvas, plan, foot[0], 0.4f, Style.LINE));
            flow.down(top - foot[0]);
            if (more) {
                turn(plan, headHeight);
            }
        }
    }

    /** Sets what fits of each cell and says how far down they reach; true where any has more. */
    private boolean piece(
            List<ColumnText> columns,
            List<PdfStructureElement> places,
            Plan plan,
            float top,
            float bottom,
            float[] foot) {
        boolean more = false;
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            ColumnText cell = columns.get(i);
            int[] status = new int[1];
            flow.tags()
                    .inside(
                            places.get(i),
                            () -> status[0] =
                                    flow.tags().content(() -> go(cell, body, plan, at, top - PAD_TOP, bottom)));
            more |= ColumnText.hasMoreText(status[0]);
            foot[0] = Math.min(foot[0], cell.getYLine() - body.descent() - PAD_TOP);
        }
        return more;
    }

    private void turn(Plan plan, float headHeight) {
        flow.newPage();
        head(plan, headHeight, false);
    }

    private static ColumnText column(Phrase phrase) {
        ColumnText column = new ColumnText(null);
        column.setText(phrase);
        return column;
    }

    private int go(ColumnText column, Style style, Plan plan, int at, float top, float bottom) {
        try {
            column.setCanvas(flow.canvas());
            float left = plan.edges()[at] + PAD;
            column.setSimpleColumn(
                    left,
                    bottom,
                    left + plan.width(at) + 0.5f,
                    top,
                    style.leading(),
                    align(plan.aligns().get(at)));
            return column.go();
        } catch (DocumentException e) {
            throw new IllegalStateException("a cell cannot be set on page " + flow.page(), e);
        }
    }

    private static int align(Align align) {
        return switch (align) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTER -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
        };
    }

    private static void line(PdfContentByte canvas, Plan plan, float y, float width, java.awt.Color color) {
        canvas.saveState();
        canvas.setLineWidth(width);
        canvas.setColorStroke(color);
        canvas.moveTo(plan.left(), y);
        canvas.lineTo(plan.right(), y);
        canvas.stroke();
        canvas.restoreState();
    }
}
