package org.tradebrief.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;
import org.tradebrief.search.words.Tokens;
import org.tradebrief.search.words.Vocabulary;
import org.tradebrief.trade.Economies;

/** The embedded index on random unit vectors, which is the hardest case there is: how many of the true ten it finds, how fast. */
final class Vectors implements Benchmarks.Subject {
    private static final int WIDE = 512;
    private static final int QUESTIONS = 200;
    private static final int NEAREST = 10;
    private static final int BATCH = 10_000;
    private static final String MODEL = "random";

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Random random = new Random(20260208);
        float[][] vectors = unit(random, setting.vectors());
        float[][] questions = unit(random, QUESTIONS);
        int[][] truth =
                Stream.of(questions).parallel().map(q -> exact(vectors, q)).toArray(int[][]::new);
        String what = String.format(Locale.ROOT, "%,d random vectors of %d", vectors.length, WIDE);
        String peer = usearch(setting, vectors, questions, truth);
        Path folder = setting.folder().resolve("vectors");
        try (LuceneIndex index = LuceneIndex.open(folder, new Tokens(Vocabulary.standard(Economies.standard())))) {
            Times build = new Times();
            build.time(() -> fill(index, vectors));
            Times asking = new Times();
            int right = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                float[] question = questions[i];
                List<Found> found = asking.time(() -> index.find(probe(question)));
                right += overlap(found, truth[i]);
            }
            return List.of(new Row(
                    what,
                    String.format(
                            Locale.ROOT,
                            "%s, recall@10 %.3f, build %s, %,d MB",
                            asking,
                            right / (double) (QUESTIONS * NEAREST),
                            Times.shown(build.quantile(1)),
                            size(folder) >> 20),
                    "usearch: " + peer));
        }
    }

    private static float[][] unit(Random random, int count) {
        float[][] vectors = new float[count][WIDE];
        for (float[] vector : vectors) {
            double square = 0;
            for (int i = 0; i < WIDE; i++) {
                vector[i] = (float) random.nextGaussian();
                square += vector[i] * vector[i];
            }
            for (int i = 0; i < WIDE; i++) {
                vector[i] /= (float) Math.sqrt(square);
            }
        }
        return vectors;
    }

    private static int[] exact(float[][] vectors, float[] question) {
        double[] products =
                Stream.of(vectors).mapToDouble(v -> product(v, question)).toArray();
        return IntStream.range(0, vectors.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -products[i]))
                .limit(NEAREST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double product(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < WIDE; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static int fill(LuceneIndex index, float[][] vectors) {
        for (int from = 0; from < vectors.length; from += BATCH) {
            index.putVectors(
                    MODEL,
                    IntStream.range(from, Math.min(vectors.length, from + BATCH))
                            .mapToObj(i -> embedded(i, vectors[i]))
                            .toList(),
                    List.of());
        }
        return vectors.length;
    }

    private static Embedded embedded(int number, float[] vector) {
        String path = String.valueOf(number);
        LocalDate day = LocalDate.of(2026, 2, 8);
        Card card = new Card(
                new DocumentId(String.format(Locale.ROOT, "%064x", number)),
                path,
                Layer.POLICY,
                path,
                path,
                "",
                "",
                List.of(),
                day,
                day,
                LocalDate.MAX);
        Passage passage = new Passage(0, 1, "", path, false);
        return new Embedded(new FitDocument(card, List.of(), List.of(passage), path), List.of(path), List.of(vector));
    }

    private static Probe probe(float[] question) {
        return new Probe(null, question, MODEL, false, Filter.none(), card -> 1, NEAREST, NEAREST);
    }

    private static int overlap(List<Found> found, int[] truth) {
        Set<String> right = new HashSet<>();
        IntStream.of(truth).forEach(i -> right.add(String.valueOf(i)));
        return (int) found.stream().filter(f -> right.contains(f.card().path())).count();
    }

    private static String usearch(Setting setting, float[][] vectors, float[][] questions, int[][] truth)
            throws Exception {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("vectors", "questions", "truth")) {
            files.add(setting.folder().resolve(name + ".bin"));
        }
        write(files.get(0), vectors);
        write(files.get(1), questions);
        try (DataOutputStream out = open(files.get(2))) {
            for (int[] row : truth) {
                for (int number : row) {
                    out.writeInt(Integer.reverseBytes(number));
                }
            }
        }
        return Programs.script(setting, "usearch.js", "usearch", files.toArray(Path[]::new))
                .orElse(Row.NOT_INSTALLED);
    }

    private static void write(Path file, float[][] vectors) throws IOException {
        try (DataOutputStream out = open(file)) {
            for (float[] vector : vectors) {
                for (float value : vector) {
                    out.writeInt(Integer.reverseBytes(Float.floatToIntBits(value)));
                }
            }
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }
}
