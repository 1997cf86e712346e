package org.tradebrief.source.comtrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A stretch of a JSON text in memory, and a place in it. Knows the plain forms only: numbers, words and strings as JSON has
 * them, nothing nested. Behind the last byte lies a zero, which no JSON text holds, so that nothing runs over the end.
 */
final class ByteWindow {
    private static final int FIRST_SIZE = 1 << 18;
    private static final int LARGEST = 1 << 22;

    /** Stops reading: the text is not of a plain form, or the window ends before the form does. */
    static final class Stop extends Exception {
        private final boolean atEnd;

        private Stop(boolean atEnd) {
            super(null, null, false, false);
            this.atEnd = atEnd;
        }

        /** Whether more bytes might have helped. */
        boolean atEnd() {
            return atEnd;
        }
    }

    private final InputStream in;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int limit;
    private int at;

    ByteWindow(InputStream in) {
        this.in = in;
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /** Drops what lies before the place and reads on; says whether there is more than before. */
    boolean readOn() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        if (limit > bytes.length / 2) {
            if (bytes.length >= LARGEST) {
                return false;
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.readNBytes(bytes, limit, bytes.length - 1 - limit);
        limit += read;
        bytes[limit] = 0;
        return read > 0;
    }

    Stop stop() {
        return new Stop(at >= limit);
    }

    /** The next byte that is no blank; stays before it. */
    byte next() throws Stop {
        byte b = bytes[at];
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            b = bytes[++at];
        }
        if (b == 0) {
            throw stop();
        }
        return b;
    }

    /** Whether nothing but blanks is left; reads on as it must. */
    boolean isOver() throws IOException {
        try {
            return next() == 0;
        } catch (Stop s) {
            return s.atEnd() && (!readOn() || isOver());
        }
    }

    void expect(char sign) throws Stop {
        if (next() != sign) {
            throw stop();
        }
        at++;
    }

    /** Whether that sign comes next; goes past it if so. */
    boolean skip(char sign) throws Stop {
        boolean there = next() == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** Whether these very bytes come next; goes past them if so. */
    boolean skip(byte[] same) {
        int end = at + same.length;
        boolean there = end <= limit && Arrays.equals(bytes, at, end, same, 0, same.length);
        at = there ? end : at;
        return there;
    }

    /** What lies between two places. */
    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    byte byteAt(int place) {
        return bytes[place];
    }

    /** A name or code: a string without escapes and of ASCII alone. */
    String plainString() throws Stop {
        expect('"');
        int from = at;
        while (bytes[at] >= ' ' && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        if (bytes[at] != '"') {
            throw stop();
        }
        return text(from, at++);
    }

    /** Goes past a value that nobody needs. */
    void skipValue() throws Stop {
        byte b = next();
        switch (b) {
            case '"' -> skipString();
            case 't' -> skipWord("true");
            case 'f' -> skipWord("false");
            case 'n' -> skipWord("null");
            default -> skipNumber();
        }
    }

    void skipWord(String word) throws Stop {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at] != word.charAt(i)) {
                throw stop();
            }
            at++;
        }
    }

    private void skipString() throws Stop {
        at++;
        while (bytes[at] != '"') {
            if (bytes[at] >= ' ' && bytes[at] != '\\') {
                at++;
            } else if (bytes[at] == '\\') {
                skipEscape();
            } else {
                skipSign();
            }
        }
        at++;
    }

    private void skipEscape() throws Stop {
        at++;
        if (bytes[at] == 0 || "\"\\/bfnrt".indexOf(bytes[at]) < 0) {
            // An escape by number is rare enough to leave the whole text to the reader of all forms.
            throw stop();
        }
        at++;
    }

    /** A sign of two to four bytes, checked as UTF-8 wants it. */
    private void skipSign() throws Stop {
        int first = bytes[at] & 0xff;
        int more = first >= 0xf1 && first <= 0xf3
                ? 3
                : first >= 0xe1 && first <= 0xec ? 2 : first >= 0xc2 && first <= 0xdf ? 1 : 0;
        if (more == 0) {
            throw stop();
        }
        at++;
        for (int i = 0; i < more; i++, at++) {
            if ((bytes[at] & 0xc0) != 0x80) {
                throw stop();
            }
        }
    }

    /** Goes past a number without an exponent; says how many digits stand behind the point, -1 for a whole number. */
    int skipNumber() throws Stop {
        at += bytes[at] == '-' ? 1 : 0;
        int from = at;
        digits();
        if (bytes[from] == '0' && at > from + 1) {
            throw stop();
        }
        int behind = -1;
        if (bytes[at] == '.') {
            int point = at++;
            digits();
            behind = at - point - 1;
        }
        if (bytes[at] == 'e' || bytes[at] == 'E' || bytes[at] == 0) {
            throw stop();
        }
        return behind;
    }

    private void digits() throws Stop {
        int from = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == from) {
            throw stop();
        }
    }
}
