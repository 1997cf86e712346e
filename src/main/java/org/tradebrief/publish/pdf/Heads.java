package org.tradebrief.publish.pdf;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;

/** The heads of sections: a line of their own with a rule below, a bookmark, and a place that links lead to. */
final class Heads {
    /** A head with less than this below it would stand alone at the foot of a page. */
    private static final float ROOM_BELOW = 90;

    private final Flow flow;
    private final Typesetter type;
    private final Contents contents;
    private final Color accent;

    Heads(Flow flow, Typesetter type, Contents contents, Color accent) {
        this.flow = flow;
        this.type = type;
        this.contents = contents;
        this.accent = accent;
    }

    void section(String title, String anchor) {
        flow.space(22);
        flow.need(Style.SECTION.leading() + ROOM_BELOW);
        contents.begins(anchor, flow.page());
        PdfContentByte canvas = flow.canvas();
        canvas.localDestination(anchor, here());
        new PdfOutline(canvas.getRootOutline(), here(), title, true);
        flow.tags().within("H2", () -> flow.text(type.plain(title, Style.SECTION), Style.SECTION, Flow.Frame.PAGE));
        float y = flow.y() - 3;
        Tags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.setLineWidth(1.2f);
            canvas.setColorStroke(accent);
            canvas.moveTo(Flow.LEFT, y);
            canvas.lineTo(Flow.RIGHT, y);
            canvas.stroke();
            canvas.restoreState();
        });
        flow.down(8);
    }

    private PdfDestination here() {
        return new PdfDestination(PdfDestination.XYZ, 0, flow.y() + 6, 0);
    }
}
