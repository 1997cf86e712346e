package org.tradebrief.check.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Saying;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.passage.Predicate;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Indicator;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Reads the statements of one run, a sentence or a cell, as being about an indicator where its words or what is around say so. */
final class TextReader {
    private static final Set<FigureKind> NUMBERS = Set.of(
            FigureKind.AMOUNT,
            FigureKind.SHARE,
            FigureKind.CHANGE,
            FigureKind.RATIO,
            FigureKind.RANK,
            FigureKind.OTHER,
            FigureKind.HHI);

    private static final List<String> TELLERS = List.of(
            "认为",
            "看好",
            "估",
            "外资",
            "分析师",
            "投行",
            "高盛",
            "摩根",
            "央行",
            "统计局",
            "国发会",
            "官方",
            "公布",
            "according to",
            "analysts",
            "statistics",
            "central bank",
            "goldman",
            "morgan");

    private final Sight sight;
    private final Words words;
    private final Backdrop around;
    private final Places places;
    private final Topics topics;
    private final NumberSayings numbers;
    private final WordSayings sayings;

    TextReader(Sight sight, Backdrop around) {
        this.sight = sight;
        this.words = sight.words();
        this.around = around;
        this.places = new Places(sight, around);
        this.topics = new Topics(sight, around);
        this.numbers = new NumberSayings(sight, around, places);
        this.sayings = new WordSayings(sight);
    }

    /** The same statements, those about an indicator read anew, and the directions that are said of indicators alone. */
    List<Statement> read(List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        for (Statement s : statements) {
            all.add(read(s));
        }
        all.addAll(alone(statements));
        return all;
    }

    private Statement read(Statement s) {
        int number = NUMBERS.contains(s.kind()) ? number(s) : -1;
        int i = number >= 0 ? number : WordSayings.isOfWords(s.kind()) ? sight.tokenAt(s.start()) : -1;
        if (i < 0) {
            return s;
        }
        int previous = places.previous(i);
        Slot<Set<Indicator>> topic = topics.at(i, previous, s.frame());
        boolean open = topic != null && topic.origin() == Origin.ASSUMED && number < 0;
        if (topic == null || open && s.kind() != FigureKind.STREAK) {
            return s;
        }
        Optional<NumberSayings.Said> said =
                number >= 0 ? numbers.of(s, i, previous, topic.value()) : sayings.of(s, i, topic.value());
        return said.map(k -> told(s, i, previous, topic.origin(), k)).orElse(s);
    }

    /** The number that the statement's words hold; -1 where they hold none, or a year. */
    private int number(Statement s) {
        for (int i = sight.tokenFrom(s.start());
                i < words.size() && words.get(i).start() < s.end();
                i++) {
            if (words.get(i) instanceof Token.Number || words.get(i) instanceof Token.Part) {
                return sight.isValue(i) ? i : -1;
            }
        }
        return -1;
    }

    private Statement told(Statement s, int i, int previous, Origin named, NumberSayings.Said said) {
        Slot<Economy> economy = said.economy() >= 0
                ? new Slot<>(((Token.Name) words.get(said.economy())).economy(), Origin.SENTENCE)
                : whose(s, i, previous, said.saying());
        Times times = times(s, i, previous, said.saying());
        boolean sourced = around.sourced() || sight.says(Sense.WORLD_BANK);
        Frame frame = new Frame(
                economy,
                null,
                null,
                0,
                times.period(),
                times.base(),
                sourced ? new Slot<>(Provider.WORLD_BANK, Origin.SENTENCE) : null,
                Set.of());
        frame = blocked(frame, s, economy, i, said.sure());
        Claim claim = new Claim.Indicated(
                new Slot<>(said.indicator(), named),
                said.saying(),
                sourced && !frame.blockers().contains(Blocker.OTHER_SOURCE));
        FigureKind kind = kind(s.kind(), said);
        return new Statement(
                kind, s.run(), s.start(), s.end(), frame, claim, Acts.NONE, List.of(), s.quoted(), Mentions.NONE);
    }

    private record Times(
            @Nullable Slot<Timespan> period, @Nullable Slot<Timespan> base) {}

