package org.tradebrief.publish.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.brief.Inline;
import org.tradebrief.publish.Publication.Evidence;
import org.tradebrief.publish.SafeAddress;
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
    }

    private void figure(Inline.Figure figure) {
        text(figure.text());
        if (evidence.containsKey(figure.factKey())) {
            int number = notes.computeIfAbsent(figure.factKey(), k -> notes.size() + 1);
            out.append("<sup><a href=\"#n")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a></sup>");
        }
    }

    /** The annex: what each numbered figure rests on. */
    void evidence() {
        if (notes.isEmpty()) {
            return;
        }
        out.append("<section class=\"evidence\">\n<h2>附件：數字依據</h2>\n<ol>\n");
        notes.forEach((key, number) -> {
            Evidence known = evidence.get(key);
            if (known != null) {
                out.append("<li id=\"n").append(number).append("\">");
                text(known.statement());
                out.append("　<strong>");
                text(known.value());
                out.append("</strong>　");
                text(known.verdict() + "　" + known.note() + "　" + String.join("；", known.sources()));
                out.append("</li>\n");
            }
        });
        out.append("</ol>\n</section>\n");
    }
}
