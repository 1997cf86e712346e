package org.tradebrief.source.corpus;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/**
 * The extracts of the Census Bureau's balance pages: the United States with one partner, in millions of US dollars, one
 * decimal. A whole value may have lost its decimal, so half a unit of the last digit is 50,000 dollars in any case.
 */
final class CensusForms {
    static final BigDecimal HALF_A_TENTH_OF_A_MILLION = BigDecimal.valueOf(50_000);

    private CensusForms() {}

    static Form months(Direction direction) {
        return sheet -> takeMonths(sheet, direction);
    }

    private static void takeMonths(Sheet sheet, Direction direction) throws Unfit {
        Table table = sheet.table("year", "month");
        int values = direction == Direction.EXPORT
                ? sheet.column(table, "exports", "export")
                : sheet.column(table, "imports", "import");
        Economy partner = partner(sheet);
        BigDecimal dollars = sheet.dollars(table, values);
        for (Table.Row row : table.rows()) {
            Optional<YearMonth> month = month(sheet, table, row);
            Optional<Sheet.Amount> amount = month.isPresent() ? sheet.amount(row, values, dollars) : Optional.empty();
            if (month.isPresent() && amount.isPresent()) {
                sheet.harvest()
                        .add(flow(
                                sheet,
                                row,
                                partner,
                                direction,
                                Period.month(month.get()),
                                amount.get().usd()));
            }
        }
    }

    static void takeBalances(Sheet sheet) throws Unfit {
        Table table = sheet.table("year", "month", "balance");
        Economy partner = partner(sheet);
        BalanceColumns columns = BalanceColumns.of(sheet, table, HALF_A_TENTH_OF_A_MILLION);
        Set<YearMonth> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<YearMonth> month = month(sheet, table, row);
            if (month.isPresent() && !seen.add(month.get())) {
                sheet.findings().add(row.line(), "SRC-TWICE", month.get() + " 重複出現，只取第一列。向來源查證。");
            } else if (month.isPresent()) {
                balance(sheet, columns, row, partner, Period.month(month.get())).ifPresent(sheet.harvest()::add);
            }
        }
    }

    /** A row for each year, of which the running one holds only the months released so far, without saying so. */
    static void takeYears(Sheet sheet) throws Unfit {
        Table table = sheet.table("year", "total export", "total import", "balance");
        Economy partner = partner(sheet);
        BalanceColumns columns = BalanceColumns.of(sheet, table, HALF_A_TENTH_OF_A_MILLION);
        int years = sheet.column(table, "year");
        RunningYear running = RunningYear.of(sheet);
        Set<Period> seen = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<Integer> year = year(sheet, row, years);
            Optional<Reported.Balance> balance =
                    year.isEmpty() ? Optional.empty() : balance(sheet, columns, row, partner, Period.year(year.get()));
            if (year.isEmpty() || balance.isEmpty()) {
                continue;
            }
            Optional<Period> period = running.covered(year.get(), balance.get());
            if (period.isEmpty()) {
                sheet.findings()
                        .add(
                                row.line(),
                                "SRC-OPEN-YEAR",
                                year.get() + " 年的數值涵蓋幾個月無從得知，未採用。一併匯入同一夥伴的 trade_balance 月資料。");
            } else if (seen.add(period.get())) {
                takeYear(sheet, columns, row, partner, period.get());
            } else {
                sheet.findings().add(row.line(), "SRC-TWICE", year.get() + " 年重複出現，只取第一列。向來源查證。");
            }
        }
    }

    private static void takeYear(Sheet sheet, BalanceColumns columns, Table.Row row, Economy partner, Period period) {
        balance(sheet, columns, row, partner, period).ifPresent(b -> {
            sheet.harvest().add(b);
            leg(sheet, row, b, Direction.EXPORT, b.exportsUsd());
            leg(sheet, row, b, Direction.IMPORT, b.importsUsd());
        });
    }

    private static void leg(
            Sheet sheet, Table.Row row, Reported.Balance b, Direction direction, @Nullable BigDecimal usd) {
        if (usd != null) {
            sheet.harvest().add(flow(sheet, row, b.partner(), direction, b.period(), usd));
        }
    }

    private static Optional<Reported.Balance> balance(
            Sheet sheet, BalanceColumns columns, Table.Row row, Economy partner, Period period) {
        return columns.take(sheet, row, sheet.economies().get("USA"), partner, period, Provider.CENSUS);
    }

    private static Flow flow(
            Sheet sheet, Table.Row row, Economy partner, Direction direction, Period period, BigDecimal usd) {
        return new Flow(
                sheet.economies().get("USA"),
                partner,
                direction,
                Flow.TOTAL,
                period,
                usd,
                HALF_A_TENTH_OF_A_MILLION,
                Provider.CENSUS,
                0,
                sheet.harvest().document().vintage(),
                sheet.row(row));
    }

    private static Economy partner(Sheet sheet) throws Unfit {
        String code = sheet.extract().code("Partner").orElse("");
        return sheet.economies()
                .census(code)
                .orElseThrow(() -> new Unfit(
                        sheet.extract().titleLine(),
                        "SRC-ECONOMY",
                        "普查局夥伴代碼「" + Sheet.shown(code) + "」不明。確認 Partner 欄。"));
    }

    private static Optional<YearMonth> month(Sheet sheet, Table table, Table.Row row) throws Unfit {
        Optional<Integer> year = year(sheet, row, sheet.column(table, "year"));
        String name = row.cell(sheet.column(table, "month"));
        Optional<Month> month = month(name);
        if (year.isPresent() && month.isEmpty()) {
            sheet.findings().add(row.line(), "SRC-MONTH", "月份「" + Sheet.shown(name) + "」無法辨識，已略過此列。");
        }
        return year.flatMap(y -> month.map(m -> YearMonth.of(y, m)));
    }

    /** An English month, whole or by its first three letters; a row of a year's total is no month. */
    static Optional<Month> month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (upper.equals(month.name()) || upper.equals(month.name().substring(0, 3))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> year(Sheet sheet, Table.Row row, int column) {
        String text = row.cell(column);
        if (text.matches("(19|20)\\d\\d")) {
            return Optional.of(Integer.valueOf(text));
        }
        sheet.findings().add(row.line(), "SRC-YEAR", "年份「" + Sheet.shown(text) + "」無法辨識，已略過此列。");
        return Optional.empty();
    }
}
