package org.tradebrief.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Published;

/**
 * Writes a brief as a tagged PDF/A-3a on A4. It is set once: numbers of pages stand in blanks that are filled at the end.
 * Keep the publisher, for it keeps the fonts that it has read.
 */
public final class PdfPublisher {
    private static final String SIGNATURES = "section-sign-off";
    private static final String EVIDENCE = "section-evidence";
    private static final String PROCEEDINGS = "section-proceedings";

    private final FontShelf shelf = new FontShelf();

    /** Reads the fonts that every brief needs, so that whoever makes one ready meanwhile does not wait for them. */
    public void readFonts() {
        shelf.traditional(false);
        shelf.traditional(true);
    }

    /** Writes the file without an annex of what people decided and discussed. */
    public Published publish(Publication publication, OutputStream out) throws IOException {
        return publish(publication, Proceedings.NONE, out);
    }

    /**
     * Writes the whole file to the stream, or nothing where it cannot be made. The stream stays open.
     *
     * @param proceedings for an annex of their own; none where they are empty
     */
    public synchronized Published publish(Publication publication, Proceedings proceedings, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 19);
        Document document = new Document(PageSize.A4);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Conformance.before(writer);
        document.open();
        FontSet fonts = new FontSet(shelf, publication.contentHash().hashCode());
        Notes notes = new Notes();
        Typesetter type = new Typesetter(fonts, publication.evidence(), notes);
        Contents contents = new Contents(entries(publication, proceedings));
        writer.setPageEvent(new PageFurniture(publication, type, contents, writer));
        Flow flow = new Flow(document, writer, new Tags(writer));
        Heads heads = new Heads(flow, type, contents, publication.brand().accent());
        BlockSetter blocks = new BlockSetter(flow, type, fonts, publication.drawings(), publication.theme());
        chapters(
                publication,
                contents,
                new FrontPage(flow, type, publication.brand().accent()),
                heads,
                blocks);
        if (!publication.draft()) {
            heads.section("簽核", SIGNATURES);
            new SignPage(flow, type).set(publication);
        }
        if (!publication.evidence().isEmpty()) {
            heads.section(Annex.TITLE, EVIDENCE);
            new Annex(flow, type, notes).set(publication.evidence());
        }
        if (!proceedings.isEmpty()) {
            heads.section(ProceedingsAnnex.TITLE, PROCEEDINGS);
            new ProceedingsAnnex(flow, type).set(proceedings);
        }
        Conformance.after(writer, publication);
        int pages = writer.getPageNumber();
        writer.setPageEmpty(false);
        document.close();
        bytes.writeTo(out);
        return new Published(pages, fonts.missing());
    }

    private static List<Contents.Entry> entries(Publication publication, Proceedings proceedings) {
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
        if (!proceedings.isEmpty()) {
            entries.add(new Contents.Entry(ProceedingsAnnex.TITLE, PROCEEDINGS));
        }
        return entries;
    }

    private static String anchor(Publication.Chapter chapter) {
        return "section-" + chapter.key();
    }

    private static void chapters(
            Publication publication, Contents contents, FrontPage front, Heads heads, BlockSetter blocks) {
        front.title(publication);
        for (Publication.Chapter chapter : publication.chapters()) {
            if (chapter.title().isEmpty()) {
                blocks.set(chapter.blocks());
                front.contents(contents);
            } else {
                heads.section(chapter.title(), anchor(chapter));
                blocks.chapter(chapter);
            }
        }
    }
}
