package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Economy;

/**
 * What else a statement may be about: its frame with each slot that its own clause does not fill taken from the sentences
 * around. A value that is wrong as the frame stands but right for one of these was more likely misread than miswritten, so
 * that nobody is accused of it.
 */
final class Readings {
    private static final BigDecimal TELLING = BigDecimal.TEN;

    private Readings() {}

    /** Whether a number has digits enough not to fit another fact by chance. */
    static boolean isTelling(Value v) {
        boolean plain = v.approx() == Approx.EXACT || v.approx() == Approx.ABOUT;
        return plain && v.amount().compareTo(v.step().multiply(TELLING)) >= 0;
    }

    /** The other frame for which the statement would hold; empty where its own clause leaves no choice or none fits. */
    static Optional<Frame> fitting(Statement s, Value v, Predicate<Frame> holds) {
        return isTelling(v) ? others(s).stream().filter(holds).findFirst() : Optional.empty();
    }

    static List<Frame> others(Statement s) {
        Frame f = s.frame();
        List<Frame> all = new ArrayList<>();
        for (Slot<Economy> reporter : reporters(s)) {
            for (Slot<List<Economy>> partners : partners(s, reporter)) {
                for (Slot<Quantity> quantity : quantities(f)) {
                    for (@Nullable Slot<Timespan> period : periods(s)) {
                        Frame other = f.withReporter(reporter)
                                .withPartners(partners)
                                .withQuantity(quantity, same(f.quantity(), quantity) ? f.sign() : 0)
                                .withPeriod(period);
                        all.add(other);
                    }
                }
            }
        }
        all.remove(f);
        return all;
    }

    private static boolean same(@Nullable Slot<?> a, @Nullable Slot<?> b) {
        return a == null ? b == null : b != null && a.value().equals(b.value());
    }

    /** Said in the statement's own clause or cell, so that nothing else can be meant. */
    private static boolean isFixed(@Nullable Slot<?> slot) {
        return slot != null
                && (slot.origin().compareTo(Origin.CLAUSE) <= 0
                        || slot.origin() == Origin.ROW
                        || slot.origin() == Origin.COLUMN);
    }

    private static List<Slot<Economy>> reporters(Statement s) {
        List<Slot<Economy>> all = new ArrayList<>();
        Slot<Economy> own = s.frame().reporter();
        if (own != null) {
            all.add(own);
        }
        if (!isFixed(own)) {
            s.mentions().economies().forEach(e -> all.add(new Slot<>(e, Origin.SENTENCE)));
        }
        return all;
    }

    private static List<@Nullable Slot<List<Economy>>> partners(Statement s, Slot<Economy> reporter) {
        List<@Nullable Slot<List<Economy>>> all = new ArrayList<>();
        all.add(s.frame().partners());
        if (!isFixed(s.frame().partners())) {
            s.mentions().economies().stream()
                    .filter(e -> !e.equals(reporter.value()))
                    .forEach(e -> all.add(new Slot<>(List.of(e), Origin.SENTENCE)));
        }
        return all;
    }

    private static List<@Nullable Slot<Quantity>> quantities(Frame f) {
        List<@Nullable Slot<Quantity>> all = new ArrayList<>();
        all.add(f.quantity());
        if (!isFixed(f.quantity())) {
            for (Quantity q : List.of(Quantity.BALANCE, Quantity.EXPORT, Quantity.IMPORT)) {
                all.add(new Slot<>(q, Origin.SENTENCE));
            }
        }
        return all;
    }

    /** The times around, and for each the same months of the year before, which 同期 may mean. */
    private static List<@Nullable Slot<Timespan>> periods(Statement s) {
        List<@Nullable Slot<Timespan>> all = new ArrayList<>();
        all.add(s.frame().period());
        if (!isFixed(s.frame().period())) {
            for (Timespan span : s.mentions().spans()) {
                all.add(new Slot<>(span, Origin.SENTENCE));
                all.add(new Slot<>(span.plusYears(-1), Origin.SENTENCE));
            }
        }
        return all;
    }
}
