package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Behind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Distribution;
import org.tradebrief.check.extract.EnglishGaps;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.SideReader;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.extract.Value;
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

/** Amounts of money: of a flow, of all flows together, or of a difference. */
final class AmountStatements {
    private AmountStatements() {}

    static void add(Reading r, int i, Measured m) {
        Words words = r.words;
        Frame frame = BehindPlace.apply(r, i, TimeRow.apply(r, i, Distribution.apply(words, i, around(r, i, m))));
        Frame of = isLevel(r, i) || EachBounds.isBound(r, i, frame) || isOfOneMonth(words, i, frame)
                ? frame.blocked(Blocker.UNKNOWN_WORD)
                : frame;
        Frame checked = Residue.check(words, r.walk, i, m.nextToken(), summed(words, i, of));
        boolean bare = m.unit() == Measured.Unit.NONE && !hasMagnitude(words.get(i));
        BigDecimal scale = bare ? scale(r, i, m) : BigDecimal.ONE;
        if (scale.signum() == 0) {
            r.addAt(FigureKind.AMOUNT, words.get(i).start(), m.end(), i, checked, new Claim.Unplaced("表頭與註都沒有寫單位"));
            return;
        }
        boolean said = !bare || BareNumbers.isSaid(r, i);
        add(
                r,
                i,
                m,
                said ? checked : checked.blocked(Blocker.UNKNOWN_WORD),
                bare ? m.value().scaled(scale) : m.value());
    }

    /** 首度突破 150 億, 有兩個月超過 200 億: what a value went past is no value of its own. */
    private static boolean isLevel(Reading r, int i) {
        int last = r.found().size() - 1;
        Claim before = last < 0 || !r.words.sameClause(r.place(last), i)
                ? null
                : r.found().get(last).claim();
        return before instanceof Claim.First f && f.what() instanceof Happening.Past
                || before instanceof Claim.Occurrences o && o.what() instanceof Happening.Past;
    }

    /** 單月進口 in a sentence on a year: of one of its months, whichever that is. */
    private static boolean isOfOneMonth(Words words, int i, Frame frame) {
        boolean several = frame.period() != null && frame.period().value().form() != Timespan.Form.MONTH;
        for (int at = i - 1; several && at >= 0 && words.sameClause(at, i); at--) {
            String text = words.text(words.get(at));
            if (text.startsWith("單月") || text.startsWith("单月")) {
                return true;
            }
        }
        return false;
    }

    /** What one of a bare number is worth; 0 where nothing says it. */
    private static BigDecimal scale(Reading r, int i, Measured m) {
        return r.hint.kind() == Hint.Kind.TEXT ? BareNumbers.scale(r, i, m) : r.hint.scale();
    }

    private static void add(Reading r, int i, Measured m, Frame frame, Value value) {
        int start = r.words.get(i).start();
        r.addAt(FigureKind.AMOUNT, start, m.end(), i, frame, claim(r, i, m, frame, value));
    }

    private static Claim claim(Reading r, int i, Measured m, Frame frame, Value value) {
        if (isAverage(r, i, m)) {
            return new Claim.Average(value);
        }
        Claim.Difference first = firstOfRow(r, i);
        if (first != null) {
            return new Claim.Difference(value, first.trend(), false, null);
        }
        Trend trend = differenceTrend(r, i, m, frame);
        boolean column = r.hint.kind() == Hint.Kind.DIFFERENCE; // Δ of a balance: the sign says either way
        return trend == null
                ? new Claim.Amount(value, isTotal(r, i))
                : new Claim.Difference(value, trend, trend != Trend.FLAT || column, SideReader.gap(r, m));
    }

    /** 比德國、日本分別多 359 億和 430 億: one of a row of gaps is one as well; null where the row is of something else. */
    private static Claim.@Nullable Difference firstOfRow(Reading r, int i) {
        List<Integer> row = Distribution.row(r.words, i);
        int last = r.found().size() - 1;
        boolean joined = last >= 0 && row.contains(r.place(last)) && r.place(last) < i;
        return joined && r.found().get(last).claim() instanceof Claim.Difference d ? d : null;
    }

