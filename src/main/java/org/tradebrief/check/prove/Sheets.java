package org.tradebrief.check.prove;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.facts.TableFacts.Sheet;
import org.tradebrief.check.facts.TradeBook;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Finds the partner tables that a statement about shares, orders or concentration can mean. */
final class Sheets {
    private final TradeBook trade;

    Sheets(TradeBook trade) {
        this.trade = trade;
    }

    /** The direction spoken of; exports where a statement of concentration names none. */
    static Direction direction(Frame f) {
        Quantity q = f.quantity() == null ? Quantity.EXPORT : f.quantity().value();
        Direction d = TradeBook.direction(q);
        return d == null ? Direction.EXPORT : d;
    }

    List<Sheet> of(Frame f) {
        Economy reporter = f.reporterOrNull();
        return reporter == null ? List.of() : of(f, reporter);
    }

    List<Sheet> of(Frame f, Economy reporter) {
        List<Sheet> all = trade.tables().sheets(reporter, direction(f));
        Slot<Timespan> period = f.period();
        if (period == null) {
            return all;
        }
        if (period.value().form() == Timespan.Form.TO_DATE) {
            // What runs since a year is in no table that ends before it.
            return all.stream()
                    .filter(s -> s.period().to().getYear() >= period.value().fromYear())
                    .toList();
        }
        List<Sheet> same = all.stream()
                .filter(s -> period.value().period().filter(s.period()::equals).isPresent())
                .toList();
        boolean own = period.origin().compareTo(Origin.PASSAGE) < 0 || period.origin() == Origin.ASSUMED;
        return same.isEmpty() && !own ? all : same;
    }

    /**
     * Whether a statement about a table is said clearly enough to contradict it. Tables are of one source; their period is
     * taken as said where there is but one of the kind.
     */
    boolean isResolved(Frame f, List<Sheet> sheets) {
        boolean other = f.provider() != null
                && f.provider().value() != Provider.COMTRADE
                && f.provider().origin().compareTo(Origin.SECTION) < 0;
        boolean known = f.reporter() != null && f.reporter().origin().compareTo(Origin.DOCUMENT) < 0;
        return known && !other && !sheets.isEmpty() && f.blockers().isEmpty();
    }

    /** What keeps a statement from being placed at all; null if nothing does. */
    static @Nullable String blocked(Frame f) {
        for (Blocker b : List.of(Blocker.PRODUCT, Blocker.OTHER_SOURCE, Blocker.NOT_A_RECORD)) {
            if (f.blockers().contains(b)) {
                return b.chinese() + "，無從查核。";
            }
        }
        return f.reporter() == null ? "看不出說的是哪個經濟體。" : null;
    }
}
