package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.Arithmetic;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/**
 * Adds what is said by words between two values of a text, and holds them against both. It reads those that lead from one
 * value of a series to a later one, 攀升到, 掉到, 又減為; those that set one beside another are {@link SideBySide}'s. Only values that facts bear out count, for these tell of what and when each is.
 */
final class Moves {
    private static final String LATER = "到至成为上回破了to";
    private static final int REACH = 16;
    private static final Pattern UP = Pattern.compile(
            "(?:[回上攀爬跃飙窜推高揚扬]?升|攀|爬|扩大|放大|增加?|增长|成长|上?涨|膨?胀|冲|跃|反?弹|拉大|拉高|垫高|走高|恶化|加深|提[高升]|rose|climb(?:ed)?|widen(?:ed)?|grew|grow|expand(?:ed)?|jump(?:ed)?|increased?|rebound(?:ed)?|surged?)"
                + " ?$");
    private static final Pattern DOWN = Pattern.compile(
            "(?:[续下骤]?降|下?跌|缩[小窄减水]?|减少?|收窄?|收[敛缩]|[滑下跌]?落|下?滑|回落|掉|退|萎缩|下探|下挫|走低|砍|fell|fall|drop(?:ped)?|narrow(?:ed)?|shrank|shrink|slid|declined?|slip(?:ped)?|tumbled?)"
                + " ?$");
    private static final Pattern LED =
            Pattern.compile("(?:到|至|成|为|上|回|破| to)了? ?(?:约|近|仅|只有|只剩|逾|大约)?(?: ?us\\$| ?\\$)? ?$");
    /** With nothing but a time between: 由 2024 年同期的, not 自中國進口. */
    private static final Pattern FROM = Pattern.compile("(?:由|从|自|from)[\\d〇零○一二三四五六七八九十年月季上下前去今同期全的 us$-]{0,16}$");

    private final Function<Statement, Finding> prove;
    private final Reached reached;

    /** @param prove what the facts say of a statement */
    Moves(Function<Statement, Finding> prove) {
        this.prove = prove;
        this.reached = new Reached(prove);
    }

    /** The reads, and those of the words between them. */
    List<Read> told(List<Read> reads) {
        Map<Integer, List<Told>> runs = reads.stream()
                .flatMap(r -> Told.of(r).stream())
                .collect(Collectors.groupingBy(t -> t.statement().run().rawStart(0)));
        List<Read> found = new ArrayList<>();
        for (List<Told> run : runs.values()) {
            run.sort(Comparator.comparingInt(t -> t.statement().start()));
            for (int i = 0; i < run.size(); i++) {
                int at = i;
                word(run, i)
                        .or(() -> at == 0 ? Optional.empty() : SideBySide.word(run, at))
                        .filter(r -> reads.stream().noneMatch(o -> isSettled(o) && isOfSame(o, r)))
                        .ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            return reads;
        }
        List<Read> words = List.copyOf(found);
        reads.stream()
                .filter(o -> words.stream().noneMatch(r -> isOfSame(o, r)))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(r -> r.statement().start()));
        return found;
    }

    private static boolean isSettled(Read read) {
        return read.finding().verdict() != Verdict.UNSUPPORTED;
    }

    /** Whether both say which way something went, in the same words. */
    private static boolean isOfSame(Read one, Read other) {
        Statement o = one.statement();
        Statement s = other.statement();
        return o.kind() == FigureKind.DIRECTION
                && o.run().rawStart(0) == s.run().rawStart(0)
                && o.start() < s.end()
                && o.end() > s.start();
    }

    /** What leads to the value of that place, held against the one before it of the same series. */
    private Optional<Read> word(List<Told> run, int i) {
        Told now = run.get(i);
        Statement s = now.statement();
        String folded = s.run().folded();
        int from = Math.max(0, s.start() - REACH);
        String left = folded.substring(from, s.start());
        Matcher led = led(left);
        if (led == null) {
            return Optional.empty();
        }
        String verb = left.substring(0, led.start());
        Matcher up = UP.matcher(verb);
        Matcher down = DOWN.matcher(verb);
        boolean rises = up.find();
        if (!rises && !down.find()) {
            return Optional.empty();
        }
        int start = from + (rises ? up.start() : down.start());
        Trend way = rises ? Trend.UP : Trend.DOWN;
        int end = from + led.start() + 1;
        Optional<Told> before = before(run, i);
        return before.isPresent() ? held(before.get(), now, way, start, end) : reached.word(now, way, start, end);
    }

