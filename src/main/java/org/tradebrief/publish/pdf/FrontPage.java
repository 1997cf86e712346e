package org.tradebrief.publish.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.tradebrief.publish.Publication;

/** The title block and the contents. */
final class FrontPage {
    private final Flow flow;
    private final Typesetter type;

    FrontPage(Flow flow, Typesetter type) {
        this.flow = flow;
        this.type = type;
    }

    void title(Publication publication) {
        bar();
        flow.down(26);
        PdfDestination top = new PdfDestination(PdfDestination.XYZ, 0, Flow.HEIGHT, 0);
        new PdfOutline(flow.canvas().getRootOutline(), top, publication.title(), true);
        flow.tags()
                .within(
                        "H1",
                        () -> flow.text(
                                type.plain(publication.title(), Style.TITLE),
                                Style.TITLE,
                                Flow.LEFT,
                                Flow.RIGHT,
                                Flow.Ground.NONE));
        flow.down(6);
        for (String line : publication.lead()) {
            flow.tags()
                    .within(
                            "P",
                            () -> flow.text(
                                    type.plain(line, Style.LEAD), Style.LEAD, Flow.LEFT, Flow.RIGHT, Flow.Ground.NONE));
        }
        flow.down(18);
    }

    void contents(Contents contents) {
        if (contents.entries().isEmpty()) {
            return;
        }
        flow.tags()
                .within(
                        "P",
                        () -> flow.text(
                                type.plain("目次", Style.SUBHEAD),
                                Style.SUBHEAD,
                                Flow.LEFT,
                                Flow.RIGHT,
                                Flow.Ground.NONE));
        flow.down(4);
        flow.tags().within("TOC", () -> contents.entries().forEach(this::entry));
        flow.down(14);
    }

    private void entry(Contents.Entry entry) {
        flow.need(Style.CONTENTS.leading());
        float baseline = flow.y() - Style.CONTENTS.leading() + 5;
        Phrase title = type.tagged(entry.title(), Style.CONTENTS, Typesetter.GO + entry.anchor());
        Phrase page = type.plain(Integer.toString(entry.page()), Style.CONTENTS.in(Style.SECOND));
        float from = Flow.LEFT + ColumnText.getWidth(title) + 8;
        float to = Flow.RIGHT - ColumnText.getWidth(page) - 8;
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> leader(canvas, from, to, baseline + 2));
        flow.tags()
                .within(
                        "TOCI",
                        () -> flow.tags().content(() -> {
                            ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, title, Flow.LEFT, baseline, 0);
                            ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, page, Flow.RIGHT, baseline, 0);
                            return entry;
                        }));
        flow.down(Style.CONTENTS.leading());
    }

    private void bar() {
        PdfContentByte canvas = flow.canvas();
        Tags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.setColorFill(Style.ACCENT);
            canvas.rectangle(Flow.LEFT, Flow.TOP + 12, 44, 4);
            canvas.fill();
            canvas.restoreState();
        });
    }

    private static void leader(PdfContentByte canvas, float from, float to, float y) {
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
