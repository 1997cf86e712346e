package org.tradebrief.check.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.IndicatorWords.Mention;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Tells which indicator a place in running words is about: the one named last, unless something else was named since. */
final class Topics {
    private static final int CLOSE = 5;
    private static final List<String> AGAIN =
            List.of("这一", "这个", "该", "此", "此一", "同一", "这项", "其", "same", "this", "that");
    private static final Sense[] BALANCES = {Sense.BALANCE, Sense.DEFICIT, Sense.SURPLUS};
    private static final Sense[] OTHERS = {
        Sense.EXPORT,
        Sense.IMPORT,
        Sense.TRADE,
        Sense.SHARE,
        Sense.SHARE_VERB,
        Sense.HHI,
        Sense.CONCENTRATION,
        Sense.PARTNERS,
        Sense.COVERAGE,
        Sense.REIMPORT,
        Sense.PRODUCT
    };

    private final Sight sight;
    private final Words words;
    private final Backdrop around;

    Topics(Sight sight, Backdrop around) {
        this.sight = sight;
        this.words = sight.words();
        this.around = around;
    }

    /**
     * The indicators that may be meant at that token; null where something else is, or nothing that we know.
     *
     * @param previous the last value before it in its sentence; -1 if it is the first
     * @param trade what the place is about if it is about trade
     */
    @Nullable
    Slot<Set<Indicator>> at(int i, int previous, Frame trade) {
        int mention = before(i);
        Slot<Set<Indicator>> counted = words.is(i, Sense.CONSECUTIVE) ? counted(i) : null;
        if (counted != null) {
            return counted;
        }
        if (mention >= 0) {
            return named(mention, i, previous);
        }
        Slot<Set<Indicator>> behind = behind(i, previous);
        if (behind != null) {
            return behind;
        }
        int start = sentenceStart(i);
        boolean flow = trade.quantity() != null && trade.quantity().origin().compareTo(Origin.PASSAGE) < 0;
        Slot<Set<Indicator>> growth = flow || isElsewhere(start, i, Set.of()) ? null : growth(start, i);
        if (growth != null && around.meanings() == null) {
            return growth;
        }
        if (around.bank() && trade.partners() == null && isOnly(start, i)) {
            return new Slot<>(EnumSet.of(Indicator.CURRENT_ACCOUNT), Origin.CLAUSE);
        }
        return isElsewhere(start, i, Set.of()) || !goesOn(previous, i) ? null : carried(i);
    }

    /** An economy that grows or shrinks, where 經濟 or 景氣 is spoken of; by the World Bank it is what is meant of itself. */
    private @Nullable Slot<Set<Indicator>> growth(int start, int i) {
        boolean bank = around.bank() || sight.says(Sense.WORLD_BANK);
        int noun = Output.before(words, start, i);
        boolean near = noun >= 0 && words.sameClause(noun, i);
        int to = words.is(i, Sense.CONSECUTIVE) ? clauseEnd(i) : i;
        if (near && Output.shrinksOrGrows(words, noun, to)) {
            return new Slot<>(EnumSet.of(Indicator.GROWTH), Origin.CLAUSE);
        }
        boolean told = bank || noun >= 0;
        boolean grows = grows(start, i) || bank && Output.shrinksOrGrows(words, start, i - 1);
        if (bank && isOwn(i)) {
            return new Slot<>(EnumSet.of(Indicator.GROWTH), Origin.SENTENCE);
        }
        return told && grows ? new Slot<>(EnumSet.of(Indicator.GROWTH), Origin.ASSUMED) : null;
    }

    /** 美國成長 2.8%, China grew 5.0%, and what follows one such: an economy by its name goes up or down. */
    private boolean isOwn(int i) {
        for (int at = i; at > 0 && words.sameSentence(i, at); at--) {
            if (sight.isValue(at) && words.isAny(at - 1, Sense.UP, Sense.DOWN)) {
                int name = at - 2;
                while (sight.yearAt(name) > 0 || words.is(name, Sense.NEUTRAL) && !Sight.isTrade(words, name)) {
                    name--;
                }
                return words.at(name) instanceof Token.Name;
            }
        }
        return false;
    }

