package org.tradebrief.check.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.IndicatorWords;
import org.tradebrief.check.words.IndicatorWords.Mention;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;
import org.tradebrief.trade.Economy;

/** Words with the indicators, economies and years that they name. */
final class Sight {
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2060;
    private static final List<String> TRADE = List.of("贸易", "外贸", "对外贸易");
    private static final Set<Indicator> RATIOS = EnumSet.of(
            Indicator.CURRENT_ACCOUNT_RATIO, Indicator.TRADE_RATIO, Indicator.EXPORT_RATIO, Indicator.IMPORT_RATIO);

    private final Words words;
    private final List<Mention> mentions;

    Sight(Words words, IndicatorWords names) {
        this.words = words;
        this.mentions = names.in(words.run().folded());
    }

    Words words() {
        return words;
    }

    List<Mention> mentions() {
        return mentions;
    }

    boolean namesAny() {
        return mentions.stream().anyMatch(m -> !m.meanings().isEmpty());
    }

    /** Whether something is named that is no indicator known here: CPI, 失業率. */
    boolean namesOthers() {
        return mentions.stream().anyMatch(m -> m.meanings().isEmpty());
    }

    /** What all that is named may mean together; empty where nothing is named. */
    Set<Indicator> meanings() {
        EnumSet<Indicator> all = EnumSet.noneOf(Indicator.class);
        for (int i = 0; i < mentions.size(); i++) {
            all.addAll(meanings(i));
        }
        return all;
    }

    /** What the mention of that place in the list means: 占 GDP, of what was named before it. */
    Set<Indicator> meanings(int mention) {
        Set<Indicator> own = mentions.get(mention).meanings();
        return own.equals(RATIOS) ? ratio(mention) : own;
    }

    /** The same for a second value behind the mention: 占 GDP 4.1%；中國順差 4,239 億 goes back to what the part is of. */
    Set<Indicator> meaningsSince(int mention) {
        Set<Indicator> own = meanings(mention);
        boolean part = mentions.get(mention).meanings().equals(RATIOS) && mention > 0;
        Set<Indicator> before = part ? mentions.get(mention - 1).meanings() : Set.of();
        if (own.isEmpty() || !before.contains(Indicator.CURRENT_ACCOUNT)) {
            return own;
        }
        EnumSet<Indicator> both = EnumSet.copyOf(own);
        both.addAll(before);
        return both;
    }

    private Set<Indicator> ratio(int mention) {
        Mention m = mentions.get(mention);
        int from = 0;
        for (int i = mention - 1; i >= 0 && from == 0; i--) {
            Set<Indicator> before = mentions.get(i).meanings();
            boolean output = before.contains(Indicator.GDP) || before.contains(Indicator.GROWTH);
            if (!output && flows(mentions.get(i).end(), m.start()).isEmpty()) {
                return before.isEmpty() ? Set.of() : narrowed(before);
            }
            from = output ? 0 : mentions.get(i).end();
        }
        Set<Indicator> flows = flows(from, m.start());
        boolean balance = tokensBetween(from, m.start()).anyMatch(i -> words.is(i, Sense.BALANCE));
        return balance
                ? Set.of()
                : flows.isEmpty() ? RATIOS : flows.size() == 1 ? flows : EnumSet.of(Indicator.TRADE_RATIO);
    }

    /** What is named between of which a part of GDP may be given. */
    private Set<Indicator> flows(int from, int to) {
        EnumSet<Indicator> flows = EnumSet.noneOf(Indicator.class);
        tokensBetween(from, to).forEach(i -> {
            if (words.is(i, Sense.TRADE) || isTrade(words, i)) {
                flows.add(Indicator.TRADE_RATIO);
            } else if (words.is(i, Sense.EXPORT)) {
                flows.add(Indicator.EXPORT_RATIO);
            } else if (words.is(i, Sense.IMPORT)) {
                flows.add(Indicator.IMPORT_RATIO);
            }
        });
        return flows;
    }

