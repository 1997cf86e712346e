package org.tradebrief.desk.instance;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes through and no more. */
final class AtMost extends FilterInputStream {
    private long left;

    AtMost(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        take(1);
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        take(length);
        return super.read(into, from, length);
    }

    private void take(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("more than is read here");
        }
    }
}
