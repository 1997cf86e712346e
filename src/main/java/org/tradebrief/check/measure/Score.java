package org.tradebrief.check.measure;

import java.util.List;

/**
 * What a measurement came to.
 *
 * @param labels that must be found
 * @param right of those found, how many have an accepted verdict
 * @param accusations figures said to be contradicted or incomparable
 * @param trueAccusations of those, how many a label bears out
 * @param worse harmless edits that changed a verdict for the worse
 * @param vanished harmless edits that made a statement vanish
 * @param misses one line for each thing that went wrong
 */
public record Score(
        int labels,
        int found,
        int right,
        int accusations,
        int trueAccusations,
        int mustFlag,
        int flagged,
        int harmless,
        int worse,
        int vanished,
        List<String> misses) {
    public Score {
        misses = List.copyOf(misses);
    }

    public double foundShare() {
        return share(found, labels);
    }

    public double rightShare() {
        return share(right, found);
    }

    public double trueShare() {
        return share(trueAccusations, accusations);
    }

    public double flaggedShare() {
        return share(flagged, mustFlag);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
