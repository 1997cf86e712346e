package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Behind;
import org.tradebrief.check.extract.Brackets;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Distribution;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Modes;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Occurrences;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.SideReader;
import org.tradebrief.check.extract.Sides;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Percentages: a part, a change, a ratio or a limit, by the words around them and the column they stand in. */
final class PercentStatements {
    private PercentStatements() {}

    static void add(Reading r, int i, Measured m) {
        if (Occurrences.isRate(r, i) || Repeated.take(r, i, m) || Rates.take(r, i, m) || OtherTopShare.take(r, i, m)) {
            return;
        }
        Words words = r.words;
        int at = Near.left(words, i);
        Token left = words.at(at);
        if (Limits.isBeside(words, i, m) || Limits.isOfHoldings(words, i)) {
            Limits.add(r, i, m);
        } else if (left != null && Trends.isTrend(left) && !toValue(words, at, i)) {
            change(r, i, m, at, Trends.of(left));
        } else if (Trends.moreOrLess(words, at) != Trend.FLAT) {
            change(r, i, m, at, Trends.moreOrLess(words, at));
        } else if (hinted(r, i, m)) {
            return;
        } else if (m.value().sign() != Token.Sign.NONE) {
            change(r, i, m, i, m.value().isNegative() ? Trend.DOWN : Trend.UP);
        } else if (isLevel(r, i, m) || PartWords.isLevelOfTwo(r, i, m)) {
            share(r, i, m, 0);
        } else if (shareOfOwner(r, i, m)) {
            return;
        } else if (BehindPlace.isPart(r, i)) {
            share(r, i, m, 0);
        } else if (isTrendAfter(words, m.nextToken()) && !isOfRatio(r, i)) {
            change(r, i, m, i, trendAfter(words, m.nextToken()));
        } else if (TopShares.take(r, i, m)) {
            r.modes.share();
        } else {
            byMode(r, i, m);
        }
    }

    private static boolean shareOfOwner(Reading r, int i, Measured m) {
        Frame owner = PartWords.ofOwner(r, i, m);
        if (owner != null) {
            shareOf(r, i, m, owner);
            r.modes.share();
        }
        return owner != null;
    }

    /** 升至 20.71%: the number is where it went. */
    private static boolean toValue(Words words, int trend, int i) {
        String word = words.text(words.get(trend));
        return "至為为到".indexOf(word.charAt(word.length() - 1)) >= 0
                || words.at(trend + 1) != null && trend + 1 < i && isTo(words.text(words.get(trend + 1)));
    }

    private static boolean isTo(String word) {
        return "至为為到".contains(word) || word.equals("to");
    }

    private static boolean hinted(Reading r, int i, Measured m) {
        switch (r.hint.kind()) {
            case CHANGE -> change(r, i, m, i, m.value().isNegative() ? Trend.DOWN : Trend.UP);
            case SHARE -> share(r, i, m, 0);
            case TOP_SHARE -> share(r, i, m, Math.max(1, r.hint.top()));
            case MARKETS, AMOUNT -> {
                if (m.value().sign() != Token.Sign.NONE) {
                    return false;
                }
                share(r, i, m, 0);
            }
            case COVERAGE -> share(r, i, m, Math.max(20, r.hint.top()));
            case RATIO, DIFFERENCE, POINTS -> ratio(r, i, m);
            case TEXT,
                    HHI,
                    LEVEL,
                    PARTNERS,
                    NAMES,
                    RANK,
                    ACT,
                    DATE,
                    DAYS_LEFT,
                    STATE,
                    SCORE,
                    NUMBERING,
                    SOURCES,
                    LABEL -> {
                return false;
            }
        }
        return true;
    }

    /** 比重由 11.7% 升至 20.7%, 較上年同期的 11.7% 上升: where a share came from. */
    private static boolean isLevel(Reading r, int i, Measured m) {
        boolean from = r.modes.percent() == Modes.Percent.SHARE && r.words.is(i - 1, Sense.FROM);
        boolean than = r.walk.frame().base() != null
                && Times.followsBase(r, i)
                && !r.found().isEmpty()
                && r.found().getLast().claim() instanceof Claim.Share;
        return (from || than) && isTrendAfter(r.words, m.nextToken());
    }

