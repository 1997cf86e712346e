package org.tradebrief.publish.pdf;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Section;

/** Sets the blocks of a section one below the other. */
final class BlockSetter {
    private static final float INDENT = 16;
    private static final float KEEP_WITH_NEXT = 64;

    private final Flow flow;
    private final Typesetter type;
    private final ChartSetter charts;

    BlockSetter(Flow flow, Typesetter type, FontSet fonts, Map<String, Exhibit> drawings, ChartTheme theme) {
        this.flow = flow;
        this.type = type;
        this.charts = new ChartSetter(flow, type, fonts, drawings, theme);
    }

    void set(List<Block> blocks) {
        blocks.forEach(b -> set(b, Context.PAGE));
    }

    /** Sets a chapter; the paragraphs that open the summary stand in a box. */
    void chapter(Publication.Chapter chapter) {
        List<Block> blocks = chapter.blocks();
        int boxed = Section.isSummary(chapter.title()) ? leadingParagraphs(blocks) : 0;
        if (boxed > 0) {
            flow.space(4);
            Context box = Context.PAGE.inside(ground(Style.QUIET_GROUND, Style.ACCENT), Style.BODY);
            blocks.subList(0, boxed).forEach(b -> set(b, box));
            flow.space(8);
        }
        Context context = Section.isReference(chapter.title()) ? Context.PAGE.in(Style.REFERENCE) : Context.PAGE;
        blocks.subList(boxed, blocks.size()).forEach(b -> set(b, context));
    }

    private static int leadingParagraphs(List<Block> blocks) {
        int count = 0;
        while (count < blocks.size() && blocks.get(count) instanceof Block.Paragraph) {
            count++;
        }
        return count;
    }

    /** Where and how the blocks inside another are set. */
    private record Context(Flow.Frame frame, Style text) {
        static final Context PAGE = new Context(Flow.Frame.PAGE, Style.BODY);

        Context indented(float by) {
            return new Context(new Flow.Frame(frame.left() + by, frame.right(), frame.ground()), text);
        }

        Context in(Style style) {
            return new Context(frame, style);
        }

        Context inside(Flow.Ground ground, Style style) {
            return new Context(new Flow.Frame(frame.left() + 12, frame.right() - 8, ground), style);
        }
    }

    private void set(Block block, Context context) {
        switch (block) {
            case Block.Heading h -> heading(h, context);
            case Block.Paragraph p -> paragraph(p.inside(), context);
            case Block.Bullets b -> bullets(b, context);
            case Block.Table t -> table(t, context);
            case Block.Quote q -> quote(q, context);
            case Block.Chart c -> charts.set(c, context.frame());
            case Block.CodeBlock c -> code(c.text(), context);
            case Block.Html h -> code(h.text(), context);
            case Block.Rule r -> flow.space(6);
        }
    }

    private void heading(Block.Heading heading, Context context) {
        Style style = heading.level() <= 3 ? Style.SUBHEAD : Style.MINOR;
        flow.space(heading.level() <= 3 ? 12 : 8);
        flow.need(style.leading() + KEEP_WITH_NEXT);
        String tag = "H" + Math.min(6, Math.max(3, heading.level()));
        flow.tags().within(tag, () -> flow.text(type.passage(heading.inside(), style), style, context.frame()));
        flow.space(2);
    }

    private void paragraph(List<Inline> inside, Context context) {
        int end = inside.size();
        while (end > 0 && isSource(inside.get(end - 1))) {
            end--;
        }
        List<Inline> words = inside.subList(0, end);
        Passage source = type.passage(inside.subList(end, inside.size()), Style.SOURCE);
        int sources = source.lines(context.frame().width()).size();
        if (!words.isEmpty()) {
            flow.space(4);
            text(words, context, Math.min(sources, 3) * Style.SOURCE.leading());
        }
        if (sources > 0) {
            flow.space(words.isEmpty() ? 3 : 0);
            flow.tags().within("P", () -> flow.text(source, Style.SOURCE, context.frame()));
        }
    }

    private void text(List<Inline> words, Context context, float keep) {
        Style style = context.text();
        flow.tags().within("P", () -> flow.text(type.passage(words, style), style, context.frame(), keep));
    }

    /** The source note at the end of a paragraph stands below it, smaller, that the text can be read on. */
    private static boolean isSource(Inline inline) {
        return inline instanceof Inline.Citation
                || inline instanceof Inline.LineBreak
                || inline instanceof Inline.Text(String text) && text.isBlank();
    }

    private void bullets(Block.Bullets bullets, Context context) {
        flow.tags().within("L", () -> {
            int number = bullets.start();
            for (List<Block> item : bullets.items()) {
                String label = bullets.ordered() ? number++ + "." : "•";
                flow.tags().within("LI", () -> item(label, item, context));
            }
        });
    }

    private void item(String label, List<Block> item, Context context) {
        flow.space(3);
        Line shown = type.plain(label, context.text().in(Style.SECOND))
                .lines(INDENT * 2)
                .getFirst();
        flow.hang(shown, context.frame().left() + 1);
        Context inner = context.indented(INDENT);
        flow.tags().within("LBody", () -> item.forEach(b -> set(b, inner)));
    }

    private void table(Block.Table table, Context context) {
        if (table.columns().isEmpty()) {
            return;
        }
        flow.space(6);
        new TableSetter(flow, type)
                .set(table, context.frame().left(), context.frame().right());
        flow.space(4);
    }

    /** A quotation in a brief is what a person must see: it gets a ground and a line at its side. */
    private void quote(Block.Quote quote, Context context) {
        flow.space(8);
        Context inner = context.inside(ground(Style.FLAG_GROUND, Style.FLAG_LINE), Style.FLAG);
        flow.tags().within("BlockQuote", () -> quote.inside().forEach(b -> set(b, inner)));
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

    private void code(String text, Context context) {
        for (String line : text.strip().split("\n")) {
            flow.tags().within("P", () -> flow.text(type.plain(line, Style.NOTE), Style.NOTE, context.frame()));
        }
    }
}
