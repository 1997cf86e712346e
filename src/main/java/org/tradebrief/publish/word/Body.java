package org.tradebrief.publish.word;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.brief.Block;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.Publication;
import org.tradebrief.publish.SafeAddress;
import org.tradebrief.publish.Section;
import org.tradebrief.publish.SourceIndex;

/** The document's text: blocks become paragraphs and tables. */
final class Body {
    private static final int MOST_LEVELS = 2;
    private static final int WIDTH = 9580;

    private final Xml xml = new Xml();
    private final Notes notes;
    private final Links links;
    private final Charts charts;
    private final List<Integer> starts = new ArrayList<>();

    Body(Notes notes, Links links, Charts charts) {
        this.notes = notes;
        this.links = links;
        this.charts = charts;
    }

    /** Where the numbered lists start, each with an entry of its own. */
    List<Integer> starts() {
        return starts;
    }

    String part(Publication publication) {
        xml.raw(Parts.HEAD + "<w:document " + Parts.NAMES + "><w:body>");
        if (!publication.brand().organisation().isEmpty()) {
            plain("Lead", publication.brand().organisation());
        }
        plain("Title", publication.title());
        publication.lead().forEach(line -> plain("Lead", line));
        for (Publication.Chapter chapter : publication.chapters()) {
            if (!chapter.title().isEmpty()) {
                plain("Heading1", chapter.title());
            }
            chapter(chapter);
        }
        if (!notes.isEmpty()) {
            plain("Heading1", "附件：數字依據");
            notes.write(xml);
        }
        documents(notes.sources().documents());
        return xml.raw("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/><w:footerReference"
                        + " w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar"
                        + " w:top=\"1480\" w:right=\"1160\" w:bottom=\"1320\" w:left=\"1160\" w:header=\"760\""
                        + " w:footer=\"640\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private void chapter(Publication.Chapter chapter) {
        boolean opening = Section.isSummary(chapter.title());
        for (Block block : chapter.blocks()) {
            opening &= block instanceof Block.Paragraph;
            block(block, new Place(opening ? "Summary" : "Normal", 0, -1));
        }
    }

    /** @param list of which the block is the first of an item; -1 for none */
    private record Place(String style, int level, int list) {}

    private void block(Block block, Place place) {
        switch (block) {
            case Block.Heading h ->
                open(
                        "Heading" + Math.clamp(h.level() - 1L, 2, 3),
                        new Place("", 0, -1),
                        () -> inlines(h.inside(), Run.PLAIN));
            case Block.Paragraph p -> paragraph(p.inside(), place);
            case Block.Bullets b -> bullets(b, place);
            case Block.Table t -> new Tables(xml, this).write(t, WIDTH);
            case Block.Quote q -> q.inside().forEach(b -> block(b, new Place("Flag", place.level(), -1)));
            case Block.Chart c -> charts.write(c, xml, links);
            case Block.CodeBlock c -> plain("Code", c.text().strip());
            case Block.Html h -> plain("Code", h.text().strip());
            case Block.Rule r -> {
                // Headings part the document; a rule between them would be one line more.
            }
        }
    }

    private void paragraph(List<Inline> inside, Place place) {
        boolean sourceOnly = inside.stream().allMatch(i -> i instanceof Inline.Citation);
        String style = sourceOnly && place.style().equals("Normal") ? "Source" : place.style();
        open(style, place, () -> inlines(inside, Run.PLAIN));
    }

    private void bullets(Block.Bullets bullets, Place place) {
        int number = 1;
        if (bullets.ordered()) {
            starts.add(bullets.start());
            number = starts.size() + 1;
        }
        for (List<Block> item : bullets.items()) {
            boolean first = true;
            for (Block block : item) {
                int level = block instanceof Block.Bullets ? Math.min(MOST_LEVELS, place.level() + 1) : place.level();
                block(block, new Place(place.style(), level, first ? number : -1));
                first = false;
            }
        }
    }

    void plain(String style, String text) {
        open(style, new Place("", 0, -1), () -> Run.PLAIN.write(xml, text));
    }

    private void open(String style, Place place, Runnable inside) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
        if (place.list() > 0) {
            xml.raw("<w:numPr><w:ilvl w:val=\"" + place.level() + "\"/><w:numId w:val=\"" + place.list()
                    + "\"/></w:numPr>");
        }
        xml.raw("</w:pPr>");
        inside.run();
        xml.raw("</w:p>");
    }

    void inlines(List<Inline> inside, Run run) {
        for (Inline inline : inside) {
            switch (inline) {
                case Inline.Text t -> run.write(xml, t.text());
                case Inline.Strong s -> inlines(s.inside(), run.bolder());
                case Inline.Emphasis e -> inlines(e.inside(), run.in("Quiet"));
                case Inline.Code c -> run.in("Quiet").write(xml, c.text());
                case Inline.Link l -> link(l, run);
                case Inline.Figure f -> {
                    run.write(xml, f.text());
                    notes.refer(xml, f.factKey());
                }
                case Inline.Citation c -> run.in("Quiet").write(xml, c.text());
                case Inline.LineBreak b -> xml.raw("<w:r><w:br/></w:r>");
            }
        }
    }

    private void link(Inline.Link link, Run run) {
        if (!SafeAddress.isSafe(link.address())) {
            inlines(link.inside(), run);
            return;
        }
        xml.raw("<w:hyperlink r:id=\"" + links.address(link.address()) + "\">");
        inlines(link.inside(), run.in("Hyperlink"));
        xml.raw("</w:hyperlink>");
        SafeAddress.unsaidHost(link.inside(), link.address())
                .ifPresent(host -> run.in("Quiet").write(xml, "（" + host + "）"));
    }

    private void documents(List<SourceIndex.Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        plain("Heading1", "附件：來源檔案");
        for (int i = 0; i < documents.size(); i++) {
            SourceIndex.Document document = documents.get(i);
            String vintage = document.vintage().isEmpty() ? "" : "　資料版本 " + document.vintage();
            plain("Source", "S" + (i + 1) + "　" + document.path() + vintage);
        }
    }
}
