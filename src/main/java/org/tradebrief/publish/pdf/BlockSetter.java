package org.tradebrief.publish.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;

/** Sets the blocks of a section one below the other. */
final class BlockSetter {
    private static final float INDENT = 16;
    private static final float KEEP_WITH_NEXT = 64;

    private final Flow flow;
    private final Typesetter type;
    private final FontSet fonts;
    private final Map<String, Drawing> drawings;
    private final ChartTheme theme;

    BlockSetter(Flow flow, Typesetter type, FontSet fonts, Map<String, Drawing> drawings, ChartTheme theme) {
        this.flow = flow;
        this.type = type;
        this.fonts = fonts;
        this.drawings = drawings;
        this.theme = theme;
    }

    void set(List<Block> blocks) {
        set(blocks, new Frame(Flow.LEFT, Flow.RIGHT, Style.BODY, Flow.Ground.NONE));
    }

    /** Where and how the blocks inside another are set. */
    private record Frame(float left, float right, Style text, Flow.Ground ground) {
        Frame indented(float by) {
            return new Frame(left + by, right, text, ground);
        }
    }

    private void set(List<Block> blocks, Frame frame) {
        for (Block block : blocks) {
            set(block, frame);
        }
    }

    private void set(Block block, Frame frame) {
        switch (block) {
            case Block.Heading h -> heading(h, frame);
            case Block.Paragraph p -> paragraph(p.inside(), frame);
            case Block.Bullets b -> bullets(b, frame);
            case Block.Table t -> table(t, frame);
            case Block.Quote q -> quote(q, frame);
            case Block.Chart c -> chart(c, frame);
            case Block.CodeBlock c -> code(c.text(), frame);
            case Block.Html h -> code(h.text(), frame);
            case Block.Rule r -> flow.space(6);
        }
    }

    private void heading(Block.Heading heading, Frame frame) {
        Style style = heading.level() <= 3 ? Style.SUBHEAD : Style.MINOR;
        flow.space(heading.level() <= 3 ? 12 : 8);
        flow.need(style.leading() + KEEP_WITH_NEXT);
        Phrase phrase = type.phrase(heading.inside(), style);
        String tag = "H" + Math.min(6, Math.max(3, heading.level()));
        flow.tags().within(tag, () -> flow.text(phrase, style, frame.left(), frame.right(), frame.ground()));
        flow.space(2);
    }

    private void paragraph(List<Inline> inside, Frame frame) {
        Phrase phrase = type.phrase(inside, frame.text());
        flow.space(4);
        flow.tags().within("P", () -> flow.text(phrase, frame.text(), frame.left(), frame.right(), frame.ground()));
    }

    private void bullets(Block.Bullets bullets, Frame frame) {
        flow.tags().within("L", () -> {
            int number = bullets.start();
            for (List<Block> item : bullets.items()) {
                String label = bullets.ordered() ? number++ + "." : "•";
                flow.tags().within("LI", () -> item(label, item, frame));
            }
        });
    }

    private void item(String label, List<Block> item, Frame frame) {
        flow.space(3);
        flow.need(frame.text().leading() * 2 + frame.text().descent());
        float before = flow.y();
        Phrase mark = type.plain(label, frame.text().in(Style.SECOND));
        float baseline = before - (before < Flow.TOP ? 4 : 0) - frame.text().leading();
        flow.tags()
                .within(
                        "Lbl",
                        () -> flow.tags().content(() -> {
                            org.openpdf.text.pdf.ColumnText.showTextAligned(
                                    flow.canvas(),
                                    org.openpdf.text.Element.ALIGN_LEFT,
                                    mark,
                                    frame.left() + 1,
                                    baseline,
                                    0);
                            return label;
                        }));
        flow.tags().within("LBody", () -> set(item, frame.indented(INDENT)));
    }

    private void table(Block.Table table, Frame frame) {
        if (table.columns().isEmpty()) {
            return;
        }
        flow.space(6);
        new TableSetter(flow, type, Style.CELL).set(table, frame.left(), frame.right());
        flow.space(6);
    }

    /** A quotation in a brief is what a person must see: it gets a ground and a line at its side. */
    private void quote(Block.Quote quote, Frame frame) {
        flow.space(8);
        Flow.Ground ground = ground(Style.FLAG_GROUND, Style.FLAG_LINE);
        Frame inner = new Frame(frame.left() + 12, frame.right() - 8, Style.FLAG, ground);
        flow.tags().within("BlockQuote", () -> set(quote.inside(), inner));
        flow.space(8);
    }

    private static Flow.Ground ground(Color fill, Color side) {
        return (canvas, left, bottom, right, top) -> {
            canvas.saveState();
            canvas.setColorFill(fill);
            canvas.rectangle(left - 12, bottom - 4, right - left + 20, top - bottom + 6);
            canvas.fill();
            canvas.setColorFill(side);
            canvas.rectangle(left - 12, bottom - 4, 2.5f, top - bottom + 6);
            canvas.fill();
            canvas.restoreState();
        };
    }

    private void code(String text, Frame frame) {
        Style style = Style.NOTE;
        for (String line : text.strip().split("\n")) {
            flow.tags()
                    .within(
                            "P",
                            () -> flow.text(
                                    type.plain(line, style), style, frame.left(), frame.right(), frame.ground()));
        }
    }

    private void chart(Block.Chart chart, Frame frame) {
        Drawing drawing = drawings.get(chart.key());
        if (drawing == null) {
            paragraph(List.of(new Inline.Text("（圖：" + chart.caption() + "）")), frame);
            return;
        }
        float width = frame.right() - frame.left();
        float whole = (float) (width * drawing.aspect());
        float height = Math.min(whole, Flow.TOP - Flow.BOTTOM - 40);
        flow.space(8);
        flow.need(height + 30);
        Phrase caption = type.plain(chart.caption(), Style.CELL.bolder());
        flow.tags().within("P", () -> flow.text(caption, Style.CELL, frame.left(), frame.right(), frame.ground()));
        flow.space(4);
        float bottom = flow.y() - height;
        Rectangle box = new Rectangle(frame.left(), bottom, frame.right(), flow.y());
        flow.tags()
                .figure(
                        drawing.description(),
                        box,
                        () -> draw(drawing, frame.left(), bottom, width, height, height / whole));
        flow.down(height);
        flow.space(8);
    }

    /** @param scale below 1 for a drawing that is higher than a page: it is made smaller, never cut */
    private void draw(Drawing drawing, float left, float bottom, float width, float height, float scale) {
        PdfContentByte canvas = flow.canvas();
        PdfTemplate template = canvas.createTemplate(width, height);
        Graphics2D graphics = template.createGraphics(width, height, fonts);
        graphics.scale(scale, scale);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width / scale, height / scale), theme);
        graphics.dispose();
        canvas.addTemplate(template, left, bottom);
    }
}
