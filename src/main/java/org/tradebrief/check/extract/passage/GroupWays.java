package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happenings;
import org.tradebrief.check.extract.Named;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/**
 * So many partners said to have gone one way: 其餘四地都成長 are those not named before, 三家的逆差也都小於上年同期 those that are,
 * 五個夥伴全都增加 all of them, and in 一個擴大、四個收窄 their number alone is told.
 */
final class GroupWays {
    /** With what a count of partners may begin, and nothing else need be looked at. */
    private static final String BEGINS = "其另余剩一二两三四五六七1234567";

    private static final Pattern SET = Pattern.compile("(其余|其他|其它|另外|另|余下|剩下|剩余|剩)?的? ?([一二两三四五六七]|[1-7])(?!\\d) ?"
            + "(?:个?(?:主要|贸易|追踪)?(?:伙伴|经济体|对手|国家|市场|对象)|[家国地者方]|个(?![月年季百]))");
    private static final String DIGITS = "一二三四五六七";
    private static final int FARTHEST = 10;

    private GroupWays() {}

    /** What goes which way, and the last token that says so. */
    private record Way(
            Trend trend,
            Basis basis,
            int last,
            boolean each,
            @Nullable Quantity flow) {}

    /** Adds what the words at that token say of several partners; the first token after them, the same where they say nothing. */
    static int take(Reading r, int i) {
        Words words = r.words;
        String folded = words.run().folded();
        int start = words.get(i).start();
        if (r.monthly == null || BEGINS.indexOf(folded.charAt(start)) < 0) {
            return i;
        }
        Matcher set = SET.matcher(folded).region(start, folded.length());
        Way way = set.lookingAt() ? way(r, i, set.end()) : null;
        if (way == null) {
            return i;
        }
        boolean rest = set.group(1) != null;
        int count = count(set.group(2));
        if (count < 2 && (rest || way.each())) {
            return i;
        }
        List<Economy> of = rest ? others(r, i, count) : named(r, i, count, way.each());
        boolean pronoun = set.group().endsWith("者"); // 兩者同降 is of those named, whoever they are
        boolean told = !of.isEmpty() || !rest && !pronoun && count < r.walk.tracked();
        if (!rest && !way.each() && !isOneOfCounts(r, i, way.last()) || !told && !rest) {
            return i;
        }
        Frame f = frame(r, way, told);
        r.add(
                FigureKind.DIRECTION,
                i,
                way.last(),
                Residue.check(words, r.walk, i, way.last() + 1, f),
                told ? new Claim.Ways(count, of, way.trend(), way.basis(), false) : new Claim.Unplaced("看不出說的是哪幾個夥伴"));
        return way.last() + 1;
    }

    private static int count(String digit) {
        int at = DIGITS.indexOf(digit);
        return digit.equals("两") ? 2 : at >= 0 ? at + 1 : Integer.parseInt(digit);
    }

    /** 的逆差也都小於上年同期, 都成長, 收窄: the way in which all of them go, within the clause; null where none is told. */
    private static @Nullable Way way(Reading r, int i, int behind) {
        Words words = r.words;
        boolean each = false;
        Quantity flow = null;
        for (int at = i; at < words.size() && at <= i + FARTHEST && words.sameClause(i, at); at++) {
            Token t = words.get(at);
            if (t.start() < behind) {
                continue;
            }
            if (t instanceof Token.Name || Near.isValue(t) || t.isAny(Sense.MOST, Sense.LEAST, Sense.NOT, Sense.ONLY)) {
                return null;
            }
            each |= isEach(words, at);
            flow = Named.quantity(t) == null ? flow : Named.quantity(t);
            if (t.isAny(Sense.HIGHER, Sense.LOWER)) {
                Basis before = words.at(at + 1) == null ? Basis.UNSAID : Happenings.timeBefore(words.get(at + 1));
                Trend trend = t.is(Sense.HIGHER) ? Trend.UP : Trend.DOWN;
                return before == Basis.UNSAID ? null : new Way(trend, before, at + 1, each, flow);
            }
            if (Trends.isTrend(t) && !t.is(Sense.CHANGE)) {
                return ends(words, at + 1) ? new Way(Trends.of(t), Happenings.basis(words, at), at, each, flow) : null;
            }
        }
        return null;
    }

