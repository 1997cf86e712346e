package org.tradebrief.publish.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.tradebrief.brief.Block;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;

/** Sets charts and timelines as shapes and letters, numbered, each with its caption above and its sources below. */
final class ChartSetter {
    /** Drawings are made for a screen; at this scale their letters are a little smaller than the text around them. */
    private static final float SCALE = 0.8f;
    /** A chart may shrink to this part of its height rather than leave the rest of a page empty. */
    private static final float LEAST = 0.72f;

    private static final float CAPTION = 30;
    private static final float SOURCE = 26;

    private final Flow flow;
    private final Typesetter type;
    private final FontSet fonts;
    private final Map<String, Exhibit> drawings;
    private final ChartTheme theme;
    private int number;

    ChartSetter(Flow flow, Typesetter type, FontSet fonts, Map<String, Exhibit> drawings, ChartTheme theme) {
        this.flow = flow;
        this.type = type;
        this.fonts = fonts;
        this.drawings = drawings;
        this.theme = theme;
    }

    void set(Block.Chart chart, Flow.Frame frame) {
        Exhibit exhibit = drawings.get(chart.key());
        if (exhibit == null) {
            flow.space(4);
            text("（圖：" + chart.caption() + "）", Style.BODY, frame);
            return;
        }
        Drawing drawing = exhibit.drawing();
        flow.space(8);
        float natural = (float) (frame.width() * drawing.aspect());
        float whole = Math.min(natural, Flow.TOP - Flow.BOTTOM - CAPTION - SOURCE - 10);
        if (flow.room() < whole * LEAST + CAPTION + SOURCE) {
            flow.need(whole + CAPTION + SOURCE);
        }
        float height = Math.min(whole, flow.room() - CAPTION - SOURCE);
        text("圖 " + ++number + "　" + chart.caption(), Style.CELL.bolder(), frame);
        flow.space(4);
        float bottom = flow.y() - height;
        Rectangle box = new Rectangle(frame.left(), bottom, frame.right(), flow.y());
        flow.tags().figure(drawing.description(), box, () -> draw(drawing, frame, bottom, height, natural));
        flow.down(height);
        flow.space(2);
        text(exhibit.source(), Style.NOTE, frame);
        flow.space(8);
    }

    private void text(String words, Style style, Flow.Frame frame) {
        flow.tags().within("P", () -> flow.text(type.plain(words, style), style, frame));
    }

    /** A drawing that is lower than it would be is made smaller as a whole and stands in the middle; it is never cut. */
    private void draw(Drawing drawing, Flow.Frame frame, float bottom, float height, float natural) {
        float width = frame.width() * Math.min(1, height / natural);
        PdfContentByte canvas = flow.canvas();
        PdfTemplate template = canvas.createTemplate(width, height);
        Graphics2D graphics = template.createGraphics(width, height, fonts);
        graphics.scale(SCALE, SCALE);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width / SCALE, height / SCALE), theme);
        graphics.dispose();
        canvas.addTemplate(template, frame.left() + (frame.width() - width) / 2, bottom);
    }
}