    /** 相當於…的比率從 26.5% 跳到 61.5%: where a ratio came from. */
    private static boolean isOfRatio(Reading r, int i) {
        return r.words.is(i - 1, Sense.FROM) && r.modes.percent() == Modes.Percent.RATIO;
    }

    private static boolean isTrendAfter(Words words, int next) {
        int at = words.is(next, Sense.OF) ? next + 1 : next;
        return (words.isAny(at, Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW)
                        || Trends.moreOrLessBehind(words, at) != Trend.FLAT)
                && words.sameClause(at, next - 1)
                && !words.is(at, Sense.SHARE_VERB);
    }

    private static Trend trendAfter(Words words, int next) {
        int at = words.is(next, Sense.OF) ? next + 1 : next;
        return Trends.isTrend(words.get(at)) ? Trends.of(words.get(at)) : Trends.moreOrLessBehind(words, at);
    }

    private static void byMode(Reading r, int i, Measured m) {
        Words words = r.words;
        boolean ratio = Near.before(words, i, Sense.RATIO) >= 0
                || isOfAnother(words, i) && r.modes.percent() != Modes.Percent.CHANGE
                || isOfOther(r, m);
        boolean shared = Near.before(words, i, Sense.SHARE, Sense.SHARE_VERB, Sense.SHARE_SUM) >= 0
                || Whereto.isSaid(words, m)
                || PartWords.isOfTotal(words, m.nextToken())
                || Near.before(words, i, Sense.SUM) >= 0
                        && r.modes.percent() != Modes.Percent.CHANGE
                        && !isOfOther(r, m);
        int left = Near.left(words, i);
        left = words.isMark(left, "=＝:：") ? left - 1 : left;
        if (left >= 0 && words.get(left) instanceof Token.Top t) {
            share(r, i, m, t.count());
            r.modes.share();
        } else if (PartWords.listedTop(words, i) > 0) {
            share(r, i, m, PartWords.listedTop(words, i));
        } else if (words.is(left, Sense.EXACT) && words.at(left - 1) instanceof Token.Ordinal) {
            share(r, i, m, 0); // third at 6.5%
        } else if (PartWords.isAfterPair(words, left)) {
            share(r, i, m, 0);
        } else if (Near.before(words, i, Sense.COVERAGE) >= 0) {
            share(r, i, m, 20);
        } else if (ratio && !shared) {
            ratio(r, i, m);
        } else if (shared) {
            share(r, i, m, 0);
        } else if (Near.before(words, i, Sense.YOY, Sense.MOM) >= 0
                || Near.after(words, m.nextToken(), Sense.YOY, Sense.MOM) >= 0) {
            change(r, i, m, i, r.modes.trend() == Trend.FLAT ? Trend.UP : r.modes.trend());
        } else if (Brackets.isOfPartner(words, i) && r.modes.percent() != Modes.Percent.CHANGE) {
            share(r, i, m, 0);
        } else {
            switch (r.modes.percent()) {
                case SHARE -> share(r, i, m, 0);
                case CHANGE -> change(r, i, m, i, r.modes.trend());
                case RATIO -> ratio(r, i, m);
                case UNSAID -> {
                    if (isOfMarket(r, i) || PartWords.isPart(r, i, m)) {
                        share(r, i, m, 0);
                    } else {
                        unplaced(r, i, m);
                    }
                }
            }
        }
    }

    /** 台灣出口結構：對中國 21.24%: of an economy whose partners are known by their shares. */
    private static boolean isOfMarket(Reading r, int i) {
        Frame f = r.walk.frame();
        boolean years = f.period() != null && f.period().value().isWholeYears();
        boolean row = years && r.words.isAny(i - 2, Sense.ARROW) || years && r.words.isMark(i - 2, "/:：，,");
        boolean led =
                r.words.at(i - 1) instanceof Token.Name && (row || r.words.isAny(i - 2, Sense.TOWARD, Sense.FROM));
        return led
                && f.quantity() != null
                && f.reporter() != null
                && (f.quantity().value() == Quantity.EXPORT || f.quantity().value() == Quantity.IMPORT)
                && (f.provider() == null || f.provider().value() == Provider.COMTRADE);
    }

