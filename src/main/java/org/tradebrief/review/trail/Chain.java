package org.tradebrief.review.trail;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.library.Problem;

/** Holds a trail against its own hashes. */
public final class Chain {
    private Chain() {}

    /** What is wrong with a trail, an entry each; empty for one that nobody touched. The line is the entry's place. */
    public static List<Problem> faults(String trail, List<Entry> entries) {
        List<Problem> faults = new ArrayList<>();
        String previous = Entry.START;
        long seq = 1;
        for (Entry entry : entries) {
            if (entry.seq() != seq || !entry.previous().equals(previous)) {
                faults.add(new Problem(trail, (int) entry.seq(), "REV-TRAIL-GAP", "稽核紀錄在這裡不連續：少了一筆或順序被更動。"));
            } else if (!entry.hash().equals(entry.computedHash())) {
                faults.add(new Problem(trail, (int) entry.seq(), "REV-TRAIL-CHANGED", "這筆稽核紀錄的內容與雜湊不符，曾被更動。"));
            }
            previous = entry.hash();
            seq = entry.seq() + 1;
        }
        return faults;
    }
}
