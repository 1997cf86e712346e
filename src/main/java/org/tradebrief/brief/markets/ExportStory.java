package org.tradebrief.brief.markets;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;

/**
 * The reporter's exports to the partners followed.
 *
 * @param falling the partner toward which they fell most so far this year
 * @param rising the one toward which they grew most
 * @param alsoRising the others toward which they grew, the larger rate first
 * @param allOthersRose whether they grew toward every partner but the falling one
 */
public record ExportStory(
        @Nullable Line falling,
        @Nullable Line rising,
        List<Also> alsoRising,
        @Nullable Fact allOthersRose,
        List<Overtake> overtakes) {

    /**
     * @param everyMonth that each month of the period went the same way; null where one did not
     * @param monthly against the month before; null where that is missing
     */
    public record Line(
            String name,
            String shortName,
            Move sofar,
            @Nullable Fact everyMonth,
            @Nullable Move yearly,
            @Nullable Move monthly,
            @Nullable WindowPlace place) {}

    public record Also(String name, Move sofar) {}

    static @Nullable ExportStory of(Bilateral b) {
        if (!b.comparable()) {
            return null;
        }
        List<Partner> byRate = b.partners().stream()
                .sorted(Comparator.comparing((Partner p) -> rate(p, b))
                        .thenComparing(p -> p.economy().iso3()))
                .toList();
        Partner last = byRate.getFirst();
        Partner top = byRate.getLast();
        Line falling = rate(last, b) < 0 ? line(b, last, false) : null;
        Line rising = rate(top, b) > 0 && !top.equals(last) ? line(b, top, true) : null;
        List<Also> also = new ArrayList<>();
        for (Partner p : byRate.reversed()) {
            if (!p.equals(top) && rate(p, b) > 0) {
                also.add(new Also(p.name(), BalanceTables.move(p, Metric.EXPORT, b.sofar())));
            }
        }
        boolean rest = falling != null
                && rising != null
                && also.size() + 2 == b.partners().size();
        return new ExportStory(
                falling,
                rising,
                also,
                rest
                        ? Facts.count(
                                "rising/" + b.reporter().iso3() + "/" + b.sofar(),
                                "出口增加的其餘夥伴數",
                                also.size() + 1,
                                "個",
                                List.of(),
                                b.origin(b.sofar()).with(b.origin(b.base())))
                        : null,
                Overtake.all(b, Metric.EXPORT));
    }

    private static double rate(Partner p, Bilateral b) {
        return p.yearBefore(Metric.EXPORT, b.sofar())
                .comparable()
                .flatMap(c -> Optional.ofNullable(c.percent()))
                .map(x -> x.doubleValue())
                .orElse(0.0);
    }

    private static Line line(Bilateral b, Partner p, boolean up) {
        return new Line(
                p.name(),
                p.shortName(),
                BalanceTables.move(p, Metric.EXPORT, b.sofar()),
                everyMonth(b, p, up),
                Move.of(p.yearBefore(Metric.EXPORT, b.month())),
                Move.of(p.monthBefore(Metric.EXPORT, b.latest())),
                WindowPlace.of(p.exports(), b.latest()));
    }

    /** Every pair of like months is looked at; one that is missing or goes the other way undoes it. */
    private static @Nullable Fact everyMonth(Bilateral b, Partner p, boolean up) {
        List<String> steps = new ArrayList<>();
        for (YearMonth month : b.sofar().monthList()) {
            Optional<Comparison.Comparable> c =
                    p.yearBefore(Metric.EXPORT, Period.month(month)).comparable();
            int sign = c.map(x -> x.difference().signum()).orElse(0);
            if (up ? sign <= 0 : sign >= 0) {
                return null;
            }
            steps.add(month + " " + c.orElseThrow().now().millions() + (up ? " > " : " < ")
                    + c.orElseThrow().base().millions());
        }
        if (steps.size() < 2) {
            return null;
        }
        return Facts.text(
                "every-month/" + p.exports().id().key(b.sofar()),
                p.name() + "出口逐月與前一年同月相比",
                up ? "每個月都多於" : "每個月都少於",
                steps,
                b.origin(b.sofar()).with(b.origin(b.base())));
    }
}
