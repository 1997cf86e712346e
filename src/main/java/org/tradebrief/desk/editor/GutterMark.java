package org.tradebrief.desk.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Mark;

/**
 * What the gutter tells of a line: its weightiest verdict. A figure that was let stand keeps its verdict, in grey, for it is
 * no truer than before; one that is said to be no claim tells nothing.
 *
 * @param waived whether a person let it stand
 */
record GutterMark(Verdict verdict, boolean waived) {
    private static final List<Verdict> WEIGHT =
            List.of(Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.UNSUPPORTED, Verdict.VERIFIED);

    /** What is open weighs most, then what was let stand. */
    private static final Comparator<GutterMark> WEIGHTIEST = Comparator.comparing(
                    (GutterMark mark) -> mark.verdict == Verdict.VERIFIED || mark.waived)
            .thenComparing(mark -> WEIGHT.indexOf(mark.verdict));

    static Optional<GutterMark> of(Stream<Mark> marks) {
        return marks.filter(mark -> mark.decided() != Mark.Decided.NO_CLAIM)
                .map(mark -> new GutterMark(mark.figure().verdict(), mark.settled()))
                .min(WEIGHTIEST);
    }

    /** Whether it says that something is, or was, disputed. */
    boolean isDisputed() {
        return verdict == Verdict.CONTRADICTED || verdict == Verdict.INCOMPARABLE;
    }
}
