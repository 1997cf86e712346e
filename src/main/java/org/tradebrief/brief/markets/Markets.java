package org.tradebrief.brief.markets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.Reported;
import org.tradebrief.trade.gate.BalanceGates;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.Window;
import org.tradebrief.trade.view.TradeView;

/**
 * All that a brief tells of trade. Parts for which there are no data, or none that may be compared, are null; the
 * templates then say what is missing.
 *
 * @param largest from whom the reporter of the monthly data imports most, where that partner is not followed
 */
public record Markets(
        @Nullable Monthly monthly,
        @Nullable TopMarkets top,
        @Nullable HomeImports home,
        @Nullable Largest largest,
        @Nullable Mirrors mirrors,
        @Nullable Concentrations concentration,
        List<StoppedTable> stoppedExports,
        List<StoppedTable> stoppedImports,
        List<Untrusted> untrusted) {

    /** @param balances as sources give them, to tell whether home's own list shows deficits */
    public static Markets of(TradeView view, List<Reported.Balance> balances, LocalDate asOf) {
        Optional<Bilateral> bilateral = bilateral(view);
        Shelf shelf = Shelves.of(view, bilateral);
        return new Markets(
                bilateral.map(b -> monthly(b, view, asOf)).orElse(null),
                TopMarkets.of(shelf),
                HomeImports.of(shelf, oneSided(balances)),
                bilateral.flatMap(b -> Largest.of(shelf, b)).orElse(null),
                Mirrors.of(shelf, bilateral),
                Concentrations.of(shelf, asOf),
                stopped(shelf, Direction.EXPORT),
                stopped(shelf, Direction.IMPORT),
                Untrusted.of(view));
    }

    private static boolean oneSided(List<Reported.Balance> balances) {
        List<Reported.Balance> home = balances.stream()
                .filter(b -> b.reporter().iso3().equals(Shelf.HOME) && b.provider() == Provider.COMTRADE)
                .toList();
        return BalanceGates.oneSided(home).isPresent();
    }

    private static Monthly monthly(Bilateral b, TradeView view, LocalDate asOf) {
        Lead lead = Lead.of(b);
        return new Monthly(
                b.reporter().nameZhTw(),
                b.reporter().iso3(),
                b.size(),
                b.by(Metric.BALANCE, b.month()).stream().map(Partner::name).toList(),
                b.leftOut(),
                b.period(b.month()),
                age(b, asOf),
                next(b),
                window(b),
                Window.of(b.partners().getFirst().balance())
                        .filter(w -> !w.unbroken())
                        .isPresent(),
                DataNews.of(view.revisions(), b),
                lead,
                Offset.of(b),
                BalanceTables.of(b),
                ExportStory.of(b),
                ImportStory.of(b, lead),
                Findings.of(b));
    }

    private static List<StoppedTable> stopped(Shelf shelf, Direction direction) {
        return shelf.stopped().stream().filter(s -> s.direction() == direction).toList();
    }

    /** The first reporter that has months of at least one partner. */
    private static Optional<Bilateral> bilateral(TradeView view) {
        for (Economy reporter : view.monthlyReporters()) {
            List<Partner> partners = view.partners(reporter).stream()
                    .map(p -> new Partner(
                            p,
                            view.series(reporter, p, Metric.EXPORT),
                            view.series(reporter, p, Metric.IMPORT),
                            view.series(reporter, p, Metric.BALANCE)))
                    .toList();
            Optional<Bilateral> told = Bilateral.of(reporter, partners);
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    private static Fact age(Bilateral b, LocalDate asOf) {
        LocalDate end = b.latest().atEndOfMonth();
        long days = Math.max(0, ChronoUnit.DAYS.between(end, asOf));
        return Facts.count(
                "age/census/" + asOf,
                "最新月份月底距截止日",
                (int) days,
                "日",
                List.of(asOf + " − " + end + " = " + days + " 日"),
                b.origin(b.month()));
    }

    private static Fact window(Bilateral b) {
        Window window = new Window(b.partners().getFirst().balance().values());
        return Facts.text(
                "window/census",
                "月值涵蓋的月份",
                window.chinese(),
                Origin.of(
                        window.values().getLast().vintage(),
                        window.values().stream()
                                .flatMap(a -> a.sources().stream())
                                .toList()));
    }

    /** The first month that is not there yet. */
    private static Fact next(Bilateral b) {
        Period next = Period.month(b.latest().plusMonths(1));
        return Facts.text("next/" + next, "尚未收錄的月份", next.chinese(), b.origin(b.month()));
    }
}
