package org.tradebrief.review.anchor;

/**
 * A passage of a text, by its place and by its words. Edits elsewhere move the place; where the passage itself was
 * rewritten it is looked for by its words and what stood around them, then by what is left of it. When nothing is left it is
 * lost, though its words stay known and it is found again when they come back.
 *
 * @param start offset of its first character in the whole text; -1 when it is lost
 * @param end offset behind its last character
 * @param quote its words when it was marked
 * @param before what stood before it, up to 32 characters
 * @param after what stood behind it
 */
public record Anchor(int start, int end, String quote, String before, String after) {
    private static final int AROUND = 32;
    /** So many characters around the words must agree before a passage counts as found again, */
    private static final int AGREEING = 4;
    /** unless the words themselves are so many that they hardly stand anywhere else. */
    private static final int TELLING = 8;

    /** Marks a passage. Throws {@link IndexOutOfBoundsException} for one that does not lie in the text. */
    public static Anchor at(String text, int start, int end) {
        return new Anchor(
                start,
                end,
                text.substring(start, end),
                text.substring(Math.max(0, start - AROUND), start),
                text.substring(end, Math.min(text.length(), end + AROUND)));
    }

    public boolean isLost() {
        return start < 0;
    }

    /** Whether the passage reads as it did when it was marked. */
    public boolean isUnchangedIn(String text) {
        return !isLost() && end - start == quote.length() && text.startsWith(quote, start);
    }

    /** The same passage after an edit. */
    public Anchor moved(Moves moves) {
        if (isLost()) {
            return found(moves.text());
        }
        Anchor left = placed(moves.start(start, end), moves.end(start, end));
        if (left.isUnchangedIn(moves.text())) {
            return left;
        }
        Anchor found = found(moves.text());
        return found.isLost() ? left : found;
    }

    private Anchor placed(int newStart, int newEnd) {
        return new Anchor(newStart, newEnd, quote, before, after);
    }

    /** The place where the words stand that has most in common around them; lost where they stand nowhere. */
    private Anchor found(String text) {
        int best = -1;
        int bestScore = -1;
        for (int at = quote.isEmpty() ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int score =
                    commonEnd(text.substring(0, at), before) + commonStart(text.substring(at + quote.length()), after);
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        boolean sure = best >= 0
                && (quote.length() >= TELLING || bestScore >= Math.min(AGREEING, before.length() + after.length()));
        return sure ? placed(best, best + quote.length()) : placed(-1, -1);
    }

    private static int commonStart(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private static int commonEnd(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(a.length() - 1 - n) == b.charAt(b.length() - 1 - n)) {
            n++;
        }
        return n;
    }
}
