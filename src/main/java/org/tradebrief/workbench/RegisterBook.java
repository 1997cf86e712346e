package org.tradebrief.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Register;
import org.tradebrief.search.measure.MeasureBook;
import org.tradebrief.search.measure.MeasureMarks;

/** The register as the search reads it. A day's marks are kept while another is not asked and nothing is added. */
final class RegisterBook implements MeasureBook {
    private final Supplier<Register> register;
    private final LongSupplier stamp;
    private final Clock clock;
    private @Nullable Kept kept;

    private record Kept(LocalDate day, long stamp, MeasureMarks marks) {}

    /** @param stamp changes whenever the register does */
    RegisterBook(Supplier<Register> register, LongSupplier stamp, Clock clock) {
        this.register = register;
        this.stamp = stamp;
        this.clock = clock;
    }

    @Override
    public synchronized MeasureMarks on(@Nullable LocalDate day) {
        LocalDate asked = day == null ? LocalDate.now(clock) : day;
        long now = stamp.getAsLong();
        Kept there = kept;
        if (there != null && there.day.equals(asked) && there.stamp == now) {
            return there.marks;
        }
        MeasureMarks marks = MeasureMarks.of(register.get(), asked);
        kept = new Kept(asked, now, marks);
        return marks;
    }
}
