package org.tradebrief.check.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Reads what the words around a number set against what: A 是 B 的 N 倍, A 比 B 多 N, A 與 B 相差 N. */
public final class SideReader {
    private static final int FARTHEST = 16;
    /** 單月只差 7 億: of the two that the passage is about. */
    private static final int SENTENCES = 3;

    private static final String VERB_ENDS = "是為为達达於于占佔近當当成";
    private static final Set<String> THAN = Set.of("較", "较", "比", "比起", "相較於", "相较于", "相較", "相较", "than");

    private final Reading r;
    private final Words words;
    private final Named named;
    private final int number;
    private final int behind;
    private final Subject subject;

    private SideReader(Reading r, Measured m) {
        this.r = r;
        this.number = m.from();
        this.behind = m.nextToken();
        Subject spoken = r.subject() == Subject.PARTNERS ? Subject.AMOUNT : r.subject();
        this.subject = m.unit() == Measured.Unit.HHI_POINT ? Subject.HHI : spoken;
        this.words = r.words;
        this.named = new Named(r);
    }

    /** Whether what a number is said of stands before that token, and what it is set against behind it. */
    static boolean divides(Words words, int at) {
        return isVerb(words, at) || isThan(words, at) || words.isClauseMark(at) || words.isMark(at, "。！？!?");
    }

    /** 是日本的 2.2 倍, 不到上年同期的八成, 2.2 times Japan's; null where nothing is named that it is a multiple of. */
    public static @Nullable Sides multiple(Reading r, Measured m) {
        SideReader reader = new SideReader(r, m);
        Named.Phrase owner = reader.owner();
        if (owner != null) {
            return reader.sides(r.trail.before(owner.from()), owner);
        }
        Named.Phrase after = reader.ownerBehind();
        if (after != null) {
            return reader.sides(r.walk.frame(), after);
        }
        if (reader.yearBefore()) {
            return reader.ofYearBefore();
        }
        Sides pair = reader.ofPair();
        return pair == null ? reader.again() : pair;
    }

    /** China/Taiwan ratio 只剩 1.03x; null where no such pair is named. */
    private @Nullable Sides ofPair() {
        for (int at = number - 1; words.sameClause(number, at) && number - at <= FARTHEST; at--) {
            boolean pair = words.isMark(at, "/／") && words.at(at - 1) instanceof Token.Name;
            if (pair && words.at(at + 1) instanceof Token.Name && isRatio(at + 2)) {
                Against a = named.against(new Named.Phrase(at - 1, at), null);
                Against b = named.against(new Named.Phrase(at + 1, at + 2), null);
                Slot<Timespan> behind = r.walk.frame().period(); // the ratio in November
                Frame before = r.trail.before(at - 1);
                return of(behind == null ? before : before.withPeriod(behind), a, b, false);
            }
        }
        return null;
    }

    private boolean isRatio(int at) {
        Token t = words.at(at);
        return words.is(at, Sense.RATIO) || t != null && words.text(t).equalsIgnoreCase("ratio");
    }

    /** 1.66 times the year-earlier level. */
    private boolean yearBefore() {
        return words.is(behind, Sense.YOY) && isLatin(behind) && r.walk.frame().period() != null;
    }

    private Sides ofYearBefore() {
        return new Sides(r.walk.frame(), Against.yearBefore(), subject, r.modes.top(), true);
    }

    /** 是對台逆差的 1.5 倍，一年前則是 4 倍: the same two at another time; null where none were set against each other before. */
    private @Nullable Sides again() {
        for (Statement s : r.found().reversed()) {
            Sides sides = s.claim() instanceof Claim.Ratio c ? c.sides() : null;
            Slot<Timespan> now = r.walk.frame().period();
            boolean other =
                    sides != null && now != null && !now.equals(sides.one().period());
            if (sides != null) {
                return other && !sides.other().isOfTimeAlone()
                        ? new Sides(sides.one().withPeriod(now), sides.other(), sides.subject(), sides.top(), false)
                        : null;
            }
        }
        return null;
    }

    /** The number as the word before what it is set against means it: 不到去年同期的八成. */
    public static Value valued(Reading r, Measured m) {
        Named.Phrase owner = new SideReader(r, m).owner();
        if (owner == null || m.value().approx() != Approx.EXACT) {
            return m.value();
        }
        Approx led = Measures.led(r.words, owner.from() - 1);
        return led == Approx.EXACT ? m.value() : m.value().approximately(led);
    }