    /** 成長 stands right before the number, or before one that this one follows. */
    private boolean grows(int start, int i) {
        for (int at = start; at <= i; at++) {
            if (at > 0 && sight.isValue(at) && words.isAny(at - 1, Sense.UP, Sense.DOWN)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Slot<Set<Indicator>> named(int mention, int i, int previous) {
        int from = sight.tokenFrom(sight.mentions().get(mention).end());
        boolean between = previous >= from;
        Set<Indicator> meanings = between ? sight.meaningsSince(mention) : sight.meanings(mention);
        boolean another = meanings.isEmpty() || isPartners(mention) || isElsewhere(from, i, meanings);
        if (another || between && !goesOn(previous, i)) {
            return null;
        }
        Origin origin = words.sameClause(Math.max(0, from - 1), i) ? Origin.CLAUSE : Origin.SENTENCE;
        return open(new Slot<>(meanings, origin));
    }

    /** 占 GDP without a word for what: what stands around may say. */
    private Slot<Set<Indicator>> open(Slot<Set<Indicator>> said) {
        Slot<Set<Indicator>> outer = around.meanings();
        if (outer == null || !Sight.isOpenRatio(said.value())) {
            return said;
        }
        EnumSet<Indicator> both = EnumSet.copyOf(said.value());
        both.retainAll(outer.value());
        return both.isEmpty() ? said : new Slot<>(both, outer.origin());
    }

    /** 對中貿易依存度 is a part of the trade with all, not of GDP. */
    private boolean isPartners(int mention) {
        int at = sight.tokenFrom(sight.mentions().get(mention).start());
        int name = words.is(at - 1, Sense.OF) ? at - 2 : at - 1;
        return words.at(name) instanceof Token.Name && words.is(name - 1, Sense.TOWARD);
    }

    /** The last mention that ends before the token, in its sentence; -1 if there is none. */
    private int before(int i) {
        List<Mention> mentions = sight.mentions();
        for (int m = mentions.size() - 1; m >= 0; m--) {
            int at = sight.tokenFrom(mentions.get(m).start());
            boolean covers = mentions.get(m).start() <= words.get(i).start();
            if (covers && at <= i) {
                return words.sameSentence(i, Math.min(at, words.size() - 1)) ? m : -1;
            }
        }
        return -1;
    }

    /** 連兩年 GDP 負成長 behind a sentence on balances: what is counted is named in the clause, behind its number; null where nothing is. */
    private @Nullable Slot<Set<Indicator>> counted(int i) {
        for (int m = 0; m < sight.mentions().size(); m++) {
            int at = sight.tokenFrom(sight.mentions().get(m).start());
            boolean near = at > i && at <= i + CLOSE && at < words.size() && words.sameClause(at, i);
            if (near && !sight.meanings(m).isEmpty()) {
                return new Slot<>(sight.meanings(m), Origin.CLAUSE);
            }
        }
        return null;
    }

    /** 2.8% real GDP growth: named right behind the value. */
    private @Nullable Slot<Set<Indicator>> behind(int i, int previous) {
        for (int m = 0; m < sight.mentions().size(); m++) {
            Mention mention = sight.mentions().get(m);
            int at = sight.tokenFrom(mention.start());
            if (at <= i || at >= words.size() || !words.sameClause(at, i)) {
                continue;
            }
            boolean value = false;
            for (int t = i + 1; t < at; t++) {
                value |= sight.isValue(t) || words.get(t) instanceof Token.Name;
            }
            boolean close = at - i <= CLOSE && !value && sight.isValue(i) && previous < 0;
            boolean other = sight.meanings(m).isEmpty() || isElsewhere(sentenceStart(i), at, sight.meanings(m));
            return close && !other ? open(new Slot<>(sight.meanings(m), Origin.CLAUSE)) : null;
        }
        return null;
    }

    /** What the sentence before or the words around speak of. */
    private @Nullable Slot<Set<Indicator>> carried(int i) {
        for (int m = sight.mentions().size() - 1; m >= 0; m--) {
            if (sight.mentions().get(m).end() <= words.get(i).start()) {
                Set<Indicator> meanings = sight.meanings(m);
                int from = sight.tokenFrom(sight.mentions().get(m).end());
                return meanings.isEmpty() || isElsewhere(from, i, meanings)
                        ? null
                        : new Slot<>(meanings, Origin.PASSAGE);
            }
        }
        return around.meanings();
    }

    private int clauseEnd(int i) {
        int at = i;
        while (at < words.size() - 1 && words.sameClause(i, at + 1)) {
            at++;
        }
        return at;
    }

    private int sentenceStart(int i) {
        int at = i;
        while (at > 0 && words.sameSentence(i, at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether a surplus or deficit is spoken of and nothing else. */
    private boolean isOnly(int from, int to) {
        boolean balance = false;
        for (int i = from; i < to; i++) {
            balance |= words.isAny(i, BALANCES);
        }
        return balance && !isElsewhere(from, to, EnumSet.of(Indicator.CURRENT_ACCOUNT));
    }

    /** Whether something else is named between. */
    private boolean isElsewhere(int from, int to, Set<Indicator> meanings) {
        boolean balance = meanings.stream().anyMatch(Indicator::isBalance);
        boolean partner = false;
        for (int i = from; i < to; i++) {
            boolean named = sight.isNamed(i) || isSameAgain(i);
            partner |= words.is(i, Sense.TOWARD) && words.at(i + 1) instanceof Token.Name;
            if (!named && (words.isAny(i, OTHERS) || (!balance || partner) && words.isAny(i, BALANCES))) {
                return true;
            }
        }
        int start = from < words.size() ? words.get(from).start() : Integer.MAX_VALUE;
        int end = to < words.size() ? words.get(to).start() : Integer.MAX_VALUE;
        return sight.mentions().stream().anyMatch(m -> m.meanings().isEmpty() && m.start() >= start && m.start() < end);
    }

    /** 這一比例, 該比重: what was named before, once more. */
    private boolean isSameAgain(int i) {
        String before = words.run().folded().substring(0, words.get(i).start()).stripTrailing();
        return words.isAny(i, Sense.SHARE, Sense.RATIO) && AGAIN.stream().anyMatch(before::endsWith);
    }

    /** A second value is of the same where its economy or year is named, or nothing but known words lie between. */
    private boolean goesOn(int previous, int i) {
        if (previous < 0) {
            return true;
        }
        boolean unknown = false;
        for (int at = previous + 1; at < i; at++) {
            Token t = words.get(at);
            if (t instanceof Token.Name || sight.yearAt(at) > 0) {
                return true;
            }
            unknown |= t instanceof Token.Unknown
                    && !sight.isNamed(at)
                    && !Slowing.is(words, at)
                    && !Slowing.isFaster(words, at);
        }
        return !unknown;
    }
}