    /** 縮到上年同月的九成, 只有日本的一半: what it is a part of is another time's value, or another economy's. */
    private static boolean isOfOther(Reading r, Measured m) {
        Sides sides = SideReader.multiple(r, m);
        Modes.Percent mode = r.modes.percent();
        boolean time = sides != null && sides.other().isOfTimeAlone() && mode != Modes.Percent.SHARE;
        return time
                || sides != null
                        && mode == Modes.Percent.UNSAID
                        && sides.other().owner() != null;
    }

    /** 為自中的 96.70%: a possessive right before the number. */
    private static boolean isOfAnother(Words words, int i) {
        return words.is(i - 1, Sense.OF)
                && (words.at(i - 2) instanceof Token.Name
                        || words.isAny(i - 2, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.USD));
    }

    /** A growth told in multiples: 1.18 倍 is 118 %. Some count the base in, so that it is never contradicted. */
    static void times(Reading r, int i, Measured m) {
        Value percent = m.value().scaled(BigDecimal.valueOf(100));
        Measured asPercent = new Measured(percent, m.unit(), m.unitText(), m.from(), m.to(), m.end(), m.nextToken());
        Frame frame = r.walk.frame().blocked(Blocker.UNKNOWN_WORD);
        change(r, i, asPercent, Near.left(r.words, i), Trend.UP, frame);
    }

    private static void change(Reading r, int i, Measured m, int from, Trend trend) {
        if (!EachRates.take(r, i, m, from, trend)) {
            change(r, i, m, from, trend, r.walk.frame());
        }
    }

    static void change(Reading r, int i, Measured m, int from, Trend trend, Frame all) {
        Frame said = Quarters.against(r.words, i, m.nextToken(), Behind.ofClause(r, m.nextToken(), all));
        Frame frame = PartWords.baseBehind(r, m, TimeRow.apply(r, i, Distribution.apply(r.words, i, said)));
        Basis basis = basis(r, i, m, frame);
        Frame checked = Residue.check(r.words, r.walk, from, m.nextToken(), frame);
        int start = r.words.get(from).start();
        boolean far = i - from > 4 || !r.words.sameClause(from, i);
        if (WordStatements.isOfNone(r.words, i)) { // 沒有一個月低於 30%
            r.add(FigureKind.CHANGE, i, m.nextToken() - 1, checked, new Claim.Unplaced("說的是其中每一個，合計無從查核"));
            return;
        }
        r.addAt(
                FigureKind.CHANGE,
                far ? r.words.get(i).start() : start,
                m.end(),
                i,
                checked,
                new Claim.Change(m.value(), trend, basis, r.modes.subject()));
    }

    /** A change that words alone tell, from the token {@code from} to the one at {@code i}. */
    static void stated(Reading r, int i, int from, Value value, Trend trend) {
        Measured m = new Measured(
                value, Measured.Unit.PERCENT, "", i, i + 1, r.words.get(i).end(), i + 1);
        change(r, i, m, from, trend);
    }

    static Basis basis(Reading r, int i, Measured m, Frame frame) {
        Words words = r.words;
        int cue = Near.before(words, i, Sense.YOY, Sense.MOM);
        int after = Near.after(words, m.nextToken(), Sense.YOY, Sense.MOM);
        boolean behind = after == m.nextToken() && after >= 0 && cue != i - 1 && isLatin(words, after);
        boolean ofOther = cue >= 0 && isLatin(words, cue) && words.is(cue - 1, Sense.PERCENT) && cue != i - 1;
        int at = cue >= 0 && !behind && !ofOther ? cue : after;
        if (at >= 0) {
            return words.is(at, Sense.YOY) ? Basis.YEAR_BEFORE : Basis.MONTH_BEFORE;
        }
        if (ofOther && frame.base() == null) { // down 44.5% from a year earlier and 12.3% …
            return Basis.UNSAID;
        }
        if (frame.base() != null && (r.walk.baseIndex() >= 0 || frame.base().origin() == Origin.OWN_WORDS)) {
            return Basis.NAMED;
        }
        boolean bracketed = r.hint.kind() == Hint.Kind.AMOUNT && r.words.opener(i) >= 0;
        if ((r.hint.kind() == Hint.Kind.CHANGE || bracketed) && r.hint.basis() != Basis.UNSAID) {
            return r.hint.basis();
        }
        return frame.base() != null ? Basis.NAMED : r.modes.basis();
    }

