package org.tradebrief.publish.word;

import java.util.List;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.ColumnWidths;
import org.tradebrief.publish.PlainText;

/** Tables whose head stands again on each page and whose rows stay whole. */
final class Tables {
    private static final float TWIPS = 20;
    /** Half the width of a Chinese character in a cell. */
    private static final float LETTER = 5;

    private static final float NOTE = 11;
    private static final float PAD = 14;

    private final Xml xml;
    private final Body body;

    Tables(Xml xml, Body body) {
        this.xml = xml;
        this.body = body;
    }

    void write(Block.Table table, int width) {
        int columns = table.columns().size();
        if (columns == 0) {
            return;
        }
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\""
                + " w:color=\"57606A\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:color=\"57606A\"/><w:insideH"
                + " w:val=\"single\" w:sz=\"4\" w:color=\"D8DEE4\"/></w:tblBorders><w:tblLayout"
                + " w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        int[] widths = widths(table, width);
        for (int column : widths) {
            xml.raw("<w:gridCol w:w=\"" + column + "\"/>");
        }
        xml.raw("</w:tblGrid>");
        row(table.columns().stream().map(Block.Column::head).toList(), table, widths, true);
        table.rows().forEach(row -> row(row, table, widths, false));
        // Two tables in a row would become one.
        xml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Source\"/></w:pPr></w:p>");
    }

    /** Shares the width by what the cells hold. In twentieths of a point. */
    private static int[] widths(Block.Table table, int width) {
        float[] wanted = new float[table.columns().size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = wanted(table.columns().get(i).head());
            for (List<List<Inline>> row : table.rows()) {
                wanted[i] = Math.max(wanted[i], wanted(row.get(i)));
            }
        }
        float[] shares = ColumnWidths.share(wanted, width / TWIPS);
        int[] widths = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = Math.round(shares[i] * TWIPS);
        }
        return widths;
    }

    /** About how wide a cell is on one line, with the raised numbers of its notes, in points. */
    private static float wanted(List<Inline> cell) {
        long notes = cell.stream().filter(Inline.Figure.class::isInstance).count();
        return PAD + LETTER * PlainText.columns(PlainText.of(cell)) + NOTE * notes;
    }

    private void row(List<List<Inline>> cells, Block.Table table, int[] widths, boolean head) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            String side = switch (table.columns().get(i).align()) {
                case LEFT -> "left";
                case CENTER -> "center";
                case RIGHT -> "right";
            };
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i]
                    + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"" + (head ? "CellHead" : "Cell")
                    + "\"/><w:jc w:val=\"" + side + "\"/></w:pPr>");
            body.inlines(cells.get(i), Run.PLAIN);
            xml.raw("</w:p></w:tc>");
        }
        xml.raw("</w:tr>");
    }
}