    private IntStream tokensBetween(int from, int to) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).start() >= from && words.get(i).end() <= to);
    }

    /** 貿易, 貿易額, 外貿, trade: without a partner and a direction. */
    static boolean isTrade(Words words, int i) {
        Token t = words.get(i);
        String word = words.run().folded().substring(t.start(), t.end());
        return word.equals("trade") || TRADE.stream().anyMatch(word::startsWith);
    }

    /** Of those the ones that are given in parts of GDP; none where there is no such one. */
    private static Set<Indicator> narrowed(Set<Indicator> meanings) {
        EnumSet<Indicator> both = EnumSet.copyOf(RATIOS);
        both.retainAll(meanings);
        return both;
    }

    /** Whether the words name a part of GDP and leave open of what. */
    static boolean isOpenRatio(Set<Indicator> meanings) {
        return meanings.equals(RATIOS);
    }

    /** 4.1% of GDP: whether right behind the number it says that it is a part of GDP. */
    boolean isPartBehind(int i) {
        int end = words.is(i + 1, Sense.PERCENT)
                ? words.get(i + 1).end()
                : words.get(i).end();
        return mentions.stream()
                .anyMatch(m -> m.start() >= end - 1
                        && m.start() <= end + 1
                        && m.meanings().equals(RATIOS));
    }

    /** Whether the token stands within the name of an indicator. */
    boolean isNamed(int token) {
        Token t = words.get(token);
        return mentions.stream()
                .anyMatch(m -> t.start() < m.end()
                        && t.end() > m.start()
                        && !m.meanings().isEmpty());
    }

    /** The token that starts at that place of the run or holds it; -1 if none does. */
    int tokenAt(int place) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).end() > place) {
                return words.get(i).start() <= place ? i : -1;
            }
        }
        return -1;
    }

    /** The first token at or after that place. */
    int tokenFrom(int place) {
        int i = 0;
        while (i < words.size() && words.get(i).start() < place) {
            i++;
        }
        return i;
    }

    boolean isValue(int i) {
        Token t = words.at(i);
        boolean number = t instanceof Token.Number || t instanceof Token.Part;
        return number && yearAt(i) == 0 && !words.is(i + 1, Sense.COUNTER); // 三國
    }

    /** A year, with or without 年; 0 where the token is none. */
    int yearAt(int i) {
        if (words.at(i) instanceof Token.Span s) {
            boolean one = s.span().form() == ReadSpan.Form.YEAR || s.span().form() == ReadSpan.Form.WHOLE_YEAR;
            return one
                            && s.span().years() == ReadSpan.Years.SAID
                            && s.span().fromYear() == s.span().toYear()
                    ? s.span().fromYear()
                    : 0;
        }
        if (!(words.at(i) instanceof Token.Number n) || n.end() - n.start() != 4 || n.sign() != Token.Sign.NONE) {
            return 0;
        }
        boolean unit = words.isAny(i + 1, Sense.PERCENT, Sense.POINTS, Sense.USD, Sense.TIMES, Sense.COUNTER)
                || words.isAny(i - 1, Sense.USD, Sense.OTHER_CURRENCY);
        boolean whole = n.number().isWhole() && !n.number().hasMagnitude() && !unit;
        int year = whole ? n.number().value().intValue() : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** The years that the token names, one by one; none where it names none. */
    List<Integer> yearsAt(int i) {
        int one = yearAt(i);
        if (one > 0) {
            return List.of(one);
        }
        boolean list = words.at(i) instanceof Token.Span s
                && s.span().form() == ReadSpan.Form.YEAR_LIST
                && s.span().fromYear() <= s.span().toYear();
        return list && words.at(i) instanceof Token.Span s
                ? IntStream.rangeClosed(s.span().fromYear(), s.span().toYear())
                        .boxed()
                        .toList()
                : List.of();
    }

    /** Whether the token is a time that is no single year: a quarter, months, several years together. */
    boolean isOtherTime(int i) {
        return words.at(i) instanceof Token.Span s
                        && yearAt(i) == 0
                        && s.span().years() == ReadSpan.Years.SAID
                        && (s.span().fromMonth() > 0
                                || s.span().fromYear() != s.span().toYear())
                || words.at(i) instanceof Token.Span q && q.span().fromMonth() > 0;
    }

    /** The one economy named; null where there is none or several. */
    @Nullable
    Economy economy() {
        Economy only = null;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Token.Name n) {
                if (only != null && !only.equals(n.economy())) {
                    return null;
                }
                only = n.economy();
            }
        }
        return only;
    }

    /** The economies that the sentence of the token names, each once. */
    List<Economy> namedIn(int i) {
        List<Economy> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.sameSentence(i, at) && words.get(at) instanceof Token.Name n && !all.contains(n.economy())) {
                all.add(n.economy());
            }
        }
        return all;
    }

    /** Whether the sentence of the token speaks of the economies of the text together: 五國, 各經濟體. */
    boolean namesGroup(int i) {
        for (int at = 0; at < words.size(); at++) {
            if (words.sameSentence(i, at) && words.isAny(at, Sense.GROUP_FIVE, Sense.GROUP_SIX, Sense.GROUP_ALL)) {
                return true;
            }
        }
        return false;
    }

    /** The one year named, or another time that is; null where there is none or several. */
    @Nullable
    Timespan year() {
        List<Integer> years = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int year = yearAt(i);
            if (year > 0 && !years.contains(year)) {
                years.add(year);
            }
        }
        return years.size() == 1 ? Timespan.year(years.getFirst()) : null;
    }

    /** The time that is named where it is no single year; null where there is none. */
    @Nullable
    Timespan otherTime() {
        for (int i = 0; i < words.size(); i++) {
            if (isOtherTime(i) && words.get(i) instanceof Token.Span s) {
                return time(s.span());
            }
        }
        return null;
    }

    static Timespan time(ReadSpan span) {
        Timespan.Form form = span.fromMonth() > 0 ? Timespan.Form.MONTHS : Timespan.Form.YEARS;
        int from = Math.max(1, span.fromMonth());
        int to = span.toMonth() >= from ? span.toMonth() : 12;
        int year = Math.max(1, span.fromYear());
        return new Timespan(form, year, Math.max(year, span.toYear()), from, to);
    }

    /** Whether a word with one of those senses stands outside of the indicators' names. */
    boolean says(Sense... senses) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isAny(i, senses) && !isNamed(i)) {
                return true;
            }
        }
        return false;
    }
}
