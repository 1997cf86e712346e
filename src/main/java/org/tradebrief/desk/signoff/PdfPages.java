package org.tradebrief.desk.signoff;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tradebrief.library.Refusal;

/** Draws the pages of a PDF. One page at a time: not for several threads at once. */
final class PdfPages implements AutoCloseable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    PdfPages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw refusal(e);
        }
        renderer = new PDFRenderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in points. */
    double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /** @param page from 0; @param scale 1 for a pixel a point */
    synchronized Image draw(int page, double scale) {
        try {
            BufferedImage drawn = renderer.renderImage(page, (float) scale, ImageType.RGB);
            BufferedImage pixels =
                    new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            pixels.createGraphics().drawImage(drawn, 0, 0, null);
            int[] data = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
            return new WritableImage(new PixelBuffer<>(
                    pixels.getWidth(), pixels.getHeight(), IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance()));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(IOException e) {
        return new Refusal("PDF-PREVIEW", "無法顯示這份 PDF。", "匯出後以閱讀器開啟。", e);
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }
}
