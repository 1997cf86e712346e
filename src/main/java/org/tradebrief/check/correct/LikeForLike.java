package org.tradebrief.check.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.finding.Alike;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.text.number.ReadNumber;
import org.tradebrief.trade.Period;

/**
 * Ways to say a comparison of unlike months with like months instead: 較 2024 年全年 2,955 億美元收窄 36% becomes 較 2024 年 1–11 月
 * 2,703 億美元收窄 29.9%. Which of them leaves a true sentence only checking the sentence anew can tell.
 *
 * @param figure the edit of the figure itself, or null where its words hold as they are
 * @param beside what else changes
 */
public record LikeForLike(@Nullable Edit figure, List<Edit> beside) {
    private static final String SENTENCE_ENDS = "。！？!?\n";
    /** Decimals of a percentage that is worked out anew, so that it reads as the evidence does. */
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** All edits, in the order of the run. */
    public List<Edit> edits() {
        return Stream.concat(Stream.ofNullable(figure), beside.stream())
                .sorted(Comparator.comparingInt(Edit::start))
                .toList();
    }

    /**
     * The ways, those that change least first.
     *
     * @param around what else is said in the run
     */
    public static List<LikeForLike> ways(Statement s, Alike alike, List<Statement> around) {
        Optional<Edit> figure = figure(s, alike);
        if (figure.isEmpty()) {
            return List.of();
        }
        Sentence sentence = Sentence.around(s);
        Edit own = figure.get().words().equals(s.text()) ? null : figure.get();
        List<LikeForLike> ways = new ArrayList<>();
        ways.add(new LikeForLike(own, List.of()));
        for (PeriodWords base : sentence.words(alike.unlike(), alike.now())) {
            Edit period = base.named(alike.base(), s.run().text(), sentence.text());
            Optional<Edit> was = was(s, alike, around, base, sentence);
            for (List<Edit> now : sentence.now(s, alike)) {
                was.ifPresent(amount -> ways.add(way(own, now, period, amount)));
                ways.add(way(own, now, period));
            }
        }
        return ways.stream().filter(w -> w.isApart(s)).toList();
    }

    private static LikeForLike way(@Nullable Edit own, List<Edit> now, Edit... more) {
        return new LikeForLike(own, Stream.concat(now.stream(), Stream.of(more)).toList());
    }

    /** No edit reaches into another one or into the figure's own words. */
    private boolean isApart(Statement s) {
        List<Edit> all = edits();
        boolean apart = beside.stream().noneMatch(e -> e.overlaps(s.start(), s.end()));
        for (int i = 1; i < all.size(); i++) {
            apart &= all.get(i - 1).end() <= all.get(i).start();
        }
        return apart;
    }

    /** The figure's words as they should be; empty where they cannot be written so. */
    private static Optional<Edit> figure(Statement s, Alike alike) {
        boolean balance = s.frame().quantity() != null && s.frame().quantity().value() == Quantity.BALANCE;
        String words = switch (s.claim()) {
            case Claim.Change c -> Corrections.change(s, tenths(c.percent()), alike.change(), c.trend(), balance);
            case Claim.Difference c -> Corrections.number(s, c.usd(), alike.change());
            case Claim.Direction c -> s.text();
            default -> null;
        };
        return Optional.ofNullable(words).map(w -> new Edit(s.start(), s.end(), w));
    }

    private static Value tenths(Value v) {
        ReadNumber n = v.style();
        if (n == null || n.script() == ReadNumber.Script.CHINESE || n.script() == ReadNumber.Script.CHINESE_PLAIN) {
            return v;
        }
        BigDecimal step = n.step().min(TENTH.multiply(n.magnitude()));
        ReadNumber finer =
                new ReadNumber(n.start(), n.end(), n.value(), step, n.coarse(), n.script(), n.magnitude(), false);
        return new Value(v.amount(), v.step(), v.coarse(), v.approx(), v.sign(), finer, v.scale());
    }

    /** The value then, where the sentence gives it beside the words that name the period. */
    private static Optional<Edit> was(
            Statement s, Alike alike, List<Statement> around, PeriodWords base, Sentence sentence) {
        return around.stream()
                .filter(o -> sentence.holds(o) && o.frame().isOfSeriesOf(s.frame()) && isOf(o, alike.unlike()))
                .min(Comparator.comparingInt(o -> Math.abs(o.start() - base.end())))
                .flatMap(o -> amount(o, alike.was()));
    }

    private static boolean isOf(Statement s, Period period) {
        Slot<Timespan> own = s.frame().period();
        return own != null && own.value().period().filter(period::equals).isPresent();
    }

    private static Optional<Edit> amount(Statement s, BigDecimal was) {
        return s.claim() instanceof Claim.Amount c
                ? Optional.ofNullable(Corrections.number(s, c.usd(), was))
                        .map(words -> new Edit(s.start(), s.end(), words))
                : Optional.empty();
    }

    /** Whether what was read of the sentence after the edit says by itself what is compared. */
    public static boolean isPlain(Statement after, Alike alike) {
        Slot<Timespan> base = after.frame().base();
        boolean like = base == null
                || base.value().period().filter(alike.base()::equals).isPresent();
        Sentence sentence = Sentence.around(after);
        boolean left = base == null
                && PeriodWords.isLeft(alike.unlike(), alike.now(), after.run().folded(), sentence.start, sentence.end);
        return like && !left && (isOf(after, alike.now()) || isOfRunning(after, alike.now()));
    }

    /** 2025 年累計, of what is known of 2025. */
    private static boolean isOfRunning(Statement s, Period now) {
        Slot<Timespan> own = s.frame().period();
        return own != null
                && own.value().form() == Timespan.Form.TO_DATE
                && own.value().fromYear() == now.to().getYear()
                && now.isYearToDate();
    }

    /** The sentence in which a statement stands. */
    private record Sentence(Statement of, int start, int end) {
        static Sentence around(Statement s) {
            String text = s.run().text();
            int from = s.start();
            while (from > 0 && !isEnd(text, from - 1)) {
                from--;
            }
            int to = s.end();
            while (to < text.length() && !isEnd(text, to)) {
                to++;
            }
            return new Sentence(s, from, to);
        }

        private static boolean isEnd(String text, int at) {
            char c = text.charAt(at);
            boolean stop = c == '.' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
            return stop || SENTENCE_ENDS.indexOf(c) >= 0;
        }

        String text() {
            return of.run().text().substring(start, end);
        }

        boolean holds(Statement s) {
            return s.start() >= start && s.end() <= end;
        }

        List<PeriodWords> words(Period period, Period now) {
            return PeriodWords.of(period, now, of.run().folded(), start, end).stream()
                    .sorted(Comparator.comparingInt(w -> w.distance(of.start())))
                    .toList();
        }

        /** No edit of the period spoken of, then one where it is a running year that is called a year. */
        List<List<Edit>> now(Statement s, Alike alike) {
            Period year = Period.year(alike.now().to().getYear());
            List<List<Edit>> edits = new ArrayList<>(List.of(List.of()));
            if (!isOf(s, alike.now())) {
                words(year, year).stream()
                        .map(w -> List.of(w.named(
                                alike.now(), Objects.requireNonNull(of.run().text()), text())))
                        .forEach(edits::add);
            }
            return edits;
        }
    }
}