    /** −44.5% y/y, −12.3% m/m: in English what it is against stands right behind the number. */
    private static boolean isLatin(Words words, int at) {
        return words.text(words.get(at)).chars().allMatch(c -> c < 128);
    }

    /** 20.7% of Taiwan's exports: the frame is told by the words behind the number. */
    private static void shareOf(Reading r, int i, Measured m, Frame frame) {
        r.addAt(FigureKind.SHARE, r.words.get(i).start(), m.end(), i, frame, new Claim.Share(m.value(), 0, false));
    }

    private static void share(Reading r, int i, Measured m, int hintedTop) {
        Words words = r.words;
        Frame frame = Times.ofShare(r, i, m, Distribution.apply(words, i, r.walk.frame()));
        int top = hintedTop > 0 ? hintedTop : Math.max(SharePartners.topNamed(r, i), Whereto.markets(words, m));
        Token.Name head = Brackets.head(words, i);
        List<Economy> sum = top == 0 && head == null ? SharePartners.summed(r, i) : List.of();
        if (!sum.isEmpty()) {
            frame = frame.withPartners(new Slot<>(sum, Origin.SENTENCE));
        }
        frame = Whereto.of(words, m, frame);
        if (Wholes.isOfWorld(words, i)) {
            Claim ofWorld = new Claim.Unplaced("是全球的占比，資料中沒有");
            r.addAt(FigureKind.SHARE, words.get(i).start(), m.end(), i, frame, ofWorld);
            return;
        }
        frame = Wholes.of(words, i, frame);
        frame = frame.period() == null && isMoved(words, i) ? frame.blocked(Blocker.TIME_UNSAID) : frame;
        frame = Near.inSentenceBefore(words, i, Sense.PRODUCT) ? frame.blocked(Blocker.PRODUCT) : frame;
        frame = PartTakers.isUnknown(words, i) ? frame.blocked(Blocker.UNKNOWN_WORD) : frame;
        frame = WhoBehind.of(words, m, top, frame);
        Frame whole = top == 0 ? Parts.wholeBefore(r, i) : null;
        Frame part = whole == null ? frame : Parts.of(r, i, whole, frame);
        Frame checked = Residue.check(words, r.walk, i, m.nextToken(), part);
        r.addAt(
                FigureKind.SHARE,
                words.get(i).start(),
                m.end(),
                i,
                checked,
                new Claim.Share(
                        m.value(), top, whole != null || SharePartners.isAmong(words, i), Parts.partners(whole)));
    }

    /** 已升至 30%, 突破三成: what has moved is one year's or one month's, and not the years of a table together. */
    private static boolean isMoved(Words words, int i) {
        int at = Near.left(words, i);
        return words.isAny(at, Sense.UP, Sense.DOWN) && toValue(words, at, i);
    }

    private static void ratio(Reading r, int i, Measured m) {
        boolean gap = r.hint.kind() == Hint.Kind.RATIO || m.value().sign() != Token.Sign.NONE;
        r.modes.ratio();
        r.addAt(
                FigureKind.RATIO,
                r.words.get(i).start(),
                m.end(),
                i,
                r.walk.frame(),
                new Claim.Ratio(SideReader.valued(r, m), true, gap, SideReader.multiple(r, m)));
    }

    private static void unplaced(Reading r, int i, Measured m) {
        if (Limits.isOfRule(r.words, i)) {
            Limits.add(r, i, m);
            return;
        }
        FigureKind kind = Near.inSentenceBefore(r.words, i, Sense.AUTOMATION) ? FigureKind.OTHER : FigureKind.SHARE;
        r.addAt(
                kind,
                r.words.get(i).start(),
                m.end(),
                i,
                r.walk.frame(),
                new Claim.Bare(m.value(), true, "看不出這個百分率是什麼的比率"));
    }
}
