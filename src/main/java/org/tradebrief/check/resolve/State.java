package org.tradebrief.check.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** What the words read so far have set, each with the place of the word that set it. */
final class State {
    private static final int LIST_REACH = 4;
    private static final int GROUP_REACH = 9;

    /**
     * Something set, and by which token.
     *
     * @param partly whether its words leave something open
     * @param guessed whether what they leave open could only be guessed
     */
    record Set<T>(T value, int index, boolean partly, boolean guessed) {
        Set(T value, int index) {
            this(value, index, false, false);
        }
    }

    @Nullable
    Set<Economy> reporter;

    @Nullable
    Set<List<Economy>> partners;

    /** The partners named one at a time, in their order. */
    private final List<Set<List<Economy>>> named = new ArrayList<>();

    /** The partner that an item of a list is headed by. */
    @Nullable
    Set<List<Economy>> topic;

    @Nullable
    Set<Quantity> quantity;

    int sign;

    @Nullable
    Set<Timespan> period;

    @Nullable
    Set<Timespan> base;

    @Nullable
    Set<Provider> provider;
    /** What was spoken of before an aside such as 去年同期, to which the text comes back. */
    @Nullable
    Set<Timespan> beforeAside;

    /** A value was given for the time of the aside. */
    boolean asideTold;

    /** The last year said, by whatever span. */
    int year;

    /** The partner was named with a value of its own, as one of a list. */
    boolean listed;

    /** Where the markets or origins were named last that names behind are of; −1 for nowhere. */
    int members = -1;

    /** Where a partner was named whose reporter is named behind it; −1 for nowhere. */
    private int first = -1;

    /** The years were named one by one, so that no one period is meant. */
    boolean open;

    /** A year of which the text has said that it means the first months; 0 for none. */
    int running;

    @Nullable
    Set<Blocker> product;

    @Nullable
    Set<Blocker> otherSource;

    @Nullable
    Set<Blocker> notRecord;

    @Nullable
    Set<Blocker> unknownEconomy;

    @Nullable
    Set<Blocker> several;

    /** Several are taken together that are not named here. */
    @Nullable
    Set<Blocker> summed;

    State copy() {
        State s = new State();
        s.reporter = reporter;
        s.partners = partners;
        s.named.addAll(named);
        s.quantity = quantity;
        s.sign = sign;
        s.period = period;
        s.base = base;
        s.provider = provider;
        s.topic = topic;
        s.beforeAside = beforeAside;
        s.asideTold = asideTold;
        s.year = year;
        s.running = running;
        s.open = open;
        s.listed = listed;
        s.members = members;
        s.first = first;
        s.product = product;
        s.otherSource = otherSource;
        s.notRecord = notRecord;
        s.unknownEconomy = unknownEconomy;
        s.several = several;
        s.summed = summed;
        return s;
    }

    void reporter(Economy economy, int index) {
        reporter = new Set<>(economy, index);
        boolean group = partners != null
                && partners.value().size() > 1
                && !partners.value().contains(economy)
                && index - partners.index() < GROUP_REACH;
        boolean before = partners != null
                && partners.index() == first
                && !partners.value().contains(economy)
                && index - first < GROUP_REACH;
        boolean headed = topic != null && !topic.value().contains(economy);
        partners = group || before ? partners : headed ? topic : null; // 兩岸相加，美方逆差
        unknownEconomy = null;
        several = null;
        summed = null;
    }

    /** One more that reports beside the one named right before. */
    void oneMoreReporter(Economy economy, int index) {
        reporter(economy, index);
        several = new Set<>(Blocker.SEVERAL_REPORTERS, index);
    }

    /** Nobody trades with himself: 該地區對美採購 is told by whoever was the partner before. */
    void partner(Economy economy, int index) {
        if (reporter != null && reporter.value().equals(economy)) {
            reporter = partners == null || partners.value().size() > 1
                    ? null
                    : new Set<>(partners.value().getFirst(), partners.index());
        }
        partners = new Set<>(List.of(economy), index);
        named.add(partners);
        summed = null;
        listed = false;
    }

    /** 美國占台灣出口: the partner comes first, and who reports behind it. */
    void partnerFirst(Economy economy, int index) {
        partner(economy, index);
        first = index;
    }

    /** Whether several partners were listed right before that token: 日、韓兩國合計. */
    boolean isListBefore(int at) {
        return partners != null && partners.value().size() > 1 && at - partners.index() <= LIST_REACH;
    }

    /** Whether it is one of several partners that were taken together. */
    boolean isAddedUp(Economy economy) {
        return named.stream().anyMatch(s -> s.value().size() > 1 && s.value().contains(economy))
                || partners != null
                        && partners.value().size() > 1
                        && partners.value().contains(economy);
    }

