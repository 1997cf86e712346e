package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Ranking;

/**
 * The reporter's imports and balances beside each other.
 *
 * @param climb the partner whose imports climbed most places; null for none
 * @param streak how long imports from it have been above those from all it passed
 * @param shares the two largest parts of all deficits, now and a year before
 * @param torn partners whose balance went one way against the month before and the other against the year before
 * @param widened the only partner whose deficit widened against both; null where there is none or are several
 */
public record ImportStory(
        @Nullable Overtake climb,
        @Nullable Streak streak,
        List<DeficitShare> shares,
        @Nullable Fact totalDeficit,
        List<Torn> torn,
        @Nullable Torn widened,
        @Nullable Move widenedSofar,
        @Nullable Closing closing) {

    public record Streak(Fact months, Fact since, List<String> above) {}

    public record DeficitShare(String name, Fact now, Fact before) {}

    public record Torn(String name, String shortName, Move monthly, Move yearly) {}

    /**
     * How near imports from the month's leader have come to those from the one it is set against.
     *
     * @param reached whether they are as large by now
     * @param reachedBefore whether they already were a year before
     */
    public record Closing(
            String from,
            String to,
            Pair pair,
            Fact ratio,
            Fact ratioBefore,
            Fact gap,
            Fact gapBefore,
            boolean reached,
            boolean reachedBefore) {}

    /** The two by name and as a chart's key names them. */
    public record Pair(String names, String key) {
        static Pair of(Partner from, Partner to) {
            return new Pair(
                    "自" + from.name() + "與自" + to.name(),
                    from.economy().iso3() + "+" + to.economy().iso3());
        }
    }

    static ImportStory of(Bilateral b, @Nullable Lead lead) {
        List<Overtake> climbs = Overtake.all(b, Metric.IMPORT);
        Overtake climb = climbs.isEmpty() ? null : climbs.getFirst();
        List<Torn> both = bothWays(b);
        List<Torn> widened =
                both.stream().filter(t -> t.monthly().up() && t.yearly().up()).toList();
        Torn sole = widened.size() == 1 ? widened.getFirst() : null;
        return new ImportStory(
                climb,
                climb == null ? null : streak(b, climb),
                b.comparable() ? shares(b) : List.of(),
                b.comparable()
                        ? b.together()
                                .balance()
                                .over(b.sofar())
                                .map(Amount::fact)
                                .orElse(null)
                        : null,
                both.stream()
                        .filter(t -> t.monthly().up() && t.yearly().down()
                                || t.monthly().down() && t.yearly().up())
                        .toList(),
                sole,
                sole == null || !b.comparable() ? null : sofar(b, sole.name()),
                lead == null ? null : closing(b, lead));
    }

    private static @Nullable Move sofar(Bilateral b, String name) {
        return b.partners().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .map(p -> Move.of(p.yearBefore(Metric.BALANCE, b.sofar())))
                .orElse(null);
    }

    private static List<Torn> bothWays(Bilateral b) {
        List<Torn> both = new ArrayList<>();
        for (Partner p : b.by(Metric.BALANCE, b.month())) {
            Move monthly = Move.of(p.monthBefore(Metric.BALANCE, b.latest()));
            Move yearly = Move.of(p.yearBefore(Metric.BALANCE, b.month()));
            boolean deficit = p.balance().at(b.latest()).orElseThrow().usd().signum() < 0;
            if (deficit && monthly != null && yearly != null) {
                both.add(new Torn(p.name(), p.shortName(), monthly, yearly));
            }
        }
        return both;
    }

    private static @Nullable Streak streak(Bilateral b, Overtake climb) {
        Partner up = named(b, climb.name());
        List<Partner> passed = b.partners().stream()
                .filter(p -> List.of(climb.passedFact().text().split("、")).contains(p.name()))
                .toList();
        int months = 0;
        YearMonth month = b.latest();
        List<Partner> above =
                passed.stream().filter(p -> above(up, p, b.latest())).toList();
        while (!above.isEmpty() && aboveAll(up, above, month)) {
            months++;
            month = month.minusMonths(1);
        }
        if (months < 2) {
            return null;
        }
        YearMonth since = month.plusMonths(1);
        Origin origin = b.origin(new Period(since, b.latest()));
        String key = "/" + climb.name() + "/" + b.latest();
        return new Streak(
                Facts.count(
                        "import-streak" + key,
                        "連續高於的月數",
                        months,
                        "個月",
                        List.of(since + " 至 " + b.latest() + " 逐月比較"),
                        origin),
                Facts.text(
                        "import-streak-since" + key, "連續起月", Period.month(since).chinese(), origin),
                above.stream().map(Partner::name).toList());
    }

    private static boolean aboveAll(Partner up, List<Partner> others, YearMonth month) {
        return others.stream().allMatch(p -> above(up, p, month));
    }

    private static boolean above(Partner up, Partner other, YearMonth month) {
        return up.imports().at(month).isPresent()
                && other.imports().at(month).isPresent()
                && up.imports()
                                .at(month)
                                .orElseThrow()
                                .usd()
                                .compareTo(
                                        other.imports().at(month).orElseThrow().usd())
                        > 0;
    }

    private static Partner named(Bilateral b, String name) {
        return b.partners().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<DeficitShare> shares(Bilateral b) {
        Ranking now = b.ranking(Metric.BALANCE, b.sofar());
        Ranking then = b.ranking(Metric.BALANCE, b.base());
        boolean deficits = now.ordered().stream().allMatch(a -> a.usd().signum() < 0)
                && then.ordered().stream().allMatch(a -> a.usd().signum() < 0);
        return deficits
                ? b.by(Metric.BALANCE, b.sofar()).stream()
                        .limit(2)
                        .map(p -> new DeficitShare(p.name(), share(b, p, now, b.sofar()), share(b, p, then, b.base())))
                        .toList()
                : List.of();
    }

    private static Fact share(Bilateral b, Partner p, Ranking ranking, Period period) {
        BigDecimal share = ranking.share(p.economy()).orElseThrow();
        String step = ranking.amount(p.economy()).orElseThrow().millions() + " ÷ 各夥伴合計 = " + Digits.percent(share, 2);
        return Facts.number(
                "deficit-share/" + p.balance().id().key(period),
                p.name() + "占合計逆差",
                share,
                "%",
                List.of(step),
                b.origin(period));
    }

    private static @Nullable Closing closing(Bilateral b, Lead lead) {
        Partner from = named(b, lead.firstName());
        Partner to = named(b, lead.secondName());
        YearMonth then = b.latest().minusYears(1);
        if (from.imports().at(then).isEmpty() || to.imports().at(then).isEmpty()) {
            return null;
        }
        Fact ratio = ratio(from, to, b.latest());
        Fact before = ratio(from, to, then);
        return new Closing(
                from.shortName(),
                to.shortName(),
                Pair.of(from, to),
                ratio,
                before,
                gap(from, to, b.latest()),
                gap(from, to, then),
                isWhole(ratio),
                isWhole(before));
    }

    private static boolean isWhole(Fact percent) {
        return percent.value() != null && percent.value().compareTo(Digits.HUNDRED) >= 0;
    }

    private static Fact ratio(Partner from, Partner to, YearMonth month) {
        Amount a = from.imports().at(month).orElseThrow();
        Amount c = to.imports().at(month).orElseThrow();
        BigDecimal percent = Digits.share(a.usd(), c.usd());
        return Facts.number(
                "import-ratio/" + from.economy().iso3() + "/" + to.economy().iso3() + "/" + month,
                "自" + from.name() + "進口為自" + to.name() + "的百分比，" + month,
                percent,
                "%",
                List.of(a.millions() + " ÷ " + c.millions() + " = " + Digits.percent(percent, 2)),
                Origin.of(List.of(a.fact(), c.fact())));
    }

    private static Fact gap(Partner from, Partner to, YearMonth month) {
        Amount a = from.imports().at(month).orElseThrow();
        Amount c = to.imports().at(month).orElseThrow();
        BigDecimal gap = c.usd().subtract(a.usd());
        return Facts.number(
                "import-gap/" + from.economy().iso3() + "/" + to.economy().iso3() + "/" + month,
                "自" + to.name() + "與自" + from.name() + "進口之差，" + month,
                gap,
                "USD",
                List.of(c.millions() + " − " + a.millions()),
                Origin.of(List.of(a.fact(), c.fact())));
    }
}
