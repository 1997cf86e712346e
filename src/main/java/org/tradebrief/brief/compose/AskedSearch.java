package org.tradebrief.brief.compose;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.search.record.RecordedHit;
import org.tradebrief.search.record.RecordedSearch;

/**
 * A search that a person made in the week, as it was answered then.
 *
 * @param model of the vectors; empty where words alone decided
 * @param at day and time in Taipei
 * @param rows its first hits
 */
public record AskedSearch(
        String query,
        String mode,
        String engine,
        String model,
        Fact at,
        Fact took,
        Fact total,
        List<Appendix.Row> rows) {
    private static final int HITS = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Taipei"));

    static AskedSearch of(RecordedSearch search, LocalDate asOf) {
        String key = "asked/" + search.mode().code() + "/" + search.query();
        List<SourceRow> sources = search.hits().stream()
                .limit(HITS)
                .map(h -> new SourceRow(h.document(), h.path(), h.line()))
                .toList();
        Origin origin = new Origin(asOf, sources);
        List<Appendix.Row> rows = new ArrayList<>();
        search.hits().stream().limit(HITS).forEach(h -> rows.add(row(key, search.query(), h, asOf)));
        return new AskedSearch(
                search.query(),
                search.mode().chinese(),
                search.engine(),
                search.model(),
                Facts.text(key + "/at", "查詢時間", TIME.format(search.at()), origin),
                Facts.count(key + "/took", "耗時", Math.toIntExact(search.tookMillis()), "毫秒", List.of(), origin),
                Facts.count(key + "/total", "結果", search.total(), "筆", List.of(), origin),
                rows);
    }

    private static Appendix.Row row(String search, String query, RecordedHit hit, LocalDate asOf) {
        String key = search + "/" + hit.rank();
        Origin origin = new Origin(asOf, List.of(new SourceRow(hit.document(), hit.path(), hit.line())));
        LocalDate date = hit.date();
        return new Appendix.Row(
                hit.rank() == 1 ? query : "",
                Facts.count(key + "/rank", "名次", hit.rank(), "名", List.of(), origin),
                Facts.text(key + "/title", "題名", hit.title(), origin),
                Facts.number(key + "/score", "分數", Appendix.score(hit.score()), "點", List.of(), origin),
                Facts.text(key + "/date", "日期", date == null ? "未載" : date.toString(), origin),
                hit.path(),
                Facts.count(key + "/copies", "份數", hit.copies(), "份", List.of(), origin));
    }
}
