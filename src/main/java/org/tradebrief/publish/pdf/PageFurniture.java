package org.tradebrief.publish.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.tradebrief.publish.Publication;

/** What stands on every page: running header, page x of y, the watermark of a draft. */
final class PageFurniture extends PdfPageEventHelper {
    private static final float FOOTER = 240;
    private static final float BELOW = 4;

    private final Publication publication;
    private final Typesetter type;
    private final Contents contents;
    private final @Nullable PdfTemplate watermark;
    private final List<PdfTemplate> footers = new ArrayList<>();

    PageFurniture(Publication publication, Typesetter type, Contents contents, PdfWriter writer) {
        this.publication = publication;
        this.type = type;
        this.contents = contents;
        this.watermark = publication.draft() ? stamp(writer) : null;
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
        PdfTemplate stamp = watermark;
        if (stamp != null) {
            PdfContentByte under = writer.getDirectContentUnder();
            Tags.artifact(under, () -> under.addTemplate(stamp, 0, 0));
        }
        PdfContentByte canvas = writer.getDirectContent();
        Tags.artifact(canvas, () -> furniture(canvas, writer.getPageNumber()));
    }

    /** How many pages there are is known now. */
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        contents.fill(type);
        for (int page = 1; page <= footers.size(); page++) {
            right(footers.get(page - 1), "第 " + page + " 頁，共 " + footers.size() + " 頁", FOOTER, BELOW);
        }
    }

    private void furniture(PdfContentByte canvas, int page) {
        String hash = publication.contentHash();
        if (page > 1) {
            String organisation = publication.brand().organisation();
            left(
                    canvas,
                    organisation.isEmpty() ? publication.running() : organisation + "　" + publication.running(),
                    Flow.HEIGHT - 46);
            right(canvas, publication.period(), Flow.RIGHT, Flow.HEIGHT - 46);
            rule(canvas, Flow.HEIGHT - 53);
        }
        rule(canvas, 50);
        left(canvas, "內容雜湊 " + hash.substring(0, Math.min(16, hash.length())), 38);
        PdfTemplate footer = canvas.createTemplate(FOOTER, Style.RUNNING.leading() + BELOW);
        canvas.addTemplate(footer, Flow.RIGHT - FOOTER, 38 - BELOW);
        footers.add(footer);
    }

    private void left(PdfContentByte canvas, String text, float y) {
        for (Line line : type.plain(text, Style.RUNNING).lines(Flow.RIGHT - Flow.LEFT)) {
            LinePainter.paint(canvas, line, Flow.LEFT, y, LinePainter.Links.NONE);
            return;
        }
    }

    private void right(PdfContentByte canvas, String text, float right, float y) {
        for (Line line : type.plain(text, Style.RUNNING).lines(FOOTER)) {
            LinePainter.right(canvas, line, right, y, LinePainter.Links.NONE);
            return;
        }
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
}
