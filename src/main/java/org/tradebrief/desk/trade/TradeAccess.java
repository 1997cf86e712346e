package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.view.TradeView;
import org.tradebrief.workbench.BriefsUsing;
import org.tradebrief.workbench.SavedViews;

/**
 * The open workspace as the trade tab needs it.
 *
 * @param trade what was known on a day; asked off the screen's thread
 * @param uses which composed briefs rest on a value; asked off the screen's thread
 * @param views that the team keeps under a name
 * @param economies by which reporters are named
 */
public record TradeAccess(
        Function<LocalDate, TradeView> trade,
        Function<Amount, List<BriefsUsing.Use>> uses,
        SavedViews views,
        Economies economies) {}
