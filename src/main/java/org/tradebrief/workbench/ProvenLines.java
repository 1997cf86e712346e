package org.tradebrief.workbench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;

/** The lines of a text on which every figure is verified. */
final class ProvenLines implements Predicate<String> {
    private final Set<String> unproven = new HashSet<>();

    ProvenLines(String markdown, CheckReport report) {
        List<String> lines = markdown.lines().toList();
        for (Figure figure : report.figures()) {
            if (figure.verdict() != Verdict.VERIFIED) {
                unproven.add(lines.get(figure.line() - 1));
            }
        }
    }

    /** Whether every figure of the text is verified. */
    boolean all() {
        return unproven.isEmpty();
    }

    @Override
    public boolean test(String line) {
        return !unproven.contains(line);
    }
}
