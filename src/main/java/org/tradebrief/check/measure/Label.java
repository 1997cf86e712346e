package org.tradebrief.check.measure;

import java.util.Set;
import org.tradebrief.check.Verdict;

/**
 * A statement that a person has labelled.
 *
 * @param line of the text, from 1
 * @param text the number or words that make it a statement
 * @param accept the verdicts that are right
 * @param optional whether it may be missed
 */
public record Label(int line, String text, Set<Verdict> accept, boolean optional) {
    public Label {
        accept = Set.copyOf(accept);
    }

    boolean isAccused() {
        return accept.contains(Verdict.CONTRADICTED) || accept.contains(Verdict.INCOMPARABLE);
    }
}
