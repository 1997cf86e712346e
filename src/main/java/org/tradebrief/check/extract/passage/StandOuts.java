package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.AmongChanges;
import org.tradebrief.check.extract.Named;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** A partner that stands out by its change: 唯一年增, 增加的只有台灣, 增幅最大; and what went one way month by month: 月月走低. */
final class StandOuts {
    private static final int REACH = 6;
    private static final Set<String> ALONE = Set.of("只有", "僅有", "仅有", "只剩", "唯有", "唯獨", "唯独");
    private static final Set<String> BRIEF = Set.of("僅", "仅", "只", "唯", "獨", "独");
    private static final Set<String> STEADY = Set.of("一路", "節節", "节节", "月月", "逐月", "連月", "连月");
    private static final Set<String> SINCE = Set.of("之後", "之后", "以後", "以后", "後", "后", "起", "以來", "以来");

    private static final Set<String> SPEEDS =
            Set.of("最快", "最猛", "最兇", "最凶", "最急", "最劇", "最剧", "最深", "最慢", "最緩", "最缓", "最淺", "最浅", "最強", "最强", "最弱");

    private static final Pattern SIGN = Pattern.compile(" ?(?:同比|年)?(?:均|都|仍|也)?(?:为|是|呈|呈现|转|录得|落到|转为)(负|正)(?!成|增)");

    private StandOuts() {}

    /** Adds what the word at that token states; false where it states nothing of the kind. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        if (words.is(i, Sense.ONLY) && !words.is(i, Sense.EXACT)) {
            return only(r, i);
        }
        String word = words.text(words.get(i));
        if (ALONE.contains(word) || BRIEF.contains(word)) {
            return alone(r, i);
        }
        return Trends.isTrend(words.get(i)) && steady(r, i);
    }

    /** 德國是當中唯一年增的. */
    private static boolean only(Reading r, int i) {
        Words words = r.words;
        int trend = trend(words, i + 1, 1);
        Frame f = r.walk.frame();
        if (trend < 0 || !ends(words, trend + 1) || f.partners() == null && f.reporter() == null) {
            return false;
        }
        int name = nameBehind(words, trend);
        Frame of = name < 0 ? f : named(f, (Token.Name) words.get(name)); // 唯一年增的是德國
        add(r, i, trend, trend, of, Trends.of(words.get(trend)));
        return true;
    }

    /** 逆差擴大的只有台灣, 只有台灣增加. */
    private static boolean alone(Reading r, int i) {
        Words words = r.words;
        boolean brief = BRIEF.contains(words.text(words.get(i)));
        int first = words.isAny(i + 1, Sense.TOWARD, Sense.FROM) ? i + 2 : i + 1; // 僅對台逆差擴大
        if (brief && !(words.at(first) instanceof Token.Name)) {
            return false;
        }
        int name = i + 1;
        while (name <= i + 3 && !(words.at(name) instanceof Token.Name) && words.sameClause(i, name)) {
            name++;
        }
        boolean several = words.is(name + 1, Sense.AND) && words.at(name + 2) instanceof Token.Name;
        if (!(words.at(name) instanceof Token.Name n) || !words.sameClause(i, name)) {
            return false;
        }
        int joint = words.isMark(i - 1, ",，") ? i - 2 : i - 1; // 成長的，只有台灣
        int before = words.is(joint, Sense.OF) ? trend(words, joint - 1, -1) : -1;
        if (several) {
            return before >= 0 && several(r, i, name, before);
        }
        int trend = before >= 0 ? before : trend(words, name + 1, 1);
        Trend way = trend < 0 ? Trend.FLAT : way(words, trend);
        if (way == Trend.FLAT || trend > name && way == Trends.of(words.get(trend)) && !ends(words, trend + 1)) {
            return false;
        }
        Frame f = r.walk.frame();
        boolean own = f.reporter() != null && f.reporter().value().equals(n.economy());
        Frame of = own ? f : f.withPartners(new Slot<>(List.of(n.economy()), Origin.CLAUSE));
        add(r, i, name, trend, flow(r, name, trend, of), way);
        return true;
    }