    /** The year that is spoken of; of a change the two that were named last, or the one that it is set against. */
    private Times times(Statement s, int i, int previous, Saying saying) {
        Slot<Timespan> period =
                saying instanceof Saying.Years ? lastYear(s, i, previous) : places.period(i, previous, s.frame());
        if (saying instanceof Saying.Multiple m && m.year() > 0) {
            return new Times(before(i, m.year()), null);
        }
        boolean word = saying instanceof Saying.Peak || saying instanceof Saying.Extreme;
        if (period == null && (word || sight.says(Sense.WORLD_BANK))) {
            period = places.onlyYear(i); // a record $1.19tn in 2024; CN US$424bn、DE US$270bn（World Bank, 2024）
        }
        List<Integer> told = saying instanceof Saying.Peak && !around.table() ? places.yearsBefore(i) : List.of();
        if (told.size() > 1
                && period != null
                && Collections.max(told) != period.value().toYear()) {
            return new Times(new Slot<>(Timespan.year(Collections.max(told)), Origin.ASSUMED), null);
        }
        boolean changes = saying instanceof Saying.Change || saying instanceof Saying.Toward;
        List<Integer> years = changes && !around.table() ? places.yearsBefore(i) : List.of();
        if (years.size() < 2) {
            return new Times(period, around.base());
        }
        int one = years.getLast();
        int other = years.get(years.size() - 2);
        return new Times(
                new Slot<>(Timespan.year(Math.max(one, other)), Origin.SENTENCE),
                new Slot<>(Timespan.year(Math.min(one, other)), Origin.SENTENCE));
    }

    /** 2024 年…約為 2023 年的三倍: the year named before the one that it is set against. */
    private @Nullable Slot<Timespan> before(int i, int year) {
        for (int at = i - 1; at >= 0 && words.sameSentence(i, at); at--) {
            int named = sight.yearAt(at);
            if (named > 0 && named != year) {
                return new Slot<>(Timespan.year(named), words.sameClause(at, i) ? Origin.CLAUSE : Origin.SENTENCE);
            }
        }
        return around.period();
    }

    private static FigureKind kind(FigureKind kind, NumberSayings.Said said) {
        return switch (said.saying()) {
            case Saying.Level _ ->
                said.indicator() == Indicator.GROWTH
                        ? FigureKind.CHANGE
                        : said.indicator().isPercent() ? FigureKind.SHARE : FigureKind.AMOUNT;
            case Saying.Change _, Saying.Gap _ -> FigureKind.CHANGE;
            default -> kind;
        };
    }

    /** Of words such as 最高的是南韓 the name may stand behind. */
    private @Nullable Slot<Economy> whose(Statement s, int i, int previous, Saying saying) {
        boolean word = saying instanceof Saying.Extreme || saying instanceof Saying.Place;
        int name = word ? Predicate.name(words, sight.tokenAt(s.end() - 1)) : -1;
        return name >= 0
                ? new Slot<>(((Token.Name) words.get(name)).economy(), Origin.CLAUSE)
                : places.economy(i, previous);
    }

    /** 連兩年負成長（2023、2024）: the last of the years in the bracket. */
    private @Nullable Slot<Timespan> lastYear(Statement s, int i, int previous) {
        int at = sight.tokenFrom(s.end());
        while (at < words.size() && !words.isOpen(at) && words.sameClause(i, at) && !sight.isValue(at)) {
            at++;
        }
        int last = 0;
        for (int t = at + 1; at < words.size() && words.isOpen(at) && t < words.size() && !words.isClose(t); t++) {
            last = Math.max(last, sight.yearAt(t));
        }
        last = last > 0 ? last : yearAfter(i);
        return last > 0 ? new Slot<>(Timespan.year(last), Origin.CLAUSE) : places.period(i, previous, s.frame());
    }

    /** 繼 2023 年負 0.9% 之後連兩年: through the year after the one that it follows; 0 where it follows none. */
    private int yearAfter(int i) {
        for (int at = i - 1; at > 0 && words.sameClause(at, i); at--) {
            int year = sight.yearAt(at);
            String led = words.text(words.get(at - 1));
            if (year > 0) {
                String between = words.run()
                        .folded()
                        .substring(words.get(at).end(), words.get(i).start());
                return (led.endsWith("繼") || led.endsWith("继")) && between.contains("后") ? year + 1 : 0;
            }
        }
        return 0;
    }

