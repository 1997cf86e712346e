package org.tradebrief.source.comtrade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** One row of an answer while it is read; the same object serves all rows. Descriptions may be null and are not needed. */
final class ComtradeRow {
    private static final Cell MISSING = new Cell.Missing();

    private final Economies economies;
    private final Map<String, Optional<Economy>> byCode = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final String[] texts = new String[RowField.values().length];
    private Cell value = MISSING;

    ComtradeRow(Economies economies) {
        this.economies = economies;
        clear();
    }

    void clear() {
        Arrays.fill(texts, "");
        value = MISSING;
    }

    void set(RowField field, String text) {
        texts[field.ordinal()] = text;
    }

    void set(Cell number) {
        value = number;
    }

    private String text(RowField field) {
        return texts[field.ordinal()];
    }

    /** Why the row is not one of the totals that are taken; empty if it is one. */
    Optional<LeftOut> leftOut() {
        if (!isOneOf(RowField.TYPE, "C")) {
            return Optional.of(LeftOut.SERVICES);
        }
        String flow = text(RowField.FLOW);
        if (!flow.equals("X") && !flow.equals("M")) {
            return Optional.of(LeftOut.OTHER_FLOW);
        }
        boolean total = isOneOf(RowField.CUSTOMS, "C00")
                && isOneOf(RowField.TRANSPORT, "0")
                && isOneOf(RowField.SECOND_PARTNER, "0");
        return total ? Optional.empty() : Optional.of(LeftOut.BREAKDOWN);
    }

    private boolean isOneOf(RowField field, String total) {
        String code = text(field);
        return code.isEmpty() || code.equals(total);
    }

    Cell value() {
        return value;
    }

    Optional<Economy> reporter() {
        return byCode.computeIfAbsent(text(RowField.REPORTER), this::economy);
    }

    Optional<Economy> partner() {
        return byCode.computeIfAbsent(text(RowField.PARTNER), this::economy);
    }

    private Optional<Economy> economy(String code) {
        return code.matches("[0-9]{1,4}") ? economies.comtrade(Integer.parseInt(code)) : Optional.empty();
    }

    /** What the row says of itself, for a person who looks for it. */
    String codes() {
        return "申報 " + shown(text(RowField.REPORTER)) + "、夥伴 " + shown(text(RowField.PARTNER));
    }

    private static String shown(String code) {
        return code.length() > 12 ? code.substring(0, 12) + "…" : code;
    }

    /** A year or a month, written without a sign between: 2024, 202401. */
    Optional<Period> period() {
        return periods.computeIfAbsent(text(RowField.PERIOD), ComtradeRow::parsePeriod);
    }

    private static Optional<Period> parsePeriod(String text) {
        if (text.matches("(19|20)\\d\\d")) {
            return Optional.of(Period.year(Integer.parseInt(text)));
        }
        if (text.matches("(19|20)\\d\\d(0[1-9]|1[0-2])")) {
            return Optional.of(Period.month(
                    YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)))));
        }
        return Optional.empty();
    }

    Flow toFlow(
            Economy from,
            Economy with,
            Period when,
            BigDecimal usd,
            BigDecimal half,
            LocalDate vintage,
            SourceRow row) {
        String product = text(RowField.PRODUCT);
        return new Flow(
                from,
                with,
                text(RowField.FLOW).equals("X") ? Direction.EXPORT : Direction.IMPORT,
                product.isEmpty() || product.equals(Flow.TOTAL) ? Flow.TOTAL : product,
                when,
                usd,
                half,
                Provider.COMTRADE,
                1,
                vintage,
                row);
    }
}
