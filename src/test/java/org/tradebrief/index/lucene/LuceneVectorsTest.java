package org.tradebrief.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.search.engine.Among;
import org.tradebrief.search.engine.Embedded;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;

/** More vectors than are compared one by one. */
class LuceneVectorsTest {
    private static final int MANY = JoiningProgram.MANY;

    @TempDir
    Path folder;

    private final List<Embedded> all = JoiningProgram.all(0);

    private int pieces() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.leaves().size();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT32", "INT4"})
    void whatCameInPiecesIsJoinedAndFoundInShortFormsToo(VectorForm form) throws IOException {
        try (LuceneVectors vectors = LuceneVectors.open(folder, form)) {
            for (int from = 0; from < MANY; from += 3_500) {
                vectors.put(all.subList(from, Math.min(MANY, from + 3_500)), List.of());
            }
            assertTrue(pieces() > 1);
            vectors.settle();
            assertEquals(1, pieces());
            vectors.put(List.of(), List.of(JoiningProgram.id(0)));
            vectors.settle();
            int first = 0;
            for (int i = 1; i <= 50; i++) {
                Found found = vectors.nearest(vector(i), Filter.none(), 10).getFirst();
                first += found.card().path().equals(String.valueOf(i)) ? 1 : 0;
                assertTrue(found.similarity() <= 1.0001, "in full, whatever form was walked");
            }
            assertTrue(first >= 49, first + " of 50");
            assertEquals(MANY - 1, vectors.count());
            Filter one = among(new Among(Set.of(JoiningProgram.id(7)), false));
            assertEquals(
                    "7", vectors.nearest(vector(3), one, 10).getFirst().card().path());
            Filter others = among(new Among(Set.of(JoiningProgram.id(3)), true));
            assertTrue(vectors.nearest(vector(3), others, 10).stream()
                    .noneMatch(f -> f.card().path().equals("3")));
        }
    }

    private static Filter among(Among among) {
        return new Filter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, LocalDate.MAX, among);
    }

    private float[] vector(int number) {
        return all.get(number).vectors().getFirst();
    }
}
