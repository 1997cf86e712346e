package org.tradebrief.publish.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;
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
    private @Nullable Label label;

    /** What stands beside the first line of a text, wherever that comes to stand. */
    private record Label(Line words, float left, PdfStructureElement element) {}

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

    /** Where the lines of a block stand, and what lies behind them. */
    record Frame(float left, float right, Ground ground) {
        static final Frame PAGE = new Frame(LEFT, RIGHT, Ground.NONE);

        float width() {
            return right - left;
        }
    }

    void text(Passage passage, Style style, Frame frame) {
        text(passage, style, frame, 0);
    }

    /**
     * Sets a paragraph over as many pages as it takes, never one line of it alone. The caller has opened its element.
     *
     * @param keep how much of what follows must stand on the page of its last line
     */
    void text(Passage passage, Style style, Frame frame, float keep) {
        List<Line> lines = passage.lines(frame.width());
        int from = 0;
        while (from < lines.size()) {
            int rest = lines.size() - from;
            int count = fitting(rest, style, keep);
            if (count < Math.min(2, rest) && y < TOP) {
                newPage();
                continue;
            }
            count = Math.max(1, count);
            piece(lines.subList(from, from + count), style, frame);
            from += count;
            if (from < lines.size()) {
                newPage();
            }
        }
    }

    /** Hangs a label on the next text: it is read here, and stands beside that text's first line. */
    void hang(Line words, float left) {
        label = new Label(words, left, tags.element("Lbl"));
    }

    private void label(float baseline) {
        Label hung = label;
        if (hung != null) {
            label = null;
            Runnable drawing =
                    () -> LinePainter.paint(canvas(), hung.words(), hung.left(), baseline, LinePainter.Links.NONE);
            tags.inside(hung.element(), () -> tags.content(drawing));
        }
    }

    /** How many of the lines left to set here, so that two at least go on, or none. */
    private int fitting(int rest, Style style, float keep) {
        float room = room() - style.descent();
        if (rest * style.leading() + keep <= room) {
            return rest;
        }
        int fit = (int) (room / style.leading());
        return Math.min(fit, rest - 2);
    }

    private void piece(List<Line> lines, Style style, Frame frame) {
        float top = y;
        float foot = top - lines.size() * style.leading() - style.descent();
        if (frame.ground() != Ground.NONE) {
            Tags.artifact(canvas(), () -> frame.ground().draw(canvas(), frame.left(), foot, frame.right(), top));
        }
        label(top - style.leading());
        tags.content(() -> {
            float baseline = top;
            for (Line line : lines) {
                baseline -= style.leading();
                LinePainter.justify(canvas(), line, frame.left(), baseline, frame.width(), this::link);
            }
        });
        y = foot;
    }

    /** Puts the area of a link on the page. */
    void link(String tag, Rectangle area) {
        if (tag.startsWith(Typesetter.WEB)) {
            tags.webLink(area, tag.substring(Typesetter.WEB.length()));
        } else if (tag.startsWith(Typesetter.GO)) {
            tags.goTo(area, tag.substring(Typesetter.GO.length()));
        }
    }
}
