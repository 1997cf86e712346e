package org.tradebrief.desk.editor.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was written and what was struck out between two readings of a section, leaf by leaf. Leaves that are alike are set
 * beside each other in order (longest common subsequence over words); what has no counterpart is new or gone as a whole.
 */
public final class Tracking {
    /** Words from which on two leaves count as one that was rewritten. */
    private static final double ALIKE = 0.4;

    private static final int MOST = 4000;

    /** How much a pair of equal leaves weighs. */
    private static final int SAME = 10;

    /** A stretch of what is shown now that was not there before; the end is excluded. */
    public record Written(int from, int to) {}

    /** Words that are gone, shown before the character at an index of what is there now. */
    public record Struck(int before, String words) {}

    /** The changes of one leaf. */
    public record Changes(List<Written> written, List<Struck> struck) {
        static final Changes NONE = new Changes(List.of(), List.of());

        public boolean isNone() {
            return written.isEmpty() && struck.isEmpty();
        }
    }

    private final Map<Integer, Changes> changes = new HashMap<>();
    private int count;

    private Tracking() {}

    /** No changes at all. */
    public static Tracking none() {
        return new Tracking();
    }

    public static Tracking between(List<Leaf> before, List<Leaf> now) {
        Tracking tracking = new Tracking();
        int[] partners = partners(before, now);
        List<String> lost = new ArrayList<>();
        int old = 0;
        for (int i = 0; i < now.size(); i++) {
            int partner = partners[i];
            while (partner >= 0 && old < partner) {
                lost.add(before.get(old++).shown());
            }
            String earlier = partner < 0 ? "" : before.get(partner).shown();
            old = partner < 0 ? old : partner + 1;
            tracking.put(i, words(earlier, now.get(i).shown(), lost));
            lost.clear();
        }
        while (old < before.size()) {
            lost.add(before.get(old++).shown());
        }
        if (!lost.isEmpty() && !now.isEmpty()) {
            tracking.append(now.size() - 1, now.getLast().length(), String.join(" ", lost));
        }
        return tracking;
    }

    public Changes of(int leaf) {
        return changes.getOrDefault(leaf, Changes.NONE);
    }

    /** How many places were changed. */
    public int count() {
        return count;
    }

    private void put(int leaf, Changes change) {
        if (!change.isNone()) {
            changes.put(leaf, change);
            count += Math.max(change.written().size(), change.struck().size());
        }
    }

    private void append(int leaf, int at, String words) {
        if (words.isBlank()) {
            return;
        }
        Changes old = of(leaf);
        List<Struck> struck = new ArrayList<>(old.struck());
        struck.add(new Struck(at, words));
        changes.put(leaf, new Changes(old.written(), List.copyOf(struck)));
        count++;
    }

    /** Leaves that are the same at both ends are each other's; what is typed changes one between them. */
    private static int[] partners(List<Leaf> before, List<Leaf> now) {
        int[] partners = new int[now.size()];
        Arrays.fill(partners, -1);
        int most = Math.min(before.size(), now.size());
        int head = 0;
        while (head < most && weight(before.get(head), now.get(head)) == SAME) {
            partners[head] = head;
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && weight(before.get(before.size() - 1 - tail), now.get(now.size() - 1 - tail)) == SAME) {
            partners[now.size() - 1 - tail] = before.size() - 1 - tail;
            tail++;
        }
        int[] between = best(before.subList(head, before.size() - tail), now.subList(head, now.size() - tail));
        for (int i = 0; i < between.length; i++) {
            partners[head + i] = between[i] < 0 ? -1 : head + between[i];
        }
        return partners;
    }

    private static int[] best(List<Leaf> before, List<Leaf> now) {
        int[][] best = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                int pair = weight(before.get(i), now.get(j));
                int both = pair > 0 ? pair + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int[] partners = new int[now.size()];
        Arrays.fill(partners, -1);
        int i = 0;
        for (int j = 0; i < before.size() && j < now.size(); ) {
            int pair = weight(before.get(i), now.get(j));
            if (pair > 0 && best[i][j] == pair + best[i + 1][j + 1]) {
                partners[j++] = i++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    /** 0 for leaves that have nothing to do with each other; equal ones weigh most. */
    private static int weight(Leaf before, Leaf now) {
        if (before.kind() != now.kind() && (Erasing.isCell(before) || Erasing.isCell(now))) {
            return 0;
        }
        if (before.shown().equals(now.shown())) {
            return SAME;
        }
        // Letters in common stand in for words in common; this is asked for every pair.
        String shorter = before.length() < now.length() ? before.shown() : now.shown();
        String longer = before.length() < now.length() ? now.shown() : before.shown();
        long common = shorter.chars().filter(c -> longer.indexOf(c) >= 0).count();
        double share = longer.isEmpty() ? 0 : (double) common / longer.length();
        return share >= ALIKE ? 1 + (int) (share * 7) : Erasing.isCell(now) && Erasing.isCell(before) ? 1 : 0;
    }

    private static Changes words(String before, String now, List<String> lost) {
        List<Struck> struck = new ArrayList<>();
        if (!lost.isEmpty() && !String.join("", lost).isBlank()) {
            struck.add(new Struck(0, String.join(" ", lost)));
        }
        if (before.equals(now)) {
            return struck.isEmpty() ? Changes.NONE : new Changes(List.of(), struck);
        }
        List<Written> written = new ArrayList<>();
        compare(Tokens.of(before), Tokens.of(now), written, struck);
        return new Changes(List.copyOf(written), List.copyOf(struck));
    }

    private static void compare(List<String> before, List<String> now, List<Written> written, List<Struck> struck) {
        if ((long) before.size() * now.size() > (long) MOST * MOST) {
            struck.add(new Struck(0, String.join("", before)));
            written.add(new Written(0, String.join("", now).length()));
            return;
        }
        int[][] common = common(before, now);
        StringBuilder gone = new StringBuilder();
        int at = 0;
        int from = -1;
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i).equals(now.get(j))) {
                flush(struck, written, gone, from, at);
                from = -1;
                at += now.get(j++).length();
                i++;
            } else if (j < now.size() && (i == before.size() || common[i][j + 1] >= common[i + 1][j])) {
                from = from < 0 ? at : from;
                at += now.get(j++).length();
            } else {
                gone.append(before.get(i++));
            }
        }
        flush(struck, written, gone, from, at);
    }

    private static void flush(List<Struck> struck, List<Written> written, StringBuilder gone, int from, int at) {
        if (!gone.isEmpty()) {
            struck.add(new Struck(from < 0 ? at : from, gone.toString()));
            gone.setLength(0);
        }
        if (from >= 0) {
            written.add(new Written(from, at));
        }
    }

    private static int[][] common(List<String> before, List<String> now) {
        int[][] common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
