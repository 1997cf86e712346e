package org.tradebrief.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tradebrief.index.lucene.LuceneIndex;
import org.tradebrief.index.lucene.VectorForm;
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

/**
 * The vectors of the embedded index in each form: how many of the true ten it finds, how fast, and what building it took.
 * It is filled and asked as the program does, records with their cards and all; the peer holds vectors alone.
 */
final class Vectors implements Benchmarks.Subject {
    private static final int QUESTIONS = 1_000;

    /** Asked before the clock runs, for the compiler and for the pages of the index. */
    private static final int WARM = 500;

    private static final int BATCH = 5_000;
    private static final String MODEL = "made";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    @Override
    public List<Row> measure(Setting setting) throws Exception {
        Path folder = Files.createDirectories(setting.folder().resolve("vectors"));
        List<Row> rows = new ArrayList<>();
        try (VectorSet set = new VectorSet(folder, setting.vectors(), QUESTIONS)) {
            for (VectorForm form : setting.forms()) {
                Path index = folder.resolve(form.code());
                String what = String.format(Locale.ROOT, "%,d vectors, %s", set.count(), form.code());
                rows.add(new Row(what, ours(index, set, form), "usearch: " + usearch(setting, set, form)));
                System.out.println(rows.getLast());
                Setting.delete(index);
            }
        }
        return rows;
    }

    private static String ours(Path folder, VectorSet set, VectorForm form) throws Exception {
        Tokens tokens = new Tokens(Vocabulary.standard(Economies.standard()));
        Load load = Load.of(() -> {
            try (LuceneIndex index = LuceneIndex.open(folder, tokens, form)) {
                fill(index, set);
            }
            return folder;
        });
        try (LuceneIndex index = LuceneIndex.open(folder, tokens, form)) {
            Times asking = new Times();
            int right = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                float[] question = set.questions()[i];
                Times counted = i < WARM ? new Times() : asking;
                List<Found> found = counted.time(() -> index.find(probe(question)));
                right += i < WARM ? 0 : overlap(found, set.truth(i));
            }
            double recall = right / (double) ((QUESTIONS - WARM) * VectorSet.NEAREST);
            return String.format(
                    Locale.ROOT, "%s, recall@10 %.3f, build %s, disk %,d MB", asking, recall, load, size(folder) >> 20);
        }
    }

    private static void fill(LuceneIndex index, VectorSet set) {
        for (int from = 0; from < set.count(); from += BATCH) {
            index.putVectors(
                    MODEL,
                    IntStream.range(from, Math.min(set.count(), from + BATCH))
                            .mapToObj(i -> embedded(i, set.vector(i)))
                            .toList(),
                    List.of());
        }
        index.settle(MODEL);
    }

    private static Embedded embedded(int number, float[] vector) {
        String path = String.valueOf(number);
        Card card = new Card(
                new DocumentId(String.format(Locale.ROOT, "%064x", number)),
                path,
                Layer.POLICY,
                path,
                path,
                "",
                "",
                List.of(),
                DAY,
                DAY,
                LocalDate.MAX);
        Passage passage = new Passage(0, 1, "", path, false);
        return new Embedded(new FitDocument(card, List.of(), List.of(passage), path), List.of(path), List.of(vector));
    }

    private static Probe probe(float[] question) {
        return new Probe(null, question, MODEL, false, Filter.none(), card -> 1, VectorSet.NEAREST, VectorSet.NEAREST);
    }

    private static int overlap(List<Found> found, int[] truth) {
        Set<String> right = new HashSet<>();
        IntStream.of(truth).forEach(i -> right.add(String.valueOf(i)));
        return (int) found.stream().filter(f -> right.contains(f.card().path())).count();
    }

    private static String usearch(Setting setting, VectorSet set, VectorForm form) throws Exception {
        // The peer has no half bytes.
        String kind = form == VectorForm.FLOAT32 ? "f32" : "i8";
        return Programs.script(
                        setting,
                        "usearch.js",
                        "usearch",
                        kind,
                        WARM,
                        set.file("vectors"),
                        set.file("questions"),
                        set.file("truth"))
                .orElse(Row.NOT_INSTALLED);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }
}
