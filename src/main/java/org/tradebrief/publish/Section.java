package org.tradebrief.publish;

/** What sections are known by, in every way out. */
public final class Section {
    private Section() {}

    /** Whether a section sums the brief up. */
    public static boolean isSummary(String title) {
        return title.strip().endsWith("摘要");
    }

    /** Whether a section is looked up rather than read: the list of sources. */
    public static boolean isReference(String title) {
        return title.contains("資料來源");
    }
}
