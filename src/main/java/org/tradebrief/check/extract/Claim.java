package org.tradebrief.check.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.trade.Economy;

/** What a statement says, apart from of whom and when. */
public sealed interface Claim {

    /** An amount of US dollars; {@code total} where it is of all partners together. */
    record Amount(Value usd, boolean total) implements Claim {}

    /** An amount of US dollars a month, over the months of the frame. */
    record Average(Value usd) implements Claim {}

    /** Amounts of US dollars between which every month of the frame lies. */
    record Range(Value low, Value high) implements Claim {}

    /** An amount by which two values differ, or by which one changed; {@code sides} where the words tell of which two. */
    record Difference(
            Value usd,
            Trend trend,
            boolean ofChange,
            @Nullable Sides sides) implements Claim {}

    /**
     * A part of the reporter's trade in percent: of the partners in the frame, or of the first {@code top} partners.
     *
     * @param among whether it is said to be a part of what the partners with monthly values come to together
     * @param of the partners whose sum it is said to be a part of; empty where it is of another whole
     */
    record Share(Value percent, int top, boolean among, List<Economy> of) implements Claim {
        public Share {
            of = List.copyOf(of);
        }

        public Share(Value percent, int top, boolean among) {
            this(percent, top, among, List.of());
        }
    }

    /** Partners said to stand in that order, from that place on. */
    record Order(int from, int through, List<Item> items) implements Claim {
        public Order {
            items = List.copyOf(items);
        }
    }

    /** Partners, or economies by their concentration, said to stand in the order of their values: 由高至低為. */
    record Sequence(List<Item> items, boolean rising, Subject subject) implements Claim {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Item(Economy economy, int start, int end) {}

    /** The frame's partner, or in a table of economies its reporter, said to hold that place; {@code ofAll} among all partners. */
    record Rank(int rank, boolean ofAll) implements Claim {}

    record Hhi(Value points) implements Claim {}

    /** A level of concentration: 0 low, 1 moderate, 2 high; of the economies of the group where there is one. */
    record Level(int level, @Nullable Group group) implements Claim {}

    /** A concentration said to lie above a level, or below it; of each economy of the group where there is one. */
    record PastLevel(
            boolean above, BigDecimal level, @Nullable Group group) implements Claim {}

    /**
     * How far a concentration is from a threshold, or from another one, in points.
     *
     * @param named whether the threshold is named beside it
     */
    record ThresholdGap(Value points, @Nullable Sides sides, boolean named) implements Claim {}

    /** How many partners there are; {@code named} where a word says that it is their number (夥伴數). */
    record Partners(Value count, boolean named) implements Claim {}

    /** The fewest and the most partners that other economies have. */
    record PartnersRange(Value low, Value high) implements Claim {}

    /** A change in percent. */
    record Change(Value percent, Trend trend, Basis basis, Subject subject) implements Claim {}

    /** A difference of two shares in percentage points. */
    record Points(
            Value points,
            Trend trend,
            Basis basis,
            @Nullable Sides sides) implements Claim {}

    /** The frame's value said to be above, or below, another. */
    record Compare(boolean more, Frame other) implements Claim {}

    /** The frame's reporter said to be more, or less, concentrated than another economy. */
    record CompareHhi(Economy other, boolean more) implements Claim {}

    /** A direction without a number; {@code negated} where it is said not to be so. */
    record Direction(Trend trend, Basis basis, boolean negated) implements Claim {}

    /** A deficit, below zero, or a surplus. */
    record Sign(int sign) implements Claim {}

    /** The largest or smallest of a group, or of a series; {@code since} when, where that is told. */
    record Superlative(
            boolean most,
            Subject subject,
            int top,
            @Nullable Group group,
            boolean record,
            @Nullable Timespan since) implements Claim {}

    /**
     * The frame's month said to be the one in which something changed most, or least, of the months of its year.
     *
     * @param window the months among which it is; null where they are not said
     */
    record RateExtreme(boolean most, Basis basis, @Nullable Timespan window) implements Claim {}

    /** A year said to be the one with the largest or smallest value of so many; 0 where it is not said of how many. */
    record YearExtreme(boolean most, int year, int of) implements Claim {}

    /**
     * The frame's partner said to stand out among all by how its trade changed; who is left out is named by 除…外.
     *
     * @param rank the how-manieth of the largest or smallest
     */
    record AmongChanges(Place place, Trend trend, Basis basis, List<Economy> without, int rank) implements Claim {
        public AmongChanges {
            without = List.copyOf(without);
        }

        public AmongChanges(Place place, Trend trend, Basis basis, List<Economy> without) {
            this(place, trend, basis, without, 1);
        }

        /** How a change stands out. */
        public enum Place {
            LARGEST,
            SMALLEST,
            ONLY
        }
    }

    /**
     * So many partners, those of the group that are meant, said to have gone one way: 其餘四地都成長, 一個擴大、四個收窄.
     *
     * @param of who is meant; empty where only their number is told, of all partners together
     * @param alone whether nobody else is said to have: 只有台灣與德國
     */
    record Ways(int count, List<Economy> of, Trend trend, Basis basis, boolean alone) implements Claim {
        public Ways {
            of = List.copyOf(of);
        }
    }

    /** A series said to have gone one way month by month: from that month on, or over the frame's months. */
    record Steady(Trend trend, @Nullable Timespan since) implements Claim {}

