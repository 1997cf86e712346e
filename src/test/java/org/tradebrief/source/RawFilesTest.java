package org.tradebrief.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);

    @TempDir
    Path folder;

    @Test
    void aPathStartsAtTheLayerWhereverTheCorpusLies() throws IOException {
        Path file = write("corpus/docs/us_trade_census/monthly_export/x.md", "text");
        for (Path root : List.of(folder, file.getParent(), file)) {
            assertEquals(
                    "us_trade_census/monthly_export/x.md",
                    RawFiles.of(root, file, DAY).path());
        }
    }

    @Test
    void aFileOutsideTheLayersIsNamedFromTheRoot() throws IOException {
        Path file = write("register/measures.csv", "id");
        assertEquals("register/measures.csv", RawFiles.of(folder, file, DAY).path());
        assertEquals("measures.csv", RawFiles.of(file, file, DAY).path());
    }

    @Test
    void aFolderBesideTheLayersIsNamedAsTheyAre() throws IOException {
        write("corpus/docs/us_trade_census/monthly_export/x.md", "text");
        Path file = write("corpus/docs/eu_export_control/dual_use/y.md", "text");
        for (Path root : List.of(folder, folder.resolve("corpus/docs"))) {
            assertEquals(
                    "eu_export_control/dual_use/y.md",
                    RawFiles.of(root, file, DAY).path());
        }
    }

    @Test
    void aRawAnswerLiesInTheLayerOfInterfaces() throws IOException {
        Path file = write("sample/census/2026-02-07/a.json", "[]");
        for (Path root : List.of(folder, folder.resolve("sample"), file.getParent(), file)) {
            assertEquals(
                    "api/census/2026-02-07/a.json", RawFiles.of(root, file, DAY).path());
        }
        Path undated = write("answers/b.json", "[]");
        assertEquals("api/answers/b.json", RawFiles.of(folder, undated, DAY).path());
        assertEquals("api/b.json", RawFiles.of(undated, undated, DAY).path());
        Path kept = write("api/comtrade/b.json", "{}");
        assertEquals("api/comtrade/b.json", RawFiles.of(folder, kept, DAY).path());
    }

    @Test
    void decomposedNamesAreTheSameFileOnEverySystem() throws IOException {
        Path file = write("cn_export_control/cafe\u0301（公告）.md", "text");
        assertEquals(
                "cn_export_control/caf\u00e9（公告）.md",
                RawFiles.of(folder, file, DAY).path());
    }

    @Test
    void theBytesAreHashedAndOpenedAsTheyAre() throws IOException {
        Path file = write("a.json", "abc");
        RawFile raw = RawFiles.of(folder, file, DAY);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", raw.contentHash());
        assertEquals(3, raw.size());
        try (InputStream in = raw.open()) {
            assertEquals("abc", new String(in.readAllBytes(), UTF_8));
        }
        assertEquals(RawFiles.ofBytes("api/a.json", "abc".getBytes(UTF_8), DAY).id(), raw.id());
    }

    @Test
    void anIdTellsPathsAndTextsApart() {
        RawFile one = RawFiles.ofBytes("a", "x".getBytes(UTF_8), DAY);
        assertNotEquals(
                one.id(), RawFiles.ofBytes("b", "x".getBytes(UTF_8), DAY).id());
        assertNotEquals(
                one.id(), RawFiles.ofBytes("a", "y".getBytes(UTF_8), DAY).id());
    }

    @Test
    void aNeighbourIsFoundInsideTheCorpusOnly() throws IOException {
        Path file = write("corpus/us_trade_census/country_detail/d.md", "text");
        write("corpus/us_trade_census/trade_balance/b.md", "beside");
        write("secret.md", "outside");
        RawFile raw = RawFiles.of(file, file, DAY);
        assertEquals(
                "us_trade_census/trade_balance/b.md",
                raw.neighbours().find("../trade_balance/b.md").orElseThrow().path());
        assertTrue(raw.neighbours().find("../../../secret.md").isEmpty());
        assertTrue(raw.neighbours().find("absent.md").isEmpty());
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
