package org.tradebrief.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.template.CitationText;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.Progress;
import org.tradebrief.library.SourceRow;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.trade.Economies;
import org.tradebrief.workbench.SampleWorkspace;
import org.tradebrief.workbench.Workbench;
import org.tradebrief.workbench.Workspace;

/** A search that a person puts into the appendix stands there in the composer's words, so that the checker proves it. */
class AppendedSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 8);
    private static final Instant ASKED = Instant.parse("2026-02-06T06:32:00Z");
    private static final IsoWeek WEEK = new IsoWeek(2026, 6);

    @TempDir
    Path folder;

    @Test
    void everyLineIsTheComposersAndProven() {
        Workbench workbench = new Workbench("測試", Economies.standard(), Clock.fixed(ASKED, ZoneOffset.UTC));
        try (Workspace workspace = SampleWorkspace.open(workbench, folder, Progress.NONE)) {
            workspace.searching().catchUp(Progress.NONE);
            RecordedSearch asked = RecordedSearch.of(
                    workspace
                            .searching()
                            .embedded()
                            .search(SearchRequest.of("稀土 出口管制", 9).asOf(DAY)),
                    DAY,
                    ASKED);
            workspace.searches().keep(asked);
            List<SourceRow> sources = asked.hits().stream()
                    .limit(5)
                    .map(h -> new SourceRow(h.document(), h.path(), h.line()))
                    .toList();
            String note = CitationText.of(sources);
            List<String> blocks = new SearchTexts(new Words().of("search")).appendix(asked, 5);
            String appended = blocks.getFirst() + note + "\n\n" + blocks.getLast() + note + "\n";
            String composed = workspace
                    .composing()
                    .preview(WEEK, DAY, l -> true, Progress.NONE)
                    .draft()
                    .text()
                    .markdown();
            List<String> lines = composed.lines().toList();
            assertEquals(
                    List.of(),
                    appended.lines()
                            .filter(line -> !line.startsWith("|") && !lines.contains(line))
                            .toList());
            String alone = "## 附錄：語意搜尋參考\n\n" + appended;
            var figures = workspace.checker().check(WEEK.toString(), alone, DAY).figures();
            assertTrue(figures.size() > 10, figures::toString);
            assertEquals(
                    List.of(),
                    figures.stream()
                            .filter(f -> f.verdict() != Verdict.VERIFIED)
                            .toList());
        }
    }
}
