package org.tradebrief.check.resolve;

/** A part of what a statement speaks of, and where it was read. */
public record Slot<T>(T value, Origin origin) {

    public Slot<T> from(Origin other) {
        return new Slot<>(value, other);
    }

    @Override
    public String toString() {
        return value + "(" + origin + ")";
    }
}
