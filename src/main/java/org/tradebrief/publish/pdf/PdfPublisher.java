package org.tradebrief.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Published;

/**
 * Writes a brief as a tagged PDF/A-3a on A4. It is set once: numbers of pages stand in blanks that are filled at the end.
 * Keep the publisher, for it keeps the fonts that it has read.
 */
public final class PdfPublisher {
    private static final String SIGNATURES = "section-sign-off";
    private static final String EVIDENCE = "section-evidence";

    private final FontShelf shelf = new FontShelf();

    /** Writes the whole file to the stream, or nothing where it cannot be made. The stream stays open. */
    public synchronized Published publish(Publication publication, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Conformance.before(writer);
        document.open();
        FontSet fonts = new FontSet(shelf, publication.contentHash().hashCode());
        Notes notes = new Notes();
        Typesetter type = new Typesetter(fonts, publication.evidence(), notes);
        Contents contents = new Contents(entries(publication));
        writer.setPageEvent(new PageFurniture(publication, type, contents, writer));
        set(publication, contents, new Flow(document, writer, new Tags(writer)), type, fonts, notes);
        Conformance.after(writer, publication);
        int pages = writer.getPageNumber();
        writer.setPageEmpty(false);
        document.close();
        bytes.writeTo(out);
        return new Published(pages, fonts.missing());
    }

    private static List<Contents.Entry> entries(Publication publication) {
        List<Contents.Entry> entries = new ArrayList<>();
        for (Publication.Chapter chapter : publication.chapters()) {
            if (!chapter.title().isEmpty()) {
                entries.add(new Contents.Entry(chapter.title(), anchor(chapter)));
            }
        }
        if (!publication.draft()) {
            entries.add(new Contents.Entry("簽核", SIGNATURES));
        }
        if (!publication.evidence().isEmpty()) {
            entries.add(new Contents.Entry(Annex.TITLE, EVIDENCE));
        }
        return entries;
    }

    private static String anchor(Publication.Chapter chapter) {
        return "section-" + chapter.key();
    }

    private static void set(
            Publication publication, Contents contents, Flow flow, Typesetter type, FontSet fonts, Notes notes) {
        var accent = publication.brand().accent();
        Heads heads = new Heads(flow, type, contents, accent);
        BlockSetter blocks = new BlockSetter(flow, type, fonts, publication.drawings(), publication.theme());
        FrontPage front = new FrontPage(flow, type, accent);
        front.title(publication);
        for (Publication.Chapter chapter : publication.chapters()) {
            if (chapter.title().isEmpty()) {
                blocks.set(chapter.blocks());
                flow.space(12);
                front.contents(contents);
            } else {
                heads.section(chapter.title(), anchor(chapter));
                blocks.chapter(chapter);
            }
        }
        if (!publication.draft()) {
            heads.section("簽核", SIGNATURES);
            new SignPage(flow, type).set(publication);
        }
        if (!publication.evidence().isEmpty()) {
            heads.section(Annex.TITLE, EVIDENCE);
            new Annex(flow, type, notes).set(publication.evidence());
        }
    }
}
