package org.tradebrief.source.parse;

import org.tradebrief.source.Outcome;
import org.tradebrief.source.RawFile;

/** The file cannot be read as what it claims to be. Carries what {@link Outcome.Skipped} tells a person. */
public final class Unfit extends Exception {
    private final int line;
    private final String code;

    /**
     * @param line counted from 1; 0 for the whole file
     * @param message cause and remedy, in Traditional Chinese
     */
    public Unfit(int line, String code, String message) {
        super(message, null, false, false);
        this.line = line;
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Outcome skipped(RawFile file) {
        return Outcome.skipped(file, line, code, String.valueOf(getMessage()));
    }
}
