package org.tradebrief.store.packets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects bytes. Whole numbers take as many as they need, seven bits in each, the lowest first. */
final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int size;

    void write(int b) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) b;
    }

    /** A number that is not below zero. */
    void unsigned(long number) {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        write((int) rest);
    }

    /** Any number; the sign goes to the lowest bit, so that small ones stay short on either side of zero. */
    void signed(long number) {
        unsigned((number << 1) ^ (number >> 63));
    }

    void text(String ascii) {
        byte[] written = ascii.getBytes(StandardCharsets.US_ASCII);
        unsigned(written.length);
        for (byte b : written) {
            write(b);
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
