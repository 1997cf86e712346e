package org.tradebrief.publish.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** The pages as one column of text: where the next line goes, and when a new page begins. */
final class Flow {
    static final float WIDTH = PageSize.A4.getWidth();
    static final float HEIGHT = PageSize.A4.getHeight();
    static final float LEFT = 58;
    static final float RIGHT = WIDTH - 58;
    static final float TOP = HEIGHT - 74;
    static final float BOTTOM = 66;

    private final Document document;
    private final PdfWriter writer;
    private final Tags tags;
    private float y = TOP;

    Flow(Document document, PdfWriter writer, Tags tags) {
        this.document = document;
        this.writer = writer;
        this.tags = tags;
    }

    float y() {
        return y;
    }

    int page() {
        return writer.getPageNumber();
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    PdfWriter writer() {
        return writer;
    }

    Tags tags() {
        return tags;
    }

    float room() {
        return y - BOTTOM;
    }

    /** White space; none at the top of a page. */
    void space(float height) {
        if (y < TOP) {
            y = Math.max(BOTTOM, y - height);
        }
    }

    void down(float height) {
        y -= height;
    }

    /** Begins a new page unless so much room is left. */
    void need(float height) {
        if (room() < height && y < TOP) {
            newPage();
        }
    }

    void newPage() {
        writer.setPageEmpty(false);
        document.newPage();
        y = TOP;
    }

    /** What lies behind a piece of text once its place is known, such as a ground or a line at its side. */
    interface Ground {
        Ground NONE = (canvas, left, bottom, right, top) -> {};

        void draw(PdfContentByte canvas, float left, float bottom, float right, float top);
    }

    /** Sets a paragraph between two indents, over as many pages as it takes. The caller has opened its element. */
    void text(Phrase phrase, Style style, float left, float right, Ground ground) {
        ColumnText column = new ColumnText(canvas());
        column.setText(phrase);
        boolean more = true;
        while (more) {
            need(style.leading() * 2 + style.descent());
            float top = y;
            float foot = measure(column, style, left, right, BOTTOM) - style.descent();
            Tags.artifact(canvas(), () -> ground.draw(canvas(), left, foot, right, top));
            more = ColumnText.hasMoreText(tags.content(() -> go(column, style, left, right, top)));
            y = foot;
            if (more) {
                newPage();
            }
        }
    }

    private int go(ColumnText column, Style style, float left, float right, float top) {
        try {
            column.setSimpleColumn(left, BOTTOM, right, top, style.leading(), Element.ALIGN_LEFT);
            return column.go();
        } catch (DocumentException e) {
            throw new IllegalStateException("the column cannot be set on page " + page(), e);
        }
    }

    /** The last baseline of the text if it were set from here down to the bottom given. */
    private float measure(ColumnText column, Style style, float left, float right, float bottom) {
        try {
            ColumnText probe = ColumnText.duplicate(column);
            probe.setSimpleColumn(left, bottom, right, y, style.leading(), Element.ALIGN_LEFT);
            probe.go(true);
            return probe.getYLine();
        } catch (DocumentException e) {
            throw new IllegalStateException("the column cannot be measured on page " + page(), e);
        }
    }

    /** How high the text would stand in a column of that width, on a page without end. */
    static float height(PdfContentByte canvas, Phrase phrase, Style style, float width) {
        try {
            ColumnText probe = new ColumnText(canvas);
            probe.setText(phrase);
            probe.setSimpleColumn(0, -1_000_000, width, 0, style.leading(), Element.ALIGN_LEFT);
            probe.go(true);
            return -probe.getYLine() + style.descent();
        } catch (DocumentException e) {
            throw new IllegalStateException("the text cannot be measured", e);
        }
    }
}
