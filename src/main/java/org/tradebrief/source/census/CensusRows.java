package org.tradebrief.source.census;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.JsonInput;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;

/** The rows of one answer, turned into flows of the United States with each partner. Country groups are left out. */
final class CensusRows {
    private static final BigDecimal TENTH_OF_A_MILLION = BigDecimal.valueOf(100_000);
    private static final int ENOUGH_TO_TELL = 2;

    private record Value(
            Direction direction, Economy partner, String product, Period period, BigDecimal usd, int record) {}

    private final Economies economies;
    private final Harvest harvest;
    private final List<Value> values = new ArrayList<>();
    private int record;

    CensusRows(Economies economies, Harvest harvest) {
        this.economies = economies;
        this.harvest = harvest;
    }

    void read(JsonParser json) throws IOException, Unfit {
        if (json.currentToken() != JsonToken.START_ARRAY || json.nextToken() != JsonToken.START_ARRAY) {
            throw new Unfit(1, "SRC-FORM", "不是美國普查局介面回應的格式。確認檔案來源。");
        }
        List<String> header = cells(json);
        CensusColumns columns = CensusColumns.of(header)
                .orElseThrow(
                        () -> new Unfit(1, "SRC-FORM", "表頭缺少 CTY_CODE、time 或貿易額變數（ALL_VAL_MO、GEN_VAL_MO）。以這些變數重新查詢。"));
        while (json.nextToken() != JsonToken.END_ARRAY) {
            record++;
            if (json.currentToken() == JsonToken.START_ARRAY) {
                take(columns, cells(json));
            } else {
                json.skipChildren();
                harvest.findings().add(record, "SRC-RAGGED", "第 " + record + " 筆不是一列資料，已略過。");
            }
        }
    }

    private static List<String> cells(JsonParser json) throws IOException {
        List<String> cells = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            cells.add(JsonInput.text(json));
        }
        return cells;
    }

    private void take(CensusColumns columns, List<String> row) {
        if (row.size() != columns.width()) {
            harvest.findings()
                    .add(
                            record,
                            "SRC-RAGGED",
                            "第 " + record + " 筆有 " + row.size() + " 欄，表頭有 " + columns.width() + " 欄，已略過。");
            return;
        }
        String code = columns.cell(row, columns.economy());
        Optional<Economy> partner = economies.census(code);
        if (columns.cell(row, columns.summary()).equals("CGP") || isGroup(code, partner)) {
            harvest.findings().leftOut(LeftOut.GROUP, record);
            return;
        }
        Optional<YearMonth> month = month(columns.month(row));
        if (partner.isEmpty()) {
            harvest.findings().add(record, "SRC-ECONOMY", "普查局代碼「" + shown(code) + "」不明，已略過此筆。");
        } else if (month.isEmpty()) {
            harvest.findings().add(record, "SRC-MONTH", "月份「" + shown(columns.month(row)) + "」無法辨識，已略過此筆。");
        } else if (columns.monthly() < 0 && columns.cumulative() < 0) {
            harvest.findings().leftOut(LeftOut.OTHER_VALUE, record);
        } else {
            takeValues(columns, row, partner.get(), month.get());
        }
    }

    /** Groups of countries: codes below 1000 other than the total, and those with an X for a continent. */
    private static boolean isGroup(String code, Optional<Economy> partner) {
        return partner.filter(e -> e.kind() == Economy.Kind.GROUP).isPresent()
                || code.matches("00\\d\\d|\\d{0,3}X{1,3}");
    }

    private void takeValues(CensusColumns columns, List<String> row, Economy partner, YearMonth month) {
        if (columns.monthly() >= 0) {
            takeValue(columns, row, columns.monthly(), partner, Period.month(month));
        }
        boolean sameAsMonth = month.getMonthValue() == 1 && columns.monthly() >= 0;
        if (columns.cumulative() >= 0 && !sameAsMonth) {
            takeValue(columns, row, columns.cumulative(), partner, Period.yearToDate(month));
        }
    }

    private void takeValue(CensusColumns columns, List<String> row, int column, Economy partner, Period period) {
        String product = columns.cell(row, columns.commodity());
        switch (Cell.of(row.get(column))) {
            case Cell.Missing missing -> harvest.findings().leftOut(LeftOut.MISSING, record);
            case Cell.Bad bad ->
                harvest.findings().add(record, "SRC-NUMBER", "「" + shown(bad.text()) + "」不是數字，未採用。向來源查證。");
            case Cell.Value value ->
                values.add(new Value(
                        columns.direction(),
                        partner,
                        product.isEmpty() || product.equals("-") ? Flow.TOTAL : product,
                        period,
                        value.number(),
                        record));
        }
    }

    /** Adds what was read. An answer that was cut on its way adds nothing, because this is not called for it. */
    void addFlows() {
        BigDecimal precision = precision();
        for (Value v : values) {
            harvest.add(new Flow(
                    economies.get("USA"),
                    v.partner(),
                    v.direction(),
                    v.product(),
                    v.period(),
                    v.usd(),
                    precision,
                    Provider.CENSUS,
                    1,
                    harvest.document().vintage(),
                    harvest.row(v.record())));
        }
    }

    /**
     * The interface gives whole dollars. If all values, two or more that are not zero, are whole tenths of a million, they
     * were taken from the rounded balance pages, and half of that is unknown: by chance it happens once in ten billion.
     */
    private BigDecimal precision() {
        List<BigDecimal> amounts =
                values.stream().map(Value::usd).filter(usd -> usd.signum() != 0).toList();
        boolean rounded = amounts.size() >= ENOUGH_TO_TELL
                && amounts.stream()
                        .allMatch(usd -> usd.remainder(TENTH_OF_A_MILLION).signum() == 0);
        return rounded ? TENTH_OF_A_MILLION.divide(BigDecimal.TWO) : BigDecimal.ZERO;
    }

    private static Optional<YearMonth> month(String text) {
        return text.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
