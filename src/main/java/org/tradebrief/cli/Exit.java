package org.tradebrief.cli;

/** How a command ends. */
public enum Exit {
    DONE(0),
    FAILED(1),
    USAGE(2),
    /** Done, and something was found that a person must look at. */
    LOOK(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** Done, or done with something to look at. */
    public static Exit lookIf(boolean found) {
        return found ? LOOK : DONE;
    }
}
