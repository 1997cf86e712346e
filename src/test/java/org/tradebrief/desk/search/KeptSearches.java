package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.search.record.RecordedSearch;
import org.tradebrief.search.record.SearchLog;

/** Searches kept in memory, the latest first. */
final class KeptSearches implements SearchLog {
    private final List<RecordedSearch> all = new ArrayList<>();

    @Override
    public void keep(RecordedSearch search) {
        all.removeIf(search::asks);
        all.addFirst(search);
    }

    @Override
    public void forget(RecordedSearch search) {
        all.removeIf(search::asks);
    }

    @Override
    public List<RecordedSearch> between(LocalDate first, LocalDate last) {
        return all.stream()
                .filter(s -> !s.day().isBefore(first) && !s.day().isAfter(last))
                .toList();
    }

    List<RecordedSearch> all() {
        return List.copyOf(all);
    }
}
