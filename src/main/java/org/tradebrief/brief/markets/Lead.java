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
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Crossing;
import org.tradebrief.trade.series.Metric;

/**
 * Towards whom the deficit of the latest month is largest, and how long it has been above the one it is set against: the
 * partner that leads the year so far, or where that is the same, the second of the month.
 *
 * @param first short name of the leader of the month
 * @param differs whether another partner leads the year so far
 * @param formerLeader who led the month a year before; null where it was the same or is not known
 * @param streak months in a row up to the latest
 * @param single whether that is one month only
 * @param gapBefore the gap of the month before; null where the first was not above in it
 * @param times months above in the year told of
 * @param timesBefore months above in the year before
 * @param noneBefore whether there was none in it, and all twelve months are held
 */
public record Lead(
        String first,
        String firstName,
        String second,
        String secondName,
        String leader,
        boolean differs,
        @Nullable Fact formerLeader,
        Fact leading,
        Fact month,
        Fact firstValue,
        Fact secondValue,
        Fact gap,
        @Nullable Fact gapBefore,
        @Nullable Fact monthBefore,
        Fact streak,
        boolean single,
        Fact year,
        Fact times,
        List<Fact> timesMonths,
        Fact timesBefore,
        Fact yearBefore,
        boolean noneBefore,
        Fact heldBefore) {

    static @Nullable Lead of(Bilateral b) {
        List<Partner> ofMonth = b.by(Metric.BALANCE, b.month());
        if (ofMonth.size() < 2 || !deficits(ofMonth, b)) {
            return null;
        }
        Partner first = ofMonth.getFirst();
        Period sofar = b.comparable() ? b.sofar() : b.month();
        Partner leader = b.by(Metric.BALANCE, sofar).getFirst();
        boolean differs = !leader.economy().equals(first.economy());
        Partner second = differs ? leader : ofMonth.get(1);
        return Crossing.of(first.balance(), second.balance())
                .filter(c -> c.streak() > 0)
                .map(c -> new Builder(b, first, second, c).build(leader, differs))
                .orElse(null);
    }

    /** Only deficits can be told this way. */
    private static boolean deficits(List<Partner> partners, Bilateral b) {
        return partners.stream()
                .limit(2)
                .allMatch(p -> p.balance().at(b.latest()).orElseThrow().usd().signum() < 0);
    }

    private record Builder(Bilateral b, Partner first, Partner second, Crossing crossing) {
        Lead build(Partner leader, boolean differs) {
            YearMonth now = b.latest();
            YearMonth before = now.minusMonths(1);
            int year = b.sofar().to().getYear();
            boolean two = crossing.streak() > 1;
            List<YearMonth> above =
                    crossing.above().stream().filter(m -> m.getYear() == year).toList();
            int held = (int) crossing.common().stream()
                    .filter(m -> m.getYear() == year - 1)
                    .count();
            Period thisYear = b.sofar();
            return new Lead(
                    first.shortName(),
                    first.name(),
                    second.shortName(),
                    second.name(),
                    leader.shortName(),
                    differs,
                    former(),
                    Facts.text("lead/" + now, "單月逆差最大者", first.name(), b.origin(b.month())),
                    b.period(b.month()),
                    first.balance().at(now).orElseThrow().fact(),
                    second.balance().at(now).orElseThrow().fact(),
                    gap(now),
                    two ? gap(before) : null,
                    two ? b.shortMonth(before, now) : null,
                    count("streak/" + now, "連續高於的月數", crossing.streak(), months(crossing.above())),
                    !two,
                    b.period(thisYear),
                    count("times/" + year, year + " 年高於的月數", above.size(), months(above)),
                    above.stream().map(b::shortMonth).toList(),
                    count(
                            "times/" + (year - 1),
                            year - 1 + " 年高於的月數",
                            crossing.timesAbove(year - 1),
                            "於 " + held + " 個月中"),
                    year(year - 1),
                    held == 12 && crossing.timesAbove(year - 1) == 0,
                    count("held/" + (year - 1), year - 1 + " 年所載月數", held, ""));
        }

        private Fact year(int year) {
            return Facts.text("year/" + year + "/" + key(), "年", year + " 年", origin());
        }

        private @Nullable Fact former() {
            Period earlier = b.month().minusYears(1);
            if (!b.partners().stream().allMatch(p -> p.has(earlier))) {
                return null;
            }
            Partner then = b.by(Metric.BALANCE, earlier).getFirst();
            return then.economy().equals(first.economy())
                    ? null
                    : Facts.text("lead/" + earlier.to(), "一年前單月逆差最大者", then.name(), b.origin(earlier));
        }

        private Fact gap(YearMonth month) {
            BigDecimal gap = crossing.gap(month);
            String step = UsdUnit.MILLION.text(
                            crossing.first().at(month).orElseThrow().size(), 1) + " − "
                    + UsdUnit.MILLION.text(
                            crossing.second().at(month).orElseThrow().size(), 1) + " = "
                    + Digits.grouped(UsdUnit.MILLION.of(gap), 1) + "（百萬美元）";
            Origin origin = Origin.of(List.of(
                    crossing.first().at(month).orElseThrow().fact(),
                    crossing.second().at(month).orElseThrow().fact()));
            return Facts.number("gap/" + key() + "/" + month, "兩者逆差之差，" + month, gap, "USD", List.of(step), origin);
        }

        private Fact count(String what, String label, int count, String step) {
            List<String> steps = step.isEmpty() ? List.of() : List.of(step);
            return Facts.count("crossing/" + key() + "/" + what, label, count, "個月", steps, origin());
        }

        private String key() {
            return b.reporter().iso3() + "/" + first.economy().iso3() + ">"
                    + second.economy().iso3();
        }

        private Origin origin() {
            Fact vintage = crossing.first().at(crossing.latest()).orElseThrow().fact();
            return Origin.of(vintage.vintage(), crossing.sources());
        }

        private static String months(List<YearMonth> above) {
            List<String> names = new ArrayList<>();
            above.forEach(m -> names.add(m.toString()));
            return String.join("、", names);
        }
    }
}
