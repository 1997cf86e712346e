package org.tradebrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

class SearchCommandsTest {
    @TempDir
    Path temp;

    private String workspace;

    @BeforeEach
    void fill() throws IOException {
        Path policy = Files.createDirectories(temp.resolve("corpus/cn_export_control"));
        Files.writeString(policy.resolve("rare-earth-61.md"), """
            # 商务部公告2025年第61号

            - **Source**: 商務部
            - **URL**: http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/202510/9061.html
            - **Date**: 2025-10-09
            - **Fetched**: 2026-02-01
            - **Category**: regulation_update

            ## Summary

            境外组织出口含中国稀土成分的物项，须先取得许可证。
            """);
        Files.writeString(policy.resolve("speech.md"), """
            # 關於稀土的說明

            - **Source**: 外交部
            - **Date**: 2025-10-12
            - **Fetched**: 2026-02-01
            - **Category**: policy_guidance

            ## Summary

            發言人說明稀土許可證。
            """);
        workspace = temp.resolve("ws").toString();
        assertTrue(run("import", temp.resolve("corpus").toString()).exit() != 1);
    }

    private Run run(String... args) {
        return Run.of(Stream.concat(Stream.of("--workspace", workspace), Stream.of(args))
                .toArray(String[]::new));
    }

    private List<String> paths(String... args) {
        String[] all = Stream.concat(Stream.of("--json", "search", "稀土"), Stream.of(args))
                .toArray(String[]::new);
        return run(all).json().at("/hits").findValuesAsText("path");
    }

    @Test
    void aSearchIsRecordedInItsWeekUnlessThatIsNotWanted() {
        run("search", "許可證", "--as-of", "2026-02-04");
        run("search", "發言人", "--no-record", "--as-of", "2026-02-04");
        assertEquals(List.of("許可證"), recorded("2026-02-02", "2026-02-08"));
        assertEquals(List.of(), recorded("2026-02-09", "2026-02-15"));
    }

    @Test
    void aSearchBesideAProgramThatWritesAnswersAndSaysThatItIsNotRecorded() {
        Run beside;
        try (Workspace desk = Workbench.standard("desk").openToWrite(Path.of(workspace))) {
            assertTrue(desk.isWritable());
            beside = run("search", "許可證", "--as-of", "2026-02-04");
        }
        assertEquals(0, beside.exit());
        assertTrue(beside.err().contains("沒有記入"), beside.err());
        assertEquals(List.of(), recorded("2026-02-02", "2026-02-08"));
    }

    private List<String> recorded(String from, String to) {
        try (Workspace read = Workbench.standard("test").openToRead(Path.of(workspace))) {
            return read.searches().between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                    .map(RecordedSearch::query)
                    .toList();
        }
    }

    @Test
    void aSearchIsNarrowedByStatusSourceCategoryAndEconomy() {
        assertEquals(2, paths().size());
        List<String> act = List.of("cn_export_control/rare-earth-61.md");
        assertEquals(act, paths("--status", "suspended", "--as-of", "2026-02-08"));
        assertEquals(List.of(), paths("--status", "ended", "--as-of", "2026-02-08"));
        assertEquals(act, paths("--source", "商務部"));
        assertEquals(act, paths("--category", "regulation_update"));
        assertEquals(act, paths("--economy", "chn"));
        assertEquals(2, run("search", "稀土", "--status", "paused").exit());
    }

    @Test
    void eachHitBearsItsStatusOnTheDay() {
        Run run = run("--json", "search", "稀土", "--as-of", "2026-02-08");
        assertTrue(run.json().at("/hits").findValuesAsText("status").contains("suspended"), run.out());
        assertTrue(run("search", "稀土", "--as-of", "2026-02-08").out().contains("暫停　出口管制"));
    }

    @Test
    void aDamagedIndexIsRebuiltFromTheLibraryAndSaysSo() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(workspace, "index", "words"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*(segments_|\\.cf|\\.si).*"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        Run index = run("index", "--words");
        assertTrue(index.out().contains("索引已損壞，已由文件重建"), index.out() + index.err());
        assertEquals(2, paths().size());
    }

    @Test
    void aForeignCollectionNeedsAServer() {
        Run run = run("search", "稀土", "--collection", "cross-border-trade");
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("QDR-NONE"), run.err());
        assertTrue(run("index", "--words", "--migrate-from", "cross-border-trade")
                .err()
                .contains("QDR-NONE"));
    }
}
