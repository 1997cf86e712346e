package org.tradebrief.search.words;

import java.util.List;

/**
 * One thing with its names in three languages. A text that uses any of them is found by all of them.
 *
 * @param id what it is indexed under: a word of our own, or for an economy its ISO code with {@code @} before it
 * @param label its first name in Traditional Chinese
 * @param names every name, in any script
 * @param broader ids of what it is a kind of: a deficit is a balance
 * @param field what kind of document it is asked of; ANY for most
 * @param weight how much it tells, 1 for most; little for words such as data or policy
 */
public record Concept(String id, String label, List<String> names, List<String> broader, Field field, double weight) {
    public Concept {
        names = List.copyOf(names);
        broader = List.copyOf(broader);
    }

    /** The two kinds of documents that questions are about. */
    public enum Field {
        /** Trade and economic statistics. */
        STATISTICS,
        /** Acts of control, and what is said about them. */
        CONTROL,
        ANY
    }

    public boolean isEconomy() {
        return id.startsWith("@");
    }

    /** The form in which it stands in the index. */
    public String token() {
        return "c:" + id;
    }
}
