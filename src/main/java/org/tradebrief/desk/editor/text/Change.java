package org.tradebrief.desk.editor.text;

/**
 * One replacement in a text.
 *
 * @param start of what is replaced
 * @param end of it, excluded
 * @param text that takes its place
 * @param caret where the caret stands afterwards, in the new text
 */
public record Change(int start, int end, String text, int caret) {
    /** A change that changes nothing. */
    public static Change none(int caret) {
        return new Change(caret, caret, "", caret);
    }

    static Change insert(int at, String text) {
        return new Change(at, at, text, at + text.length());
    }

    public boolean isNone() {
        return start == end && text.isEmpty();
    }

    public String applyTo(String source) {
        return source.substring(0, start) + text + source.substring(end);
    }

    /** The change that takes this one back. */
    public Change inverse(String before) {
        return new Change(start, start + text.length(), before.substring(start, end), end);
    }

    /** Where a place of the old text is in the new one; a place inside what was replaced falls to its start. */
    public int moved(int place) {
        if (place <= start) {
            return place;
        }
        return place >= end ? place + text.length() - (end - start) : start;
    }

    /** The smallest replacement that turns one text into the other. */
    public static Change between(String before, String after, int caret) {
        int shorter = Math.min(before.length(), after.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Change(head, before.length() - tail, after.substring(head, after.length() - tail), caret);
    }
}
