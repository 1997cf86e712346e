package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Arithmetic;

/**
 * Which way several values of a text go that it gives one after the other: 降幅逐季加深：減 15.6%…減 39.4%…減 43.4%. Only values
 * that facts bear out count, at least three of them, that go one way throughout.
 */
final class OwnTrends {
    private static final int FEWEST = 3;
    private static final int REACH = 150;
    private static final int FARTHEST = 7;
    private static final List<String> HINTS = List.of("逐", "比一", "节节", "步步");
    private static final Pattern STEADY = Pattern.compile("(?:逐[段季月年步次期]|一[季月年]比一[季月年]|节节|步步)"
            + "(?:(?<up>加深|加大|扩大|走高|上升|攀升|升高|放大|加快|增加|成长|拉大|扩增)|(?<down>收窄|缩小|走低|下降|下滑|趋缓|放缓|减少|递减|走跌|收敛))");

    /** 降幅逐季加深: of rates, which stand for what they are of. */
    private static final Pattern RATE = Pattern.compile("(?:[增降减跌升缩涨]幅|年增率|年减率|增速)[^,。;:]{0,3}$");

    private OwnTrends() {}

    /** The reads, with those of such words. */
    static List<Read> told(List<Read> reads, List<Statement> run) {
        String text = run.size() < FEWEST ? "" : run.getFirst().run().folded();
        if (HINTS.stream().noneMatch(text::contains)) {
            return reads;
        }
        List<Read> all = new ArrayList<>(reads);
        Matcher words = STEADY.matcher(text);
        while (words.find()) {
            Read read = read(reads, run.getFirst(), words);
            boolean open = read != null && reads.stream().noneMatch(r -> isOver(r.statement(), read.statement()));
            if (open) {
                all.add(read);
            }
        }
        all.sort(Comparator.comparingInt(
                r -> r.statement().run().rawStart(0) + r.statement().start()));
        return all.size() == reads.size() ? reads : all;
    }

    private static boolean isOver(Statement one, Statement other) {
        return one.run().equals(other.run()) && one.start() < other.end() && one.end() > other.start();
    }

    private static @Nullable Read read(List<Read> reads, Statement any, Matcher words) {
        String before = any.run().folded().substring(0, words.start());
        boolean rate = RATE.matcher(before.substring(Math.max(0, before.length() - FARTHEST)))
                .find();
        List<Read> values = reads.stream()
                .filter(r -> r.statement().run().equals(any.run()))
                .filter(r ->
                        r.statement().start() >= words.end() && r.statement().start() < words.end() + REACH)
                .filter(r -> r.finding().verdict() == Verdict.VERIFIED)
                .filter(r -> value(r.statement(), rate) != null)
                .toList();
        Value first = values.size() < FEWEST ? null : value(values.getFirst().statement(), rate);
        Value last = values.size() < FEWEST ? null : value(values.getLast().statement(), rate);
        if (first == null || last == null || !goesOneWay(values, rate) || !isOfOneLength(values, rate)) {
            return null;
        }
        boolean rises = words.group("up") != null;
        int start = words.start(rises ? "up" : "down");
        Claim.Direction claim = new Claim.Direction(rises ? Trend.UP : Trend.DOWN, Basis.NAMED, false);
        Statement of = values.getFirst().statement();
        Statement word = new Statement(
                FigureKind.DIRECTION,
                of.run(),
                start,
                words.end(),
                of.frame(),
                claim,
                of.acts(),
                List.of(),
                of.quoted(),
                of.mentions());
        String said = of.text() + " → " + values.getLast().statement().text();
        Arithmetic.Pair pair = new Arithmetic.Pair(first, last, rate, said);
        Finding finding = Arithmetic.direction(word, claim, pair).orElseGet(() -> Moves.right(pair));
        return new Read(word, finding);
    }

    /** Amounts of a quarter and of a half are no path. */
    private static boolean isOfOneLength(List<Read> values, boolean rate) {
        return rate
                || values.stream()
                                .flatMap(r -> Told.of(r).stream())
                                .map(t -> t.period().months())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean goesOneWay(List<Read> values, boolean rate) {
        int way = 0;
        for (int i = 1; i < values.size(); i++) {
            Value before = value(values.get(i - 1).statement(), rate);
            Value now = value(values.get(i).statement(), rate);
            int step = before == null || now == null
                    ? 0
                    : now.amount().abs().compareTo(before.amount().abs());
            if (step == 0 || way != 0 && step != way) {
                return false;
            }
            way = step;
        }
        return true;
    }

    private static @Nullable Value value(Statement s, boolean rate) {
        return switch (s.claim()) {
            case Claim.Change c when rate -> c.percent();
            case Claim.Amount c when !rate -> c.usd();
            default -> null;
        };
    }
}
