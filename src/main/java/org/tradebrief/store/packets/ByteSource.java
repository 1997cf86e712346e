package org.tradebrief.store.packets;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} collected. */
final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int read() {
        return bytes[at++] & 0xff;
    }

    long unsigned() {
        long number = 0;
        int shift = 0;
        int b = read();
        while (b > 0x7f) {
            number |= (long) (b & 0x7f) << shift;
            shift += 7;
            b = read();
        }
        return number | (long) b << shift;
    }

    long signed() {
        long coded = unsigned();
        return (coded >>> 1) ^ -(coded & 1);
    }

    String text() {
        int length = (int) unsigned();
        String text = new String(bytes, at, length, StandardCharsets.US_ASCII);
        at += length;
        return text;
    }
}
