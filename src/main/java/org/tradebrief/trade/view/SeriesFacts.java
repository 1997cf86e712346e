package org.tradebrief.trade.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Crossing;
import org.tradebrief.trade.series.Ranking;
import org.tradebrief.trade.series.Window;

/** What is found in monthly series, as facts. A rank or a share is one within the named set of partners. */
public final class SeriesFacts {
    private SeriesFacts() {}

    /** A partner's rank in its set: {@code set-rank/import/USA/TWN/2025-01..2025-11/census}. */
    public static Optional<Fact> rank(Ranking ranking, Economy partner) {
        return ranking.rank(partner)
                .flatMap(rank -> ranking.amount(partner)
                        .map(a -> new Fact(
                                "set-rank/" + a.key(),
                                a.series().chinese() + "在" + set(ranking) + "中的名次，"
                                        + a.period().chinese(),
                                BigDecimal.valueOf(rank),
                                "",
                                "名",
                                List.of(ranking.ordered().stream()
                                        .map(o -> o.series().partnerChinese() + " " + o.millions())
                                        .collect(Collectors.joining("；"))),
                                a.vintage(),
                                sources(ranking.ordered()))));
    }

    /** A partner's share of its set: {@code set-share/balance/USA/CHN/2025-01..2025-11/census}. */
    public static Optional<Fact> share(Ranking ranking, Economy partner) {
        return ranking.share(partner)
                .flatMap(share -> ranking.amount(partner)
                        .map(a -> new Fact(
                                "set-share/" + a.key(),
                                a.series().chinese() + "占" + set(ranking) + "合計，"
                                        + a.period().chinese(),
                                share,
                                "",
                                "%",
                                List.of(a.millions() + " ÷ " + UsdUnit.MILLION.text(ranking.total(), 1) + " = "
                                        + Digits.percent(share, 2)),
                                a.vintage(),
                                sources(ranking.ordered()))));
    }

    private static String set(Ranking ranking) {
        return ranking.ordered().size() + " 個夥伴";
    }

    /** A value's place in its window, from the top: {@code window-rank/import/USA/TWN/2025-10/census}. */
    public static Fact of(Window.Place place) {
        Amount a = place.value();
        return new Fact(
                "window-rank/" + a.key(),
                a.label() + "在窗內由高到低的名次",
                BigDecimal.valueOf(place.fromTop()),
                "",
                "名",
                List.of("窗：" + place.window().chinese(), place.window().listing()),
                a.vintage(),
                sources(place.window().values()));
    }

    /** The gap in the latest month, how often and for how many months running the first stood above the second. */
    public static List<Fact> of(Crossing c) {
        Amount first = c.first().at(c.latest()).orElseThrow();
        Amount second = c.second().at(c.latest()).orElseThrow();
        String who = first.series().chinese() + "高於對" + second.series().partnerChinese();
        String key = first.series().metric().key() + "/" + first.series().reporter() + "/"
                + first.series().partner() + ">" + second.series().partner() + "/" + c.latest();
        String months = c.above().stream().map(YearMonth::toString).collect(Collectors.joining("、"));
        return List.of(
                gap(c, c.latest()),
                new Fact(
                        "crossing-times/" + key,
                        who + "的月數，" + c.common().getFirst() + " 至 " + c.latest(),
                        BigDecimal.valueOf(c.timesAbove()),
                        "",
                        "次",
                        List.of(months),
                        first.vintage(),
                        c.sources()),
                new Fact(
                        "crossing-streak/" + key,
                        who + "連續月數，至 " + c.latest(),
                        BigDecimal.valueOf(c.streak()),
                        "",
                        "個月",
                        List.of(months),
                        first.vintage(),
                        c.sources()));
    }

    /** How much larger the first was than the second in a month that both have. */
    public static Fact gap(Crossing c, YearMonth month) {
        Amount first = c.first().at(month).orElseThrow();
        Amount second = c.second().at(month).orElseThrow();
        LocalDate vintage = first.vintage().isAfter(second.vintage()) ? first.vintage() : second.vintage();
        return new Fact(
                "crossing-gap/" + first.series().metric().key() + "/"
                        + first.series().reporter() + "/" + first.series().partner() + ">"
                        + second.series().partner() + "/" + month,
                first.series().chinese() + "與對" + second.series().partnerChinese() + "之差，"
                        + first.period().chinese(),
                c.gap(month),
                "",
                "USD",
                List.of(UsdUnit.MILLION.text(first.size(), 1) + " − " + UsdUnit.MILLION.text(second.size(), 1) + " = "
                        + UsdUnit.MILLION.text(c.gap(month), 1) + "（百萬美元）"),
                vintage,
                sources(List.of(first, second)));
    }

    /** One value as a percentage of another of the same period: 自台進口為自中進口的 96.70%. */
    public static Fact ratio(Amount part, Amount whole) {
        BigDecimal percent = Digits.share(part.usd(), whole.usd());
        return new Fact(
                "ratio/" + part.key() + "/" + whole.series().partner(),
                part.series().chinese() + "對" + whole.series().chinese() + "的比值，"
                        + part.period().chinese(),
                percent,
                "",
                "%",
                List.of(part.millions() + " ÷ " + whole.millions() + " = " + Digits.percent(percent, 2)),
                part.vintage(),
                sources(List.of(part, whole)));
    }

    private static List<SourceRow> sources(List<Amount> amounts) {
        TreeSet<SourceRow> rows = new TreeSet<>();
        amounts.forEach(a -> rows.addAll(a.sources()));
        return List.copyOf(rows);
    }
}
