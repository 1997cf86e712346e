package org.tradebrief.brief.template;

import java.io.IOException;
import java.io.Writer;

/** Stops a template that would write without end. */
final class BoundedWriter extends Writer {
    private static final int MOST = 4 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        if (text.length() + length > MOST) {
            throw new IOException("寫出的文字超過 4 MB");
        }
        text.append(chars, from, length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
