package org.tradebrief.trade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which flows to read; a null part asks for all, so that without a product those of every product are read. Only the latest
 * vintage not after the as-of day is answered.
 */
public record FlowQuery(
        @Nullable Provider provider,
        @Nullable Economy reporter,
        @Nullable Economy partner,
        @Nullable Direction direction,
        @Nullable Period period,
        @Nullable String product,
        LocalDate asOf) {

    public static FlowQuery asOf(LocalDate day) {
        return new FlowQuery(null, null, null, null, null, Flow.TOTAL, day);
    }

    public FlowQuery provider(Provider p) {
        return new FlowQuery(p, reporter, partner, direction, period, product, asOf);
    }

    public FlowQuery reporter(Economy e) {
        return new FlowQuery(provider, e, partner, direction, period, product, asOf);
    }

    public FlowQuery partner(Economy e) {
        return new FlowQuery(provider, reporter, e, direction, period, product, asOf);
    }

    public FlowQuery direction(Direction d) {
        return new FlowQuery(provider, reporter, partner, d, period, product, asOf);
    }

    /** @param code null for every product, all goods together among them */
    public FlowQuery product(@Nullable String code) {
        return new FlowQuery(provider, reporter, partner, direction, period, code, asOf);
    }

    public FlowQuery period(Period p) {
        return new FlowQuery(provider, reporter, partner, direction, p, product, asOf);
    }
}