    /** The frame with what the number's own surroundings say. */
    private static Frame around(Reading r, int i, Measured m) {
        Frame frame = quantityAhead(r, i, m, r.walk.frame());
        return Times.of(r, i, m, Behind.partner(r, i, m.nextToken(), frame));
    }

    /** 合計 behind a list is of all that the list names. */
    private static Frame summed(Words words, int i, Frame frame) {
        int at = Near.before(words, i, Sense.SUM);
        boolean group = frame.partners() != null && frame.partners().value().size() > 1;
        if (at < 0 || group || namedBehind(words, at, i)) {
            return frame;
        }
        List<Economy> listed = Lists.before(words, at);
        return listed.size() > 1 ? frame.withPartners(new Slot<>(listed, Origin.SENTENCE)) : frame;
    }

    private static boolean namedBehind(Words words, int sum, int i) {
        for (int at = sum + 1; at < i; at++) {
            if (words.get(at) instanceof Token.Name) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMagnitude(Token t) {
        return t instanceof Token.Number n && n.number().hasMagnitude();
    }

    /** 對美國 USD 6,971 億的貿易順差: the quantity may stand after the number. */
    private static Frame quantityAhead(Reading r, int i, Measured m, Frame frame) {
        int own = r.walk.quantityIndex();
        if (own >= 0 && r.words.sameSentence(own, i) && !isOwner(r.words, m.nextToken(), own)) {
            return frame;
        }
        int at = Near.after(r.words, m.nextToken(), Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE);
        if (at < 0) {
            return frame;
        }
        Token t = r.words.get(at);
        Quantity q = t.is(Sense.BALANCE)
                ? Quantity.BALANCE
                : t.is(Sense.TRADE) ? Quantity.TRADE : t.is(Sense.EXPORT) ? Quantity.EXPORT : Quantity.IMPORT;
        int sign = t.is(Sense.DEFICIT) ? -1 : t.is(Sense.SURPLUS) ? 1 : 0;
        return frame.withQuantity(new Slot<>(q, Origin.CLAUSE), sign);
    }

    /** 對美順差 1,002 億，對日有 335 億美元的逆差: what owns the number right behind it outweighs what was named before. */
    private static boolean isOwner(Words words, int of, int before) {
        boolean sign = words.isAny(of + 1, Sense.DEFICIT, Sense.SURPLUS);
        boolean flow = words.isAny(of + 1, Sense.EXPORT, Sense.IMPORT) && !words.sameClause(of, before);
        return words.is(of, Sense.OF) && (sign || flow);
    }

    /** 月均 172.1 億, 12.2bn/mth: what a month comes to. */
    private static boolean isAverage(Reading r, int i, Measured m) {
        return Near.before(r.words, i, Sense.AVERAGE) >= 0
                || r.words.is(m.nextToken(), Sense.AVERAGE)
                || isGoneTo(r, i);
    }

    /** 月均由 5.2 bn 降至 3.9 bn: what an average has become is one as well. */
    private static boolean isGoneTo(Reading r, int i) {
        int left = Near.left(r.words, i);
        int last = r.found().size() - 1;
        return left >= 0
                && Trends.isTrend(r.words.get(left))
                && endsInTo(r.words.text(r.words.get(left)))
                && last >= 0
                && r.found().get(last).claim() instanceof Claim.Average
                && r.words.sameClause(r.place(last), i);
    }

    /** The trend of a difference; null where the amount is a value of its own. */
    private static @Nullable Trend differenceTrend(Reading r, int i, Measured m, Frame frame) {
        if (r.hint.kind() == Hint.Kind.DIFFERENCE || isSignedFlow(r, m, frame)) {
            return bySign(m.value(), frame);
        }
        Words words = r.words;
        int at = Near.left(words, i);
        Token left = words.at(at);
        if (left != null && left.is(Sense.OF) && isChange(words, at - 1)) {
            left = words.at(at - 1);
        }
        boolean after = words.is(m.nextToken(), Sense.DIFFERENCE) && !leadsOn(words, m.nextToken());
        if (after || left != null && left.isAny(Sense.DIFFERENCE, Sense.ABSOLUTE_CHANGE) || isGap(words, i)) {
            return left == null ? Trend.FLAT : trendOf(words, left);
        }
        Trend behind = moreBehind(words, i);
        if (behind != Trend.FLAT) {
            return behind;
        }
        int by = EnglishGaps.by(words, i);
        if (by >= 0) {
            return words.is(by, Sense.HIGHER) ? Trend.UP : Trend.DOWN;
        }
        Trend more = left == null ? Trend.FLAT : Trends.moreOrLess(words, at);
        if (more != Trend.FLAT) {
            return more;
        }
        boolean arrives = left != null && (endsInTo(words.text(left)) || isTo(words, at + 1, i));
        return left != null && Trends.isTrend(left) && !arrives ? Trends.of(left) : null;
    }

    /** 的 1,767.3 億美元多出 110.9 億: the word is of the number behind it. */
    private static boolean leadsOn(Words words, int difference) {
        for (int at = difference + 1; at <= difference + 3 && words.sameClause(difference, at); at++) {
            if (Near.isValue(words.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** US$1.0bn larger than that with China. */
    private static Trend moreBehind(Words words, int i) {
        int than = EnglishGaps.than(words, i);
        String ends = than < 0 ? "" : words.text(words.get(than)).toLowerCase(Locale.ROOT);
        String word = ends.equals("than") ? words.text(words.get(than - 1)).toLowerCase(Locale.ROOT) : ends;
        return switch (word.replace(" than", "")) {
            case "larger", "bigger", "higher", "more", "wider", "greater" -> Trend.UP;
            case "smaller", "lower", "less", "fewer", "narrower" -> Trend.DOWN;
            default -> Trend.FLAT;
        };
    }

    /** A cell of +4.4 in a column of exports: no flow has a sign, only by how much it changed. */
    private static boolean isSignedFlow(Reading r, Measured m, Frame frame) {
        Slot<Quantity> quantity = frame.quantity();
        return r.hint.kind() == Hint.Kind.AMOUNT
                && m.value().sign() != Token.Sign.NONE
                && quantity != null
                && (quantity.value() == Quantity.EXPORT || quantity.value() == Quantity.IMPORT);
    }

    /** +705.6 rose, −21.5 fell; a balance that rose may be a deficit that fell, so that of one the sign says nothing. */
    private static Trend bySign(Value value, Frame frame) {
        boolean balance = frame.sign() == 0
                && frame.quantity() != null
                && frame.quantity().value() == Quantity.BALANCE;
        return balance || value.sign() == Token.Sign.NONE ? Trend.FLAT : value.isNegative() ? Trend.DOWN : Trend.UP;
    }

    private static Trend trendOf(Words words, Token t) {
        if (!t.is(Sense.ABSOLUTE_CHANGE)) {
            return Trends.of(t);
        }
        char first = words.text(t).charAt(0);
        return "增多".indexOf(first) >= 0 ? Trend.UP : Trend.DOWN;
    }

    private static boolean isChange(Words words, int at) {
        return words.isAny(at, Sense.UP, Sense.DOWN, Sense.DIFFERENCE, Sense.ABSOLUTE_CHANGE);
    }

    /** 差距由 285.0 億美元縮為 6.9 億美元: a gap is what both numbers are. */
    private static boolean isGap(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            Token t = words.get(at);
            if (t.is(Sense.DIFFERENCE)) {
                return true;
            }
            if (t instanceof Token.Name || t.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE)) {
                return false;
            }
        }
        return false;
    }

    /** 增至, 升至, 縮為: the number is where it went, not how far. */
    private static boolean endsInTo(String word) {
        char last = word.charAt(word.length() - 1);
        return "至為为到破".indexOf(last) >= 0 || word.equals("衝上") || word.equals("衝");
    }

    /** 縮小 到, 增加 至: the same in a word of its own. */
    private static boolean isTo(Words words, int from, int i) {
        for (int at = from; at < i; at++) {
            String word = words.text(words.get(at));
            if (word.equals("到")
                    || word.equals("至")
                    || word.equals("為")
                    || word.equals("为")
                    || word.equals("成")
                    || word.equals("to")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTotal(Reading r, int i) {
        int at = Near.before(r.words, i, Sense.EXPORT_TOTAL, Sense.IMPORT_TOTAL);
        int partner = r.walk.partnerIndex();
        return at >= 0 && (partner < 0 || !r.words.sameClause(partner, i));
    }
}
