package org.tradebrief.source.comtrade;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** One row of an answer while it is read; the same object serves all rows. Descriptions may be null and are not needed. */
final class ComtradeRow {
    private String type = "";
    private String period = "";
    private String flow = "";
    private String product = "";
    private String customs = "";
    private String transport = "";
    private String reporter = "";
    private String partner = "";
    private String secondPartner = "";
    private Cell value = new Cell.Missing();
    private final Map<String, Optional<Period>> periods = new HashMap<>();

    /** Reads the object whose start is the current token. */
    void read(JsonParser json) throws IOException {
        clear();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "typeCode" -> type = JsonInput.text(json);
                case "period" -> period = JsonInput.text(json);
                case "flowCode" -> flow = JsonInput.text(json);
                case "cmdCode" -> product = JsonInput.text(json);
                case "customsCode" -> customs = JsonInput.text(json);
                case "motCode" -> transport = JsonInput.text(json);
                case "reporterCode" -> reporter = JsonInput.text(json);
                case "partnerCode" -> partner = JsonInput.text(json);
                case "partner2Code" -> secondPartner = JsonInput.text(json);
                case "primaryValue" -> value = JsonInput.number(json);
                default -> json.skipChildren();
            }
        }
    }

    private void clear() {
        type = "";
        period = "";
        flow = "";
        product = "";
        customs = "";
        transport = "";
        reporter = "";
        partner = "";
        secondPartner = "";
        value = new Cell.Missing();
    }

    /** Why the row is not one of the totals that are taken; empty if it is one. */
    Optional<LeftOut> leftOut() {
        if (!type.isEmpty() && !type.equals("C")) {
            return Optional.of(LeftOut.SERVICES);
        }
        if (!flow.equals("X") && !flow.equals("M")) {
            return Optional.of(LeftOut.OTHER_FLOW);
        }
        boolean total = isOneOf(customs, "C00") && isOneOf(transport, "0") && isOneOf(secondPartner, "0");
        return total ? Optional.empty() : Optional.of(LeftOut.BREAKDOWN);
    }

    private static boolean isOneOf(String code, String total) {
        return code.isEmpty() || code.equals(total);
    }

    Cell value() {
        return value;
    }

    Optional<Economy> reporter(Economies economies) {
        return byCode(economies, reporter);
    }

    Optional<Economy> partner(Economies economies) {
        return byCode(economies, partner);
    }

    /** What the row says of itself, for a person who looks for it. */
    String codes() {
        return "申報 " + shown(reporter) + "、夥伴 " + shown(partner);
    }

    private static String shown(String code) {
        return code.length() > 12 ? code.substring(0, 12) + "…" : code;
    }

    private static Optional<Economy> byCode(Economies economies, String code) {
        return !code.isEmpty() && code.length() <= 4 && code.chars().allMatch(c -> c >= '0' && c <= '9')
                ? economies.comtrade(Integer.parseInt(code))
                : Optional.empty();
    }

    /** A year or a month, written without a sign between: 2024, 202401. */
    Optional<Period> period() {
        return periods.computeIfAbsent(period, ComtradeRow::parsePeriod);
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
        return new Flow(
                from,
                with,
                flow.equals("X") ? Direction.EXPORT : Direction.IMPORT,
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
