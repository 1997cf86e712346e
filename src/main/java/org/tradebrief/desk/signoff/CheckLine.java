package org.tradebrief.desk.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefRecord.SectionReview;
import org.tradebrief.review.Findings;

/**
 * One of the things that are settled before a signature.
 *
 * @param detail what people decided
 * @param count decided of all, as it stands at the right
 * @param done whether nothing is open
 */
record CheckLine(String name, String detail, String count, boolean done) {

    /** The same lines while the figures are still being checked. */
    static List<CheckLine> expected(Phrases words) {
        return Stream.of("check.figures", "check.sections", "check.comments", "check.data")
                .map(key -> new CheckLine(words.get(key), "", "—", false))
                .toList();
    }

    /** @param leftOut how many figures are not told because their rule is off */
    static List<CheckLine> of(Findings findings, int leftOut, Phrases words) {
        BriefRecord brief = findings.brief();
        int open = findings.openFigures().size();
        int waived = findings.disputed().size() - open;
        int corrected = findings.settled().size();
        int figures = open + waived + corrected;
        long flagged = findings.flaggedSections();
        long undecided = findings.openSections().size();
        long edited =
                brief.sections().stream().filter(CheckLine::acceptedAfterEdit).count();
        long accepted = flagged - undecided - edited;
        long comments = findings.openComments();
        long resolved = brief.annotations().size() - comments;
        boolean sameData = brief.proposal() == null;
        List<CheckLine> lines = new ArrayList<>(List.of(
                new CheckLine(
                        words.get("check.figures"),
                        words.get("check.figures.detail", corrected, waived),
                        figures - open + "／" + figures,
                        open == 0),
                new CheckLine(
                        words.get("check.sections"),
                        words.get("check.sections.detail", accepted, edited),
                        flagged - undecided + "／" + flagged,
                        undecided == 0),
                new CheckLine(
                        words.get("check.comments"),
                        words.get("check.comments.detail", resolved),
                        words.get("check.comments.open", comments),
                        comments == 0),
                new CheckLine(
                        words.get("check.data"),
                        words.get(sameData ? "check.data.same" : "check.data.newer"),
                        brief.content().vintage().day().toString(),
                        sameData)));
        if (leftOut > 0) {
            lines.add(new CheckLine(
                    words.get("check.rules"),
                    words.get("check.rules.detail"),
                    words.get("check.rules.count", leftOut),
                    true));
        }
        return lines;
    }

    private static boolean acceptedAfterEdit(SectionReview section) {
        return !section.flags().isEmpty()
                && section.decision() != null
                && section.decision().edited();
    }
}
