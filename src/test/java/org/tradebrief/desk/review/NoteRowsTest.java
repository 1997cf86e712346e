package org.tradebrief.desk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;

class NoteRowsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-08");
    private final NoteRows rows = new NoteRows(new Held("us/b-1.md", "us/b-2.md", "c.csv"), DAY);

    @Test
    void aNoteOfSeveralFilesIsSpreadOut() {
        assertEquals(List.of("us/b-1.md:13", "us/b-2.md:13", "c.csv:4"), of("〔來源：us/b-{1,2}.md，列 13–36；c.csv，列 4〕"));
    }

    @Test
    void aNoteWithoutRowsOpensTheFileAtItsStart() {
        assertEquals(List.of("us/b-1.md:1"), of("來源：`us/b-1.md`"));
    }

    @Test
    void whatIsNotHeldOrNotYetKnownIsLeftOut() {
        assertEquals(List.of(), of("〔來源：us/x.md，列 1〕"));
        assertEquals(List.of(), new NoteRows(new Held("c.csv"), DAY.minusDays(9)).of("〔來源：c.csv，列 1〕"));
        assertEquals(List.of(), of("沒有來源的一句話"));
    }

    private List<String> of(String note) {
        return rows.of(note).stream().map(row -> row.path() + ":" + row.line()).toList();
    }

    /** A library of documents that are nothing but their paths. */
    private record Held(String... paths) implements Library {

        @Override
        public List<Document> vintages(String path) {
            return List.of(paths).contains(path) ? List.of(document(path)) : List.of();
        }

        private static Document document(String path) {
            DocumentId id = new DocumentId("%064x".formatted(path.hashCode() & 0xFFFFFFFFL));
            return new Document(
                    id, Layer.CENSUS, path, path, "", "", null, DAY, Instant.EPOCH, DAY, Confidence.HIGH, "");
        }

        @Override
        public Optional<Document> find(DocumentId id) {
            return Optional.empty();
        }

        @Override
        public String text(DocumentId id) {
            return "";
        }

        @Override
        public List<Document> asOf(LocalDate day) {
            return List.of();
        }

        @Override
        public long count() {
            return paths.length;
        }
    }
}