    private static @Nullable Matcher led(String left) {
        boolean may = left.chars().anyMatch(c -> LATER.indexOf(c) >= 0);
        Matcher m = may ? LED.matcher(left) : null;
        return m != null && m.find() ? m : null;
    }

    /** The nearest value before it of the same series and length, in its sentence or the one before. */
    private static Optional<Told> before(List<Told> run, int i) {
        Told now = run.get(i);
        for (int at = i - 1; at >= 0; at--) {
            Told then = run.get(at);
            if (then.isOfSeriesOf(now) && !then.period().equals(now.period())) {
                boolean later = then.period().from().isAfter(now.period().from());
                boolean near = then.sentencesTo(now) <= 1 && (!later || isLed(then));
                return near && then.period().months() == now.period().months() ? Optional.of(then) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Read> held(Told then, Told now, Trend way, int start, int end) {
        Statement s = now.statement();
        Claim.Direction claim = new Claim.Direction(way, Basis.NAMED, false);
        Statement word = new Statement(
                FigureKind.DIRECTION,
                s.run(),
                start,
                end,
                s.frame(),
                claim,
                s.acts(),
                List.of(),
                s.quoted(),
                s.mentions());
        Arithmetic.Pair pair =
                new Arithmetic.Pair(then.value(), now.value(), now.percent(), then.said() + " → " + now.said());
        Optional<Finding> wrong = turned(then, now).or(() -> Arithmetic.direction(word, claim, pair));
        return wrong.isPresent() && !isLed(then) && !isStep(then, now) && !isTurn(word, now)
                ? Optional.empty()
                : Optional.of(new Read(word, wrong.orElseGet(() -> right(pair))));
    }

    /** The one right after the other, or a year after it: nothing else can be meant. */
    private static boolean isStep(Told then, Told now) {
        Period before = before(now.period());
        boolean yearAfter =
                !now.period().isMonth() && then.period().equals(now.period().minusYears(1));
        return before.equals(then.period()) || yearAfter;
    }

    private static Period before(Period p) {
        return new Period(p.from().minusMonths(p.months()), p.from().minusMonths(1));
    }

    /** 六月 189.5 億…十一月又滑到 209.5 億 is right, for it is down from October, of which nothing is told. */
    private boolean isTurn(Statement word, Told now) {
        Frame step = word.frame()
                .withPeriod(new Slot<>(Timespan.of(now.period()), Origin.SENTENCE))
                .withBase(new Slot<>(Timespan.of(before(now.period())), Origin.SENTENCE));
        return prove.apply(word.withFrame(step)).verdict() == Verdict.CONTRADICTED;
    }

    /** 由 580.3 億脹到 634.0 億 where the first is the later: the two stand in each other's place. */
    private static Optional<Finding> turned(Told then, Told now) {
        Statement first = then.statement();
        boolean later = then.period().from().isAfter(now.period().from());
        return later && isLed(then) && then.sentencesTo(now) == 0
                ? Optional.of(new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "direction",
                        now.period().toString(),
                        now.said() + " → " + then.said(),
                        "前後對調：" + then.said() + "是 " + then.period().chinese() + "的值，" + now.said() + "是 "
                                + now.period().chinese() + "的值。",
                        List.of(),
                        List.of(),
                        null))
                : Optional.empty();
    }

    private static boolean isLed(Told then) {
        Statement s = then.statement();
        String left = s.run().folded().substring(Math.max(0, s.start() - REACH), s.start());
        return FROM.matcher(left).find();
    }

    static Finding right(Arithmetic.Pair pair) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "direction",
                "",
                "",
                "與文中的數字（" + pair.said() + "）相符。",
                List.of(pair.said()),
                List.of(),
                null);
    }
}
