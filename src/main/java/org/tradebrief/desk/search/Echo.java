package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tradebrief.brief.BriefText;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;
import org.tradebrief.search.Likeness;

/**
 * A passage of an earlier brief that says much of what another passage says.
 *
 * @param part of the brief's text
 * @param shared how much of the shorter of the two is in the other, from 0 to 1
 */
record Echo(String brief, BriefState state, int part, String title, double shared) {
    /** Passages on one subject share fewer pairs of characters than this by chance. */
    private static final double LEAST = 0.3;

    /** The part of each brief that says most of a passage, the closest first. */
    static List<Echo> of(String passage, List<BriefRecord> briefs) {
        Likeness likeness = new Likeness(passage);
        List<Echo> echoes = new ArrayList<>();
        for (BriefRecord brief : briefs) {
            List<BriefText.Part> parts = brief.content().text().parts();
            Echo best = null;
            for (int i = 0; i < parts.size(); i++) {
                double shared = likeness.of(parts.get(i).text());
                if (shared >= LEAST && (best == null || shared > best.shared())) {
                    best = new Echo(brief.name(), brief.state(), i, parts.get(i).title(), shared);
                }
            }
            if (best != null) {
                echoes.add(best);
            }
        }
        echoes.sort(
                Comparator.comparingDouble((Echo e) -> e.shared()).reversed().thenComparing(Echo::brief));
        return echoes;
    }
}
