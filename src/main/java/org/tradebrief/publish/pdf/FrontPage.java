package org.tradebrief.publish.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.tradebrief.publish.Brand;
import org.tradebrief.publish.Picture;
import org.tradebrief.publish.Publication;

/** The title block and the contents. */
final class FrontPage {
    private static final float LOGO = 26;

    private final Flow flow;
    private final Typesetter type;
    private final Color accent;

    FrontPage(Flow flow, Typesetter type, Color accent) {
        this.flow = flow;
        this.type = type;
        this.accent = accent;
    }

    void title(Publication publication) {
        brand(publication.brand());
        bar();
        flow.down(12);
        PdfDestination top = new PdfDestination(PdfDestination.XYZ, 0, Flow.HEIGHT, 0);
        new PdfOutline(flow.canvas().getRootOutline(), top, publication.title(), true);
        flow.tags()
                .within(
                        "H1",
                        () -> flow.text(type.plain(publication.title(), Style.TITLE), Style.TITLE, Flow.Frame.PAGE));
        flow.down(6);
        for (String line : publication.lead()) {
            flow.tags().within("P", () -> flow.text(type.plain(line, Style.LEAD), Style.LEAD, Flow.Frame.PAGE));
        }
        flow.down(16);
    }

    /** The organisation's logo and name, above everything. */
    private void brand(Brand brand) {
        Picture logo = brand.logo();
        float left = Flow.LEFT;
        float baseline = Flow.TOP + 24;
        if (logo != null) {
            float width = Math.min(160, LOGO * logo.width() / logo.height());
            float bottom = baseline - 8;
            Rectangle box = new Rectangle(left, bottom, left + width, bottom + LOGO);
            flow.tags().figure(brand.organisation() + "標誌", box, () -> draw(logo, box));
            left += width + 10;
        }
        if (!brand.organisation().isEmpty()) {
            float x = left;
            Passage name = type.plain(brand.organisation(), Style.LEAD.bolder().in(Style.INK));
            flow.tags()
                    .within(
                            "P",
                            () -> flow.tags()
                                    .content(() -> name.lines(Flow.RIGHT - x).stream()
                                            .limit(1)
                                            .forEach(line -> LinePainter.paint(
                                                    flow.canvas(), line, x, baseline, LinePainter.Links.NONE))));
        }
    }

    private void draw(Picture logo, Rectangle box) {
        try {
            Image image = Image.getInstance(logo.png());
            flow.canvas().addImage(image, box.getWidth(), 0, 0, box.getHeight(), box.getLeft(), box.getBottom());
        } catch (IOException e) {
            throw new UncheckedIOException("a picture written here cannot be read", e);
        }
    }

    void contents(Contents contents) {
        if (contents.entries().isEmpty()) {
            return;
        }
        flow.space(12);
        flow.tags().within("P", () -> flow.text(type.plain("目次", Style.SUBHEAD), Style.SUBHEAD, Flow.Frame.PAGE));
        flow.down(2);
        flow.tags().within("TOC", () -> contents.entries().forEach(e -> entry(e, contents)));
        flow.down(10);
    }

    private void entry(Contents.Entry entry, Contents contents) {
        flow.need(Style.CONTENTS.leading());
        float baseline = flow.y() - Style.CONTENTS.leading() + 5;
        Passage title = type.tagged(entry.title(), Style.CONTENTS, Typesetter.GO + entry.anchor());
        float from = Flow.LEFT + title.width() + 8;
        float to = Flow.RIGHT - 24;
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> leader(canvas, from, to, baseline + 2));
        flow.tags()
                .within(
                        "TOCI",
                        () -> flow.tags().content(() -> {
                            title.lines(to - Flow.LEFT).stream()
                                    .limit(1)
                                    .forEach(line -> LinePainter.paint(canvas, line, Flow.LEFT, baseline, flow::link));
                            contents.blank(entry, canvas, Flow.RIGHT, baseline);
                        }));
        flow.down(Style.CONTENTS.leading());
    }

    private void bar() {
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.setColorFill(accent);
            canvas.rectangle(Flow.LEFT, Flow.TOP + 4, 44, 4);
            canvas.fill();
            canvas.restoreState();
        });
    }

    private static void leader(PdfContentByte canvas, float from, float to, float y) {
        if (from >= to) {
            return;
        }
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.setColorStroke(Style.LINE);
        canvas.setLineDash(1, 3, 0);
        canvas.moveTo(from, y);
        canvas.lineTo(to, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
