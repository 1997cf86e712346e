package org.tradebrief.publish.pdf;

import java.security.SecureRandom;
import java.util.Random;

/** Names font subsets the same at every run; nothing secret rests on it. */
final class SeededRandom extends SecureRandom {
    private final transient Random random;

    SeededRandom(long seed) {
        random = new Random(seed);
    }

    @Override
    public int nextInt(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public double nextDouble() {
        return random.nextDouble();
    }

    @Override
    public void nextBytes(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
