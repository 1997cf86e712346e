package org.tradebrief.source.corpus;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.source.parse.Unfit;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;

/**
 * Where exports, imports and balance stand in a table.
 *
 * @param dollars how many US dollars a unit is
 * @param precision of every amount in US dollars, for sources that drop a last zero; null where each amount shows its own
 */
record BalanceColumns(
        int exports,
        int imports,
        int balance,
        BigDecimal dollars,
        @Nullable BigDecimal precision) {

    static BalanceColumns of(Sheet sheet, Table table) throws Unfit {
        return of(sheet, table, null);
    }

    static BalanceColumns of(Sheet sheet, Table table, @Nullable BigDecimal precision) throws Unfit {
        int exports = sheet.column(table, "exports", "export", "total export");
        int imports = sheet.column(table, "imports", "import", "total import");
        int balance = sheet.column(table, "balance");
        return new BalanceColumns(exports, imports, balance, sheet.dollars(table, balance), precision);
    }

    /** The row's balance; a leg that is missing makes none, and a row without any leg is left out. */
    Optional<Reported.Balance> take(
            Sheet sheet, Table.Row row, Economy reporter, Economy partner, Period period, Provider provider) {
        Optional<Sheet.Amount> out = sheet.amount(row, exports, dollars);
        Optional<Sheet.Amount> in = sheet.amount(row, imports, dollars);
        if (out.isEmpty() && in.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sheet.Amount> difference =
                out.isPresent() && in.isPresent() ? sheet.amount(row, balance, dollars) : Optional.empty();
        return Optional.of(new Reported.Balance(
                reporter,
                partner,
                period,
                out.map(Sheet.Amount::usd).orElse(null),
                in.map(Sheet.Amount::usd).orElse(null),
                difference.map(Sheet.Amount::usd).orElse(null),
                precision != null ? precision : widest(out, in),
                provider,
                sheet.harvest().document().vintage(),
                sheet.row(row)));
    }

    private static BigDecimal widest(Optional<Sheet.Amount> one, Optional<Sheet.Amount> other) {
        BigDecimal first = one.map(Sheet.Amount::precision).orElse(BigDecimal.ZERO);
        return other.map(Sheet.Amount::precision).orElse(BigDecimal.ZERO).max(first);
    }
}
