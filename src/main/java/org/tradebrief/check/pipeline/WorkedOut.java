package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.worked.Computations;
import org.tradebrief.check.context.worked.ToldNumbers;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.read.Run;

/** Holds the computations that a text writes out against themselves, once all of its blocks are checked. */
final class WorkedOut {
    private WorkedOut() {}

    /** What was found in each block, with what its computations say. */
    static List<List<Proven>> of(List<KnownBlocks.Result> results) {
        List<List<Proven>> all =
                new ArrayList<>(results.stream().map(KnownBlocks.Result::proven).toList());
        ToldNumbers told = null;
        for (int i = 0; i < all.size(); i++) {
            if (results.get(i).runs().stream().anyMatch(Computations::mayStandIn)) {
                told = told == null ? told(results) : told;
                all.set(i, judged(all.get(i), told));
            }
        }
        return all;
    }

    private static ToldNumbers told(List<KnownBlocks.Result> results) {
        ToldNumbers told = new ToldNumbers();
        for (KnownBlocks.Result r : results) {
            r.proven().forEach(p -> told.add(p.statement().claim(), p.finding()));
        }
        return told;
    }

    private static List<Proven> judged(List<Proven> proven, ToldNumbers told) {
        Map<Run, Map<Integer, Finding>> byRun = new IdentityHashMap<>();
        List<Proven> all = new ArrayList<>();
        for (Proven p : proven) {
            Run run = p.statement().run();
            Map<Integer, Finding> found = Computations.mayStandIn(run)
                    ? byRun.computeIfAbsent(run, r -> Computations.judged(r, told))
                    : Map.of();
            Finding said = found.isEmpty() ? null : of(p.statement(), found);
            all.add(
                    said == null || p.finding().verdict() == Verdict.VERIFIED && said.verdict() == Verdict.VERIFIED
                            ? p
                            : new Proven(p.statement(), said, p.later()));
        }
        return all;
    }

    private static @Nullable Finding of(Statement s, Map<Integer, Finding> found) {
        for (Map.Entry<Integer, Finding> e : found.entrySet()) {
            if (e.getKey() >= s.start() && e.getKey() < s.end()) {
                return e.getValue();
            }
        }
        return null;
    }
}
