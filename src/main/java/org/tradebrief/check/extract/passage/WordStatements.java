package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Behind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.Group;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Measures;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Occurrences;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Statements made by words alone: directions, levels, signs, superlatives. */
final class WordStatements {
    /** 沒有一個月, 無任何一季: what is denied of each. */
    private static final Pattern NONE = Pattern.compile(" ?(?:任何)?一?[个次]?(?:任何一个?)?[年月季周]");

    /** 五家之冠, 在五地裡墊底: among as many as there are partners with months. */
    private static final Pattern COUNTED = Pattern.compile("[五5] ?[家地者][^,。;、家地者]{0,6}$");

    private static final int COUNTED_REACH = 10;
    private static final int TRACKED = 5;

    private WordStatements() {}

    /** Adds what the word at that place states, if it states something. */
    static void take(Reading r, int i) {
        Token t = r.words.get(i);
        EnglishStreaks.take(r, i);
        if (Multiplied.take(r, i)
                || Occurrences.every(r, i)
                || t.is(Sense.NOT) && Occurrences.none(r, i)
                || StandOuts.take(r, i)) {
            return;
        }
        if (Trends.isTrend(t)) {
            direction(r, i, t);
        }
        if (Extremes.take(r, i) || Firsts.take(r, i)) {
            return;
        }
        if (isSince(r.words, i) && t.isAny(Sense.LEVEL_LOW, Sense.LEVEL_HIGH)) {
            superlative(r, i, t);
            return;
        }
        if (t.isAny(Sense.LEVEL_LOW, Sense.LEVEL_MID, Sense.LEVEL_HIGH) || r.hint.kind() == Hint.Kind.LEVEL) {
            LevelStatements.take(r, i, t);
        }
        if (t.isAny(Sense.MOST, Sense.LEAST, Sense.RECORD_HIGH, Sense.RECORD_LOW)) {
            superlative(r, i, t);
        }
        if (t.isAny(Sense.DEFICIT, Sense.SURPLUS)) {
            SignStatements.take(r, i);
        }
    }

    /** high since Jan 2024. */
    private static boolean isSince(Words words, int i) {
        Token next = words.at(i + 1);
        return next != null && words.text(next).equalsIgnoreCase("since");
    }

    /** A direction of a flow or balance named before it, with no number of its own. */
    private static void direction(Reading r, int i, Token t) {
        Words words = r.words;
        Frame both = Arrivals.frame(r, i);
        if (both != null && hasSubject(r, i) && !isNoun(words, t) && !Rates.isSaidOf(words, i)) {
            Frame checked = Residue.check(words, r.walk, i, i + 1, both);
            r.add(FigureKind.DIRECTION, i, i, checked, new Claim.Direction(Trends.of(t), Basis.NAMED, false));
            return;
        }
        boolean ofAnother = Rates.isSaidOf(words, i)
                || StandOuts.isOfOne(words, i)
                || StandOuts.isMeasured(words, i)
                || Occurrences.isSaidOf(r, i)
                || StreakStatements.isOfYears(r, i);
        if (isLeft(words, i)) {
            r.add(FigureKind.DIRECTION, i, i, r.walk.frame(), new Claim.Unplaced("說的是轉變之前的方向"));
            return;
        }
        if (isNoun(words, t) || ofAnother || hasNumber(words, i) || !hasSubject(r, i)) {
            return;
        }
        if (isOfNone(words, i)) {
            r.add(FigureKind.DIRECTION, i, i, r.walk.frame(), new Claim.Unplaced("說的是其中每一個，合計無從查核"));
            return;
        }
        Frame frame = Directions.frame(r, i);
        boolean negated = words.is(i - 1, Sense.NOT) || isNegated(words, i);
        Frame checked = Residue.check(words, r.walk, i, i + 1, frame);
        int from = words.is(i - 1, Sense.NEUTRAL) && isAdverb(words, i - 1) ? i - 1 : i;
        r.add(
                FigureKind.DIRECTION,
                from,
                i,
                checked,
                new Claim.Direction(Trends.of(t), Directions.basis(r, i, checked), negated));
    }

    /** 由負增長轉為正增長: the way that it went before it turned. */
    private static boolean isLeft(Words words, int i) {
        String behind = words.run()
                .folded()
                .substring(
                        words.get(i).end(),
                        Math.min(words.run().length(), words.get(i).end() + 2));
        return words.is(i - 1, Sense.FROM) && (behind.contains("转") || behind.contains("翻"));
    }

    private static boolean isAdverb(Words words, int i) {
        String text = words.text(words.get(i));
        return text.equals("顯著") || text.equals("大幅") || text.equals("明顯") || text.equals("小幅") || text.equals("显著");
    }

    /** 增幅, 降幅 and 年增率 name a change, they do not state one. */
    private static boolean isNoun(Words words, Token t) {
        return t.isAny(Sense.CHANGE) || t.is(Sense.YOY) && words.text(t).endsWith("率") || t.is(Sense.DIFFERENCE);
    }

