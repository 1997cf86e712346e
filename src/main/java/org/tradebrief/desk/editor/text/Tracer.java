package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the shown characters of running text and where each stands in the source. */
final class Tracer {
    private static final Pattern NOTE = Pattern.compile("〔來源：[^〕]*〕?");
    private static final Pattern FOLDED = Pattern.compile("〔來源：[^〕]+〕");
    private static final Pattern NOTE_LINE = Pattern.compile("\\A(?:來源|資料來源|Source)\\s*[：:]");

    private final String source;
    private final int open;
    private final StringBuilder shown = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /** Follows the running text below a node. @param open a place in the source note that is being edited, or -1 */
    Tracer(String source, Node parent, int open) {
        this.source = source;
        this.open = open;
        children(parent, Style.PLAIN);
        markNotes();
        foldNotes();
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    int lastPlace() {
        return places.getLast()[1];
    }

    /**
     * Adds the blanks at the end of a line, which Markdown drops but a person has just typed.
     *
     * @param end of the last run, which may hold them
     * @return the end with them
     */
    int withBlanks(int end) {
        int at = end;
        while (at > places.getLast()[1] && source.charAt(at - 1) == ' ') {
            at--;
        }
        Style last = styles.isEmpty() ? Style.PLAIN : styles.getLast();
        while (at < source.length() && source.charAt(at) == ' ') {
            add(' ', at, at + 1, last);
            at++;
        }
        return at;
    }

    /** What was followed, as a leaf between two places of the source. */
    Leaf leaf(Leaf.Kind kind, int start, int end) {
        int[] starts = new int[places.size()];
        int[] ends = new int[places.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = places.get(i)[0];
            ends[i] = places.get(i)[1];
        }
        return new Leaf(kind, start, end, shown.toString(), starts, ends, dress());
    }

    private void children(Node parent, Style style) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node(node, style);
        }
    }

    private void node(Node node, Style style) {
        switch (node) {
            case Text t -> words(t.getLiteral(), t.getSourceSpans(), style);
            case Code c -> code(c, style);
            case StrongEmphasis s -> children(s, style.bold());
            case Emphasis e -> children(e, style.slanted());
            case Link l -> children(l, style.asLink());
            case Image i -> children(i, style.asLink());
            case HardLineBreak b -> lineBreak(b, '\n', style);
            case SoftLineBreak b -> softBreak(b, style);
            case HtmlInline h -> html(h, style);
            default -> children(node, style);
        }
    }

    private void words(String literal, List<SourceSpan> spans, Style style) {
        if (spans.isEmpty()) {
            return;
        }
        int at = spans.getFirst().getInputIndex();
        SourceSpan last = spans.getLast();
        int end = last.getInputIndex() + last.getLength();
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            int begin = find(c, at, end);
            int stop = stop(c, begin, end);
            add(c, begin, stop, style);
            at = stop;
        }
    }

    /** Where the source goes on to a character: past the stroke before an escaped one. */
    private int find(char c, int at, int end) {
        if (at < end && source.charAt(at) != c && source.charAt(at) != '&') {
            int next = source.indexOf(c, at);
            // What is further away is not an escape but another writing, such as a tab's.
            return next >= 0 && next < end && next - at <= 2 ? next - escape(next) : at;
        }
        return at;
    }

    private int escape(int at) {
        return at > 0 && source.charAt(at - 1) == '\\' ? 1 : 0;
    }

    private int stop(char c, int begin, int end) {
        if (begin >= end) {
            return begin;
        }
        char there = source.charAt(begin);
        if (there == '\\' && c != '\\') {
            return Math.min(end, begin + 2);
        }
        if (there == '&' && (c != '&' || source.startsWith("&amp;", begin))) {
            int semicolon = source.indexOf(';', begin);
            return semicolon > 0 && semicolon < end ? semicolon + 1 : begin + 1;
        }
        return begin + 1;
    }

    private void code(Code code, Style style) {
        int from = from(code);
        int ticks = 0;
        while (from + ticks < source.length() && source.charAt(from + ticks) == '`') {
            ticks++;
        }
        int at = Math.max(from, source.indexOf(code.getLiteral(), from + ticks));
        for (int i = 0; i < code.getLiteral().length(); i++) {
            add(code.getLiteral().charAt(i), at + i, at + i + 1, style.asCode());
        }
    }

    private void softBreak(SoftLineBreak node, Style style) {
        char before = shown.isEmpty() ? ' ' : shown.charAt(shown.length() - 1);
        Node next = node.getNext();
        char after = next instanceof Text t && !t.getLiteral().isEmpty()
                ? t.getLiteral().charAt(0)
                : ' ';
        if (node.getParent().getParent() instanceof org.commonmark.node.BlockQuote) {
            lineBreak(node, '\n', style);
        } else if (!wide(before) || !wide(after)) {
            lineBreak(node, ' ', style);
        }
    }

    /** A break has no place of its own: it stands between its neighbours, marks of the next line included. */
    private void lineBreak(Node node, char c, Style style) {
        int from = node.getPrevious() == null ? from(node) : to(node.getPrevious());
        int to = node.getNext() == null ? from : Math.max(from, from(node.getNext()));
        add(c, from, to, style);
    }

    private void html(HtmlInline tag, Style style) {
        String text = tag.getLiteral();
        if (text.matches("(?i)<br\\s*/?>")) {
            add('\n', from(tag), to(tag), style);
        } else if (!text.matches(
                "(?i)</?(?:span|b|i|u|em|strong|small|sub|sup|mark|font|abbr|a|div|p)(?:\\s[^<>]*)?/?>")) {
            words(text, tag.getSourceSpans(), style.asCode());
        }
    }

    private static boolean wide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF';
    }

    private static int from(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int to(Node node) {
        if (node.getSourceSpans().isEmpty()) {
            return 0;
        }
        SourceSpan last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    private void add(char c, int from, int to, Style style) {
        // Places never run backwards, even where the parser is vague about a break.
        int begin = places.isEmpty() ? from : Math.max(from, places.getLast()[1]);
        shown.append(c);
        places.add(new int[] {begin, Math.max(begin, to)});
        styles.add(style);
    }

    private void markNotes() {
        Matcher notes = NOTE.matcher(shown);
        while (notes.find()) {
            for (int i = notes.start(); i < notes.end(); i++) {
                styles.set(i, styles.get(i).asSource());
            }
        }
        if (NOTE_LINE.matcher(shown).find()) {
            styles.replaceAll(Style::asSource);
        }
    }

    /** A note of many files is shown as its first one and their number; the one that is being edited stays whole. */
    private void foldNotes() {
        Matcher notes = FOLDED.matcher(shown.toString());
        List<int[]> found = new ArrayList<>();
        while (notes.find()) {
            found.add(new int[] {notes.start(), notes.end()});
        }
        for (int[] note : found.reversed()) {
            int from = places.get(note[0])[0];
            int to = places.get(note[1] - 1)[1];
            boolean edited = open > from && open < to;
            String label = SourceLabel.of(shown.substring(note[0], note[1]));
            if (!edited && label.length() < note[1] - note[0]) {
                fold(note, label, from, to);
            }
        }
    }

    /** The first character stands for the whole note, the others for nothing: the note comes and goes as one. */
    private void fold(int[] note, String label, int from, int to) {
        Style style = styles.get(note[0]);
        shown.replace(note[0], note[1], label);
        places.subList(note[0], note[1]).clear();
        styles.subList(note[0], note[1]).clear();
        for (int i = 0; i < label.length(); i++) {
            places.add(note[0] + i, i == 0 ? new int[] {from, to} : new int[] {to, to});
            styles.add(note[0] + i, style);
        }
    }

    private List<Leaf.Dressed> dress() {
        List<Leaf.Dressed> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= styles.size(); i++) {
            if (i == styles.size() || !styles.get(i).equals(styles.get(from))) {
                runs.add(new Leaf.Dressed(from, i, styles.get(from)));
                from = i;
            }
        }
        return runs;
    }
}
