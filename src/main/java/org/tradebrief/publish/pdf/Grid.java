package org.tradebrief.publish.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.tradebrief.brief.Block.Align;

/** Sets rows of cells: a row stays whole where a page can hold it, the head stands again on each page. */
final class Grid {
    private final Flow flow;
    private final List<Column> columns;
    private final Look look;
    private final float headHeight;

    /**
     * @param hanging room kept at the right of a right-aligned column for note numbers, so that its figures end in one line
     */
    record Column(Passage head, Align align, float left, float right, float hanging) {
        float width(float pad) {
            return right - left - 2 * pad;
        }
    }

    /** How a table is set. Lengths in points. */
    record Look(Style body, Style head, float pad, float padTop, Color line) {
        static final Look TABLE = new Look(Style.CELL, Style.CELL_HEAD, 5, 2.5f, Style.LINE);
        static final Look NARROW = new Look(Style.SMALL_CELL, Style.SMALL_HEAD, 3.5f, 2.2f, Style.LINE);
        static final Look ANNEX = new Look(Style.FINE, Style.FINE_HEAD, 2.2f, 0.3f, Style.LINE);
    }

    /** What is done where a row begins, such as making it a place that links lead to. */
    interface OnTop {
        OnTop NOTHING = y -> {};

        void at(float y);
    }

    Grid(Flow flow, List<Column> columns, Look look) {
        this.flow = flow;
        this.columns = List.copyOf(columns);
        this.look = look;
        List<List<Line>> heads = lines(columns.stream().map(Column::head).toList());
        this.headHeight = height(heads, look.head());
    }

    /** Left-aligned columns over the whole width of the page, whose widths are to each other as the shares. */
    static List<Column> columns(Typesetter type, List<String> heads, List<Float> shares, Look look) {
        float sum = 0;
        for (float share : shares) {
            sum += share;
        }
        List<Column> columns = new ArrayList<>();
        float edge = Flow.LEFT;
        for (int i = 0; i < heads.size(); i++) {
            float right = edge + shares.get(i) * (Flow.RIGHT - Flow.LEFT) / sum;
            columns.add(new Column(type.plain(heads.get(i), look.head()), Align.LEFT, edge, right, 0));
            edge = right;
        }
        return columns;
    }

    float headHeight() {
        return headHeight;
    }

    List<List<Line>> lines(List<Passage> cells) {
        List<List<Line>> lines = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            lines.add(cells.get(i).lines(columns.get(i).width(look.pad()) + 0.5f));
        }
        return lines;
    }

    float height(List<List<Line>> cells) {
        return height(cells, look.body());
    }

    private float height(List<List<Line>> cells, Style style) {
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, most) * style.leading() + style.descent() + 2 * look.padTop();
    }

    void head(boolean tagged) {
        float top = flow.y();
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> line(top, 0.9f, Style.STRONG_LINE));
        PdfDictionary scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName("Column"));
        List<List<Line>> heads = lines(columns.stream().map(Column::head).toList());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            List<Line> words = heads.get(i);
            Runnable drawing = () -> cell(words, look.head(), column, top);
            if (tagged) {
                flow.tags().within("TH", scope, () -> flow.tags().content(drawing));
            } else {
                Tags.artifact(canvas, drawing);
            }
        }
        Tags.artifact(canvas, () -> line(top - headHeight, 0.6f, Style.STRONG_LINE));
        flow.down(headHeight);
    }

    /** Sets a row; the caller has opened its element. */
    void row(List<Passage> passages, OnTop onTop) {
        List<List<Line>> cells = lines(passages);
        float height = height(cells);
        float page = Flow.TOP - Flow.BOTTOM - headHeight;
        if (flow.room() < Math.min(height, page)) {
            turn();
        }
        onTop.at(flow.y());
        List<PdfStructureElement> places =
                cells.stream().map(c -> flow.tags().element("TD")).toList();
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        int from = 0;
        // A row that no page can hold runs on; each piece takes what the page has.
        do {
            float top = flow.y();
            int fit = (int) ((flow.room() - look.body().descent() - 2 * look.padTop())
                    / look.body().leading());
            int to = Math.min(most, from + Math.max(1, fit));
            piece(cells, places, from, to, top);
            float foot = top
                    - Math.max(1, to - from) * look.body().leading()
                    - look.body().descent()
                    - 2 * look.padTop();
            Tags.artifact(flow.canvas(), () -> line(foot, 0.4f, look.line()));
            flow.down(top - foot);
            from = to;
            if (from < most) {
                turn();
            }
        } while (from < most);
    }

    private void piece(List<List<Line>> cells, List<PdfStructureElement> places, int from, int to, float top) {
        for (int i = 0; i < cells.size(); i++) {
            List<Line> all = cells.get(i);
            List<Line> part = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
            Column column = columns.get(i);
            if (!part.isEmpty() || from == 0) {
                flow.tags()
                        .inside(places.get(i), () -> flow.tags().content(() -> cell(part, look.body(), column, top)));
            }
        }
    }

    private void cell(List<Line> lines, Style style, Column column, float top) {
        float baseline = top - look.padTop();
        for (Line line : lines) {
            baseline -= style.leading();
            LinePainter.paint(flow.canvas(), line, left(line, column), baseline, flow::link);
        }
    }

    private float left(Line line, Column column) {
        return switch (column.align()) {
            case LEFT -> column.left() + look.pad();
            case CENTER -> (column.left() + column.right() - line.width()) / 2;
            case RIGHT ->
                Math.max(
                        column.left() + 1,
                        column.right() - look.pad() - column.hanging() - line.width() + hanging(line));
        };
    }

    private static float hanging(Line line) {
        Piece end = line.pieces().getLast();
        return end.held() ? end.width() : 0;
    }

    private void turn() {
        flow.newPage();
        head(false);
    }

    private void line(float y, float width, Color color) {
        PdfContentByte canvas = flow.canvas();
        canvas.saveState();
        canvas.setLineWidth(width);
        canvas.setColorStroke(color);
        canvas.moveTo(columns.getFirst().left(), y);
        canvas.lineTo(columns.getLast().right(), y);
        canvas.stroke();
        canvas.restoreState();
    }
}