    private Frame blocked(Frame frame, Statement s, @Nullable Slot<Economy> economy, int i, boolean sure) {
        Frame f = frame;
        for (Blocker b : Set.of(Blocker.OTHER_SOURCE, Blocker.NOT_A_RECORD, Blocker.UNKNOWN_ECONOMY)) {
            f = s.frame().blockers().contains(b) ? f.blocked(b) : f;
        }
        f = around.foreign() || isToldByOthers(i) ? f.blocked(Blocker.OTHER_SOURCE) : f;
        f = sure ? f : f.blocked(Blocker.UNCLEAR_CELL);
        int name = economy == null || around.table() ? -1 : places.name(i, 0);
        boolean joint = name >= 0 && economy != null && places.isJoint(name) && !places.isListed(i);
        return joint ? f.blocked(Blocker.SEVERAL_REPORTERS) : f;
    }

    /** 外資認為, 統計局公布: the sentence names somebody else whose figures they are, and not the World Bank. */
    private boolean isToldByOthers(int i) {
        if (sight.says(Sense.WORLD_BANK)) {
            return false;
        }
        int from = i;
        int to = i;
        while (from > 0 && words.sameSentence(i, from - 1)) {
            from--;
        }
        while (to < words.size() - 1 && words.sameSentence(i, to + 1)) {
            to++;
        }
        String sentence = words.run()
                .folded()
                .substring(words.get(from).start(), words.get(to).end());
        return TELLERS.stream().anyMatch(sentence::contains);
    }

    /** What words say of an indicator that would say nothing of trade: 成長放緩, 以中國最高. */
    private List<Statement> alone(List<Statement> statements) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < words.size() && (sight.namesAny() || !statements.isEmpty()); i++) {
            boolean extreme =
                    (words.isAny(i, Sense.MOST, Sense.LEAST) || Slowing.isPace(words, i)) && isFree(i, statements);
            if (extreme || Slowing.is(words, i) || Slowing.isFaster(words, i)) {
                add(i, extreme, found);
            }
        }
        return found;
    }

    private boolean isFree(int i, List<Statement> statements) {
        Token t = words.get(i);
        return statements.stream().noneMatch(s -> s.start() < t.end() && s.end() > t.start());
    }

    private void add(int i, boolean extreme, List<Statement> found) {
        int previous = places.previous(i);
        Slot<Set<Indicator>> topic = topics.at(i, previous, Frame.EMPTY);
        if (topic == null || topic.origin() == Origin.ASSUMED && !Slowing.isPace(words, i)) {
            return;
        }
        if (extreme) {
            Statement s = Slowing.isPace(words, i)
                    ? ofPace(FigureKind.SUPERLATIVE, i)
                    : plain(
                            FigureKind.SUPERLATIVE,
                            words.get(i).start(),
                            words.get(i).end());
            sayings.of(s, i, topic.value())
                    .filter(said -> whose(s, i, previous, said.saying()) != null)
                    .ifPresent(said -> found.add(told(s, i, previous, topic.origin(), said)));
        } else if (topic.value().contains(Indicator.GROWTH) && !hasNumber(i)) {
            Statement s = ofPace(FigureKind.DIRECTION, i);
            Saying saying = new Saying.Toward(Slowing.is(words, i) ? Trend.DOWN : Trend.UP);
            found.add(told(s, i, previous, topic.origin(), new NumberSayings.Said(Indicator.GROWTH, saying, true)));
        }
    }

    /** The word of pace alone, which the token may hold with others. */
    private Statement ofPace(FigureKind kind, int i) {
        int from = words.get(i).start();
        while (from < words.get(i).end() && Slowing.length(words, from) == 0) {
            from++;
        }
        return plain(kind, from, from + Math.max(1, Slowing.length(words, from)));
    }

    private Statement plain(FigureKind kind, int from, int to) {
        Claim unread = new Claim.Unplaced("看不出說的是什麼");
        return new Statement(
                kind, words.run(), from, to, Frame.EMPTY, unread, Acts.NONE, List.of(), false, Mentions.NONE);
    }

    private boolean hasNumber(int i) {
        for (int at = i + 1; at < words.size() && words.sameClause(i, at); at++) {
            if (sight.isValue(at)) {
                return true;
            }
        }
        return false;
    }
}