    /** 成長的只有台灣與德國: these and nobody else. */
    private static boolean several(Reading r, int i, int first, int trend) {
        Words words = r.words;
        List<Economy> names = new ArrayList<>();
        int at = first;
        while (words.at(at) instanceof Token.Name n && words.sameClause(at, i)) {
            names.add(n.economy());
            at = words.is(at + 1, Sense.AND) ? at + 2 : at + 1;
        }
        Frame f = r.walk.frame();
        if (f.reporter() == null || names.contains(f.reporter().value())) {
            return false;
        }
        Basis basis = r.words.is(trend, Sense.MOM) ? Basis.MONTH_BEFORE : r.modes.basis();
        int last = words.at(at - 1) instanceof Token.Name ? at - 1 : at - 2;
        Frame of = Residue.check(words, r.walk, i, i + 1, f.withPartners(null));
        Trend way = Trends.of(words.get(trend));
        r.add(FigureKind.SUPERLATIVE, i, last, of, new Claim.Ways(names.size(), names, way, basis, true));
        return true;
    }

    /** 只有台灣進口成長: the frame with the flow that stands behind the name; 只有台灣對美國的出口 are what the US import. */
    private static Frame flow(Reading r, int name, int trend, Frame f) {
        boolean turned = false;
        for (int at = name + 1; at < trend; at++) {
            turned |= r.words.get(at) instanceof Token.Name n && n.economy().equals(r.monthly);
            Quantity said = Named.quantity(r.words.get(at));
            if (said != null) {
                boolean flow = said == Quantity.EXPORT
                        || said == Quantity.IMPORT; // a balance has the same size from either side
                return turned && flow ? fromOurSide(r, said, f) : f.withQuantity(new Slot<>(said, Origin.CLAUSE), 0);
            }
        }
        return turned ? f.withQuantity(null, 0) : f;
    }

    private static Frame fromOurSide(Reading r, Quantity theirs, Frame f) {
        Economy home = r.monthly;
        Quantity ours = theirs == Quantity.EXPORT ? Quantity.IMPORT : Quantity.EXPORT;
        return home == null
                ? f
                : f.withReporter(new Slot<>(home, Origin.CLAUSE)).withQuantity(new Slot<>(ours, Origin.CLAUSE), 0);
    }

    /** Whether nothing stands there that the direction could be of: 唯一增加投資的 is no change of trade. */
    private static boolean ends(Words words, int at) {
        Token t = words.at(at);
        return t == null
                || t instanceof Token.Mark
                || t instanceof Token.Name
                || t.isAny(Sense.OF, Sense.NEUTRAL, Sense.PARTNERS, Sense.MARKET, Sense.ORIGIN, Sense.EXACT);
    }

    /** The word of a direction within reach, one way or the other; -1 for none. */
    private static int trend(Words words, int from, int step) {
        for (int at = from;
                words.at(at) != null && Math.abs(at - from) < REACH && words.sameClause(from, at);
                at += step) {
            Token t = words.get(at);
            if (Trends.isTrend(t)) {
                return at;
            }
            if (Near.isValue(t) || t.isAny(Sense.MARKET, Sense.ORIGIN, Sense.CONTROL)) {
                return -1;
            }
        }
        return -1;
    }

    /** 收得最快, 縮小幅度最大, 成長最多: the word of a direction that an extreme right behind it measures; -1 for none. */
    static int measured(Words words, int i) {
        int at = i - 1;
        while (at >= i - 3 && words.sameClause(i, at) && isOfDegree(words, at)) {
            at--;
        }
        boolean near = at >= i - 3 && words.sameClause(i, at) && Trends.isTrend(words.get(at));
        boolean degree = at < i - 1 || SPEEDS.contains(words.text(words.get(i)));
        return near && degree ? at : -1;
    }

    /** 擴大的只有台灣, 縮小的是中國: said of who is named behind it, not of what is spoken of. */
    static boolean isOfOne(Words words, int i) {
        int at = words.isMark(i + 2, "，,") ? i + 3 : i + 2;
        boolean verb = words.isAny(at, Sense.EXACT, Sense.ONLY) || ALONE.contains(text(words, at));
        return words.is(i + 1, Sense.OF) && words.text(words.get(i + 1)).equals("的") && verb;
    }

