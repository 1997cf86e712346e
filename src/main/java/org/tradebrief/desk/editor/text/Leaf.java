package org.tradebrief.desk.editor.text;

import java.util.Arrays;
import java.util.List;

/**
 * A run of text in one place: a paragraph, a heading, an item, a cell. Every shown character knows where it stands in the
 * source; marks of the source, such as stars around bold words, lie between characters and are not shown.
 */
public final class Leaf {

    /** What the text is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        HEAD_CELL,
        CELL
    }

    /** A stretch of shown characters dressed alike; the end is excluded. */
    public record Dressed(int from, int to, Style style) {}

    private final Kind kind;
    private final int start;
    private final int end;
    private final String shown;
    private final int[] starts;
    private final int[] ends;
    private final List<Dressed> dress;

    /**
     * @param start where the text begins in the source
     * @param end where it ends, excluded
     * @param starts for each shown character where it starts in the source
     * @param ends for each shown character where it ends in the source
     */
    Leaf(Kind kind, int start, int end, String shown, int[] starts, int[] ends, List<Dressed> dress) {
        this.kind = kind;
        this.start = start;
        this.end = end;
        this.shown = shown;
        this.starts = starts;
        this.ends = ends;
        this.dress = List.copyOf(dress);
    }

    public Kind kind() {
        return kind;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String shown() {
        return shown;
    }

    public List<Dressed> dress() {
        return dress;
    }

    public int length() {
        return shown.length();
    }

    /** Where text typed at an index goes in the source: behind the character before it, so that it is dressed like it. */
    public int sourceAt(int index) {
        if (shown.isEmpty()) {
            return start;
        }
        return index == 0 ? starts[0] : ends[index - 1];
    }

    /** Where the character at an index starts in the source. */
    public int startOf(int index) {
        return starts[index];
    }

    /** Where the character at an index ends in the source. */
    public int endOf(int index) {
        return ends[index];
    }

    /** Where the unit begins that an index lies in: itself, or the start of a note that comes and goes as one. */
    public int unitStart(int index) {
        int at = index;
        while (at > 0 && at < length() && starts[at] == ends[at]) {
            at--;
        }
        return at;
    }

    /** Where the unit ends that the character at an index belongs to. */
    public int unitEnd(int index) {
        int at = index + 1;
        while (at < length() && starts[at] == ends[at]) {
            at++;
        }
        return at;
    }

    /** Whether the character at an index belongs to a note that is shown in short. */
    public boolean isFolded(int index) {
        return index >= 0 && index < length() && unitEnd(unitStart(index)) - unitStart(index) > 1;
    }

    /** The index at which a place of the source is shown: the first character that ends behind it. */
    public int indexOf(int source) {
        int at = Arrays.binarySearch(ends, source + 1);
        return at >= 0 ? at : -at - 1;
    }

    /** Whether a place of the source lies in it, its two ends included. */
    public boolean holds(int source) {
        return source >= start && source <= end;
    }

    /** Whether the other shows the same in the same dress, wherever it stands. */
    public boolean looksLike(Leaf other) {
        return kind == other.kind && shown.equals(other.shown) && dress.equals(other.dress);
    }

    @Override
    public String toString() {
        return kind + " " + start + ".." + end + " " + shown;
    }
}
