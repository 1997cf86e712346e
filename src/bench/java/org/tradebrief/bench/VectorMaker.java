package org.tradebrief.bench;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes the vectors of passages of documents on topics: each from its number alone, so that none need be kept. */
final class VectorMaker {
    private static final int WIDE = VectorSet.WIDE;

    /** Directions in which meanings differ. */
    private static final int MEANINGS = 64;

    private static final int PASSAGES = 4;
    private static final double DOCUMENT = 0.7;
    private static final double PASSAGE = 0.5;
    private static final double NOISE = 0.35;
    private static final long SEED = 20260208;

    private final int count;
    private final int topics;
    private final float[] common;
    private final float[][] directions = new float[MEANINGS][];

    VectorMaker(int count) {
        this.count = count;
        this.topics = Math.max(20, count / 500);
        Random random = new Random(SEED);
        this.common = gauss(random, WIDE, 0.7);
        for (int m = 0; m < MEANINGS; m++) {
            directions[m] = gauss(random, WIDE, 1 / Math.sqrt(MEANINGS));
        }
    }

    float[] vector(int number) {
        return passage(number / PASSAGES, new SplittableRandom(SEED + number));
    }

    /** A passage that is not among them, of a document that is. */
    float[] question(int number) {
        RandomGenerator random = new SplittableRandom(-SEED - number);
        return passage(random.nextInt(Math.max(1, count / PASSAGES)), random);
    }

    private float[] passage(int document, RandomGenerator random) {
        RandomGenerator ofDocument = new SplittableRandom(SEED * 31 + document);
        RandomGenerator ofTopic = new SplittableRandom(SEED * 37 + ofDocument.nextInt(topics));
        float[] vector = gauss(random, WIDE, NOISE);
        for (int i = 0; i < WIDE; i++) {
            vector[i] += common[i];
        }
        for (float[] direction : directions) {
            float meant = (float)
                    (ofTopic.nextGaussian() + DOCUMENT * ofDocument.nextGaussian() + PASSAGE * random.nextGaussian());
            for (int i = 0; i < WIDE; i++) {
                vector[i] += meant * direction[i];
            }
        }
        return unit(vector);
    }

    private static float[] gauss(RandomGenerator random, int size, double spread) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(square);
        }
        return vector;
    }
}
