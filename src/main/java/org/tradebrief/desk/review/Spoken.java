package org.tradebrief.desk.review;

import java.util.List;
import org.tradebrief.check.CheckReport;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.Findings;

/** What the checker said of a brief, and what therefore stands in the outline, waits for a person and is in the way. */
record Spoken(
        BriefRecord brief, CheckReport report, List<OutlineRow> outline, List<OpenItem> queue, Standing standing) {

    /** Reads the whole brief: not for the screen's thread while somebody types. */
    static Spoken of(BriefRecord brief, CheckReport report) {
        Findings findings = Findings.of(brief, report);
        Places places = new Places(brief.content().text());
        return new Spoken(
                brief, report, OutlineRow.of(brief, report), OpenItem.of(findings, places), Standing.of(findings));
    }
}
