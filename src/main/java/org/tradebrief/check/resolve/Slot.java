package org.tradebrief.check.resolve;

import org.jspecify.annotations.Nullable;

/**
 * A part of what a statement speaks of, and where it was read.
 *
 * @param partly whether its words leave something to be taken from elsewhere, as 11 月 leaves the year
 */
public record Slot<T>(T value, Origin origin, boolean partly) {

    public Slot(T value, Origin origin) {
        this(value, origin, false);
    }

    /** Whether both are filled with the same, or neither is. */
    public static boolean same(@Nullable Slot<?> a, @Nullable Slot<?> b) {
        return a == null ? b == null : b != null && a.value().equals(b.value());
    }

    public Slot<T> from(Origin other) {
        return new Slot<>(value, other, partly);
    }

    @Override
    public String toString() {
        return value + "(" + origin + ")";
    }
}
