package org.tradebrief.review;

/**
 * One place at which newer data would have a brief say something else.
 *
 * @param section title of the section in which it stands
 * @param before the words on the data of the brief; empty where something is added
 * @param after the words on newer data; empty where something falls away
 * @param lead what stands before it in its line, and {@code tail} what stands behind it, for people to know the place
 * @param start its place in the brief's present text; -1 where people rewrote the place, so that only they can change it
 */
public record DataChange(String section, String before, String after, String lead, String tail, int start) {
    private static final String SENTENCE_ENDS = "。！？；\n";

    /** Whether it can be taken over as it is. */
    public boolean isPossible() {
        return start >= 0;
    }

    public int end() {
        return start + before.length();
    }

    /**
     * Whether both stand in one sentence, or one row of a table, of the brief's present text: a figure, its direction and its
     * share change together, or the sentence says what is not so.
     */
    public boolean isOneSentenceWith(DataChange other, String text) {
        if (!isPossible() || !other.isPossible()) {
            return false;
        }
        int from = Math.min(end(), other.end());
        int to = Math.max(start, other.start);
        return to <= from || text.substring(from, to).chars().noneMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    /** Whether a figure is set against a figure, rather than words against words. */
    public boolean isFigure() {
        return hasDigit(before) && hasDigit(after);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
