package org.tradebrief.publish.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.publish.Brand;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Published;

/** Writes one drawing as a tagged PDF/A-3a whose only page is as large as the drawing; its letters stay letters. */
public final class DrawingPublisher {
    private final FontShelf shelf = new FontShelf();

    /**
     * What is written.
     *
     * @param title of the file; the drawing itself shows its own
     * @param width of the page in points; the height follows from the drawing
     * @param hash of what is drawn, in hexadecimal, by which the file is named inside
     * @param date the day that the file bears as its date
     */
    public record Page(String title, Drawing drawing, double width, ChartTheme theme, String hash, LocalDate date) {}

    /** Writes the whole file to the stream. The stream stays open. */
    public synchronized Published publish(Page page, OutputStream out) throws IOException {
        float width = (float) page.width();
        float height = (float) (page.width() * page.drawing().aspect());
        Rectangle size = new Rectangle(width, height);
        Document document = new Document(size, 0, 0, 0, 0);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        Conformance.before(writer);
        document.open();
        FontSet fonts = new FontSet(shelf, page.hash().hashCode());
        new Tags(writer).figure(page.drawing().description(), size, () -> draw(page, writer, fonts, width, height));
        Conformance.after(writer, described(page));
        writer.setPageEmpty(false);
        document.close();
        bytes.writeTo(out);
        return new Published(1, fonts.missing());
    }

    private static void draw(Page page, PdfWriter writer, FontSet fonts, float width, float height) {
        PdfContentByte canvas = writer.getDirectContent();
        PdfTemplate template = canvas.createTemplate(width, height);
        Graphics2D graphics = template.createGraphics(width, height, fonts);
        page.drawing().draw(graphics, new Rectangle2D.Double(0, 0, width, height), page.theme());
        graphics.dispose();
        canvas.addTemplate(template, 0, 0);
    }

    private static Publication described(Page page) {
        return new Publication(
                page.title(),
                page.title(),
                "",
                List.of(),
                false,
                List.of(),
                Map.of(),
                Map.of(),
                page.theme(),
                List.of(),
                page.hash(),
                page.date(),
                Brand.NONE);
    }
}
