package org.tradebrief.source.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.RawFile;
import org.tradebrief.source.parse.Cell;
import org.tradebrief.source.parse.Findings;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Reported;

/**
 * How many months a yearly row of the Census Bureau holds. The rule:
 *
 * <ol>
 *   <li>A year before the last is complete: annual figures come out in the following spring.
 *   <li>Otherwise the monthly table that was received with it decides: the row covers January to that month up to which
 *       the months add up to it, in both directions, to within the rounding of one tenth of a million each.
 *   <li>Without such a table the last year counts as complete from April on, when its December has been out for weeks
 *       even after a delay.
 *   <li>Else nobody can say, and the row is left out.
 * </ol>
 */
final class RunningYear {
    private record Legs(BigDecimal exports, BigDecimal imports) {}

    private final LocalDate fetched;
    private final Map<YearMonth, Legs> months;

    private RunningYear(LocalDate fetched, Map<YearMonth, Legs> months) {
        this.fetched = fetched;
        this.months = months;
    }

    /** Looks for the monthly table of the same partner beside the yearly one. */
    static RunningYear of(Sheet sheet) {
        Map<YearMonth, Legs> months = new HashMap<>();
        String name = sheet.file().name().replace("-detail-", "-balance-");
        try {
            Optional<RawFile> beside = sheet.file().neighbours().find("../trade_balance/" + name);
            if (beside.isPresent()) {
                readMonths(beside.get(), months);
            }
        } catch (IOException | Unfit e) {
            // The monthly file will be reported when it is read itself; here it only fails to help.
            months.clear();
        }
        return new RunningYear(sheet.harvest().document().vintage(), months);
    }

    private static void readMonths(RawFile file, Map<YearMonth, Legs> months) throws Unfit {
        Extract extract = ExtractParser.parse(MarkdownText.lines(file));
        for (Table table : Table.of(extract, new Findings(file.path()))) {
            Optional<Integer> year = table.column("year");
            Optional<Integer> month = table.column("month");
            Optional<Integer> exports = table.column("export");
            Optional<Integer> imports = table.column("import");
            if (year.isEmpty() || month.isEmpty() || exports.isEmpty() || imports.isEmpty()) {
                continue;
            }
            BigDecimal dollars = table.dollars(exports.get()).orElse(BigDecimal.ONE);
            for (Table.Row row : table.rows()) {
                Optional<Month> name = CensusForms.month(row.cell(month.get()));
                if (row.cell(year.get()).matches("\\d{4}")
                        && name.isPresent()
                        && Cell.of(row.cell(exports.get())) instanceof Cell.Value out
                        && Cell.of(row.cell(imports.get())) instanceof Cell.Value in) {
                    months.put(
                            YearMonth.of(Integer.parseInt(row.cell(year.get())), name.get()),
                            new Legs(out.number().multiply(dollars), in.number().multiply(dollars)));
                }
            }
        }
    }

    Optional<Period> covered(int year, Reported.Balance row) {
        if (year < fetched.getYear() - 1) {
            return Optional.of(Period.year(year));
        }
        Optional<Period> added = addedUp(year, row);
        boolean spring = fetched.getMonthValue() >= 4;
        return added.isEmpty() && months.isEmpty() && year == fetched.getYear() - 1 && spring
                ? Optional.of(Period.year(year))
                : added;
    }

    private Optional<Period> addedUp(int year, Reported.Balance row) {
        BigDecimal exports = BigDecimal.ZERO;
        BigDecimal imports = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            YearMonth at = YearMonth.of(year, month);
            Legs legs = months.get(at);
            if (legs == null) {
                return Optional.empty();
            }
            exports = exports.add(legs.exports());
            imports = imports.add(legs.imports());
            BigDecimal rounding = CensusForms.HALF_A_TENTH_OF_A_MILLION.multiply(BigDecimal.valueOf(month + 1));
            if (near(exports, row.exportsUsd(), rounding) && near(imports, row.importsUsd(), rounding)) {
                return Optional.of(new Period(YearMonth.of(year, 1), at));
            }
        }
        return Optional.empty();
    }

    private static boolean near(BigDecimal sum, @Nullable BigDecimal total, BigDecimal rounding) {
        return total == null || sum.subtract(total).abs().compareTo(rounding) <= 0;
    }
}
