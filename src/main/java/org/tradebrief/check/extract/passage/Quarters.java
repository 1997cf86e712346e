package org.tradebrief.check.extract.passage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** QoQ +15.6%, 季增 15.6%: a change against the quarter before the one spoken of. */
public final class Quarters {
    private static final int MONTHS = 3;
    private static final Set<String> SAID = Set.of("qoq", "q/q", "q-o-q");
    private static final List<String> LEADS =
            List.of("季增", "季减", "季增率", "季减率", "较上季", "比上季", "较前季", "比前季", "qoq", "q/q");

    private Quarters() {}

    /** The frame set against the quarter before, where a word beside the number says so and a quarter is spoken of. */
    static Frame against(Words words, int i, int next, Frame frame) {
        Timespan before = frame.period() == null ? null : before(frame.period().value());
        return before == null || !isSaid(words, i, next) ? frame : frame.withBase(new Slot<>(before, Origin.OWN_WORDS));
    }

    /** The same below a head that says so: 季增 (%), QoQ. */
    public static Frame below(String head, Frame frame) {
        Timespan before = frame.period() == null ? null : before(frame.period().value());
        return before == null || !isHead(head) ? frame : frame.withBase(new Slot<>(before, Origin.COLUMN));
    }

    /** Whether a head says that its column is set against the quarter before. */
    public static boolean isHead(String folded) {
        return LEADS.stream().anyMatch(folded::contains);
    }

    private static @Nullable Timespan before(Timespan now) {
        boolean quarter = now.form() == Timespan.Form.MONTHS
                && now.fromYear() == now.toYear()
                && now.toMonth() - now.fromMonth() == MONTHS - 1
                && now.fromMonth() % MONTHS == 1;
        if (!quarter) {
            return null;
        }
        return now.fromMonth() > MONTHS
                ? new Timespan(
                        now.form(), now.fromYear(), now.toYear(), now.fromMonth() - MONTHS, now.toMonth() - MONTHS)
                : new Timespan(now.form(), now.fromYear() - 1, now.toYear() - 1, 10, 12);
    }

    private static boolean isSaid(Words words, int i, int next) {
        String folded = words.run().folded();
        String before = folded.substring(0, words.get(i).start()).stripTrailing();
        boolean ofTime = words.at(i - 2) instanceof Token.Span s
                && s.end() == words.get(i - 1).start(); // 第三季減 39.4%
        boolean led = !ofTime && LEADS.stream().anyMatch(before::endsWith);
        return led || SAID.stream().anyMatch(w -> words.isBehind(next - 1, w));
    }
}
