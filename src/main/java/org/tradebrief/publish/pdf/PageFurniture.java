package org.tradebrief.publish.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Publication;

/** What stands on every page: running header, page x of y, the watermark of a draft; and the links that text carries. */
final class PageFurniture extends PdfPageEventHelper {
    private final Publication publication;
    private final Typesetter type;
    private final Tags tags;
    private final int pages;
    private final PdfTemplate watermark;

    PageFurniture(Publication publication, Typesetter type, Tags tags, int pages, PdfWriter writer) {
        this.publication = publication;
        this.type = type;
        this.tags = tags;
        this.pages = pages;
        this.watermark = stamp(writer);
    }

    /** Drawn as outlines, so that its letters do not mix with the text of the page. */
    private PdfTemplate stamp(PdfWriter writer) {
        PdfTemplate template = writer.getDirectContent().createTemplate(Flow.WIDTH, Flow.HEIGHT);
        Graphics2D graphics = template.createGraphicsShapes(Flow.WIDTH, Flow.HEIGHT);
        Shape letters = publication
                .theme()
                .bold(170f)
                .createGlyphVector(graphics.getFontRenderContext(), "草稿")
                .getOutline();
        Rectangle2D box = letters.getBounds2D();
        AffineTransform place = AffineTransform.getTranslateInstance(Flow.WIDTH / 2, Flow.HEIGHT / 2);
        place.rotate(Math.toRadians(-38));
        place.translate(-box.getCenterX(), -box.getCenterY());
        graphics.setColor(Style.WATERMARK);
        graphics.fill(place.createTransformedShape(letters));
        graphics.dispose();
        return template;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        if (publication.draft()) {
            PdfContentByte under = writer.getDirectContentUnder();
            Tags.artifact(under, () -> under.addTemplate(watermark, 0, 0));
        }
        PdfContentByte canvas = writer.getDirectContent();
        Tags.artifact(canvas, () -> furniture(canvas, writer.getPageNumber()));
    }

    private void furniture(PdfContentByte canvas, int page) {
        String hash = publication.contentHash();
        if (page > 1) {
            left(canvas, publication.running(), Flow.HEIGHT - 46);
            right(canvas, publication.period(), Flow.HEIGHT - 46);
            rule(canvas, Flow.HEIGHT - 53);
        }
        rule(canvas, 50);
        left(canvas, "內容雜湊 " + hash.substring(0, Math.min(16, hash.length())), 38);
        right(canvas, "第 " + page + " 頁，共 " + pages + " 頁", 38);
    }

    private void left(PdfContentByte canvas, String text, float y) {
        Phrase phrase = type.plain(text, Style.RUNNING);
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, phrase, Flow.LEFT, y, 0);
    }

    private void right(PdfContentByte canvas, String text, float y) {
        Phrase phrase = type.plain(text, Style.RUNNING);
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, phrase, Flow.RIGHT, y, 0);
    }

    private static void rule(PdfContentByte canvas, float y) {
        canvas.saveState();
        canvas.setLineWidth(0.5f);
        canvas.setColorStroke(Style.LINE);
        canvas.moveTo(Flow.LEFT, y);
        canvas.lineTo(Flow.RIGHT, y);
        canvas.stroke();
        canvas.restoreState();
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle area, String tag) {
        if (tag.startsWith(Typesetter.WEB)) {
            tags.webLink(area, tag.substring(Typesetter.WEB.length()));
        } else if (tag.startsWith(Typesetter.GO)) {
            tags.goTo(area, tag.substring(Typesetter.GO.length()));
        }
    }
}
