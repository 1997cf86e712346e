package org.tradebrief.search.record;

import java.time.LocalDate;
import java.util.List;

/** Keeps the searches that people made. Of a question asked more than once in a week, in one mode, the last is kept. */
public interface SearchLog {
    /** Where nothing is kept, as in a workspace that is only read. */
    SearchLog NONE = new SearchLog() {
        @Override
        public void keep(RecordedSearch search) {}

        @Override
        public void forget(RecordedSearch search) {}

        @Override
        public List<RecordedSearch> between(LocalDate first, LocalDate last) {
            return List.of();
        }
    };

    void keep(RecordedSearch search);

    /** Takes out what was kept of that question in the week of its day. */
    void forget(RecordedSearch search);

    /** Those made for a day from the first to the last, the latest first. */
    List<RecordedSearch> between(LocalDate first, LocalDate last);
}
