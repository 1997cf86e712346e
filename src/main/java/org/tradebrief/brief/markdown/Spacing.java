package org.tradebrief.brief.markdown;

/**
 * Puts right the space around figures, which a template cannot foresee: one between Chinese and Latin letters or digits,
 * none between Chinese and Chinese. Only the borders of marks are touched, never what stands inside them.
 */
public final class Spacing {
    private final String marked;
    private final StringBuilder text;
    /** The last character written that people see; 0 at the start. */
    private char last;

    private boolean border;
    private boolean inside;

    private Spacing(String marked) {
        this.marked = marked;
        this.text = new StringBuilder(marked.length() + 64);
    }

    public static String around(String marked) {
        return new Spacing(marked).run();
    }

    private String run() {
        StringBuilder held = new StringBuilder();
        for (int at = 0; at < marked.length(); at++) {
            char c = marked.charAt(at);
            if (Marks.isMark(c)) {
                held.append(c);
                border = true;
                inside = c == Marks.OPEN || c == Marks.CITE || (inside && c != Marks.CLOSE);
            } else if (c == ' ' && !inside && bordered(at) && wide(last) && wide(next(at))) {
                border = true;
            } else {
                write(c, held);
            }
        }
        return text.append(held).toString();
    }

    private void write(char c, StringBuilder held) {
        boolean needed = border && (han(last) && latin(c) || latin(last) && han(c));
        int open = held.indexOf(String.valueOf(Marks.OPEN));
        if (needed && open >= 0) {
            held.insert(open, ' ');
        } else if (needed) {
            held.append(' ');
        }
        text.append(held).append(c);
        held.setLength(0);
        border = false;
        last = c;
    }

    /** Whether a mark stands right before or right behind the space. */
    private boolean bordered(int at) {
        return border || (at + 1 < marked.length() && Marks.isMark(marked.charAt(at + 1)));
    }

    private char next(int at) {
        for (int i = at + 1; i < marked.length(); i++) {
            if (!Marks.isMark(marked.charAt(i))) {
                return marked.charAt(i);
            }
        }
        return 0;
    }

    private static boolean wide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF' && !Marks.isMark(c);
    }

    private static boolean han(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean latin(char c) {
        return c == '%' || c < 0x250 && Character.isLetterOrDigit(c);
    }
}
