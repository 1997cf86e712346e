package org.tradebrief.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;

/**
 * A brief held against the checker's report on its present text: what a person has decided and what is still open.
 *
 * @param disputed figures that are contradicted or incomparable, each with the waiver that covers it
 */
public record Findings(BriefRecord brief, List<Disputed> disputed) {
    public Findings {
        disputed = List.copyOf(disputed);
    }

    public record Disputed(Figure figure, int offset, Optional<Waiver> waiver) {
        public boolean isOpen() {
            return waiver.isEmpty();
        }
    }

    /** @param report on the brief's present text */
    public static Findings of(BriefRecord brief, CheckReport report) {
        Lines lines = new Lines(brief.markdown());
        List<Disputed> disputed = new ArrayList<>();
        for (Figure figure : report.figures()) {
            if (isDisputed(figure.verdict())) {
                int offset = lines.offset(figure);
                disputed.add(new Disputed(figure, offset, brief.waiver(figure, offset)));
            }
        }
        return new Findings(brief, disputed);
    }

    /** Whether a person must correct the figure or let it stand with a reason. */
    public static boolean isDisputed(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED, INCOMPARABLE -> true;
            case VERIFIED, UNSUPPORTED -> false;
        };
    }

    public List<Disputed> openFigures() {
        return disputed.stream().filter(Disputed::isOpen).toList();
    }

    /** The flagged sections that nobody has decided on. */
    public List<BriefRecord.SectionReview> openSections() {
        return brief.sections().stream()
                .filter(BriefRecord.SectionReview::isOpen)
                .toList();
    }

    public long flaggedSections() {
        return brief.sections().stream().filter(s -> !s.flags().isEmpty()).count();
    }

    /** The corrections that settled a dispute: they still stand as they were made, and nothing is said against them. */
    public List<Correction> settled() {
        return brief.content().corrections().stream()
                .filter(c -> Findings.isDisputed(c.verdict()))
                .filter(c -> c.anchor().isUnchangedIn(brief.markdown()))
                .filter(c -> disputed.stream()
                        .noneMatch(d -> d.offset() >= c.anchor().start()
                                && d.offset() < c.anchor().end()))
                .toList();
    }

    public long openComments() {
        return brief.annotations().stream().filter(a -> !a.resolved()).count();
    }

    /** Whether the author may sign. */
    public boolean isReady() {
        return openFigures().isEmpty() && openSections().isEmpty();
    }
}
