package org.tradebrief.publish.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SafeAddress;
import org.tradebrief.publish.SourceIndex;
import org.tradebrief.text.CleanText;

/** The page being written: all text passes through here and is escaped here. */
final class Page {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Map<String, Evidence> evidence;
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private int drawings;

    Page(Map<String, Evidence> evidence) {
        this.evidence = evidence;
    }

    StringBuilder out() {
        return out;
    }

    int nextDrawing() {
        return ++drawings;
    }

    void text(String raw) {
        String text = CleanText.clean(raw);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    void preformatted(String text) {
        out.append("<pre>");
        text(text);
        out.append("</pre>\n");
    }

    void inlines(List<Inline> inside) {
        inside.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text t -> text(t.text());
            case Inline.Strong s -> wrapped("strong", s.inside());
            case Inline.Emphasis e -> wrapped("em", e.inside());
            case Inline.Code c -> wrapped("code", List.of(new Inline.Text(c.text())));
            case Inline.Link l -> link(l);
            case Inline.Figure f -> figure(f);
            case Inline.Citation c -> {
                out.append("<cite>");
                text(c.text());
                out.append("</cite>");
            }
            case Inline.LineBreak b -> out.append("<br>");
        }
    }

    private void wrapped(String tag, List<Inline> inside) {
        out.append('<').append(tag).append('>');
        inlines(inside);
        out.append("</").append(tag).append('>');
    }

    private void link(Inline.Link link) {
        if (!SafeAddress.isSafe(link.address())) {
            inlines(link.inside());
            return;
        }
        out.append("<a rel=\"noreferrer\" href=\"");
        text(link.address());
        out.append("\">");
        inlines(link.inside());
        out.append("</a>");
        SafeAddress.unsaidHost(link.inside(), link.address()).ifPresent(host -> text("（" + host + "）"));
    }

    private void figure(Inline.Figure figure) {
        if (evidence.containsKey(figure.factKey())) {
            int number = number(figure.factKey());
            // Neither a figure is broken, nor does a line start with the number of its note.
            out.append("<span class=\"n\">");
            text(figure.text());
            out.append("<sup><a href=\"#n")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a></sup></span>");
        } else {
            text(figure.text());
        }
    }

    /** The annex: what each numbered figure rests on, then the documents that its rows name. */
    void evidence() {
        if (evidence.isEmpty()) {
            return;
        }
        evidence.keySet().forEach(this::number);
        SourceIndex sources = new SourceIndex(evidence.values());
        out.append("<section class=\"evidence\">\n<h2>附件：數字依據</h2>\n<div class=\"wide\"><table>\n");
        row("th", List.of("註", "數字", "依據的值", "口徑或說明", "來源：列", "資料版本", "結果"), "");
        notes.forEach((key, number) -> {
            Evidence known = evidence.get(key);
            if (known != null) {
                row("td", cells(known, number, sources), "n" + number);
            }
        });
        out.append("</table></div>\n<h3>來源檔案</h3>\n<ol class=\"sources\">\n");
        for (SourceIndex.Document document : sources.documents()) {
            out.append("<li>");
            text(document.path() + (document.vintage().isEmpty() ? "" : "　資料版本 " + document.vintage()));
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private static List<String> cells(Evidence known, int number, SourceIndex sources) {
        String said = known.waiver().isEmpty() ? known.basis() : (known.basis() + "　" + known.waiver()).strip();
        return List.of(
                Integer.toString(number),
                known.statement(),
                known.value(),
                said,
                sources.cite(known.sources()),
                SourceIndex.vintage(known.sources()),
                known.verdict());
    }

    private void row(String tag, List<String> cells, String id) {
        out.append(id.isEmpty() ? "<tr>" : "<tr id=\"" + id + "\">");
        for (String cell : cells) {
            out.append('<').append(tag).append('>');
            text(cell);
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>\n");
    }

    private int number(String key) {
        return notes.computeIfAbsent(key, k -> notes.size() + 1);
    }
}