    /** 都, 均, 全數: of each of them. */
    private static boolean isEach(Words words, int at) {
        return words.is(at, Sense.SAME_DIRECTION)
                || switch (words.text(words.get(at))) {
                    case "均", "皆", "俱", "全", "全都", "一律", "悉數", "悉数", "同步", "齊", "齐", "也都", "同樣", "同样" -> true;
                    default -> false;
                };
    }

    /** Whether nothing stands there that the direction could be of: 都增加投資 is no change of trade. */
    private static boolean ends(Words words, int at) {
        Token t = words.at(at);
        return t == null || t instanceof Token.Mark || t.isAny(Sense.OF, Sense.AND, Sense.NEUTRAL);
    }

    /** 一個擴大、四個收窄: its clause tells another number as well, or nothing else, and the flow is known. */
    private static boolean isOneOfCounts(Reading r, int i, int last) {
        Words words = r.words;
        boolean flow = r.walk.quantityIndex() >= 0 && words.sameSentence(r.walk.quantityIndex(), i);
        boolean joined = words.is(last + 1, Sense.AND) || words.is(i - 1, Sense.AND);
        boolean alone =
                i == Near.clauseStart(words, i) && (words.at(last + 1) == null || words.isMark(last + 1, "，,；;。"));
        return flow && (joined || alone);
    }

    /** Those of which there are months, but for those named before, in the sentence or in the clause before it. */
    private static List<Economy> others(Reading r, int i, int count) {
        List<Economy> named = before(r, i, false);
        List<Economy> rest = without(r, named);
        return rest.size() == count ? rest : orNone(without(r, before(r, i, true)), count);
    }

    private static List<Economy> without(Reading r, List<Economy> named) {
        return r.walk.partners().stream().filter(e -> !named.contains(e)).toList();
    }

    private static List<Economy> orNone(List<Economy> of, int count) {
        return of.size() == count ? of : List.of();
    }

    /** All where there are as many; else those that the sentence named before, if they are as many. */
    private static List<Economy> named(Reading r, int i, int count, boolean each) {
        if (!each) {
            return List.of();
        }
        return count == r.walk.tracked() ? r.walk.partners() : orNone(before(r, i, false), count);
    }

    /** The partners named before that token in its sentence; only of the last clause that names any where {@code near}. */
    private static List<Economy> before(Reading r, int i, boolean near) {
        Words words = r.words;
        List<Economy> found = new ArrayList<>();
        int clause = -1;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (words.get(at) instanceof Token.Name n && r.walk.partners().contains(n.economy())) {
                if (near && clause >= 0 && !words.sameClause(at, clause)) {
                    break;
                }
                clause = at;
                if (!found.contains(n.economy())) {
                    found.addFirst(n.economy());
                }
            }
        }
        return found;
    }

    /** Only one economy has partners that are counted, so it reports, whoever was named last. */
    private static Frame frame(Reading r, Way way, boolean told) {
        r.walk.moveTo(way.last());
        Frame walked = r.walk.frame().withPartners(null);
        Frame f = told ? walked.freed(Blocker.UNKNOWN_ECONOMY) : walked; // 其餘 leaves them unnamed, the count does not
        boolean own = f.reporterOrNull() != null && f.reporterOrNull().equals(r.monthly);
        Economy monthly = java.util.Objects.requireNonNull(r.monthly);
        Frame of = own ? f : f.of(new Slot<>(monthly, Origin.ASSUMED));
        return way.flow() == null ? of : of.withQuantity(new Slot<>(way.flow(), Origin.CLAUSE), 0);
    }
}
