package org.tradebrief.workbench;

import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Checker;
import org.tradebrief.library.Progress;

/**
 * A checker that knows what the workspace knows now. A checker keeps what it has read, so when documents came in, or
 * people changed the register, another takes its place.
 */
final class FreshChecker implements Checker {
    private final Supplier<Checker> maker;
    private final LongSupplier state;
    private long known;
    private @Nullable Checker current;

    /** @param state a number that changes with what is known */
    FreshChecker(Supplier<Checker> maker, LongSupplier state) {
        this.maker = maker;
        this.state = state;
    }

    @Override
    public CheckReport check(String name, String markdown, LocalDate asOf, Progress progress) {
        return current().check(name, markdown, asOf, progress);
    }

    private synchronized Checker current() {
        long now = state.getAsLong();
        Checker there = current;
        if (there == null || now != known) {
            there = maker.get();
            current = there;
            known = now;
        }
        return there;
    }
}
