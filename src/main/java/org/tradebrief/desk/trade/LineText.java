package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Coverage;
import org.tradebrief.trade.series.Metric;

/** A line's values in words and digits, the same on the screen, in the clipboard and in a file. */
public final class LineText {
    /** More digits than any source gives. */
    private static final MathContext PLAIN = new MathContext(15);

    private final Phrases words;

    LineText(Phrases words) {
        this.words = words;
    }

    String economy(Economy economy) {
        return words.language().getValue() == Language.ZH_TW ? economy.nameZhTw() : economy.nameEn();
    }

    String name(TradeLine line) {
        return line.month() ? line.period().toString() : economy(line.partner());
    }

    static String money(@Nullable BigDecimal usd, UsdUnit unit) {
        return usd == null ? "" : unit.text(usd, unit == UsdUnit.DOLLAR ? 0 : 1);
    }

    static String share(Optional<BigDecimal> percent) {
        return percent.map(p -> Digits.grouped(p, 2)).orElse("");
    }

    /** The change with its sign; ≠ where the two may not be compared. */
    static String change(Optional<Comparison> comparison) {
        return switch (comparison.orElse(null)) {
            case null -> "";
            case Comparison.Comparable c when c.percent() != null -> signed(c.percent());
            case Comparison.Comparable c -> c.phrase();
            case Comparison.NotComparable n -> "";
        };
    }

    private static String signed(BigDecimal percent) {
        return Digits.signed(percent, 1) + "%";
    }

    /** Why it is what it is: the computation, or why there is none. */
    static String why(Optional<Comparison> comparison) {
        return switch (comparison.orElse(null)) {
            case null -> "";
            case Comparison.Comparable c -> String.join("\n", c.steps());
            case Comparison.NotComparable n -> n.sentence();
        };
    }

    String climbed(TradeLine line) {
        if (line.climbed().isEmpty()) {
            return "";
        }
        int places = line.climbed().getAsInt();
        return places == 0 ? "–" : (places > 0 ? "▲" : "▼") + Math.abs(places);
    }

    String coverage(TradeLine line) {
        if (line.vintages() > 0) {
            return line.series() == null
                    ? words.get("records", line.vintages())
                    : words.get("vintages", line.vintages());
        }
        return line.coverage().map(c -> c.chinese()).orElse("");
    }

    /** 11／11 個月, whether all months of the period are held. */
    String months(TradeLine line) {
        return line.coverage()
                .map(c -> words.get("months", c.held(), c.asked()))
                .orElse("");
    }

    String period(Period period) {
        if (period.isWholeYears() && !period.isYear()) {
            return words.get(
                    "period.sum",
                    Integer.toString(period.from().getYear()),
                    Integer.toString(period.to().getYear()));
        }
        return period.isMonth() || period.isYear()
                ? period.toString()
                : words.get(
                        "period.range", period.from().toString(), period.to().toString());
    }

    /** Which months are missing; empty where none is. */
    String missing(Coverage coverage) {
        return coverage.complete()
                ? ""
                : words.get(
                        "missing",
                        coverage.missing().stream()
                                .map(YearMonth::toString)
                                .collect(Collectors.joining(words.get("and"))));
    }

    String unit(UsdUnit unit) {
        return words.language().getValue() == Language.ZH_TW ? unit.chinese() : unit.english();
    }

    /** The head of a column on the screen; the unit stands beside the table. */
    String head(TradeColumn column, Metric looked) {
        Metric metric = column.metric(looked);
        return words.get(metric == null ? column.key() : "column." + metric.key());
    }

    /** The head of a column where it travels alone: with its unit. */
    String fullHead(TradeColumn column, TradeQuery query) {
        String head = head(column, query.metric());
        return switch (column) {
            case VALUE, EXPORT, IMPORT, BALANCE -> words.get("column.with-unit", head, unit(query.unit()));
            case YEAR_BEFORE, MONTH_BEFORE, BALANCE_CHANGE -> head + " %";
            default -> head;
        };
    }

    /** A cell as the table shows it. */
    String cell(TradeColumn column, TradeLine line, TradeQuery query) {
        Metric metric = column.metric(query.metric());
        if (metric != null) {
            return money(line.values().of(metric), query.unit());
        }
        return switch (column) {
            case NAME -> line.note().isEmpty() ? name(line) : name(line) + " " + words.told(line.note());
            case PERIOD -> line.period().toString();
            case PRODUCT -> product(line.product());
            case RANK -> line.rank().isPresent() ? Integer.toString(line.rank().getAsInt()) : "";
            case CLIMBED -> climbed(line);
            case SHARE -> share(line.share());
            case YEAR_BEFORE -> change(line.yearBefore());
            case MONTH_BEFORE -> change(line.monthBefore());
            case BALANCE_CHANGE -> change(line.balanceChange());
            case COVERAGE -> coverage(line);
            case VINTAGE -> line.vintage().map(LocalDate::toString).orElse("");
            case SOURCE -> source(line);
            case SHAPE, VALUE, EXPORT, IMPORT, BALANCE -> "";
        };
    }

    /** A cell for computing with: plain digits, nothing rounded; changes to the last digit that they are exact to. */
    String raw(TradeColumn column, TradeLine line, TradeQuery query) {
        Metric metric = column.metric(query.metric());
        if (metric != null) {
            BigDecimal usd = line.values().of(metric);
            return usd == null ? "" : query.unit().of(usd).toPlainString();
        }
        return switch (column) {
            case NAME -> line.month() ? economy(line.partner()) + " " + line.period() : cell(column, line, query);
            case SHARE -> line.share().map(LineText::plain).orElse("");
            case YEAR_BEFORE -> percent(line.yearBefore());
            case MONTH_BEFORE -> percent(line.monthBefore());
            case BALANCE_CHANGE -> percent(line.balanceChange());
            default -> cell(column, line, query);
        };
    }

    private static String percent(Optional<Comparison> change) {
        BigDecimal percent = TradeColumn.percent(change);
        return percent == null ? "" : plain(percent);
    }

    private static String plain(BigDecimal number) {
        return number.round(PLAIN).stripTrailingZeros().toPlainString();
    }

    String product(String code) {
        return code.equals(Flow.TOTAL) ? words.get("product.total") : code;
    }

    /** The name of the document and the row. */
    static String source(TradeLine line) {
        return source(line.sources());
    }

    static String source(List<SourceRow> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        SourceRow row = sources.getFirst();
        String more = sources.size() > 1 ? " +" + (sources.size() - 1) : "";
        return row.path().substring(row.path().lastIndexOf('/') + 1) + ":" + row.line() + more;
    }
}
