package org.tradebrief.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Decides by its unit, its sign and the words before it what a number says of an indicator. */
final class NumberSayings {
    private static final List<String> SHRINKS =
            List.of("衰退", "萎縮", "萎缩", "負成長", "负成长", "負增長", "负增长", "收縮", "收缩", "contract", "shrank", "shrunk");
    private static final Sense[] CHANGES = {
        Sense.UP,
        Sense.DOWN,
        Sense.WIDEN,
        Sense.NARROW,
        Sense.YOY,
        Sense.CHANGE,
        Sense.DIFFERENCE,
        Sense.ABSOLUTE_CHANGE
    };

    private final Sight sight;
    private final Words words;
    private final Backdrop around;
    private final Places places;

    NumberSayings(Sight sight, Backdrop around, Places places) {
        this.sight = sight;
        this.words = sight.words();
        this.around = around;
        this.places = places;
    }

    /**
     * What a number says, and of which of the indicators that may be meant.
     *
     * @param sure whether its unit was said and left no choice
     * @param economy another token that says whose it is; -1 where it is the nearest
     */
    record Said(Indicator indicator, Saying saying, boolean sure, int economy) {
        Said(Indicator indicator, Saying saying, boolean sure) {
            this(indicator, saying, sure, -1);
        }
    }

    Optional<Said> of(Statement s, int i, int previous, Set<Indicator> meanings) {
        Measured measured = Measures.at(words, i);
        boolean part = words.get(i) instanceof Token.Part && s.claim() instanceof Claim.Ratio && isOfAnother(i);
        if (measured == null) {
            return Optional.empty();
        }
        if (part) {
            return percent(measured.value(), i, previous, meanings)
                    .filter(said -> said.indicator().isPartOfGdp())
                    .map(said -> new Said(said.indicator(), said.saying(), false, said.economy()));
        }
        Measured m = bracketed(i) ? measured.negative() : measured;
        return switch (m.unit()) {
            case PERCENT, PERMILLE -> percent(m.value(), i, previous, meanings);
            case POINTS -> points(m.value(), i, previous, meanings);
            case USD -> amount(s, m.value(), i, previous, meanings, true);
            case TIMES -> only(meanings).map(k -> multiple(k, m.value(), i));
            case NONE -> bare(s, m.value(), i, previous, meanings);
            case OTHER_CURRENCY, HHI_POINT, COUNTER, TIME, PHYSICAL -> Optional.empty();
        };
    }

    /** 只有日本的五分之一, 是 2023 年的一半: of another's or of another time's value. */
    private boolean isOfAnother(int i) {
        return set(i) != i;
    }

    /** The name or year that 日本的, 2023 年的 before the number gives; the number's own place where there is none. */
    private int set(int i) {
        int of = i - 1;
        while (words.isAny(of, Sense.ABOUT, Sense.OVER, Sense.NEARLY, Sense.NEUTRAL) && !words.is(of, Sense.OF)) {
            of--;
        }
        int at = words.is(of, Sense.OF) ? of - 1 : of;
        boolean person = words.at(at) instanceof Token.Unknown u && u.text().equals("人"); // 美國人的三倍
        at = person ? at - 1 : at;
        boolean year = sight.yearAt(at) > 0 || Places.isYearBefore(words.at(at));
        boolean name = words.at(at) instanceof Token.Name;
        return words.is(of, Sense.OF) && (year || name) ? at : i;
    }

    private Said multiple(Indicator indicator, Value times, int i) {
        int at = set(i);
        List<Integer> years = at == i && words.isAny(i - 1, Sense.UP, Sense.EXACT) ? places.yearsBefore(i) : List.of();
        if (years.size() == 2) { // 由 2019 年的…擴大到 2024 年的…，增為 2.7 倍
            return new Said(
                    indicator,
                    new Saying.Multiple(times, several(i), null, Math.min(years.get(0), years.get(1))),
                    true);
        }
        if (at == i && places.isPathBefore(i)) { // 從 328 億跳到 990 億，約莫三倍
            return new Said(indicator, new Saying.Multiple(times, several(i), null, Saying.YEAR_BEFORE), true);
        }
        Economy of = at != i && words.get(at) instanceof Token.Name n ? n.economy() : null;
        int year = at == i ? 0 : Places.isYearBefore(words.at(at)) ? Saying.YEAR_BEFORE : sight.yearAt(at);
        int whose = of == null ? -1 : places.subject(at);
        while (whose > 0 && isSetAgainst(whose)) {
            whose = places.subject(whose);
        }
        return new Said(indicator, new Saying.Multiple(times, several(i), of, year), true, whose);
    }

    /** 為日本的 4.7 倍、德國的 4 倍: the name before is another that the same is set against. */
    private boolean isSetAgainst(int name) {
        int at = name + 1;
        while (at <= name + 3 && !sight.isValue(at)) {
            at++;
        }
        return words.is(name + 1, Sense.OF) && sight.isValue(at) && words.is(at + 1, Sense.TIMES);
    }

