package org.tradebrief.check.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Later;
import org.tradebrief.check.correct.Edit;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;

/**
 * A statement with what the facts say of it.
 *
 * @param later what later data say otherwise; null where they do not
 * @param beside what else of its run must change where its correction is made
 */
record Proven(
        Statement statement, Finding finding, @Nullable Later later, List<Edit> beside) {
    Proven {
        beside = List.copyOf(beside);
    }

    Proven(Statement statement, Finding finding, @Nullable Later later) {
        this(statement, finding, later, List.of());
    }

    Proven mended(String words, List<Edit> edits) {
        return new Proven(statement, finding.correction(words), later, edits);
    }

    /** Whether this is a finding of the same kind about the same words. */
    boolean covers(Statement other) {
        return statement.kind() == other.kind()
                && samePlace(other)
                && statement.start() <= other.start()
                && statement.end() >= other.end();
    }

    /** Runs that read the same may stand in different cells. */
    private boolean samePlace(Statement other) {
        return statement.run().rawStart(0) == other.run().rawStart(0);
    }
}
