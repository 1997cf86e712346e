package org.tradebrief.source;

import org.tradebrief.library.Problem;

/** What became of one file: it was read, or it was left aside for a reason that a person can act on. */
public sealed interface Outcome {

    record Read(Reading reading) implements Outcome {}

    record Skipped(Problem problem) implements Outcome {}

    static Outcome skipped(RawFile file, int line, String code, String message) {
        return new Skipped(new Problem(file.path(), line, code, message));
    }
}
