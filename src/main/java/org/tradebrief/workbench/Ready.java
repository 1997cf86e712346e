package org.tradebrief.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.tradebrief.publish.Proceedings;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Published;
import org.tradebrief.publish.pdf.PdfPublisher;
import org.tradebrief.publish.seal.SealReader;
import org.tradebrief.publish.sheet.XlsxPublisher;
import org.tradebrief.publish.web.HtmlPublisher;
import org.tradebrief.publish.word.DocxPublisher;

/** A brief made ready to go out, in whichever form is asked for. */
public final class Ready {
    private final Publication publication;
    private final Proceedings proceedings;
    private final PdfPublisher pages;

    /** @param proceedings what led to the brief, for whoever asks for them */
    Ready(Publication publication, Proceedings proceedings, PdfPublisher pages) {
        this.publication = publication;
        this.proceedings = proceedings;
        this.pages = pages;
    }

    /**
     * A PDF made.
     *
     * @param missing characters that no font has, each once; they stand as 〓 on the page
     */
    public record Pdf(byte[] bytes, int pages, List<String> missing) {
        /** A file that was made earlier, such as a signed one. */
        public static Pdf of(byte[] made) {
            return new Pdf(made, SealReader.pages(made), List.of());
        }
    }

    /** @param annex whether what people decided and discussed is set behind it */
    public Pdf pdf(boolean annex) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        try {
            Published published = pages.publish(publication, annex ? proceedings : Proceedings.NONE, out);
            return new Pdf(out.toByteArray(), published.pages(), published.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One web page that needs no other file. */
    public byte[] html() {
        return new HtmlPublisher().publish(publication);
    }

    /** A workbook of every table with its sources. */
    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxPublisher().publish(publication, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word document. */
    public byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try {
            new DocxPublisher().publish(publication, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
