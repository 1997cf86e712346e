package org.tradebrief.check.context;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Slot;

/** Tells whether values may be added up: all borne out, of one flow, each of another partner or of another time. */
final class SummedParts {
    private static final int FEWEST = 2;

    private SummedParts() {}

    static boolean areOfOneSeries(List<Read> parts) {
        if (parts.size() < FEWEST || parts.stream().anyMatch(r -> r.finding().verdict() != Verdict.VERIFIED)) {
            return false;
        }
        Frame first = parts.getFirst().statement().frame();
        Set<Object> partners = new HashSet<>();
        Set<Object> times = new HashSet<>();
        for (Read r : parts) {
            Frame f = r.statement().frame();
            if (f.quantity() == null
                    || f.partners() == null
                    || !Slot.same(f.quantity(), first.quantity())
                    || !Slot.same(f.reporter(), first.reporter())) {
                return false;
            }
            partners.add(f.partners().value());
            times.add(r.finding().period());
        }
        int all = parts.size();
        return partners.size() == all && times.size() == 1 || times.size() == all && partners.size() == 1;
    }
}
