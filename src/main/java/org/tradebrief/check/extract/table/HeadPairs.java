package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Words;

/** Heads that set one column of the table against another: Q2/Q1, Δ 24–23, 11 月較 10 月, 2024→2025. */
final class HeadPairs {
    private static final int LONGEST = 40;
    private static final Pattern JOINT = Pattern.compile("/|÷|-|–|—|−|→|vs\\.?|versus|较|比|对");
    private static final Pattern BEFORE = Pattern.compile("^(?:δ|△|差额|变化|变动|增减|change) ?");
    private static final Pattern BEHIND = Pattern.compile(" ?(?:\\(.*\\)|变化|变动|增减|增减率|变动率|之差|change|%)$");

    private HeadPairs() {}

    /** The columns that a head sets against each other: {@code now} that which changed, {@code base} what it is held to. */
    record Pair(int now, int base) {}

    /** The two columns that the head of one names; null where it names no two others. */
    static @Nullable Pair of(List<Words> heads, int column) {
        String head = plain(heads.get(column));
        if (head.length() > LONGEST) {
            return null;
        }
        String names = BEHIND.matcher(BEFORE.matcher(head).replaceFirst("")).replaceFirst("");
        Matcher joint = JOINT.matcher(names);
        while (joint.find()) {
            int first = named(heads, column, names.substring(0, joint.start()));
            int second = named(heads, column, names.substring(joint.end()));
            if (first >= 0 && second >= 0 && first != second) {
                return joint.group().equals("→") ? new Pair(second, first) : new Pair(first, second);
            }
        }
        return null;
    }

    /** The one column called so, a year by its last two digits as well; -1 where there is none or several. */
    private static int named(List<Words> heads, int column, String name) {
        String said = bare(name);
        int found = -1;
        for (int i = 1; i < heads.size(); i++) {
            String head = bare(plain(heads.get(i)));
            boolean year = said.matches("\\d{2}") && head.matches("(19|20)" + said);
            if (i != column && (head.equals(said) || year)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static String bare(String name) {
        return name.strip().replaceAll(" ?[年季]$", "");
    }

    private static String plain(Words head) {
        return head.run().folded().strip();
    }
}