    /** 比中國多 35 億, 對美與對中差距 2.5 個百分點, 兩者相差 0.5; null where no two are named. */
    public static @Nullable Sides gap(Reading r, Measured m) {
        SideReader reader = new SideReader(r, m);
        Named.Phrase than = reader.than();
        if (than != null) {
            Frame before = reader.goesOn(than.from() - 1);
            Sides sides = reader.sides(before == null ? r.trail.before(than.from()) : before, than);
            if (sides != null) {
                return sides;
            }
        }
        int by = EnglishGaps.by(r.words, reader.number);
        if (by >= 0) {
            return reader.sides(r.trail.before(by + 1), new Named.Phrase(by + 1, reader.number));
        }
        Named.Phrase behind = reader.thanBehind();
        if (behind != null) {
            return reader.sides(r.walk.frame(), behind);
        }
        int difference = reader.difference();
        return difference < 0 ? null : reader.between(difference);
    }

    private @Nullable Sides sides(Frame one, Named.Phrase p) {
        Against self = self(p.from());
        Frame of = self.isEmpty()
                ? one
                : self.beside(one, subject, r.monthly).stream().findFirst().orElse(one);
        Against other = named.against(p, of.period());
        return other.isEmpty() ? null : new Sides(of, other, subject, r.modes.top(), true);
    }

    /** Whose value is spoken of, where that is not what the frame says: 前者, and of a concentration the name before it. */
    private Against self(int before) {
        Against referred = named.referred(before);
        boolean alone = subject == Subject.HHI || subject == Subject.TOP_SHARE;
        return referred.isEmpty() && alone ? named.nearest(before) : referred;
    }

    /** What stands between a verb and the 的 before the number. */
    private Named.@Nullable Phrase owner() {
        int of = number - 1;
        while (words.sameClause(number, of) && isLight(of)) {
            of--;
        }
        boolean joined = words.sameClause(number, of) && isFlowOf(of);
        if (!words.sameClause(number, of) || !joined && !words.is(of, Sense.OF)) {
            return null;
        }
        of = joined ? of + 1 : beforeBracket(of);
        int from = of;
        while (words.sameClause(number, from - 1) && of - from < FARTHEST && isNoun(from - 1)) {
            from--;
        }
        return from == of || isThan(words, from - 1) || comesFrom(from - 1) ? null : new Named.Phrase(from, of);
    }

    /** 中國（447.18）的 2.6 倍: the value in a bracket is only said beside what owns it. */
    private int beforeBracket(int of) {
        int open = of - 3;
        boolean value = words.isOpen(open) && words.closer(open) == of - 1 && Near.isValue(words.get(open + 1));
        return value ? open : of;
    }

    /** 跟台灣買的: a flow and its 的 in one word. */
    private boolean isFlowOf(int at) {
        return words.isAny(at, Sense.EXPORT, Sense.IMPORT)
                && words.text(words.get(at)).endsWith("的");
    }

    /** 由去年同期的 11.7% 升至, 較上年的 12.5%: a value of its own, no part of another. */
    private boolean comesFrom(int at) {
        return words.is(at, Sense.FROM) && words.at(at + 1) instanceof Token.Span;
    }

    private boolean isLight(int at) {
        return words.isAny(
                        at,
                        Sense.ABOUT,
                        Sense.NEARLY,
                        Sense.OVER,
                        Sense.UNDER,
                        Sense.EXACT,
                        Sense.AT_LEAST,
                        Sense.AT_MOST)
                && !words.is(at, Sense.OF);
    }

    private boolean isNoun(int at) {
        Token t = words.get(at);
        boolean value = Near.isValue(t) || t.isAny(Sense.USD, Sense.PERCENT);
        if (comesFrom(at)) {
            return false;
        }
        return t instanceof Token.Name
                || t instanceof Token.Span
                || value
                || t instanceof Token.Word && !isVerb(words, at) && !isThan(words, at);
    }

