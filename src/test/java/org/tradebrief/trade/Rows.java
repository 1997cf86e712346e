package org.tradebrief.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.SeriesId;

/** Makes values for tests; figures are in millions of US dollars with one decimal, as the Census gives them. */
public final class Rows {
    public static final Economies ECONOMIES = Economies.standard();
    public static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 8);

    private Rows() {}

    public static Economy economy(String iso3) {
        return ECONOMIES.get(iso3);
    }

    public static SourceRow row(String path, int line) {
        return new SourceRow(document(path), path, line);
    }

    public static DocumentId document(String path) {
        return new DocumentId("%064x".formatted(path.hashCode() & 0xffffffffL));
    }

    public static SeriesId census(String partner, Metric metric) {
        return SeriesId.of(Provider.CENSUS, economy("USA"), economy(partner), metric);
    }

    public static Amount millions(SeriesId series, String period, String millions, int line) {
        return millions(series, period, millions, line, FEBRUARY);
    }

    public static Amount millions(SeriesId series, String period, String millions, int line, LocalDate vintage) {
        return new Amount(
                series,
                Period.parse(period),
                UsdUnit.MILLION.toUsd(new BigDecimal(millions)),
                BigDecimal.valueOf(50_000),
                vintage,
                java.util.List.of(row("us-balance-" + series.partner().census() + "-2026.md", line)),
                java.util.List.of());
    }

    public static Flow comtrade(String reporter, String partner, Direction direction, String period, String usd) {
        return comtrade(reporter, partner, direction, period, usd, 2, FEBRUARY, 14);
    }

    public static Flow comtrade(
            String reporter,
            String partner,
            Direction direction,
            String period,
            String usd,
            int records,
            LocalDate vintage,
            int line) {
        return new Flow(
                economy(reporter),
                economy(partner),
                direction,
                Flow.TOTAL,
                Period.parse(period),
                new BigDecimal(usd),
                BigDecimal.ZERO,
                Provider.COMTRADE,
                records,
                vintage,
                row(reporter + "-" + direction + "-" + vintage + ".md", line));
    }
}