    /** (11,853) in a cell is below zero. */
    private boolean bracketed(int i) {
        int close = words.isOpen(0) ? words.closer(0) : -1;
        return around.table() && close > i && words.size() <= close + 2;
    }

    private Optional<Said> percent(Value v, int i, int previous, Set<Indicator> meanings) {
        if (around.holds() == Backdrop.Holds.CHANGES) {
            return points(v, i, previous, meanings);
        }
        boolean changes = around.holds() == Backdrop.Holds.CHANGES_IN_PERCENT || isChange(i, previous);
        Indicator amount = of(meanings, false);
        Indicator percent = of(meanings, true);
        if (amount != null && changes && amount != Indicator.GDP) {
            return Optional.of(new Said(
                    amount,
                    new Saying.Change(v, v.sign() == Token.Sign.NONE ? way(i, previous) : sign(v), true),
                    true));
        }
        boolean sure = amount == null || amount == Indicator.GDP || sight.isPartBehind(i);
        return percent == null
                ? Optional.empty()
                : Optional.of(new Said(percent, new Saying.Level(v, side(v, i, previous, percent)), sure));
    }

    private Optional<Said> points(Value v, int i, int previous, Set<Indicator> meanings) {
        Indicator indicator = of(meanings, true);
        if (indicator == null) {
            return Optional.empty();
        }
        int than = than(i, previous);
        if (than >= 0 && words.at(than + 1) instanceof Token.Name other) {
            int sign = moreOrLess(than, i);
            return Optional.of(
                    new Said(indicator, new Saying.Gap(v, sign, other.economy()), true, places.subject(than)));
        }
        int way = v.sign() == Token.Sign.NONE ? way(i, previous) : sign(v);
        boolean size = indicator.isBalance() && v.sign() == Token.Sign.NONE;
        int unsigned = around.signed() && v.sign() == Token.Sign.NONE ? 1 : way;
        return Optional.of(new Said(indicator, new Saying.Change(v, size ? 0 : unsigned, false), true));
    }

    private Optional<Said> amount(Statement s, Value v, int i, int previous, Set<Indicator> meanings, boolean sure) {
        Indicator indicator = of(meanings, false);
        if (indicator == null) {
            return Optional.empty();
        }
        boolean own = words.is(i - 1, Sense.OF) && sight.yearAt(i - 2) > 0; // 離 2022 年的 4,434 億只差一步
        boolean difference = s.claim() instanceof Claim.Difference && !own;
        boolean changes = around.holds() == Backdrop.Holds.CHANGES || difference;
        if (changes) {
            int sign = v.sign() != Token.Sign.NONE ? sign(v) : 0;
            return Optional.of(new Said(indicator, new Saying.Change(v, sign, false), sure));
        }
        return Optional.of(new Said(indicator, new Saying.Level(v, side(v, i, previous, indicator)), sure));
    }

    /** A number without a unit: the head of its column gives one, or the text has declared one. */
    private Optional<Said> bare(Statement s, Value v, int i, int previous, Set<Indicator> meanings) {
        if (around.holds() == Backdrop.Holds.PLACES) {
            return only(meanings)
                    .map(k -> new Said(k, new Saying.Place(v.amount().intValue(), false), true));
        }
        boolean magnitude = v.style() != null && v.style().hasMagnitude();
        boolean counts = !around.table() && isWhole(v) && v.scale().compareTo(BigDecimal.ONE) == 0;
        if (counts && !magnitude && around.unit().signum() == 0) {
            return Optional.empty();
        }
        if (magnitude) {
            return amount(s, v, i, previous, meanings, true);
        }
        Indicator percent = of(meanings, true);
        Indicator amount = of(meanings, false);
        boolean both = percent != null && amount != null;
        if (amount != null && around.unit().signum() > 0 && (!both || isWhole(v))) {
            return amount(s, v.scaled(around.unit()), i, previous, meanings, true);
        }
        if (percent == null || both && isWhole(v)) {
            return Optional.empty();
        }
        return (around.holds() == Backdrop.Holds.CHANGES
                        ? points(v, i, previous, meanings)
                        : percent(v, i, previous, meanings))
                .map(said -> new Said(said.indicator(), said.saying(), around.table(), said.economy()));
    }

    private static boolean isWhole(Value v) {
        return v.step().compareTo(v.scale()) >= 0;
    }

    /** The economies named in the sentence, where there are several. */
    private List<Economy> several(int i) {
        List<Economy> all = sight.namedIn(i);
        return all.size() > 1 ? all : List.of();
    }

    private static Optional<Indicator> only(Set<Indicator> meanings) {
        return meanings.size() == 1
                ? Optional.of(meanings.iterator().next())
                : Optional.ofNullable(of(meanings, false));
    }

