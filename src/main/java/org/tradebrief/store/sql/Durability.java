package org.tradebrief.store.sql;

/** What a committed transaction outlives. */
public enum Durability {
    /** The death of the program, but perhaps not that of the machine: for documents, which can be brought in again. */
    PROGRAM_DEATH("NORMAL"),
    /** Anything short of the disk: for what people do. */
    POWER_LOSS("FULL");

    private final String pragma;

    Durability(String pragma) {
        this.pragma = pragma;
    }

    String pragma() {
        return pragma;
    }
}