    /** 縮小 in 縮小得最快, 縮小幅度最大. */
    static boolean isMeasured(Words words, int i) {
        int at = i + 1;
        while (at <= i + 2 && words.sameClause(i, at) && isOfDegree(words, at)) {
            at++;
        }
        return words.sameClause(i, at) && words.isAny(at, Sense.MOST, Sense.LEAST) && measured(words, at) == i;
    }

    private static String text(Words words, int at) {
        Token t = words.at(at);
        return t == null ? "" : words.text(t);
    }

    private static boolean isOfDegree(Words words, int at) {
        String text = words.text(words.get(at));
        return text.equals("得") || text.equals("幅度") || text.equals("的幅度") || words.is(at, Sense.OF);
    }

    /** Whether the extreme is of how fast something goes, and of nothing else: 最快. */
    static boolean isOfSpeed(Words words, int i) {
        return SPEEDS.contains(words.text(words.get(i)));
    }

    /** 增幅最大, 降幅居五夥伴之冠, 收得最快的是南韓: the extreme of a change; false where no partner is spoken of. */
    static boolean extreme(Reading r, int from, int i, boolean most) {
        Words words = r.words;
        int verb = measured(words, i);
        int name = nameBehind(words, i);
        Frame f = name < 0 ? r.walk.frame() : named(r.walk.frame(), (Token.Name) words.get(name));
        int noun = verb >= 0 ? verb : noun(words, i);
        boolean placed = f.partnerOrNull() != null || f.partners() == null && f.reporter() != null;
        if (noun < 0 || !placed || f.quantity() == null) {
            return false;
        }
        r.add(
                FigureKind.SUPERLATIVE,
                from,
                i,
                Residue.check(words, r.walk, i, i + 1, f),
                new AmongChanges(
                        most ? AmongChanges.Place.LARGEST : AmongChanges.Place.SMALLEST,
                        Trends.of(words.get(noun)),
                        r.modes.basis(),
                        List.of()));
        return true;
    }

    /** 長了 28.1%，在五家裡跑得最快: of the change that the sentence told right before. */
    static void fastest(Reading r, int from, int i, boolean most) {
        int last = r.found().size() - 1;
        while (last >= 0 && r.found().get(last).claim() instanceof Claim.Count) {
            last--; // 在五家裡
        }
        Statement s = last < 0 || !r.words.sameSentence(r.place(last), i)
                ? null
                : r.found().get(last);
        if (s == null || s.frame().partnerOrNull() == null || nameBehind(r.words, i) >= 0) {
            return;
        }
        if (s.claim() instanceof Claim.Change c && c.trend() != Trend.FLAT) {
            AmongChanges.Place place = most ? AmongChanges.Place.LARGEST : AmongChanges.Place.SMALLEST;
            r.add(FigureKind.SUPERLATIVE, from, i, s.frame(), new AmongChanges(place, c.trend(), c.basis(), List.of()));
        }
    }

