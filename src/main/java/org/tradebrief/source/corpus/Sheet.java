package org.tradebrief.source.corpus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.SourceRow;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Findings;
import org.tradebrief.source.parse.Harvest;
import org.tradebrief.source.parse.LeftOut;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;

/** One extract while its tables are read: what every form asks of it, with what goes wrong reported on the way. */
record Sheet(RawFile file, Extract extract, List<Table> tables, Harvest harvest, Economies economies) {

    /**
     * An amount in US dollars.
     *
     * @param precision half a unit of the last digit given, in US dollars
     */
    record Amount(BigDecimal usd, BigDecimal precision) {}

    Findings findings() {
        return harvest.findings();
    }

    /** Where the file lies, empty for none. */
    String folder() {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }

    SourceRow row(Table.Row row) {
        return harvest.row(row.line());
    }

    /** The first table with all these columns. */
    Table table(String... columns) throws Unfit {
        return tables.stream()
                .filter(t -> t.hasColumns(columns))
                .findFirst()
                .orElseThrow(() -> new Unfit(
                        tables.isEmpty() ? 0 : tables.getFirst().line(),
                        "SRC-FORM",
                        "找不到含「" + String.join("、", columns) + "」欄的表格，不是這個資料夾的格式；" + "若是 HS2 商品表，改匯入普查局介面的 JSON 回應。"));
    }

    int column(Table table, String... names) throws Unfit {
        return table.column(names)
                .orElseThrow(() -> new Unfit(table.line(), "SRC-FORM", "表格缺少「" + names[0] + "」欄。確認檔案放在正確的資料夾。"));
    }

    BigDecimal dollars(Table table, int column) throws Unfit {
        return table.dollars(column)
                .orElseThrow(() -> new Unfit(
                        table.line(),
                        "SRC-UNIT",
                        "「" + table.header().get(column) + "」欄沒有標明單位。在表頭註明 USD 或 Million USD。"));
    }

    Economy reporterByNumber() throws Unfit {
        String code = extract.code("Reporter").orElse("");
        return byNumber(code)
                .orElseThrow(() ->
                        new Unfit(extract.titleLine(), "SRC-ECONOMY", "申報經濟體代碼「" + shown(code) + "」不明。確認 Reporter 欄。"));
    }

    /** The period in the head: a file name's year is not the period of its content. */
    Period period() throws Unfit {
        String text = extract.value("Period")
                .orElse("")
                .replace('–', '-')
                .replace('—', '-')
                .strip();
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Unfit(
                    extract.titleLine(), "SRC-PERIOD", "期間「" + shown(text) + "」無法辨識。確認 Period 欄，例如 2024 或 2023-2024。");
        }
    }

    Optional<Economy> partner(Table.Row row, int column) {
        String code = row.cell(column);
        Optional<Economy> partner = byNumber(code);
        if (partner.isEmpty()) {
            boolean placeholder = Cell.of(code) instanceof Cell.Missing;
            if (placeholder) {
                findings().leftOut(LeftOut.MISSING, row.line());
            } else {
                findings().add(row.line(), "SRC-ECONOMY", "夥伴代碼「" + shown(code) + "」不明，已略過此列。");
            }
        }
        return partner;
    }

    /** The number in a cell; a missing one is counted, a wrong one reported. */
    Optional<Cell.Value> number(Table.Row row, int column) {
        return switch (Cell.of(row.cell(column))) {
            case Cell.Value value -> Optional.of(value);
            case Cell.Missing missing -> {
                findings().leftOut(LeftOut.MISSING, row.line());
                yield Optional.empty();
            }
            case Cell.Bad bad -> {
                findings().add(row.line(), "SRC-NUMBER", "「" + shown(bad.text()) + "」不是數字，未採用。向來源查證。");
                yield Optional.empty();
            }
        };
    }

    Optional<Amount> amount(Table.Row row, int column, BigDecimal dollars) {
        return number(row, column)
                .map(v -> new Amount(times(v.number(), dollars), times(v.halfOfLastDigit(), dollars)));
    }

    /** A value in dollars keeps the digits that the source wrote; one in millions is written out without a dead zero. */
    private static BigDecimal times(BigDecimal number, BigDecimal dollars) {
        if (dollars.compareTo(BigDecimal.ONE) == 0) {
            return number;
        }
        BigDecimal product = number.multiply(dollars).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }

    private Optional<Economy> byNumber(String code) {
        return code.matches("\\d{1,4}") ? economies.comtrade(Integer.parseInt(code)) : Optional.empty();
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
