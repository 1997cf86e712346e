package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;

/** Something that waits for a person's decision. */
public sealed interface OpenItem {

    /** The number of the part that it is in. */
    int part();

    /** A disputed figure that is neither corrected nor waived. */
    record Dispute(int part, int offset, Figure figure) implements OpenItem {}

    /** A flagged section that nobody has accepted. */
    record Flagged(int part, String title) implements OpenItem {}

    /** All of them: disputes by severity, then in the order of the text, then flagged sections. */
    static List<OpenItem> of(Findings findings, Places places) {
        List<OpenItem> items = new ArrayList<>();
        findings.openFigures().stream()
                .sorted(Comparator.comparing((Findings.Disputed d) -> d.figure().severity())
                        .thenComparingInt(Findings.Disputed::offset))
                .forEach(d -> items.add(new Dispute(places.partAt(d.offset()), d.offset(), d.figure())));
        for (BriefRecord.SectionReview section : findings.openSections()) {
            items.add(new Flagged(section.index(), section.part().title()));
        }
        return items;
    }

    /**
     * Where what is shown stands among them, from 0; -1 if it is none of them.
     *
     * @param part that is shown
     * @param mark that is chosen, or null
     * @param start of what is written of the part, in the whole text
     */
    static int find(List<OpenItem> items, int part, @Nullable Mark mark, int start) {
        for (int i = 0; i < items.size(); i++) {
            boolean here = switch (items.get(i)) {
                case Dispute d -> mark != null && d.part() == part && d.offset() - start == mark.start();
                case Flagged f -> mark == null && f.part() == part;
            };
            if (here) {
                return i;
            }
        }
        return -1;
    }
}
