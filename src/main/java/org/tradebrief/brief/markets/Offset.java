package org.tradebrief.brief.markets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/**
 * The deficits of the year so far: the leader's and the second's, and where one partner's grew while another's shrank, how
 * the two compare in size. It says that they are alike or not, never that one became the other.
 *
 * @param leadingKind 逆差 or 順差
 * @param shift null where a balance is a surplus, or all deficits went one way
 * @param others the partners beside the two, by their short names; empty where there are none
 * @param othersChange their deficits' change together; below zero they shrank
 */
public record Offset(
        Fact period,
        Fact base,
        String leader,
        String leadingKind,
        Move leading,
        String runner,
        String runningKind,
        Move running,
        @Nullable Shift shift,
        String totalKind,
        Move total,
        Fact size) {

    /**
     * @param up whose deficit grew most
     * @param upBy by how much, above zero
     * @param downBy by how much the other's shrank, above zero
     * @param ratio the first as a percentage of the second
     */
    public record Shift(
            String up,
            Fact upBy,
            String down,
            Fact downBy,
            Fact ratio,
            String others,
            @Nullable Fact othersChange) {}

    static @Nullable Offset of(Bilateral b) {
        if (!b.comparable() || b.partners().size() < 2) {
            return null;
        }
        List<Partner> by = b.by(Metric.BALANCE, b.sofar());
        Partner leader = by.getFirst();
        Partner runner = by.get(1);
        return new Offset(
                b.period(b.sofar()),
                b.period(b.base()),
                leader.shortName(),
                kind(leader, b),
                BalanceTables.move(leader, Metric.BALANCE, b.sofar()),
                runner.shortName(),
                kind(runner, b),
                BalanceTables.move(runner, Metric.BALANCE, b.sofar()),
                deficits(b) ? shift(b) : null,
                kind(b.together(), b),
                BalanceTables.move(b.together(), Metric.BALANCE, b.sofar()),
                b.size());
    }

    /** 逆差, 順差 or 平衡. */
    private static String kind(Partner p, Bilateral b) {
        return p.balance().over(b.sofar()).orElseThrow().chineseKind();
    }

    private static boolean deficits(Bilateral b) {
        return b.partners().stream()
                .allMatch(p -> Stream.of(b.sofar(), b.base())
                        .allMatch(t -> p.balance().over(t).orElseThrow().usd().signum() < 0));
    }

    /** How much larger the deficit became; above zero it grew. */
    private static BigDecimal growth(Partner p, Bilateral b) {
        BigDecimal now = p.balance().over(b.sofar()).orElseThrow().usd();
        BigDecimal base = p.balance().over(b.base()).orElseThrow().usd();
        return base.subtract(now);
    }

    private static @Nullable Shift shift(Bilateral b) {
        List<Partner> byGrowth = b.partners().stream()
                .sorted(Comparator.comparing((Partner p) -> growth(p, b)).reversed())
                .toList();
        Partner up = byGrowth.getFirst();
        Partner down = byGrowth.getLast();
        if (growth(up, b).signum() <= 0 || growth(down, b).signum() >= 0) {
            return null;
        }
        List<Partner> others = byGrowth.subList(1, byGrowth.size() - 1);
        BigDecimal upBy = growth(up, b);
        BigDecimal downBy = growth(down, b).negate();
        Origin origin = b.origin(b.sofar()).with(b.origin(b.base()));
        String key = "/" + up.economy().iso3() + "/" + down.economy().iso3() + "/" + b.sofar();
        return new Shift(
                up.shortName(),
                size("deficit-growth/" + up.economy().iso3() + "/" + b.sofar(), "逆差增加額", upBy, up, b),
                down.shortName(),
                size("deficit-drop/" + down.economy().iso3() + "/" + b.sofar(), "逆差減少額", downBy, down, b),
                Facts.number(
                        "offset" + key,
                        "增加額相當於減少額",
                        Digits.share(upBy, downBy),
                        "%",
                        List.of(UsdUnit.MILLION.text(upBy, 1) + " ÷ " + UsdUnit.MILLION.text(downBy, 1) + " = "
                                + Digits.percent(Digits.share(upBy, downBy), 2)),
                        origin),
                others.stream().map(Partner::shortName).collect(Collectors.joining("、")),
                others.isEmpty() ? null : others(others, b, origin, key));
    }

    private static Fact size(String key, String label, BigDecimal value, Partner p, Bilateral b) {
        Fact now = p.balance().over(b.sofar()).orElseThrow().fact();
        Fact base = p.balance().over(b.base()).orElseThrow().fact();
        return Facts.number(
                key,
                p.name() + label,
                value,
                "USD",
                List.of("兩期差額相減 = " + UsdUnit.MILLION.text(value, 1) + "（百萬美元）"),
                Origin.of(List.of(now, base)));
    }

    private static Fact others(List<Partner> others, Bilateral b, Origin origin, String key) {
        BigDecimal change = others.stream().map(p -> growth(p, b)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Facts.number(
                "offset-others" + key,
                "其餘夥伴逆差合計增減",
                change,
                "USD",
                List.of("各夥伴兩期差額相減後相加 = " + UsdUnit.MILLION.text(change, 1) + "（百萬美元）"),
                origin);
    }
}
