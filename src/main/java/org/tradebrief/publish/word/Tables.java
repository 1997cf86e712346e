package org.tradebrief.publish.word;

import java.util.List;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;

/** Tables whose head stands again on each page and whose rows stay whole. */
final class Tables {
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
                + " w:type=\"autofit\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            xml.raw("<w:gridCol w:w=\"" + width / columns + "\"/>");
        }
        xml.raw("</w:tblGrid>");
        row(table.columns().stream().map(Block.Column::head).toList(), table, true);
        table.rows().forEach(row -> row(row, table, false));
        // Two tables in a row would become one.
        xml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Source\"/></w:pPr></w:p>");
    }

    private void row(List<List<Inline>> cells, Block.Table table, boolean head) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (head ? "<w:tblHeader/>" : "") + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            String side = switch (table.columns().get(i).align()) {
                case LEFT -> "left";
                case CENTER -> "center";
                case RIGHT -> "right";
            };
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
                    + (head ? "CellHead" : "Cell") + "\"/><w:jc w:val=\"" + side + "\"/></w:pPr>");
            body.inlines(cells.get(i), Run.PLAIN);
            xml.raw("</w:p></w:tc>");
        }
        xml.raw("</w:tr>");
    }
}
