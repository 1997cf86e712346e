package org.tradebrief.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;

/**
 * Vectors in a file, little-endian, one after the other, questions to them, and the true nearest of each question. They
 * lie as those of texts do: all lean one way, passages around their document, documents around their topic, in far fewer
 * directions than there are dimensions, with some noise in all of them.
 */
final class VectorSet implements AutoCloseable {
    static final int WIDE = 512;
    static final int NEAREST = 10;

    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int BLOCK = 10_000;

    private final Path folder;
    private final int count;
    private final float[][] questions;
    private final int[][] truth;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment vectors;

    /** Writes the files and computes the truth; the same for the same counts. */
    VectorSet(Path folder, int count, int questions) throws IOException {
        this.folder = folder;
        this.count = count;
        VectorMaker maker = new VectorMaker(count);
        this.questions = IntStream.range(0, questions).mapToObj(maker::question).toArray(float[][]::new);
        write(file("vectors"), count, maker);
        try (FileChannel channel = FileChannel.open(file("vectors"))) {
            this.vectors = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        }
        this.truth = truth();
        try (DataOutputStream out = open(file("questions"))) {
            for (float[] question : this.questions) {
                put(question, out);
            }
        }
        try (DataOutputStream out = open(file("truth"))) {
            for (int[] row : truth) {
                for (int number : row) {
                    out.writeInt(Integer.reverseBytes(number));
                }
            }
        }
    }

    private static void write(Path file, int count, VectorMaker maker) throws IOException {
        try (DataOutputStream out = open(file)) {
            for (int from = 0; from < count; from += BLOCK) {
                float[][] block = IntStream.range(from, Math.min(count, from + BLOCK))
                        .parallel()
                        .mapToObj(maker::vector)
                        .toArray(float[][]::new);
                for (float[] vector : block) {
                    put(vector, out);
                }
            }
        }
    }

    private static void put(float[] vector, DataOutputStream out) throws IOException {
        for (float value : vector) {
            out.writeInt(Integer.reverseBytes(Float.floatToIntBits(value)));
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
    }

    /** Every vector is read once and compared with all questions. */
    private int[][] truth() {
        int blocks = (count + BLOCK - 1) / BLOCK;
        Best[][] best = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(b -> best(b * BLOCK, Math.min(count, (b + 1) * BLOCK)))
                .toArray(Best[][]::new);
        return IntStream.range(0, questions.length)
                .mapToObj(q ->
                        Arrays.stream(best).map(b -> b[q]).reduce(Best::and).orElseThrow())
                .map(b -> b.numbers)
                .toArray(int[][]::new);
    }

    private Best[] best(int from, int to) {
        Best[] best = new Best[questions.length];
        Arrays.setAll(best, q -> new Best());
        float[] vector = new float[WIDE];
        for (int i = from; i < to; i++) {
            read(i, vector);
            for (int q = 0; q < questions.length; q++) {
                best[q].add(i, VectorUtil.dotProduct(vector, questions[q]));
            }
        }
        return best;
    }

    /** The nearest ten so far. */
    private static final class Best {
        private final int[] numbers = new int[NEAREST];
        private final float[] products = new float[NEAREST];

        Best() {
            Arrays.fill(products, Float.NEGATIVE_INFINITY);
        }

        void add(int number, float product) {
            int at = NEAREST - 1;
            if (product <= products[at]) {
                return;
            }
            for (; at > 0 && products[at - 1] < product; at--) {
                products[at] = products[at - 1];
                numbers[at] = numbers[at - 1];
            }
            products[at] = product;
            numbers[at] = number;
        }

        Best and(Best other) {
            for (int i = 0; i < NEAREST; i++) {
                add(other.numbers[i], other.products[i]);
            }
            return this;
        }
    }

    private void read(int number, float[] vector) {
        MemorySegment.copy(vectors, FLOAT, (long) number * WIDE * Float.BYTES, vector, 0, WIDE);
    }

    float[] vector(int number) {
        float[] vector = new float[WIDE];
        read(number, vector);
        return vector;
    }

    int count() {
        return count;
    }

    float[][] questions() {
        return questions;
    }

    /** The numbers of the vectors that are truly nearest to a question. */
    int[] truth(int question) {
        return truth[question];
    }

    /** {@code vectors}, {@code questions} as floats, or {@code truth} as whole numbers, ten for each question. */
    Path file(String name) {
        return folder.resolve(name + ".bin");
    }

    @Override
    public void close() {
        arena.close();
    }
}