    private static int noun(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (words.isMark(at, "；;") || isOfMonths(words, at, i)) {
                return -1;
            }
            if (words.is(at, Sense.CHANGE) && !words.is(at, Sense.NEUTRAL)) {
                return at;
            }
        }
        return -1;
    }

    /** 單月以 11 月最高、1 月最低: the extremes of a series, whose change was told of before. */
    private static boolean isOfMonths(Words words, int at, int i) {
        String text = words.text(words.get(at));
        return text.equals("單月") || text.equals("单月") || at == i - 1 && words.get(at) instanceof Token.Span;
    }

    /** 最快的是南韓, 最大者為中國: who is named right behind; -1 for nobody. */
    static int nameBehind(Words words, int i) {
        int at = i + 1;
        while (at <= i + 4 && (words.isAny(at, Sense.OF, Sense.EXACT, Sense.NEUTRAL, Sense.TOWARD, Sense.FROM))) {
            at++;
        }
        return at > i + 1 && words.at(at) instanceof Token.Name && words.sameClause(i, at) ? at : -1;
    }

    private static Frame named(Frame f, Token.Name name) {
        boolean own = name.economy().equals(f.reporterOrNull());
        return own ? f : f.withPartners(new Slot<>(List.of(name.economy()), Origin.CLAUSE));
    }

    private static void add(Reading r, int from, int to, int trend, Frame f, Trend way) {
        Basis basis = r.words.is(trend, Sense.MOM) ? Basis.MONTH_BEFORE : r.modes.basis();
        r.add(
                FigureKind.SUPERLATIVE,
                Math.min(from, to),
                Math.max(from, to),
                Residue.check(r.words, r.walk, from, from + 1, f),
                new AmongChanges(AmongChanges.Place.ONLY, way, basis, without(r.words, from)));
    }

    /** Of 增速為負 what stands behind it says the way, and of 增速最快 nothing does. */
    private static Trend way(Words words, int trend) {
        Token t = words.get(trend);
        boolean rate = t.is(Sense.CHANGE) && !t.isAny(Sense.YOY, Sense.MOM);
        Matcher sign =
                SIGN.matcher(words.run().folded()).region(t.end(), words.run().length());
        if (sign.lookingAt()) {
            return sign.group(1).equals("负") ? Trend.DOWN : Trend.UP;
        }
        return rate ? Trend.FLAT : Trends.of(t);
    }

    /** 除台灣之外: who is left out. */
    private static List<Economy> without(Words words, int i) {
        List<Economy> names = new ArrayList<>();
        for (int at = i - 1; at > 0 && words.sameSentence(at, i); at--) {
            if (words.get(at) instanceof Token.Name n && isExcepted(words, at)) {
                names.add(n.economy());
            }
        }
        return names;
    }

    private static boolean isExcepted(Words words, int at) {
        String before = words.text(words.get(at - 1));
        Token next = words.at(at + 1);
        String after = next == null ? "" : words.text(next);
        return before.equals("除") || before.equals("除了") || after.equals("以外") || after.equals("之外");
    }

    /** 五月之後月月走低, 一路走高, 一個月比一個月少. */
    private static boolean steady(Reading r, int i) {
        Words words = r.words;
        int from = i - 1;
        while (from >= 0 && from >= i - 3 && words.sameClause(i, from) && !isSteady(words, from)) {
            from--;
        }
        boolean steady = from >= 0 && from >= i - 3 && words.sameClause(i, from) && isSteady(words, from);
        Frame f = r.walk.frame();
        if (!steady || f.reporter() == null && f.partners() == null) {
            return false;
        }
        r.add(
                FigureKind.STREAK,
                from,
                i,
                isQualified(words, i) ? f.blocked(Blocker.UNKNOWN_WORD) : Residue.check(words, r.walk, i, i + 1, f),
                new Claim.Steady(Trends.of(words.get(i)), since(r, i)));
        return true;
    }

    /** 一路下滑，只有 10 月略升: a month told behind it may be one that went the other way. */
    private static boolean isQualified(Words words, int i) {
        for (int at = i + 1; words.sameSentence(i, at); at++) {
            if (words.get(at) instanceof Token.Span) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSteady(Words words, int at) {
        String text = words.text(words.get(at));
        return STEADY.contains(text) || text.startsWith("一個月比") || text.startsWith("一个月比");
    }

    /** The month since when, where the clause or the one before says it; null where it does not. */
    private static @Nullable Timespan since(Reading r, int i) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            Timespan span = r.walk.spanAt(at);
            Timespan said = span != null || !(words.get(at) instanceof Token.Span s) ? span : r.walk.peek(s);
            Token next = words.at(at + 1);
            boolean start = next != null && SINCE.contains(words.text(next))
                    || words.isBehind(at, "以来")
                    || words.is(at - 1, Sense.FROM)
                    || at > 0 && words.text(words.get(at - 1)).equalsIgnoreCase("since");
            if (said != null) {
                return start && said.form() == Timespan.Form.MONTH ? said : null;
            }
        }
        return null;
    }
}
