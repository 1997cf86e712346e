package org.tradebrief.brief.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;
import org.tradebrief.search.Hit;
import org.tradebrief.search.SearchAnswer;
import org.tradebrief.search.SearchMode;
import org.tradebrief.search.SearchRequest;
import org.tradebrief.search.record.RecordedSearch;

/**
 * What the library answers to a few fixed questions, and what people asked it in the week. Of the fixed ones words alone
 * decide, so that the same documents give the same answer whether or not their vectors are ready; one that a person asked
 * in the week is told as it was answered then.
 *
 * @param model of the vectors; empty where words alone decided
 * @param empty questions without an answer
 * @param asked by people, the latest first
 */
public record Appendix(
        String engine, String mode, String model, List<Row> hits, List<String> empty, List<AskedSearch> asked) {
    private static final int HITS = 3;
    private static final int ASKED = 8;

    /** @param query at the first of its hits, else empty; @param copies the page's documents, this one counted */
    public record Row(String query, Fact rank, Fact title, Fact score, Fact date, String path, Fact copies) {}

    /** Nothing where there are no questions or no answer at all. */
    static @Nullable Appendix of(Knowledge knowledge, List<String> queries, IsoWeek week, LocalDate asOf) {
        Library library = knowledge.library();
        List<RecordedSearch> recorded = knowledge.searches().between(week.monday(), week.sunday()).stream()
                .filter(s -> !s.day().isAfter(asOf))
                .limit(ASKED)
                .toList();
        Set<String> told = recorded.stream().map(RecordedSearch::query).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        SearchAnswer last = null;
        for (String query : queries) {
            if (told.contains(query)) {
                continue;
            }
            SearchAnswer answer = knowledge
                    .search()
                    .search(SearchRequest.of(query, HITS).mode(SearchMode.TERMS).asOf(asOf));
            last = answer;
            if (answer.hits().isEmpty()) {
                empty.add(query);
            }
            for (Hit hit : answer.hits()) {
                rows.add(row(query, hit, library, asOf));
            }
        }
        List<AskedSearch> asked =
                recorded.stream().map(s -> AskedSearch.of(s, asOf)).toList();
        return rows.isEmpty() && asked.isEmpty()
                ? null
                : new Appendix(
                        last == null ? "" : last.engine(),
                        SearchMode.TERMS.chinese(),
                        last == null ? "" : last.model(),
                        rows,
                        empty,
                        asked);
    }

    private static Row row(String query, Hit hit, Library library, LocalDate asOf) {
        String key = "hit/" + query + "/" + hit.rank();
        Origin origin = new Origin(asOf, List.of(new SourceRow(hit.document(), hit.path(), hit.line())));
        LocalDate date = hit.date();
        LocalDate known = library.find(hit.document()).map(Document::vintage).orElse(asOf);
        return new Row(
                hit.rank() == 1 ? query : "",
                Facts.count(key + "/rank", "名次", hit.rank(), "名", List.of(), origin),
                Facts.text(key + "/title", "題名", hit.title(), origin),
                Facts.number(key + "/score", "分數", score(hit.score()), "點", List.of(), origin),
                Facts.text(key + "/date", "日期", (date == null ? known : date).toString(), origin),
                hit.path(),
                Facts.count(key + "/copies", "份數", hit.copies().size() + 1, "份", List.of(), origin));
    }

    static BigDecimal score(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP);
    }
}
