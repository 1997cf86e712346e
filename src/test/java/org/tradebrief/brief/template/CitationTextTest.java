package org.tradebrief.brief.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;

class CitationTextTest {

    @Test
    void filesThatDifferInOnePartShareBracesAndRunsBecomeRanges() {
        List<SourceRow> rows = new ArrayList<>();
        for (String code : List.of("5700", "5830")) {
            for (int line : List.of(13, 14, 15, 26)) {
                rows.add(row("c/us-balance-" + code + "-2026.md", line));
            }
        }
        rows.add(row("c/us-detail-5700-2026.md", 13));
        assertEquals(
                "〔來源：c/us-balance-{5700,5830}-2026.md，列 13–15、26；c/us-detail-5700-2026.md，列 13〕",
                CitationText.of(rows));
    }

    @Test
    void filesWithOtherRowsOrFoldersStandAlone() {
        assertEquals(
                "〔來源：a/1-x.md，列 3、4；a/2-x.md，列 3；b/1-x.md，列 3〕",
                CitationText.of(
                        List.of(row("a/1-x.md", 4), row("a/1-x.md", 3), row("a/2-x.md", 3), row("b/1-x.md", 3))));
    }

    private static SourceRow row(String path, int line) {
        return new SourceRow(new DocumentId("0".repeat(64)), path, line);
    }
}
