package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Yield;
import org.tradebrief.trade.view.TradeView;

/**
 * What was read for the trade tab.
 *
 * @param basis by which it is told whether a later reading would bring anything else
 * @param reporters whose values there are
 */
record Loaded(Basis basis, TradeSheets sheets, List<Economy> reporters) {

    /** What a reading rests on. */
    record Basis(LocalDate day, List<Yield> sources) {}

    /** Reads what was known; empty where it rests on the same as the reading before. */
    static Optional<Loaded> from(TradeView view, @Nullable Basis before) {
        Basis basis = new Basis(view.asOf(), view.sources());
        TradeSheets sheets = new TradeSheets(view);
        return basis.equals(before) ? Optional.empty() : Optional.of(new Loaded(basis, sheets, sheets.reporters()));
    }
}
