package org.tradebrief.check.read;

import java.util.Arrays;

/** Where the lines of a text start; columns count UTF-16 units. Both count from 1. */
public final class Lines {
    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static Lines of(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return new Lines(Arrays.copyOf(starts, count), text.length());
    }

    public int count() {
        return starts.length;
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset at which the line starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** The offset after the line's last character, its line end not counted. */
    public int end(int line, String text) {
        int end = line < starts.length ? starts[line] - 1 : length;
        return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }
}
