package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;

/**
 * What a relation sets a value against, as far as its words tell: 日本 in 是日本的 2.2 倍, 上年同期 in 較上年同期多. What they do not say is the
 * same on both sides.
 *
 * @param owner an economy named without a word that gives it a part
 * @param partners led by 對 or 自, or several taken together
 * @param yearsBack by how many years it lies before the other side's time, where that is how it is told; else 0
 */
public record Against(
        @Nullable Slot<Economy> owner,
        @Nullable Slot<List<Economy>> partners,
        @Nullable Slot<Quantity> quantity,
        @Nullable Slot<Timespan> period,
        int yearsBack) {
    static final Against NOTHING = new Against(null, null, null, null, 0);

    static Against of(Slot<Economy> owner) {
        return new Against(owner, null, null, null, 0);
    }

    static Against yearBefore() {
        return new Against(null, null, null, null, 1);
    }

    boolean isEmpty() {
        return owner == null && partners == null && quantity == null && !isOfOtherTime();
    }

    /** Whether it is of another time, and of nothing else. */
    public boolean isOfTimeAlone() {
        return owner == null && partners == null && quantity == null && isOfOtherTime();
    }

    private boolean isOfOtherTime() {
        return period != null || yearsBack != 0;
    }

    /** The frames that it can mean beside that one, the likeliest first. */
    public List<Frame> beside(Frame one, Subject subject, @Nullable Economy monthly) {
        Frame f = one;
        if (quantity != null) {
            f = f.withQuantity(
                    quantity, f.quantity() != null && f.quantity().value() == quantity.value() ? f.sign() : 0);
        }
        if (period != null) {
            f = f.withPeriod(period);
        } else if (yearsBack != 0 && f.period() != null) {
            f = f.withPeriod(new Slot<>(
                    f.period().value().plusYears(-yearsBack), f.period().origin()));
        }
        if (partners != null) {
            f = f.withPartners(partners);
        }
        List<Frame> frames = new ArrayList<>();
        for (Frame of : owner == null ? List.of(f) : owned(f, owner, subject, monthly)) {
            if (!of.equals(one) && !tradesWithItself(of)) {
                frames.add(of);
            }
        }
        return frames;
    }

    /** Of what one economy alone has it is the one that has it; of its trade with several, one of these. */
    private List<Frame> owned(Frame f, Slot<Economy> named, Subject subject, @Nullable Economy monthly) {
        boolean alone = subject == Subject.HHI || subject == Subject.TOP_SHARE;
        Frame reporter = f.withReporter(named).withPartners(alone ? null : f.partners());
        Frame partner = f.withPartners(new Slot<>(List.of(named.value()), named.origin()));
        boolean own = alone || partners != null;
        boolean open = f.partners() == null
                && f.reporter() != null
                && !f.reporter().value().equals(monthly);
        if (own || open) {
            return List.of(reporter);
        }
        boolean ofMonthly = f.reporter() == null || f.reporter().value().equals(monthly);
        return ofMonthly ? List.of(partner) : List.of(reporter, partner);
    }

    private static boolean tradesWithItself(Frame f) {
        return f.reporter() != null
                && f.partners() != null
                && f.partners().value().contains(f.reporter().value());
    }
}