    private static boolean hasNumber(Words words, int i) {
        for (int at = i + 1; at < words.size() && at <= i + 4 && words.sameClause(at, i); at++) {
            Token t = words.get(at);
            if (Near.isValue(t)) {
                return true;
            }
            if (!t.isAny(
                    Sense.ABOUT,
                    Sense.OVER,
                    Sense.NEARLY,
                    Sense.UNDER,
                    Sense.EXACT,
                    Sense.USD,
                    Sense.OF,
                    Sense.NEUTRAL,
                    Sense.AT_LEAST,
                    Sense.TOWARD)) {
                return false;
            }
        }
        return false;
    }

    /** The flow must be named in the clause before the word (or in the bold words that it ends). */
    private static boolean hasSubject(Reading r, int i) {
        int at = r.walk.quantityIndex();
        boolean flow = at >= 0 && r.words.sameClause(at, i);
        boolean compared = r.walk.baseIndex() >= 0
                && r.words.sameClause(r.walk.baseIndex(), i)
                && r.walk.frame().quantity() != null;
        Frame f = r.walk.frame();
        boolean told = flow || compared || at >= 0 && BriefDirections.isToldOf(r, at, i);
        return told && (f.partners() != null || f.reporter() != null);
    }

    private static boolean isNegated(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i) && at >= i - 4; at--) {
            Token t = words.get(at);
            if (t.is(Sense.NOT)) {
                return true;
            }
            if (Trends.isTrend(t)) {
                return false;
            }
        }
        return false;
    }

    /** 沒有一個月同比是增長的: of each month, none of which a sum tells. */
    static boolean isOfNone(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.NOT)) {
                String behind = words.run().folded().substring(words.get(at).end());
                return NONE.matcher(behind).lookingAt();
            }
        }
        return false;
    }

    static @Nullable Group group(Reading r, int i) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i) && at >= i - 14; at--) {
            Group group = groupOf(words.get(at));
            if (group != null) {
                return group;
            }
        }
        int start = words.get(i).start();
        String before = words.run().folded().substring(Math.max(0, start - COUNTED_REACH), start);
        boolean amount = r.subject() == Subject.AMOUNT;
        boolean counted = amount && COUNTED.matcher(before).find() && r.walk.tracked() == TRACKED;
        boolean said = amount && Standing.said(words, i) == r.walk.tracked();
        return counted || said ? Group.PARTNERS : groupBehind(words, i);
    }

    /** the widest of the five partners: among whom, right behind the word. */
    private static @Nullable Group groupBehind(Words words, int i) {
        String joint =
                words.at(i + 1) == null ? "" : words.text(words.get(i + 1)).toLowerCase(Locale.ROOT);
        for (int at = i + 2; at <= i + 4 && (joint.equals("of") || joint.equals("among")); at++) {
            Group group = words.at(at) == null || !words.sameClause(at, i) ? null : groupOf(words.get(at));
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private static @Nullable Group groupOf(Token t) {
        if (t.is(Sense.GROUP_FIVE)) {
            return Group.FIVE;
        }
        if (t.is(Sense.GROUP_SIX)) {
            return Group.SIX;
        }
        if (t.is(Sense.GROUP_ALL)) {
            return Group.ALL;
        }
        if (t.is(Sense.GROUP_PARTNERS)) {
            return Group.PARTNERS;
        }
        boolean world = t.is(Sense.GROUP_WORLD)
                || t instanceof Token.Name n && n.economy().kind() == org.tradebrief.trade.Economy.Kind.WORLD;
        return world ? Group.WORLD : null;
    }

    private static void superlative(Reading r, int i, Token t) {
        Words words = r.words;
        boolean record =
                t.isAny(Sense.RECORD_HIGH, Sense.RECORD_LOW) || isSince(words, i) || Since.isOfMonths(words, i);
        boolean list =
                OrderStatements.market(words, i) >= 0 || words.isAny(i + 1, Sense.EXPORT, Sense.IMPORT) && !record;
        boolean number = t.is(Sense.MOST) && Near.isValue(words.get(Math.min(i + 1, words.size() - 1)));
        Frame f = timed(r, i, Largest.of(r, i, named(r, i)), record);
        boolean placed = f.reporter() != null || f.partners() != null;
        boolean end = words.text(t).equals("之末") && words.at(i - 1) instanceof Token.Span; // 去年之末
        if (list || number || !placed || end) {
            return;
        }
        if (!record && YearExtremes.take(r, i)) {
            return;
        }
        Group group = group(r, i);
        int from = groupStart(words, i, group);
        boolean ofChange = isOfChange(words, i) || StandOuts.measured(words, i) >= 0;
        boolean largest = t.is(Sense.MOST);
        if (!record && (ofChange || StandOuts.isOfSpeed(words, i)) && RateExtremes.take(r, i, largest)) {
            return;
        }
        if (StandOuts.isOfSpeed(words, i) && !ofChange) {
            StandOuts.fastest(r, from, i, largest);
            return;
        }
        if (!record && ofChange) {
            if (!StandOuts.extreme(r, from, i, largest)) {
                r.add(FigureKind.SUPERLATIVE, from, i, f, new Claim.Unplaced("變動率的極值，沒有可比的集合"));
            }
            return;
        }
        boolean spread = Spread.isSaid(words, i);
        boolean high = t.isAny(Sense.MOST, Sense.RECORD_HIGH, Sense.LEVEL_HIGH);
        boolean most = high != (spread && Spread.isTurned(words, i));
        Subject subject = spread ? Subject.HHI : r.subject();
        boolean ordinary = !record && group == null && subject == Subject.AMOUNT && !isTold(words, i);
        if (ordinary && r.walk.quantityIndex() < 0 && !Largest.isOfBalance(words, i)) {
            return;
        }
        Since since = Since.of(r, i);
        boolean open = since.told() && since.span() == null || isAmong(words, i, f);
        Frame checked = Residue.check(words, r.walk, i, i + 1, ofMonth(r, i, f, since));
        r.add(
                FigureKind.SUPERLATIVE,
                from,
                i,
                open ? checked.blocked(Blocker.UNKNOWN_WORD) : checked,
                new Claim.Superlative(most, subject, r.modes.top(), group, record || since.told(), since.span()));
    }

    /** 11 月…為前 11 個月的最高值: what is the extreme is a month, and those behind it are only among which. */
    private static Frame ofMonth(Reading r, int i, Frame f, Since since) {
        Timespan among = since.span();
        boolean several = among != null && !among.isYear() && among.fromMonth() != among.toMonth();
        Timespan month = several ? Since.ofMonths(r, i) : null;
        return month == null ? f : f.withPeriod(new Slot<>(month, Origin.SENTENCE));
    }

    /** 中、美、日、韓、台五家裡最集中: those listed are among whom, none of them is the one that is spoken of. */
    private static boolean isAmong(Words words, int i, Frame f) {
        List<Economy> listed = Lists.before(words, i);
        Economy reporter = f.reporterOrNull();
        return listed.size() > 2 && reporter != null && listed.contains(reporter);
    }

    /** a record $22.3bn in October 2025: the time stands behind the value. */
    private static Frame timed(Reading r, int i, Frame frame, boolean record) {
        int number = r.words.is(i + 1, Sense.USD) ? i + 2 : i + 1;
        Measured m = record && r.words.at(number) != null ? Measures.at(r.words, number) : null;
        Slot<Timespan> behind = m == null ? null : Behind.time(r, m.nextToken());
        return behind == null ? frame : frame.withPeriod(behind);
    }

    /** HHI lowest = CN, 最低的是中國: of an indicator that economies have, the name right before or behind says whose it is. */
    private static Frame named(Reading r, int i) {
        Words words = r.words;
        boolean indicator = r.subject() != Subject.AMOUNT && r.subject() != Subject.SHARE;
        int before = i - 1;
        while (before >= 0 && Near.isValue(words.get(before)) && words.sameClause(before, i)) {
            before--;
        }
        int name = words.at(before) instanceof Token.Name && words.sameClause(before, i)
                ? before
                : Predicate.name(words, i);
        Frame told = indicator ? ofValueBefore(r, i) : null;
        if (told != null) {
            return told;
        }
        if (indicator && words.at(name) instanceof Token.Name n) {
            return r.walk.frame().of(new Slot<>(n.economy(), Origin.CLAUSE)).withPartners(null);
        }
        return indicator ? r.walk.frame() : Answered.frame(r, i);
    }

    /** 台灣 1,183，最高: said of the concentration right before it, whose words say whose it is; null where none stands there. */
    private static @Nullable Frame ofValueBefore(Reading r, int i) {
        int last = r.found().size() - 1;
        int value = last < 0 ? -1 : r.place(last);
        boolean told = last >= 0
                && r.found().get(last).claim() instanceof Claim.Hhi
                && r.words.sameSentence(value, i)
                && !r.words.sameClause(value, i)
                && Predicate.name(r.words, i) < 0;
        for (int at = value + 1; told && at < i; at++) {
            told = r.words.isMark(at, ",，") || r.words.isAny(at, Sense.EXACT, Sense.NEUTRAL);
        }
        return told ? r.found().get(last).frame().withPartners(null) : null;
    }

    /** 增幅以…為首, 對台增幅 28.1%，居五夥伴之冠: the extreme is of changes, unless a flow is named since. */
    private static boolean isOfChange(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Token t = words.get(at);
            if (t.is(Sense.CHANGE) && !t.is(Sense.NEUTRAL)) {
                return true;
            }
            if (t.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE) && !words.sameClause(at, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isTold(Words words, int i) {
        return words.is(i - 1, Sense.EXACT);
    }

    /** 五大經濟體最高: the group's name belongs to the figure where it stands right before. */
    private static int groupStart(Words words, int i, @Nullable Group group) {
        int at = i - 1;
        while (group != null && at >= 0 && at >= i - 2 && words.sameClause(at, i)) {
            if (groupOf(words.get(at)) == group) {
                return at;
            }
            at--;
        }
        return i;
    }
}
