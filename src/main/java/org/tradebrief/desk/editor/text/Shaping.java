package org.tradebrief.desk.editor.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a line of text into another kind of line, and puts whole blocks between others. */
public final class Shaping {
    private static final Pattern PREFIX =
            Pattern.compile("([ \\t]*)(?:#{1,6}[ \\t]+|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+|>[ \\t]?)?");

    /** What a line can be turned into. */
    public enum Kind {
        TEXT(""),
        HEADING("### "),
        SUBHEADING("#### "),
        BULLET("- "),
        NUMBER("1. "),
        QUOTE("> ");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    private final String source;

    public Shaping(String source) {
        this.source = source;
    }

    /** Makes the line of a leaf another kind; cells stay cells. */
    public Change to(Kind kind, Leaf leaf, int caret) {
        if (leaf.kind() == Leaf.Kind.CELL || leaf.kind() == Leaf.Kind.HEAD_CELL) {
            return Change.none(caret);
        }
        int line = source.lastIndexOf('\n', leaf.start() - 1) + 1;
        Matcher prefix = PREFIX.matcher(source.substring(line, Math.max(line, leaf.start())));
        int end = prefix.lookingAt() ? line + prefix.end() : line;
        String indent = kind == Kind.TEXT || kind == Kind.HEADING || kind == Kind.SUBHEADING ? "" : prefix.group(1);
        String text = indent + kind.prefix;
        // A paragraph that follows another kind of line directly would be read as its continuation.
        boolean joined = kind == Kind.TEXT && line > 1 && source.charAt(line - 2) != '\n';
        text = joined ? "\n" + text : text;
        return new Change(line, end, text, caret + text.length() - (end - line));
    }

    /** Puts a block behind the one in which the caret stands. */
    public Change insertBlock(String markdown, int caret) {
        int end = source.indexOf("\n\n", Math.min(caret, source.length()));
        int at = end < 0 ? source.stripTrailing().length() : end;
        String before = at == 0 ? "" : "\n\n";
        String after = end < 0 ? "\n" : "";
        String text = before + markdown.strip() + after;
        return new Change(
                at,
                end < 0 ? source.length() : at,
                text,
                at + before.length() + markdown.strip().length());
    }
}