    /** 前者, 後者: one of the two partners named last, if there are two nearby. */
    void oneOfTwo(boolean former, int at, Words words) {
        List<Set<List<Economy>>> two = last(2, at, words);
        List<Economy> pair = partners == null ? List.of() : partners.value();
        if (pair.size() == 2) {
            pair.forEach(e -> named.addLast(new Set<>(List.of(e), at))); // 對德國與日本，前者…，後者
            partners = new Set<>(List.of(former ? pair.getFirst() : pair.getLast()), at);
        } else if (two.size() == 2) {
            partners = new Set<>((former ? two.getFirst() : two.getLast()).value(), at);
        }
    }

    /** Whether it is one of several partners of the same reporter that were named one by one not far before. */
    boolean isListed(Economy economy, int at, Words words) {
        if (reporter == null || reporter.value().equals(economy)) {
            return false;
        }
        int since = reporter.index();
        List<Economy> near = named.stream()
                .filter(s -> s.index() > since && words.sentence(at) - words.sentence(s.index()) <= 1)
                .flatMap(s -> s.value().stream())
                .distinct()
                .toList();
        return near.size() > 1 && near.contains(economy);
    }

    /** The last so many partners, if that many are named nearby. */
    List<Economy> lastNamed(int count, int at, Words words) {
        List<Set<List<Economy>>> last = last(count, at, words);
        return count > 1 && last.size() == count
                ? last.stream().map(s -> s.value().getFirst()).toList()
                : List.of();
    }

    private List<Set<List<Economy>>> last(int count, int at, Words words) {
        List<Set<List<Economy>>> last = new ArrayList<>();
        for (Set<List<Economy>> one : named.reversed()) {
            boolean near = words.sentence(at) - words.sentence(one.index()) <= 1;
            if (near
                    && last.size() < count
                    && last.stream().noneMatch(o -> o.value().equals(one.value()))) {
                last.addFirst(one);
            }
        }
        return last;
    }

    /** The partner of one value in a list speaks of no value beyond the list. */
    void endList() {
        if (listed) {
            partners = null;
            listed = false;
        }
    }

    void morePartner(Economy economy, int index) {
        boolean goesOn = partners != null && index - partners.index() <= 3;
        List<Economy> all = new ArrayList<>(partners == null || !goesOn ? List.of() : partners.value());
        if (!all.contains(economy)) {
            all.add(economy);
        }
        partners = new Set<>(List.copyOf(all), index);
    }

    void quantity(Quantity q, int newSign, int index) {
        quantity = new Set<>(q, index);
        sign = newSign;
    }

    /** Whether a span is the same months of a year before. */
    boolean isBack(Timespan span) {
        return period != null
                && span.toYear() < period.value().toYear()
                && span.fromMonth() == period.value().fromMonth()
                && span.toMonth() == period.value().toMonth()
                && !span.isYear();
    }

    /** The same months of a year before, in passing: the text comes back from there. */
    void aside(Timespan span, int index) {
        beforeAside = beforeAside == null ? period : beforeAside;
        asideTold = false;
        period = new Set<>(span, index);
        open = false;
    }

    /** A value in a bracket had a time of its own; what follows is again of the time outside. */
    void backTo(@Nullable Set<Timespan> outside) {
        period = outside == null ? period : outside;
        asideTold = false;
    }

    /** A clause ends: once its value is told, an aside is over. */
    void endAside() {
        if (beforeAside != null && asideTold) {
            period = beforeAside;
            beforeAside = null;
        }
    }

    void period(Set<Timespan> said) {
        Timespan span = said.value();
        beforeAside = null;
        asideTold = false;
        period = said;
        base = base != null && base.value().equals(span)
                ? null
                : base; // Q1 vs Q2：…Q2 掉到: told itself, no longer what is set against
        open = false;
        boolean toDate =
                span.form() == Timespan.Form.MONTHS && span.fromMonth() == 1 || span.form() == Timespan.Form.TO_DATE;
        running = toDate && span.fromYear() == span.toYear() ? span.toYear() : running;
        boolean since = span.form() == Timespan.Form.TO_DATE && span.toYear() < year; // 二○二四年以來最小: no year to go on in
        year = span.fromYear() == span.toYear() && !since ? span.toYear() : year;
    }

    /** A new sentence starts: what narrowed the last one does not narrow this one. */
    void newSentence() {
        base = null;
        endList();
        open = false;
        product = null;
        notRecord = null;
        unknownEconomy = null;
        summed = null;
    }
}
