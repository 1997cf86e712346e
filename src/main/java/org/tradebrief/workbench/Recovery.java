package org.tradebrief.workbench;

import java.time.Instant;
import java.util.List;
import org.tradebrief.review.ReviewDesk;
import org.tradebrief.review.Revision;
import org.tradebrief.store.disk.LockHolder;

/**
 * What is there again after a program ended suddenly.
 *
 * @param since when that program had opened the workspace
 * @param briefs on which something was done from then on, and all of it is kept
 * @param whole whether their audit trails hold together
 */
public record Recovery(String program, Instant since, List<Kept> briefs, boolean whole) {
    public Recovery {
        briefs = List.copyOf(briefs);
    }

    /**
     * What was kept of one brief.
     *
     * @param before the step before the first of them; 0 where the brief was begun then
     * @param steps that were done, the latest first
     */
    public record Kept(String brief, long before, List<Revision> steps) {
        public Kept {
            steps = List.copyOf(steps);
        }
    }

    static Recovery of(LockHolder ended, ReviewDesk desk) {
        List<Kept> kept = desk.briefs().stream()
                .map(brief -> kept(brief.name(), desk.revisions(brief.name()), ended.since()))
                .filter(k -> !k.steps().isEmpty())
                .toList();
        boolean whole = kept.stream().allMatch(k -> desk.verify(k.brief()).isEmpty());
        return new Recovery(ended.program(), ended.since(), kept, whole);
    }

    private static Kept kept(String brief, List<Revision> all, Instant since) {
        List<Revision> steps =
                all.stream().filter(step -> !step.at().isBefore(since)).toList();
        long before = steps.isEmpty() ? 0 : steps.getFirst().seq() - 1;
        return new Kept(brief, before, steps.reversed());
    }
}
