package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tradebrief.brief.Inline;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/** Turns parsed running text into inlines, and marks into figures and citations. */
final class InlineReader {
    /** Tags that only dress their words; the words stay. */
    private static final Pattern DRESS =
            Pattern.compile("</?(?:span|b|i|u|em|strong|small|sub|sup|mark|font|abbr|a|div|p)(?:\\s[^<>]*)?/?>");

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
    private static final String NEWLINE = "\n";

    private final MarkSplitter splitter;

    InlineReader(List<Fact> facts, List<List<SourceRow>> citations) {
        splitter = new MarkSplitter(facts, citations);
    }

    /** @param lines whether a line's end is meant as one, as in a quotation of short lines */
    List<Inline> of(Node parent, boolean lines) {
        List<Inline> raw = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            raw.addAll(inline(node, lines));
        }
        return splitter.split(join(raw));
    }

    private List<Inline> inline(Node node, boolean lines) {
        return switch (node) {
            case Text t -> List.of(new Inline.Text(t.getLiteral()));
            case Code c -> List.of(new Inline.Code(c.getLiteral()));
            case StrongEmphasis s -> List.of(new Inline.Strong(of(s, lines)));
            case Emphasis e -> List.of(new Inline.Emphasis(of(e, lines)));
            case Link l -> List.of(new Inline.Link(of(l, lines), l.getDestination()));
            case Image i -> List.of(new Inline.Link(of(i, lines), i.getDestination()));
            case HardLineBreak b -> List.of(new Inline.LineBreak());
            case SoftLineBreak b -> List.of(lines ? new Inline.LineBreak() : new Inline.Text(NEWLINE));
            case HtmlInline h -> html(h.getLiteral());
            default -> of(node, lines);
        };
    }

    private static List<Inline> html(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        if (BREAK.matcher(lower).matches()) {
            return List.of(new Inline.LineBreak());
        }
        return DRESS.matcher(lower).matches() ? List.of() : List.of(new Inline.Text(tag));
    }

    private static List<Inline> join(List<Inline> raw) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Inline piece : raw) {
            if (piece instanceof Inline.Text(String words)) {
                run.append(words);
            } else {
                flush(run, joined);
                joined.add(piece);
            }
        }
        flush(run, joined);
        return joined;
    }

    private static void flush(StringBuilder run, List<Inline> joined) {
        if (!run.isEmpty()) {
            joined.add(new Inline.Text(unwrap(run.toString())));
            run.setLength(0);
        }
    }

    /** The end of a line between two Chinese characters is no space. */
    private static String unwrap(String run) {
        StringBuilder words = new StringBuilder(run.length());
        for (int at = 0; at < run.length(); at++) {
            char c = run.charAt(at);
            if (c != '\n') {
                words.append(c);
            } else if (at == 0 || at + 1 == run.length() || !wide(run.charAt(at - 1)) || !wide(run.charAt(at + 1))) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    private static boolean wide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF' && !Marks.isMark(c);
    }

    /** The words alone. */
    static String plain(List<Inline> inlines) {
        return inlines.stream()
                .map(i -> switch (i) {
                    case Inline.Text t -> t.text();
                    case Inline.Code c -> c.text();
                    case Inline.Figure f -> f.text();
                    case Inline.Citation c -> c.text();
                    case Inline.Strong s -> plain(s.inside());
                    case Inline.Emphasis e -> plain(e.inside());
                    case Inline.Link l -> plain(l.inside());
                    case Inline.LineBreak b -> " ";
                })
                .collect(Collectors.joining());
    }
}