    /** Something said to be so for the first time; {@code since} when, where that is told. */
    record First(Happening what, @Nullable Timespan since) implements Claim {}

    /** In how many of the frame's months something was so; those that are named. */
    record Occurrences(int count, Happening what, List<Timespan> named) implements Claim {
        /** In every month. */
        public static final int ALL = -1;
        /** In those that are named, whatever others there are. */
        public static final int NAMED = -2;

        public Occurrences {
            named = List.copyOf(named);
        }
    }

    /**
     * So many months in a row in which something went that way; trend null where it is told in words we cannot follow.
     *
     * @param basis what each month is held against
     * @param past the level that each month is said to be past, or below; null where none is told
     * @param compares whether the streak is of one value above or below another
     * @param from the month with which it is said to begin; null where that is not said
     * @param to the month with which it is said to end; null where that is not said
     * @param after whether it is said to begin behind that first month, which may still be counted: 二月以後
     */
    record Streak(
            int count,
            @Nullable Trend trend,
            boolean years,
            Basis basis,
            boolean compares,
            @Nullable Happening past,
            @Nullable Timespan from,
            @Nullable Timespan to,
            boolean after)
            implements Claim {}

    /** A span over which values are said to be held. */
    record Coverage(Timespan span) implements Claim {}

    /** The last month for which there are values; or one for which there are said to be none yet. */
    record Latest(Timespan month, boolean notYet) implements Claim {}

    /** One value as a percentage or a multiple of another; {@code gap} where it may be by how much one is larger. */
    record Ratio(
            Value value,
            boolean percent,
            boolean gap,
            @Nullable Sides sides) implements Claim {}

    /** What a column or row divides: the frame's flow, or that with the partner in one place, by another. */
    record Quotient(Value value, boolean percent, Term one, Term other) implements Claim {
        /**
         * A side of it.
         *
         * @param place of the partner; 0 where a flow is named
         * @param flow null where a place is named
         */
        public record Term(int place, @Nullable Quantity flow) {}
    }

    record Count(Value value, String unit) implements Claim {}

    /** A limit that a rule sets: ≥300 Wh/kg, 0.1%. */
    record Limit(Value value, String unit) implements Claim {}

    /**
     * A level at which concentration changes its name, in points; the other end null where it is open.
     *
     * @param border whether only the point is named at which the level begins: 1,500 的中度門檻
     */
    record Threshold(@Nullable BigDecimal low, @Nullable BigDecimal high, int level, boolean border) implements Claim {}

    /** A day, and what is said to have happened on it; the last day null where only a month is said. */
    record Date(@Nullable LocalDate day, int year, int month, DateRole role) implements Claim {}

    record Act(int year, int number, int through, String issuer) implements Claim {}

    /** What a measure is said to be. */
    record State(StateWord state, boolean negated) implements Claim {}

    /** So many days lie between the announcement of a measure and its taking effect: none in 公布當天生效. */
    record AtOnce(int days) implements Claim {}

    /** A length of time; {@code fromToday} where its column says that it runs from the day of the text. */
    record Length(Value value, TimeUnit unit, boolean fromToday) implements Claim {}

    /** Something said not to be there. */
    record Absence(String what) implements Claim {}

    /** One economy said to act on another, each as ISO 3166 alpha-3. */
    record Actor(String actor, String target) implements Claim {}

    /** The economy, as ISO 3166 alpha-3, at which the act spoken of is said to be aimed. */
    record Aim(String iso3) implements Claim {}

    /** One economy, as ISO 3166 alpha-3, said to have issued, suspended or ended what is spoken of. */
    record Issuer(String iso3) implements Claim {}

    /** The law, by its title in folded text, on which the act named before is said to rest. */
    record LegalBasis(String title) implements Claim {}

    /** So many firms of one economy, as ISO 3166 alpha-3, said to be listed. */
    record Nationals(String iso3, int count) implements Claim {}

    /** The place in an order that something has which an act answers to: 第 18 輪制裁. */
    record Nth(int place, String unit) implements Claim {}

    record ReportPeriod(LocalDate from, LocalDate to) implements Claim {}

    record Score() implements Claim {}

    /** A number of which nothing else is understood; the reason in Traditional Chinese. */
    record Bare(Value value, boolean percent, String reason) implements Claim {}

    /**
     * Something said of a yearly indicator of the frame's reporter.
     *
     * @param named where it was named
     * @param sourced whether the text says that it is the World Bank's
     */
    record Indicated(Slot<Indicator> named, Saying saying, boolean sourced) implements Claim {}

    /** Recognised, but not to be placed; the reason in Traditional Chinese. */
    record Unplaced(String reason) implements Claim {}

    /** Sets of economies that texts speak of. */
    enum Group {
        FIVE,
        SIX,
        ALL,
        PARTNERS,
        WORLD
    }

    /** What a day is said to be. */
    enum DateRole {
        ANNOUNCED,
        EFFECTIVE,
        SUSPENDED,
        EXPIRES,
        ENDED,
        DOCUMENT,
        UNSAID
    }

    /** What a measure can be said to be. */
    enum StateWord {
        IN_FORCE,
        ANNOUNCED,
        SUSPENDED,
        ENDED,
        REPEALED,
        /** In force on any day up to now; denied in 從未施行. */
        EVER_IN_FORCE
    }

    /** Units of time. */
    enum TimeUnit {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        OTHER
    }
}
