package org.tradebrief.publish.web;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.svg.SVGGraphics2D;
import org.tradebrief.brief.Block;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.Exhibit;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.Publication.Chapter;

/** Writes a brief as one page that needs nothing beside it: style inside, charts as SVG, no script, nothing loaded. */
public final class HtmlPublisher {
    private static final double CHART_WIDTH = 720;

    /** The page in UTF-8. The same publication makes the same bytes. */
    public byte[] publish(Publication publication) {
        Page page = new Page(publication.evidence());
        StringBuilder html = page.out();
        html.append("<!doctype html>\n<html lang=\"zh-Hant-TW\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'unsafe-inline'; img-src data:\">\n<title>");
        page.text(publication.title());
        html.append("</title>\n<style>").append(Sheet.CSS).append("</style>\n</head>\n<body>\n<main>\n<header>\n<h1>");
        page.text(publication.title());
        html.append("</h1>\n");
        for (String line : publication.lead()) {
            html.append("<p class=\"lead\">");
            page.text(line);
            html.append("</p>\n");
        }
        html.append("</header>\n");
        for (Chapter chapter : publication.chapters()) {
            chapter(chapter, publication, page);
        }
        page.evidence();
        html.append("<footer>內容雜湊 ");
        page.text(publication.contentHash());
        html.append("</footer>\n</main>\n</body>\n</html>\n");
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void chapter(Chapter chapter, Publication publication, Page page) {
        page.out().append("<section>\n");
        if (!chapter.title().isEmpty()) {
            page.out().append("<h2>");
            page.text(chapter.title());
            page.out().append("</h2>\n");
        }
        blocks(chapter.blocks(), publication, page);
        page.out().append("</section>\n");
    }

    private static void blocks(List<Block> blocks, Publication publication, Page page) {
        for (Block block : blocks) {
            block(block, publication, page);
        }
    }

    private static void block(Block block, Publication publication, Page page) {
        StringBuilder out = page.out();
        switch (block) {
            case Block.Heading h -> {
                String tag = "h" + Math.clamp(h.level(), 3, 6);
                out.append('<').append(tag).append('>');
                page.inlines(h.inside());
                out.append("</").append(tag).append(">\n");
            }
            case Block.Paragraph p -> {
                out.append("<p>");
                page.inlines(p.inside());
                out.append("</p>\n");
            }
            case Block.Bullets b -> bullets(b, publication, page);
            case Block.Table t -> table(t, page);
            case Block.Quote q -> {
                out.append("<blockquote>\n");
                blocks(q.inside(), publication, page);
                out.append("</blockquote>\n");
            }
            case Block.Chart c -> chart(c, publication, page);
            case Block.CodeBlock c -> page.preformatted(c.text());
            case Block.Html h -> page.preformatted(h.text());
            case Block.Rule r -> out.append("<hr>\n");
        }
    }

    private static void bullets(Block.Bullets bullets, Publication publication, Page page) {
        String tag = bullets.ordered() ? "ol" : "ul";
        page.out().append('<').append(tag);
        if (bullets.ordered() && bullets.start() != 1) {
            page.out().append(" start=\"").append(bullets.start()).append('"');
        }
        page.out().append(">\n");
        for (List<Block> item : bullets.items()) {
            page.out().append("<li>");
            blocks(item, publication, page);
            page.out().append("</li>\n");
        }
        page.out().append("</").append(tag).append(">\n");
    }

    private static void table(Block.Table table, Page page) {
        StringBuilder out = page.out();
        out.append("<div class=\"wide\"><table>\n<thead><tr>");
        for (Block.Column column : table.columns()) {
            out.append("<th scope=\"col\" class=\"").append(align(column)).append("\">");
            page.inlines(column.head());
            out.append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append("<td class=\"").append(align(table.columns().get(i))).append("\">");
                page.inlines(row.get(i));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div>\n");
    }

    private static String align(Block.Column column) {
        return switch (column.align()) {
            case LEFT -> "l";
            case CENTER -> "c";
            case RIGHT -> "r";
        };
    }

    private static void chart(Block.Chart chart, Publication publication, Page page) {
        Exhibit exhibit = publication.drawings().get(chart.key());
        page.out().append("<figure>\n");
        if (exhibit != null) {
            Drawing drawing = exhibit.drawing();
            double height = CHART_WIDTH * drawing.aspect();
            SVGGraphics2D svg = new SVGGraphics2D(CHART_WIDTH, height);
            // Ids are numbered from the clock otherwise, and the page would differ at each run.
            svg.setDefsKeyPrefix("c" + page.nextDrawing() + "-");
            drawing.draw(svg, new Rectangle2D.Double(0, 0, CHART_WIDTH, height), publication.theme());
            page.out().append("<div role=\"img\" aria-label=\"");
            page.text(drawing.description());
            page.out().append("\">").append(svg.getSVGElement()).append("</div>\n");
        }
        page.out().append("<figcaption>");
        page.text(chart.caption());
        if (exhibit != null) {
            page.out().append("<br>");
            page.text(exhibit.source());
        }
        page.out().append("</figcaption>\n</figure>\n");
    }
}