    /** The one of them that is given in percent, or in dollars; null where there is none or several. */
    private static @Nullable Indicator of(Set<Indicator> meanings, boolean percent) {
        List<Indicator> fit =
                meanings.stream().filter(k -> k.isPercent() == percent).toList();
        return fit.size() == 1 ? fit.getFirst() : null;
    }

    private static int sign(Value v) {
        return switch (v.sign()) {
            case PLUS -> 1;
            case MINUS -> -1;
            case NONE -> 0;
        };
    }

    /** On which side of zero the value is said to be. */
    private int side(Value v, int i, int previous, Indicator indicator) {
        if (v.sign() != Token.Sign.NONE) {
            return sign(v);
        }
        int before = words.isAny(i - 1, Sense.USD) ? i - 2 : i - 1;
        if (before > previous && words.text(words.get(before)).matches(".*[負负]")) { // 美國則負一兆
            return -1;
        }
        if (indicator.isBalance()) {
            return balanceSide(i);
        }
        if (indicator != Indicator.GROWTH) {
            return 1;
        }
        boolean near = shrinks(Math.max(previous + 1, partStart(i)), i);
        boolean anywhere = shrinks(0, words.size());
        return near ? -1 : anywhere || isToldOtherwise(i, previous) ? 0 : 1;
    }

    /** 德國倒退 0.50%, 下滑 0.5%: a word we do not know, or one of going down, may say on which side it is. */
    private boolean isToldOtherwise(int i, int previous) {
        for (int at = i - 1; at > previous && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            if (sight.isNamed(at) || t instanceof Token.Name) {
                return false;
            }
            if (t instanceof Token.Unknown || t.isAny(Sense.DOWN, Sense.NARROW)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the semicolon before it, where another economy's turn begins. */
    private int partStart(int i) {
        int from = i;
        while (from > 0 && words.sameSentence(from - 1, i) && !words.isMark(from - 1, "；;")) {
            from--;
        }
        return from;
    }

    /** 順差 or 逆差 named last in the sentence; else in a table with signs what has none is a surplus. */
    private int balanceSide(int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(i, at); at--) {
            int side = sideOf(words.text(words.get(at)), at);
            if (side != 0) {
                return side;
            }
        }
        return around.signed() ? 1 : 0;
    }

    private int sideOf(String word, int at) {
        String folded = words.run()
                .folded()
                .substring(words.get(at).start(), words.get(at).end());
        boolean deficit = words.is(at, Sense.DEFICIT) || folded.endsWith("逆差") || folded.endsWith("赤字");
        boolean surplus = words.is(at, Sense.SURPLUS) || folded.endsWith("顺差") || folded.endsWith("盈余");
        return deficit ? -1 : surplus ? 1 : 0;
    }

    private boolean shrinks(int from, int to) {
        if (from >= to || from >= words.size()) {
            return false;
        }
        String text = words.text(
                words.get(from).start(),
                words.get(Math.min(to, words.size()) - 1).end());
        return SHRINKS.stream().anyMatch(text::contains);
    }

    /** Whether a word right before the number says that it is a change. */
    private boolean isChange(int i, int previous) {
        int at = i - 1;
        while (at > previous
                && words.isAny(at, Sense.ABOUT, Sense.OVER, Sense.NEARLY, Sense.NEUTRAL)
                && !words.isAny(at, CHANGES)) {
            at--;
        }
        return at > previous && !sight.isNamed(at) && words.isAny(at, CHANGES);
    }

    /** Which way the last word before the number says that it went. */
    private int way(int i, int previous) {
        for (int at = i - 1; at > previous && words.sameSentence(i, at); at--) {
            if (sight.isNamed(at)) {
                return 0;
            }
            if (Slowing.is(words, at)) {
                return -1;
            }
            if (Slowing.isFaster(words, at) || words.isAny(at, Sense.UP, Sense.WIDEN, Sense.HIGHER)) {
                return 1;
            }
            if (words.isAny(at, Sense.DOWN, Sense.NARROW, Sense.LOWER)) {
                return -1;
            }
        }
        return 0;
    }

    /** A word of comparison since the value before; -1 if there is none. */
    private int than(int i, int previous) {
        for (int at = i - 1; at > previous && words.sameSentence(i, at); at--) {
            if (words.isAny(at, Sense.THAN, Sense.HIGHER, Sense.LOWER)) {
                return at;
            }
        }
        return -1;
    }

    private int moreOrLess(int than, int i) {
        for (int at = than; at < i; at++) {
            String word = words.text(words.get(at));
            if (words.is(at, Sense.HIGHER) || word.startsWith("高") || word.startsWith("多")) {
                return 1;
            }
            if (words.is(at, Sense.LOWER) || word.startsWith("低") || word.startsWith("少")) {
                return -1;
            }
        }
        return 0;
    }
}
