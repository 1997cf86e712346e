package org.tradebrief.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Problem;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.FlowQuery;

class ImporterTest {
    private static final String PATH = "us_trade_census/monthly_export/us-export-5700-2026.md";

    @TempDir
    Path temp;

    private Workspace workspace;
    private Path corpus;

    @BeforeEach
    void open() throws IOException {
        workspace = Workbench.standard("測試").openToWrite(temp.resolve("w"));
        corpus = Files.createDirectory(temp.resolve("語料 一"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Path write(String path, String text) throws IOException {
        Path file = corpus.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String extract(String fetched, String value) {
        return """
            # China — Monthly Export Data

            - **Source**: US Census Bureau (Balance Summary)
            - **Partner**: China (5700)
            - **Fetched**: %s
            - **confidence**: 高

            ## Monthly Export Data

            | Year | Month | Exports (Million USD) |
            |------|-------|-----------------------|
            | 2025 | November | %s |
            """.formatted(fetched, value);
    }

    private ImportReport run(Path... paths) {
        return workspace.importer().run(List.of(paths), Progress.NONE);
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    private List<String> values(String day) {
        return workspace.trade().flows(FlowQuery.asOf(LocalDate.parse(day))).stream()
                .map(f -> f.usd().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void whatLiesInANewFolderIsKept() throws IOException {
        write("docs/" + PATH, extract("2026-02-07T13:19:03Z", "100.5"));
        write("docs/eu_export_control/x.md", """
            # Commission delegated regulation on quantum refrigerators

            - **Source**: European Commission
            - **Date**: 2026-01-15

            Cryogenic cooling systems are added to the list.
            """);
        ImportReport report = run(corpus);
        assertEquals(List.of("SRC-NEW-FOLDER"), codes(report));
        assertEquals(
                List.of("eu_export_control/x.md"),
                workspace.library().asOf(LocalDate.MAX).stream()
                        .filter(d -> d.layer() == Layer.OTHER)
                        .map(Document::path)
                        .toList());
    }

    @Test
    void theSameFolderAgainChangesNothingWhereverItLies() throws IOException {
        write("docs/Extractor/" + PATH, extract("2026-02-07T13:19:03Z", "100.5"));
        assertEquals(1, run(corpus).documents().added());
        assertEquals(1, run(corpus).documents().unchanged());
        assertEquals(
                1,
                run(corpus.resolve("docs/Extractor/us_trade_census"))
                        .documents()
                        .unchanged());
        assertEquals(
                1, run(corpus.resolve("docs/Extractor/" + PATH)).documents().unchanged());
    }

    @Test
    void aChangedFileIsANewVintageOfTheSamePath() throws IOException {
        write(PATH, extract("2026-02-07T13:19:03Z", "100.5"));
        run(corpus);
        write(PATH, extract("2026-06-17T05:40:13Z", "101.5"));
        assertEquals(1, run(corpus).documents().added());
        assertEquals(
                List.of(LocalDate.parse("2026-02-07"), LocalDate.parse("2026-06-17")),
                workspace.library().vintages(PATH).stream()
                        .map(Document::vintage)
                        .toList());
        assertEquals(List.of("100500000"), values("2026-02-08"));
        assertEquals(List.of("101500000"), values("2026-06-20"));
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        write(PATH, extract("2026-02-07T13:19:03Z", "100.5"));
        write("雜訊.bin", "\u0000\u0001");
        write(".git/config", "[core]");
        Files.createSymbolicLink(corpus.resolve("連結.md"), corpus.resolve(PATH));
        ImportReport report = run(corpus);
        assertEquals(new ImportReport.Documents(1, 1, 0, 3), report.documents());
        assertTrue(
                codes(report).containsAll(List.of("IMP-HIDDEN", "IMP-LINK")),
                codes(report).toString());
    }

    @Test
    void whatWasStoppedKeepsTheFilesThatAreDone() throws IOException {
        for (String partner : List.of("5700", "5830", "5880")) {
            write(
                    PATH.replace("5700", partner),
                    extract("2026-02-07T13:19:03Z", "1").replace("5700", partner));
        }
        long[] asked = {0};
        ImportReport report = workspace.importer().run(List.of(corpus), new Progress() {
            @Override
            public void at(String step, long done, long total) {
                asked[0] = done;
            }

            @Override
            public boolean isCancelled() {
                return asked[0] == 1;
            }
        });
        assertTrue(report.cancelled());
        assertEquals(2, report.documents().added());
        assertEquals(1, run(corpus).documents().added());
    }

    @Test
    void aLargeAnswerIsKeptAsItCameAndOneThatIsCutLeavesNothingBehind() throws IOException {
        String row =
                "{\"typeCode\":\"C\",\"period\":\"2024\",\"reporterCode\":842,\"flowCode\":\"X\",\"partnerCode\":156,"
                        + "\"primaryValue\":1.5,\"note\":\"" + "x".repeat(5 << 20) + "\"}";
        String answer = "{\"elapsedTime\":\"1\",\"count\":1,\"data\":[" + row + "],\"error\":\"\"}";
        write("api/2026-02-08/cut.json", answer.substring(0, answer.length() - 20));
        assertEquals(List.of("SRC-JSON-CUT"), codes(run(corpus)));
        assertEquals(List.of(), kept(answer.length() - 20));
        write("api/2026-02-08/whole.json", answer);
        assertEquals(
                1, run(corpus.resolve("api/2026-02-08/whole.json")).documents().added());
        assertEquals(1, kept(answer.length()).size());
        assertEquals(List.of("1.5"), values("2026-02-08"));
        assertEquals(
                1, run(corpus.resolve("api/2026-02-08/whole.json")).documents().unchanged());
    }

    /** What lies among the documents and has that size, unfinished copies included. */
    private List<Path> kept(int size) throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("w/documents"))) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toFile().length() == size)
                    .toList();
        }
    }
}
