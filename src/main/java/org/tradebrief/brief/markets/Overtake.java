package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Ranking;

/**
 * A partner that stands higher among those followed than over the same months a year before.
 *
 * @param metric 出口, 進口, 差額
 * @param passed the partners that stood before it, in the order in which they stand now
 * @param passedFact the same as a statement
 * @param margin its value now above that of the largest of them
 */
public record Overtake(
        String metric,
        String name,
        String shortName,
        Fact before,
        Fact after,
        int places,
        Fact valueBefore,
        Fact valueNow,
        Move move,
        Fact passedFact,
        String nearest,
        Fact nearestValue,
        Fact margin) {

    /** The largest climbs first. */
    static List<Overtake> all(Bilateral b, Metric metric) {
        if (!b.comparable()) {
            return List.of();
        }
        Ranking now = b.ranking(metric, b.sofar());
        Ranking then = b.ranking(metric, b.base());
        List<Overtake> all = new ArrayList<>();
        for (Partner p : b.partners()) {
            int after = now.rank(p.economy()).orElseThrow();
            int before = then.rank(p.economy()).orElseThrow();
            List<Economy> passed = now.overtaken(p.economy(), then);
            if (after < before && !passed.isEmpty()) {
                all.add(of(b, metric, p, before, after, passed, now));
            }
        }
        all.sort(Comparator.comparing(Overtake::places).reversed().thenComparing(Overtake::name));
        return all;
    }

    private static Overtake of(
            Bilateral b, Metric metric, Partner p, int before, int after, List<Economy> passed, Ranking now) {
        String key =
                metric.key() + "/" + b.reporter().iso3() + "/" + p.economy().iso3() + "/";
        Origin nowOrigin = b.origin(b.sofar());
        Origin thenOrigin = b.origin(b.base());
        Amount value = now.amount(p.economy()).orElseThrow();
        List<Economy> ordered = now.ordered().stream()
                .map(a -> a.series().partner())
                .filter(passed::contains)
                .toList();
        Economy nearest = ordered.getFirst();
        Amount other = now.amount(nearest).orElseThrow();
        BigDecimal margin = value.size().subtract(other.size());
        String names = ordered.stream().map(Economy::nameZhTw).collect(Collectors.joining("、"));
        return new Overtake(
                metric.chinese(),
                p.name(),
                p.shortName(),
                rank(key + b.base(), before, thenOrigin, b),
                rank(key + b.sofar(), after, nowOrigin, b),
                before - after,
                p.series(metric).over(b.base()).orElseThrow().fact(),
                value.fact(),
                BalanceTables.move(p, metric, b.sofar()),
                Facts.text("passed/" + key + b.sofar(), "越過的夥伴", names, nowOrigin.with(thenOrigin)),
                nearest.nameZhTw(),
                other.fact(),
                Facts.number(
                        "margin/" + key + nearest.iso3() + "/" + b.sofar(),
                        p.name() + "與" + nearest.nameZhTw() + "之差",
                        margin,
                        "USD",
                        List.of(UsdUnit.MILLION.text(value.size(), 1) + " − " + UsdUnit.MILLION.text(other.size(), 1)
                                + " = " + UsdUnit.MILLION.text(margin, 1) + "（百萬美元）"),
                        Origin.of(List.of(value.fact(), other.fact()))));
    }

    private static Fact rank(String key, int rank, Origin origin, Bilateral b) {
        return Facts.count("rank/" + key, "名次", rank, "名", List.of(b.partners().size() + " 個追蹤夥伴由大到小"), origin);
    }
}
