package org.tradebrief.check.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.trade.Economy;

/** Finds whose value a number in running words is, and of which year. */
final class Places {
    private static final List<String> EXCEPT = List.of("外", "以外", "之外", "除外");
    /** 次年 and the like, of the value before. */
    private static final Pattern NEXT_YEAR =
            Pattern.compile("次年|翌年|隔年|隔一年|下一年|一年后|the (?:following|next) year|a year later");

    private static final Sense[] UNITS = {Sense.PERCENT, Sense.POINTS, Sense.USD, Sense.TIMES};
    private static final Sense[] GROUPS = {
        Sense.GROUP_FIVE, Sense.GROUP_SIX, Sense.GROUP_ALL, Sense.GROUP_WORLD, Sense.AVERAGE
    };

    private final Sight sight;
    private final Words words;
    private final Backdrop around;
    private final Rows rows;
    private final Paths paths;

    Places(Sight sight, Backdrop around) {
        this.sight = sight;
        this.words = sight.words();
        this.around = around;
        this.rows = new Rows(sight);
        this.paths = new Paths(sight);
    }

    /** The last value before the token in its sentence; -1 if there is none. */
    int previous(int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(i, at); at--) {
            if (sight.isValue(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whose value it is: named since the value before, in a bracket behind, in a list before, or before that. */
    @Nullable
    Slot<Economy> economy(int i, int previous) {
        List<Integer> row = rows.row(i);
        List<Integer> names = rows.listed(row.getFirst());
        if (row.size() > 1 && names.size() == row.size()) {
            return slot(names.get(row.indexOf(i)), i);
        }
        int near = name(i, previous + 1);
        if (isOfGroup(Math.max(near, previous) + 1, i)) {
            return null;
        }
        if (near >= 0) {
            return slot(near, i);
        }
        int behind = behind(i, true);
        if (behind >= 0) {
            return slot(behind, i);
        }
        int before = subject(i);
        return before >= 0 ? slot(before, i) : around.economy();
    }

    private Slot<Economy> slot(int name, int i) {
        return new Slot<>(((Token.Name) words.get(name)).economy(), origin(name, i));
    }

    private Origin origin(int at, int i) {
        return words.sameClause(at, i) ? Origin.CLAUSE : words.sameSentence(at, i) ? Origin.SENTENCE : Origin.PASSAGE;
    }

    /** The nearest name before the token that is no trading partner and not left out; -1 if there is none from there on. */
    int name(int i, int from) {
        for (int at = i - 1; at >= from; at--) {
            if (words.get(at) instanceof Token.Name && !isPartner(at) && !isLeftOut(at) && !isPassed(at, i)) {
                return at;
            }
        }
        return -1;
    }

    /** The same, not one that another is only compared with: 較日本. */
    int subject(int i) {
        int at = name(i, 0);
        while (at > 0 && words.isAny(at - 1, Sense.THAN, Sense.HIGHER, Sense.LOWER) && !words.is(at - 1, Sense.AND)) {
            at = name(at, 0);
        }
        return at;
    }

    private boolean isPartner(int at) {
        return words.isAny(at - 1, Sense.TOWARD, Sense.FROM) && !words.isAny(at - 1, Sense.AND, Sense.THAN);
    }

    /** 德國超前日本，2024 年為: whom another passed in a clause before, and of whom nothing more is told. */
    private boolean isPassed(int at, int i) {
        return words.isAny(at - 1, Sense.HIGHER, Sense.LOWER) && !words.sameClause(at, i);
    }

    private boolean isLeftOut(int at) {
        String behind = words.run().folded().substring(words.get(at).end());
        return EXCEPT.stream().anyMatch(behind::startsWith);
    }

    /** Whether several economies are spoken of together between: 五國平均. */
    private boolean isOfGroup(int from, int i) {
        for (int at = from; at < i; at++) {
            if (words.isAny(at, GROUPS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of as many values in a row as names stand in a row before. */
    boolean isListed(int i) {
        List<Integer> row = rows.row(i);
        return row.size() > 1 && rows.listed(row.getFirst()).size() == row.size();
    }

    /** Whether the name is one of several that are named together. */
    boolean isJoint(int name) {
        return words.at(name - 1) instanceof Token.Name
                || words.is(name - 1, Sense.AND) && words.at(name - 2) instanceof Token.Name;
    }

    /** The year that it is of, in the same ways; another time where the words name one. */
    @Nullable
    Slot<Timespan> period(int i, int previous, Frame trade) {
        if (previous >= 0 && words.isOpen(words.opener(i)) && isRightBehind(previous, words.opener(i))) {
            Slot<Timespan> inside = time(i, previous + 1, trade); // US$424bn (2.3% of GDP) in 2024
            return inside != null ? inside : period(previous, previous(previous), trade);
        }
        if (paths.isLedByFrom(i)) {
            return yearBefore(i, previous, trade);
        }
        if (previous >= 0 && isOfYearBefore(i)) {
            Slot<Timespan> now = period(previous, previous(previous), trade);
            return now == null ? null : new Slot<>(now.value().plusYears(-1), now.origin());
        }
        if (previous >= 0 && NEXT_YEAR.matcher(between(previous, i)).find()) {
            Slot<Timespan> before = period(previous, previous(previous), trade);
            return before == null ? null : new Slot<>(before.value().plusYears(1), before.origin());
        }
        Slot<Timespan> several = ofSeveral(rows.row(i), i);
        int behind = behind(i, false);
        if (several == null && behind >= 0) { // 4.1% of GDP in 2024, against 3.4% in 2023
            return new Slot<>(Timespan.year(sight.yearAt(behind)), Origin.CLAUSE);
        }
        Slot<Timespan> near = several != null ? several : time(i, previous + 1, trade);
        if (near != null) {
            return near;
        }
        Slot<Timespan> before = time(i, 0, trade);
        boolean own = before != null && before.origin() != Origin.PASSAGE;
        return own || around.period() == null ? before : around.period();
    }

    /** 比前一年的 9,280 億: the value that the one before it in the sentence is set against. */
    private boolean isOfYearBefore(int i) {
        int at = i - 1;
        while (words.isAny(at, Sense.OF, Sense.USD, Sense.ABOUT)) {
            at--;
        }
        Token t = words.at(at);
        boolean word = t != null && t.is(Sense.YOY) && words.text(t).endsWith("年"); // 比前一年 is one word
        return at < i - 1 && (word || isYearBefore(t)) && words.is(at + 1, Sense.OF) && !words.is(i + 1, Sense.TIMES);
    }

    /** The year of such a value: said behind it, or the one before that of the value that it went to. */
    private @Nullable Slot<Timespan> yearBefore(int i, int previous, Frame trade) {
        int behind = behind(i, false);
        if (behind >= 0) {
            return new Slot<>(Timespan.year(sight.yearAt(behind)), Origin.CLAUSE);
        }
        boolean both = previous < 0 && yearsBefore(i).size() > 1; // 2019 年至 2024 年由
        int end = both ? -1 : paths.end(i);
        Slot<Timespan> to = end >= 0
                ? period(end, i, trade)
                : previous >= 0 ? period(previous, previous(previous), trade) : time(i, 0, trade);
        return to == null || both || !to.value().isYear()
                ? to
                : new Slot<>(Timespan.year(to.value().toYear() - 1), Origin.ASSUMED);
    }

    /** Whether the two values before the token are the ends of what went from the one to the other, in one year. */
    boolean isPathBefore(int i) {
        int last = previous(i);
        int first = last < 0 ? -1 : previous(last);
        return first >= 0
                && paths.isLedByFrom(first)
                && paths.end(first) == last
                && yearsBefore(i).size() < 2;
    }

    private String between(int from, int to) {
        return words.run()
                .folded()
                .substring(words.get(from).end(), words.get(to).start());
    }

    /** Whether the bracket opens right behind the value and its unit. */
    private boolean isRightBehind(int value, int open) {
        for (int at = value + 1; at < open; at++) {
            if (!words.isAny(at, UNITS)) {
                return false;
            }
        }
        return true;
    }

    /** 2022、2023、2024 年依序為: one of as many years as there are values in the row. */
    private @Nullable Slot<Timespan> ofSeveral(List<Integer> row, int i) {
        int first = row.getFirst();
        List<Integer> years = new ArrayList<>();
        int last = -1;
        for (int at = first - 1; at >= 0 && row.size() > 1 && words.sameSentence(first, at); at--) {
            List<Integer> named = sight.yearsAt(at);
            if (!named.isEmpty()) {
                last = Math.max(last, at);
                years.addAll(0, named);
            } else if (sight.isValue(at) || !years.isEmpty() && !words.is(at, Sense.AND) && !words.isMark(at, "、,/")) {
                break;
            }
        }
        return row.size() > 1 && years.size() == row.size()
                ? new Slot<>(Timespan.year(years.get(row.indexOf(i))), origin(last, i))
                : null;
    }

    /** The time named last before the token, from there on. */
    private @Nullable Slot<Timespan> time(int i, int from, Frame trade) {
        Slot<Timespan> ofOther = null;
        for (int at = i - 1; at >= from; at--) {
            boolean compared = at <= previous(i) && words.isAny(at - 1, Sense.THAN, Sense.FROM);
            boolean aside = isSince(at)
                    || isYearBefore(words.get(at)) && words.is(at + 1, Sense.OF)
                    || compared
                    || isOfYearBeforeElsewhere(at, i)
                    || words.opener(at) >= 0 && words.opener(at) != words.opener(i) && previousIn(at);
            if (aside) {
                continue;
            }
            Slot<Timespan> found = sight.yearAt(at) > 0
                    ? year(at, i)
                    : words.get(at) instanceof Token.Span s ? span(s.span(), at, i, trade) : null;
            if (found != null && !isOfOther(at, i)) {
                return found;
            }
            ofOther = ofOther == null ? found : ofOther;
        }
        return ofOther;
    }

    /** 2023 年 9,280 億，次年 11,853 億；南韓: who is told of behind another's next year may be told of that one. */
    private Slot<Timespan> year(int at, int i) {
        Timespan year = Timespan.year(sight.yearAt(at));
        return NEXT_YEAR.matcher(between(at, i)).find()
                ? new Slot<>(year.plusYears(1), Origin.ASSUMED)
                : new Slot<>(year, origin(at, i));
    }

    /** 美國 1.19 兆，前一年還只有 9,280 億；南韓: the year before is told of who was named then, and of none named since. */
    private boolean isOfYearBeforeElsewhere(int at, int i) {
        return isYearBefore(words.get(at)) && !words.sameClause(at, i) && name(i, at) >= 0 && previous(i) > at;
    }

    /** 離 2022 年的 4,434 億只差一步；美國則: a year that belongs to one value alone. */
    private boolean isOfOther(int at, int i) {
        int value = words.isAny(at + 2, Sense.USD, Sense.ABOUT) ? at + 3 : at + 2;
        return words.is(at + 1, Sense.OF) && value < i && sight.isValue(value);
    }

    private Slot<Timespan> span(ReadSpan span, int at, int i, Frame trade) {
        boolean years = span.fromMonth() == 0
                && span.years() == ReadSpan.Years.SAID
                && span.fromYear() < span.toYear()
                && span.form() == ReadSpan.Form.YEARS;
        Token left = words.at(words.is(i - 1, Sense.USD) ? i - 2 : i - 1);
        if (years && left != null && words.sameSentence(at, i)) { // 2019 年至 2024 年由 4,420 億擴大至 11,853 億
            boolean end = Paths.TO.stream().anyMatch(words.text(left)::endsWith);
            if (end || left.is(Sense.FROM)) {
                return new Slot<>(Timespan.year(end ? span.toYear() : span.fromYear()), Origin.CLAUSE);
            }
        }
        boolean same = span.form() == ReadSpan.Form.SAME_MONTHS;
        Slot<Timespan> said = trade.period();
        return same || said == null || !words.sameSentence(at, i)
                ? new Slot<>(Sight.time(span), same ? Origin.ASSUMED : origin(at, i))
                : said;
    }

    /** 前一年, 上年. */
    static boolean isYearBefore(@Nullable Token t) {
        return t instanceof Token.Span s
                && s.span().years() == ReadSpan.Years.PREVIOUS
                && s.span().fromMonth() == 0
                && s.span().form() == ReadSpan.Form.YEAR;
    }

    /** 2018 年以來, since 2018: where a stretch of years begins, not the year that is spoken of. */
    private boolean isSince(int at) {
        Token t = words.get(at);
        String behind =
                words.run().folded().substring(t.start(), Math.min(words.run().length(), t.end() + 3));
        Token before = words.at(at - 1);
        return (t instanceof Token.Span || sight.yearAt(at) > 0)
                && (behind.contains("以来")
                        || behind.startsWith("起", t.end() - t.start())
                        || before != null && words.text(before).equalsIgnoreCase("since"));
    }

    /** The one year that the token's sentence names; null where it names none or several. */
    @Nullable
    Slot<Timespan> onlyYear(int i) {
        int only = 0;
        for (int at = 0; at < words.size(); at++) {
            int year = words.sameSentence(i, at) ? sight.yearAt(at) : 0;
            if (year > 0 && only > 0 && year != only) {
                return null;
            }
            only = Math.max(only, year);
        }
        return only == 0 ? null : new Slot<>(Timespan.year(only), Origin.SENTENCE);
    }

    /** The years named in the sentence before the token, the latest said last, each once. */
    List<Integer> yearsBefore(int i) {
        List<Integer> years = new ArrayList<>();
        for (int at = i - 1; at >= 0 && words.sameSentence(i, at); at--) {
            for (int year : isSince(at) ? List.<Integer>of() : ends(at)) {
                if (!years.contains(year)) {
                    years.addFirst(year);
                }
            }
        }
        return years;
    }

    /** The years that the token names, of a stretch of years the first and the last, the latest first. */
    private List<Integer> ends(int at) {
        boolean stretch = words.get(at) instanceof Token.Span s
                && s.span().form() == ReadSpan.Form.YEARS
                && s.span().years() == ReadSpan.Years.SAID
                && s.span().fromMonth() == 0;
        return stretch && words.get(at) instanceof Token.Span s
                ? List.of(s.span().toYear(), s.span().fromYear())
                : sight.yearsAt(at).reversed();
    }

    /** Whether a value stands in the bracket of the token: what is said in there holds in there. */
    private boolean previousIn(int at) {
        int open = words.opener(at);
        int close = words.closer(open);
        for (int t = open + 1; t < close; t++) {
            if (sight.isValue(t)) {
                return true;
            }
        }
        return false;
    }

    /** A name or year right behind the value: 2.8%（2024）, 2.8% in 2024, 0.5%（德國）; -1 if there is none. */
    private int behind(int i, boolean name) {
        int at = i + 1;
        while (words.isAny(at, UNITS) || at < words.size() && sight.isNamed(at)) {
            at++;
        }
        int close = words.isOpen(at) && !name && sight.yearAt(at + 1) == 0 ? words.closer(at) : -1;
        at = close > 0 && sight.isValue(at + 1) ? close + 1 : at;
        Token t = words.at(at);
        boolean leads = t != null && (words.isOpen(at) || isIn(words.text(t)));
        boolean found = leads && (name ? words.at(at + 1) instanceof Token.Name : sight.yearAt(at + 1) > 0);
        boolean alone = found && !(words.isOpen(at) && sight.isValue(at + 2));
        return alone ? at + 1 : -1;
    }

    private static boolean isIn(String word) {
        return word.equalsIgnoreCase("in") || word.equalsIgnoreCase("for");
    }
}
