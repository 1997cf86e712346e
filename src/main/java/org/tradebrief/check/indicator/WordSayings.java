package org.tradebrief.check.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.Sense;

/** Decides what words without a number of their own say of an indicator: the largest, the second, downward, three years on end. */
final class WordSayings {
    private static final List<String> SHRINKS = List.of("衰退", "萎缩", "负成长", "负增长", "收缩", "contract", "negative growth");
    private static final List<String> GROWS = List.of("正成长", "正增长", "positive growth");
    private static final List<String> DEFICITS = List.of("逆差", "赤字", "deficit", "shortfall");
    private static final List<String> OF_YEARS = List.of("以来", "新高", "新低", "历年", "历史", "since", "record");
    private static final Pattern OF_SOME_YEARS = Pattern.compile("[\\d一二三四五六七八九十] ?年(?:的)?新[高低]");
    private static final Pattern SINCE = Pattern.compile("(\\d{4}) ?年?以来|since (\\d{4})");
    private static final int AFTER = 10;

    private final Sight sight;
    private final Words words;

    WordSayings(Sight sight) {
        this.sight = sight;
        this.words = sight.words();
    }

    /** What the statement says, whatever it would say of trade; empty where it is of no kind that indicators are spoken of in. */
    Optional<NumberSayings.Said> of(Statement s, int i, Set<Indicator> meanings) {
        Indicator indicator = meanings.size() == 1
                ? meanings.iterator().next()
                : meanings.contains(Indicator.CURRENT_ACCOUNT)
                        ? Indicator.CURRENT_ACCOUNT
                        : meanings.contains(Indicator.GROWTH) ? Indicator.GROWTH : null;
        if (indicator == null) {
            return Optional.empty();
        }
        Optional<Saying> saying = switch (s.kind()) {
            case SUPERLATIVE -> extreme(s, i, indicator);
            case RANK -> place(s.claim(), sight.namesGroup(i));
            case DIRECTION -> toward(s, indicator);
            case SIGN ->
                s.claim() instanceof Claim.Sign sign && indicator.isBalance()
                        ? Optional.of(new Saying.Side(sign.sign()))
                        : Optional.empty();
            case STREAK -> years(s, indicator);
            default -> Optional.empty();
        };
        return saying.map(said -> new NumberSayings.Said(indicator, said, true));
    }

    /** 逆差 11,853 億美元，2018 年以來最大: the largest deficit, which is the lowest balance. */
    private boolean isOfDeficit(int word) {
        for (int at = word - 1; at >= 0 && words.sameSentence(at, word); at--) {
            if (words.isAny(at, Sense.DEFICIT, Sense.SURPLUS)) {
                return words.is(at, Sense.DEFICIT);
            }
        }
        return false;
    }

    private Optional<Saying> extreme(Statement s, int i, Indicator indicator) {
        Matcher since = SINCE.matcher(foldedAround(i, 0));
        int from = since.find() ? Integer.parseInt(since.group(1) != null ? since.group(1) : since.group(2)) : 0;
        boolean world = s.claim() instanceof Claim.Superlative c && c.group() == Claim.Group.WORLD;
        int word = sight.tokenAt(s.end() - 1);
        boolean pace = indicator == Indicator.GROWTH && Slowing.isPace(words, word);
        boolean known = pace || words.isAny(word, Sense.MOST, Sense.LEAST, Sense.RECORD_HIGH, Sense.RECORD_LOW);
        if (world || !known) {
            return Optional.empty();
        }
        boolean most = words.isAny(word, Sense.MOST, Sense.RECORD_HIGH) || pace && Slowing.isFastest(words, word);
        boolean deficit = isOfDeficit(word) || DEFICITS.stream().anyMatch(foldedAround(i, 0)::contains);
        String text = foldedAround(i, AFTER);
        // 七年來最大的窟窿, 三年新高: from when on is not plainly said
        if (text.contains("年来") || OF_SOME_YEARS.matcher(text).find()) {
            return Optional.empty();
        }
        boolean years = OF_YEARS.stream().anyMatch(text::contains);
        return Optional.of(
                years
                        ? new Saying.Peak(most != deficit, from)
                        : new Saying.Extreme(most != deficit, sight.namesGroup(i), sight.namedIn(i)));
    }

    private static Optional<Saying> place(Claim claim, boolean group) {
        if (claim instanceof Claim.Rank r) {
            return Optional.of(new Saying.Place(r.rank(), group));
        }
        return claim instanceof Claim.Order o
                        && o.from() == o.through()
                        && o.items().size() < 2
                ? Optional.of(new Saying.Place(o.from(), group))
                : Optional.empty();
    }

    private Optional<Saying> toward(Statement s, Indicator indicator) {
        String word = folded(s);
        if (indicator == Indicator.GROWTH && SHRINKS.stream().anyMatch(word::contains)) {
            return Optional.of(new Saying.Side(-1));
        }
        if (indicator == Indicator.GROWTH && GROWS.stream().anyMatch(word::contains)) {
            return Optional.of(new Saying.Side(1));
        }
        boolean judged = word.contains("改善") || word.contains("恶化"); // better and worse are no directions
        boolean named = sight.isNamed(sight.tokenAt(s.start()));
        return s.claim() instanceof Claim.Direction d && !d.negated() && !judged && !named
                ? Optional.of(new Saying.Toward(d.trend()))
                : Optional.empty();
    }

    private Optional<Saying> years(Statement s, Indicator indicator) {
        if (!(s.claim() instanceof Claim.Streak streak)) {
            return Optional.empty();
        }
        String text =
                words.run().folded().substring(s.start(), Math.min(words.run().length(), s.end() + AFTER));
        boolean less = indicator == Indicator.GROWTH && folded(s).contains("缩"); // 經濟連縮兩年
        int side = less || SHRINKS.stream().anyMatch(text::contains)
                ? -1
                : GROWS.stream().anyMatch(text::contains)
                        ? 1
                        : !indicator.isBalance() ? 0 : text.contains("逆差") ? -1 : text.contains("顺差") ? 1 : 0;
        Trend trend = streak.trend();
        int way = trend == Trend.UP ? 1 : trend == Trend.DOWN ? -1 : 0;
        boolean slows = text.contains("放缓") || text.contains("趋缓");
        boolean yearly = text.contains("年");
        return yearly && (side != 0 || way != 0 || slows)
                ? Optional.of(new Saying.Years(streak.count(), side, slows ? -1 : way))
                : Optional.empty();
    }

    private String folded(Statement s) {
        return words.run().folded().substring(s.start(), s.end());
    }

    /** The folded text of the clause up to the token, and a little behind it. */
    private String foldedAround(int i, int behind) {
        int from = i;
        while (from > 0 && words.sameClause(i, from - 1)) {
            from--;
        }
        int end = Math.min(words.run().length(), words.get(i).end() + behind);
        return words.run().folded().substring(words.get(from).start(), end);
    }

    static boolean isOfWords(FigureKind kind) {
        return switch (kind) {
            case SUPERLATIVE, RANK, DIRECTION, SIGN, STREAK -> true;
            default -> false;
        };
    }
}
