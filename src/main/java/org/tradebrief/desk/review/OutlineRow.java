package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.BriefText;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefRecord.SectionReview;
import org.tradebrief.review.Findings;

/**
 * A section in the outline.
 *
 * @param flags kinds of flag raised in it, each once
 * @param comments that are not resolved
 * @param counts of figures by verdict, those that a person has decided on left out
 * @param waived the weightiest verdict of figures that were let stand; null where none was
 * @param waivers how many were
 * @param headings below the section's own
 */
public record OutlineRow(
        int part,
        String title,
        State state,
        List<String> flags,
        int comments,
        Map<Verdict, Integer> counts,
        @Nullable Verdict waived,
        int waivers,
        List<String> headings) {

    private static final Comparator<Verdict> WEIGHTIEST = Comparator.comparing(
            List.of(Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.UNSUPPORTED, Verdict.VERIFIED)::indexOf);

    /** How far a section has come. CLEAR needs no decision. */
    public enum State {
        OPEN,
        STARTED,
        ACCEPTED,
        CLEAR
    }

    /** Whether a disputed figure in it waits for a decision. */
    boolean isDisputed() {
        return counts.keySet().stream().anyMatch(Findings::isDisputed);
    }

    /** The sections of a brief; the text before the first one is left out. */
    static List<OutlineRow> of(BriefRecord brief, @Nullable CheckReport report) {
        Places places = new Places(brief.content().text());
        List<OutlineRow> rows = new ArrayList<>();
        for (SectionReview section : brief.sections()) {
            if (!section.part().title().isEmpty()) {
                rows.add(row(section, brief, report, places));
            }
        }
        return rows;
    }

    private static OutlineRow row(
            SectionReview section, BriefRecord brief, @Nullable CheckReport report, Places places) {
        int part = section.index();
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        boolean disputed = false;
        boolean decided = section.edited();
        List<Verdict> waived = new ArrayList<>();
        if (report != null) {
            for (var mark : places.marks(part, report, brief)) {
                Figure figure = mark.figure();
                if (mark.settled()) {
                    decided = true;
                    if (mark.decided() == Mark.Decided.WAIVED) {
                        waived.add(figure.verdict());
                    }
                } else {
                    counts.merge(figure.verdict(), 1, Integer::sum);
                    disputed |= Findings.isDisputed(figure.verdict());
                }
            }
        }
        int comments = (int) brief.annotations().stream()
                .filter(a -> !a.resolved() && a.anchor().start() >= 0)
                .filter(a -> places.partAt(a.anchor().start()) == part)
                .count();
        State state = state(section, disputed || report == null, decided || comments > 0);
        List<String> flags =
                section.flags().stream().map(f -> f.kind().name()).distinct().toList();
        return new OutlineRow(
                part,
                section.part().title(),
                state,
                flags,
                comments,
                counts,
                waived.stream().min(WEIGHTIEST).orElse(null),
                waived.size(),
                headings(section.part()));
    }

    /** @param disputed whether a figure is, or may be for all that is known while the text is being checked */
    private static State state(SectionReview section, boolean disputed, boolean begun) {
        if (section.decision() != null) {
            return State.ACCEPTED;
        }
        if (section.flags().isEmpty() && !disputed) {
            return State.CLEAR;
        }
        return begun ? State.STARTED : State.OPEN;
    }

    private static List<String> headings(BriefText.Part part) {
        return part.text()
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4).strip())
                .toList();
    }
}
