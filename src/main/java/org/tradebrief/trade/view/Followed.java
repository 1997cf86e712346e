package org.tradebrief.trade.view;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.partner.TableId;

/**
 * Which partner tables findings are looked for in: all of them, unless a workspace holds those of all the world. Then the
 * last {@value #YEARS} years of {@value #REPORTERS} reporters, those with whom monthly data are held first.
 */
final class Followed {
    private static final int ALL_UP_TO = 2_000;
    private static final int REPORTERS = 12;
    private static final int YEARS = 3;

    private Followed() {}

    static List<TableId> of(TradeView view) {
        List<TableId> all = view.tables();
        if (all.size() <= ALL_UP_TO) {
            return all;
        }
        YearMonth newest =
                all.stream().map(t -> t.period().to()).max(YearMonth::compareTo).orElseThrow();
        Set<Economy> reporters = reporters(view, all);
        return all.stream()
                .filter(t -> reporters.contains(t.reporter()))
                .filter(t -> t.period().to().isAfter(newest.minusYears(YEARS)))
                .toList();
    }

    private static Set<Economy> reporters(TradeView view, List<TableId> all) {
        Set<Economy> reporting =
                new LinkedHashSet<>(all.stream().map(TableId::reporter).toList());
        Stream<Economy> monthly = view.monthlyReporters().stream()
                .flatMap(r -> Stream.concat(Stream.of(r), view.partners(r).stream()))
                .filter(reporting::contains);
        return new LinkedHashSet<>(Stream.concat(monthly, reporting.stream())
                .distinct()
                .limit(REPORTERS)
                .toList());
    }
}
