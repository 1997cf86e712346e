package org.tradebrief.store.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.brief.BriefText;
import org.tradebrief.brief.Draft;
import org.tradebrief.brief.FactIndex;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.store.WorkspaceStore;
import org.tradebrief.trade.Economies;

class SqlDraftsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-08");

    @TempDir
    Path temp;

    private static Draft draft(String week, String text) {
        SourceRow row = new SourceRow(new DocumentId("a".repeat(64)), "us_trade_census/x.md", 14);
        Fact fact = new Fact(
                "balance/USA/CHN",
                "美國對中國差額",
                new BigDecimal("-189355000000.00"),
                "",
                "USD",
                List.of("一", "二"),
                DAY,
                List.of(row));
        Fact name = new Fact("name", "名稱", null, "稀土", "", List.of(), DAY, List.of(row));
        FactIndex index = new FactIndex(
                List.of(new FactIndex.Entry("summary", 3, 9, "1,894", "balance/USA/CHN")),
                List.of(new FactIndex.Note("summary", 4, 1, "〔來源〕", List.of(row))));
        return new Draft(
                IsoWeek.parse(week),
                DAY,
                BriefText.of(text),
                index,
                Map.of(fact.key(), fact, name.key(), name),
                new BigDecimal("81.50"));
    }

    @Test
    void aDraftIsKeptWithAllThatItsFiguresRestOn() {
        try (WorkspaceStore store = WorkspaceStore.openToWrite(temp, "測試", Economies.standard(), Clock.systemUTC())) {
            Draft earlier = draft("2026-W06", "# 舊\n");
            Draft draft = draft("2026-W06", "# 新\n\n## 摘要\n");
            Draft other = draft("2026-W07", "# 別週\n");
            store.drafts().keep(earlier);
            store.drafts().keep(draft);
            store.drafts().keep(other);
            assertEquals(Optional.of(draft), store.drafts().of(IsoWeek.parse("2026-W06")));
            assertEquals(Optional.empty(), store.drafts().of(IsoWeek.parse("2026-W08")));
            assertEquals(List.of(other.week(), draft.week()), store.drafts().weeks());
        }
    }
}
