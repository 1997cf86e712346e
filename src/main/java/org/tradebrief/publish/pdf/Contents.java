package org.tradebrief.publish.pdf;

import java.util.ArrayList;
import java.util.List;

/** The pages on which the sections begin, learnt in one pass and printed in the next. */
final class Contents {
    private final List<Entry> entries = new ArrayList<>();
    private int pages;

    record Entry(String title, String anchor, int page) {}

    void add(String title, String anchor, int page) {
        entries.add(new Entry(title, anchor, page));
    }

    void pages(int count) {
        pages = count;
    }

    int pages() {
        return pages;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Whether what was printed from the last pass is still true after this one. */
    boolean sameAs(Contents other) {
        return pages == other.pages && entries.equals(other.entries);
    }
}
