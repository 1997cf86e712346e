package org.tradebrief.index.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.fit.Card;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.fit.Passage;

/** Puts more vectors in than are compared one by one, tells so, and joins their pieces, until it is killed. */
final class JoiningProgram {
    static final int MANY = Nearest.SCANNED + 4_000;
    private static final int PIECE = 3_500;
    private static final int WIDE = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    private JoiningProgram() {}

    public static void main(String[] args) throws IOException {
        List<Embedded> all = all(Integer.parseInt(args[1]));
        try (LuceneVectors vectors = LuceneVectors.open(Path.of(args[0]), VectorForm.FLOAT32)) {
            for (int from = 0; from < MANY; from += PIECE) {
                vectors.put(all.subList(from, Math.min(MANY, from + PIECE)), List.of());
            }
            System.out.println("joining");
            vectors.settle();
        }
    }

    /** One document for each number, which is its path; another round gives them other vectors. */
    static List<Embedded> all(int round) {
        List<Embedded> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(embedded(i, vector(i, round)));
        }
        return all;
    }

    static float[] vector(int number, int round) {
        Random random = new Random(31L * number + round);
        float[] vector = new float[WIDE];
        double square = 0;
        for (int d = 0; d < WIDE; d++) {
            vector[d] = (float) random.nextGaussian();
            square += vector[d] * vector[d];
        }
        for (int d = 0; d < WIDE; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    static DocumentId id(int number) {
        return new DocumentId(String.format("%064x", number));
    }

    private static Embedded embedded(int number, float[] vector) {
        String path = String.valueOf(number);
        Card card = new Card(id(number), path, Layer.POLICY, path, path, "", "", List.of(), DAY, DAY, LocalDate.MAX);
        Passage passage = new Passage(0, 1, "", path, false);
        return new Embedded(new FitDocument(card, List.of(), List.of(passage), path), List.of(path), List.of(vector));
    }
}
