package org.tradebrief.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.library.Problem;

class ReadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "logo.png", "register/measures.csv", "notes.json", "出口.xlsx"})
    void whatNobodyReadsIsSkippedWithAReason(String path) {
        Outcome outcome = new Readers(List.of()).read(file(path));
        Problem problem = assertInstanceOf(Outcome.Skipped.class, outcome).problem();
        assertEquals("SRC-NOT-OURS", problem.code());
        assertEquals(path, problem.path());
        assertTrue(problem.message().endsWith("。"), problem.message());
    }

    @Test
    void theFirstReaderThatClaimsAFileReadsIt() {
        Readers readers = new Readers(List.of(reader(".md", "A"), reader(".json", "B"), reader("", "C")));
        assertEquals("B", code(readers.read(file("x.json"))));
        assertEquals("C", code(readers.read(file("x.txt"))));
    }

    private static String code(Outcome outcome) {
        return assertInstanceOf(Outcome.Skipped.class, outcome).problem().code();
    }

    private static SourceReader reader(String ending, String code) {
        return new SourceReader() {
            @Override
            public boolean claims(RawFile file) {
                return file.path().endsWith(ending);
            }

            @Override
            public Outcome read(RawFile file) {
                return Outcome.skipped(file, 0, code, "。");
            }
        };
    }

    private static RawFile file(String path) {
        return RawFiles.ofBytes(path, new byte[0], LocalDate.of(2026, 2, 8));
    }
}
