package org.tradebrief.check.indicator;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.words.Sense;

/** A column's head that says that its cells are changes, and between which years: 24–23 (pp), 2024 較 2023, 增減（百分點）. */
record ChangeHead(boolean is, boolean percent, int year, int base) {
    private static final ChangeHead NONE = new ChangeHead(false, false, 0, 0);
    private static final Pattern YEARS =
            Pattern.compile("(?<!\\d)((?:20)?\\d\\d)年? ?(-|–|—|→|/|vs\\.?|较|比|减|至|to|over) ?((?:20)?\\d\\d)年?(?!\\d)");
    private static final List<String> POINTS = List.of("pp", "百分点", "ppt", "p.p.", "percentage point");
    private static final List<String> DELTA = List.of("δ", "△", "▲▼", "增减", "变动", "变化", "差", "chg", "change");
    private static final List<String> PERCENT = List.of("%", "率", "yoy", "y/y", "年增", "幅");
    private static final int CENTURY = 2000;

    static ChangeHead of(Sight head) {
        String folded = head.words().run().folded();
        Matcher m = YEARS.matcher(folded);
        boolean two = m.find();
        boolean points = POINTS.stream().anyMatch(folded::contains);
        boolean changes = points
                || DELTA.stream().anyMatch(folded::contains)
                || head.says(Sense.CHANGE, Sense.DIFFERENCE, Sense.YOY, Sense.THAN)
                || two && !m.group(2).equals("至") && !m.group(2).equals("to");
        if (!changes) {
            return NONE;
        }
        boolean percent = !points && PERCENT.stream().anyMatch(folded::contains);
        if (!two) {
            return new ChangeHead(true, percent, 0, head.says(Sense.THAN) ? only(head) : 0);
        }
        int first = year(m.group(1));
        int second = year(m.group(3));
        return new ChangeHead(true, percent, Math.max(first, second), Math.min(first, second));
    }

    private static int only(Sight head) {
        var year = head.year();
        return year == null ? 0 : year.toYear();
    }

    private static int year(String digits) {
        int n = Integer.parseInt(digits);
        return n < 100 ? CENTURY + n : n;
    }
}
