package org.tradebrief.check.pipeline;

import java.util.List;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.ReadText;

/** Tells, where the reading of a text ended that holds more figures than any real one, how much of it was not read. */
final class Unread {
    private static final int LONGEST = 20;

    private Unread() {}

    /** @param next the first block that was not read */
    static Figure from(Block next, ReadText text) {
        int start = Runs.of(next).stream()
                .filter(r -> r.length() > 0)
                .mapToInt(r -> r.rawStart(0))
                .findFirst()
                .orElse(text.lines().start(next.line()));
        int line = text.lines().line(start);
        int end = Math.min(text.lines().end(line, text.raw()), start + LONGEST);
        return new Figure(
                line,
                text.lines().column(start),
                text.raw().substring(start, Math.max(start, end)),
                FigureKind.OTHER,
                "",
                "",
                "",
                Verdict.UNSUPPORTED,
                Severity.HIGH,
                "",
                "文稿過長，自此處起的 " + (text.raw().length() - start) + " 個字元未查核。",
                List.of(),
                List.of(),
                null,
                null);
    }
}
