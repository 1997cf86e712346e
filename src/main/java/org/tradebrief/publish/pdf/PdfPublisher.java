package org.tradebrief.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Published;

/**
 * Writes a brief as a tagged PDF/A-3a on A4. The page numbers of the contents and the count of pages are learnt in one
 * pass and printed in the next; two passes are enough unless a number of pages grows by a digit.
 */
public final class PdfPublisher {
    private static final int MOST_PASSES = 4;

    private final FontFiles files;

    public PdfPublisher() {
        files = FontFiles.bundled();
    }

    /** Writes the whole file to the stream, or nothing where it cannot be made. The stream stays open. */
    public Published publish(Publication publication, OutputStream out) throws IOException {
        Contents known = new Contents();
        for (int pass = 1; ; pass++) {
            Pass result = pass(publication, known);
            if (result.contents().sameAs(known) || pass == MOST_PASSES) {
                out.write(result.bytes());
                return new Published(result.contents().pages(), result.fonts().missing());
            }
            known = result.contents();
        }
    }

    private record Pass(byte[] bytes, Contents contents, FontSet fonts) {}

    private Pass pass(Publication publication, Contents known) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Conformance.before(writer);
        document.open();
        FontSet fonts = new FontSet(files, publication.contentHash().hashCode());
        Notes notes = new Notes();
        Typesetter type = new Typesetter(fonts, publication.evidence(), notes);
        Tags tags = new Tags(writer);
        writer.setPageEvent(new PageFurniture(publication, type, tags, known.pages(), writer));
        Flow flow = new Flow(document, writer, tags);
        Contents found = set(publication, known, flow, type, fonts, notes);
        Conformance.after(writer, publication);
        found.pages(writer.getPageNumber());
        writer.setPageEmpty(false);
        document.close();
        return new Pass(bytes.toByteArray(), found, fonts);
    }

    private static Contents set(
            Publication publication, Contents known, Flow flow, Typesetter type, FontSet fonts, Notes notes) {
        Contents found = new Contents();
        BlockSetter blocks = new BlockSetter(flow, type, fonts, publication.drawings(), publication.theme());
        FrontPage front = new FrontPage(flow, type);
        front.title(publication);
        for (Publication.Chapter chapter : publication.chapters()) {
            if (!chapter.title().isEmpty()) {
                section(chapter.title(), "section-" + chapter.key(), flow, type, found);
            }
            blocks.set(chapter.blocks());
            if (chapter.title().isEmpty()) {
                flow.space(12);
                front.contents(known);
            }
        }
        if (!publication.draft()) {
            section("簽核", "section-sign-off", flow, type, found);
            new SignPage(flow, type).set(publication);
        }
        if (!notes.keys().isEmpty()) {
            section("附件：數字依據", "section-evidence", flow, type, found);
            new Annex(flow, type).set(notes.keys(), publication.evidence());
        }
        return found;
    }

    private static void section(String title, String anchor, Flow flow, Typesetter type, Contents found) {
        flow.space(22);
        flow.need(Style.SECTION.leading() + 90);
        found.add(title, anchor, flow.page());
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, flow.y() + 6, 0);
        PdfContentByte canvas = flow.canvas();
        canvas.localDestination(anchor, place);
        new PdfOutline(
                canvas.getRootOutline(), new PdfDestination(PdfDestination.XYZ, 0, flow.y() + 6, 0), title, true);
        flow.tags()
                .within(
                        "H2",
                        () -> flow.text(
                                type.plain(title, Style.SECTION),
                                Style.SECTION,
                                Flow.LEFT,
                                Flow.RIGHT,
                                Flow.Ground.NONE));
        float y = flow.y() - 3;
        Tags.artifact(canvas, () -> {
            canvas.saveState();
            canvas.setLineWidth(1.2f);
            canvas.setColorStroke(Style.ACCENT);
            canvas.moveTo(Flow.LEFT, y);
            canvas.lineTo(Flow.RIGHT, y);
            canvas.stroke();
            canvas.restoreState();
        });
        flow.down(8);
    }
}
