package org.tradebrief.brief.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a marked text, line by line: a paragraph is one line. Headings, tables and charts have none. */
public final class Sentences {
    private static final Pattern LIST = Pattern.compile("^(?:\\d+[.)]|[-*+]) ");
    /** What stands before a flagged passage says why, and is no sentence of it. */
    private static final Pattern LABEL = Pattern.compile("^【[^】]{1,40}】理由：[^。]{1,80}。");

    private static final Pattern END = Pattern.compile("[。！？]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private Sentences() {}

    /**
     * @param plain as people see it
     * @param withBareNumber how many of its sentences hold a number that states no fact
     * @param flagged whether it stands in a quotation
     * @param cited whether it has a source note
     */
    public record Line(String plain, int sentences, int withBareNumber, boolean flagged, boolean cited) {}

    public static List<Line> lines(String marked) {
        List<Line> lines = new ArrayList<>();
        for (String line : marked.lines().toList()) {
            String text = line.strip();
            boolean other = text.isEmpty() || "#|!`".indexOf(text.charAt(0)) >= 0 || text.indexOf(Marks.METHOD) >= 0;
            if (!other) {
                lines.add(line(text));
            }
        }
        return lines;
    }

    private static Line line(String text) {
        boolean flagged = text.startsWith(">");
        String plain = MarkedText.of(text).plain();
        String quoted = LABEL.matcher(text.replaceFirst("^>\\s*", "")).replaceFirst("");
        String body = LIST.matcher(quoted).replaceFirst("");
        boolean cited = body.indexOf(Marks.CITE) >= 0;
        int count = 0;
        int bare = 0;
        for (String sentence : END.split(hidden(body))) {
            if (!sentence.isBlank()) {
                count++;
                bare += DIGIT.matcher(sentence).find() ? 1 : 0;
            }
        }
        return new Line(plain, count, bare, flagged, cited);
    }

    /** The text with every figure's words and every source note put out of sight. */
    private static String hidden(String body) {
        StringBuilder seen = new StringBuilder();
        int depth = 0;
        boolean note = false;
        for (int at = 0; at < body.length(); at++) {
            char c = body.charAt(at);
            if (c == Marks.OPEN || c == Marks.CITE) {
                depth++;
                note |= c == Marks.CITE;
                seen.append(note ? "" : "數");
            } else if (c == Marks.CLOSE) {
                depth--;
                note &= depth > 0;
            } else if (depth == 0 && !Marks.isMark(c)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }
}
