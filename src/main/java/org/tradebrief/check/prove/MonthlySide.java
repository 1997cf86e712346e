package org.tradebrief.check.prove;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;

/** Fills what words leave open of a trade by there being one economy of which there are monthly values. Bears out, never accuses. */
final class MonthlySide {
    private final TradeBook trade;
    private final Mirror mirror;
    private final @Nullable Economy monthly;

    MonthlySide(TradeBook trade, Mirror mirror) {
        this.trade = trade;
        this.mirror = mirror;
        this.monthly = trade.view().monthlyReporters().stream().findFirst().orElse(null);
    }

    @Nullable
    Economy monthly() {
        return monthly;
    }

    /** The frame as the side with monthly values would tell it, of the year so far where no time is said. */
    Frame of(Frame said) {
        Frame f = asPartner(withReporter(said));
        return mirror.told(f.period() == null ? f.withPeriod(new Slot<>(toDate(), Origin.ASSUMED)) : f);
    }

    /** Who is named alone is a partner of the one with monthly values. */
    Frame asPartner(Frame f) {
        Slot<Economy> reporter = f.reporter();
        boolean alone = reporter != null && f.partners() == null;
        return monthly != null && reporter != null && alone && trade.hasMonths(monthly, reporter.value())
                ? f.withReporter(new Slot<>(monthly, Origin.ASSUMED))
                        .withPartners(new Slot<>(List.of(reporter.value()), reporter.origin()))
                : f;
    }

    Frame withReporter(Frame f) {
        return monthly == null || f.reporter() != null ? f : f.withReporter(new Slot<>(monthly, Origin.ASSUMED));
    }

    private Timespan toDate() {
        int year = trade.latest().getYear();
        return new Timespan(Timespan.Form.TO_DATE, year, year, 1, 12);
    }
}