    private static boolean isVerb(Words words, int at) {
        Token t = words.get(at);
        if (!(t instanceof Token.Word)) {
            return false;
        }
        boolean verb = t.isAny(
                Sense.EXACT,
                Sense.RATIO,
                Sense.ABOUT,
                Sense.NEARLY,
                Sense.OVER,
                Sense.UNDER,
                Sense.AT_LEAST,
                Sense.AT_MOST,
                Sense.HIGHER,
                Sense.LOWER,
                Sense.UP,
                Sense.DOWN,
                Sense.WIDEN,
                Sense.NARROW,
                Sense.NOT);
        String text = words.text(t);
        return verb && !text.equals("至") || VERB_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isThan(Words words, int at) {
        Token t = words.at(at);
        return t instanceof Token.Word && THAN.contains(words.text(t));
    }

    /** 2.2 times Japan's, half of China's, 1.9x the year-earlier level. */
    private Named.@Nullable Phrase ownerBehind() {
        return ownerBehind(behind);
    }

    /** 1.0bn larger than that with China. */
    private Named.@Nullable Phrase thanBehind() {
        int than = EnglishGaps.than(words, number);
        return than < 0 ? null : ownerBehind(than + 1);
    }

    private Named.@Nullable Phrase ownerBehind(int start) {
        int from = start;
        while (from < start + 4 && words.isAny(from, Sense.OF, Sense.NEUTRAL) && isLatin(from)) {
            from++;
        }
        boolean led =
                words.isAny(from, Sense.TOWARD, Sense.FROM) && isLatin(from) && (from > start || start > behind + 1);
        from = led ? from + 1 : from;
        boolean named = words.at(from) instanceof Token.Name || words.at(from) instanceof Token.Span;
        if (!named || !words.sameClause(number, from) || from == behind && !isLatin(behind - 1)) {
            return null;
        }
        int to = from + 1;
        while (words.sameClause(number, to) && to - from < FARTHEST && isNoun(to) && !Near.isValue(words.get(to))) {
            to++;
        }
        return new Named.Phrase(from, to);
    }

    private boolean isLatin(int at) {
        Token t = words.at(at);
        return t != null && words.text(t).chars().allMatch(c -> c < 128);
    }

    /** What stands between 比 and the word that says which is more. */
    private Named.@Nullable Phrase than() {
        for (int at = number - 1; words.sameClause(number, at) && number - at <= FARTHEST; at--) {
            if (isThan(words, at)) {
                int to = at + 1;
                while (to < number && isNoun(to) && Trends.moreOrLess(words, to) == Trend.FLAT) {
                    to++;
                }
                return to < number && to > at + 1 && !isRow(at + 1, to) ? new Named.Phrase(at + 1, to) : null;
            }
        }
        return null;
    }

    /** 比德國、日本分別多: against each of several, one number each. */
    private boolean isRow(int from, int to) {
        boolean joined = false;
        for (int at = from; at < to; at++) {
            if (words.is(at, Sense.SUM)) {
                return false;
            }
            joined |= words.is(at, Sense.AND) && words.at(at + 1) instanceof Token.Name && at > from;
        }
        return joined;
    }

    /** 較對美多 0.53 個百分點，較對香港多 9.11: what the gap before it in the sentence was said of; null for none. */
    private @Nullable Frame goesOn(int than) {
        int first = than - 1;
        while (words.sameClause(than, first)) {
            if (!words.is(first, Sense.NEUTRAL)) {
                return null;
            }
            first--;
        }
        for (int i = r.found().size() - 1; i >= 0 && words.sameSentence(than, r.place(i)); i--) {
            Sides sides = of(r.found().get(i).claim());
            if (sides != null) {
                return sides.one();
            }
        }
        return null;
    }

    private static @Nullable Sides of(Claim claim) {
        return switch (claim) {
            case Claim.Difference c -> c.sides();
            case Claim.Points c -> c.sides();
            case Claim.ThresholdGap c -> c.sides();
            default -> null;
        };
    }

    /** 相差, 差距 before the number, with no other value between; -1 for none. */
    private int difference() {
        for (int at = number - 1; words.sameClause(number, at) && number - at <= FARTHEST; at--) {
            if (words.is(at, Sense.DIFFERENCE)) {
                return at;
            }
            if (Near.isValue(words.get(at)) || words.get(at) instanceof Token.Name) {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable Sides between(int difference) {
        int second = difference - 1;
        while (words.sameClause(number, second) && words.isAny(second, Sense.NEUTRAL, Sense.OF) && !isTwo(second)) {
            second--;
        }
        int joint = words.at(second) instanceof Token.Name ? joint(second) : -1;
        if (joint >= 0) {
            Against a = named.against(new Named.Phrase(named.isLead(joint - 2) ? joint - 2 : joint - 1, joint), null);
            Against b = named.against(new Named.Phrase(joint + 1, second + 1), null);
            return of(r.trail.before(joint - 1), a, b, true);
        }
        return ofTwo(difference);
    }

    /** 兩者, 前者 are no names, but nothing to pass over either. */
    private boolean isTwo(int at) {
        String text = words.text(words.get(at));
        return text.endsWith("者") && text.length() == 2;
    }

    /** The word that joins the name before it to the one at that place; -1 for none. */
    private int joint(int second) {
        int at = named.isLead(second - 1) ? second - 2 : second - 1;
        return words.is(at, Sense.AND) && words.at(at - 1) instanceof Token.Name && words.sameClause(second, at - 1)
                ? at
                : -1;
    }

    /** Those that the frame takes together, else the two named last. */
    private @Nullable Sides ofTwo(int difference) {
        Frame f = r.walk.frame();
        Slot<List<Economy>> both = f.partners();
        List<Economy> two =
                both != null && both.value().size() == 2 ? both.value() : named.lastNamed(difference, SENTENCES);
        if (two.size() < 2) {
            return null;
        }
        return of(f, Named.of(two.get(0)), Named.of(two.get(1)), false);
    }

    private @Nullable Sides of(Frame f, Against a, Against b, boolean said) {
        Frame one = a.beside(f, subject, r.monthly).stream().findFirst().orElse(f);
        return new Sides(one, b, subject, r.modes.top(), said);
    }
}
