package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Happening;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;

/** Streaks of what the sentence compared before: 對台逆差高於對中，已連續兩個月如此. */
final class StreakOfCompared {
    /** Nothing else goes on for so long: the sentence or clause ends, or only points back. */
    private static final Pattern POINTS_BACK = Pattern.compile("^ ?(?:[都皆均也]?是?(?:如此|这样|这般)|皆然|亦然|[,。;!]|$)");

    private StreakOfCompared() {}

    /** The comparison of two partners' values that the sentence states before that token; null where it states none. */
    static @Nullable Statement before(Reading r, int i) {
        for (int at = r.found().size() - 1; at >= 0 && r.words.sameSentence(r.place(at), i); at--) {
            Statement s = r.found().get(at);
            if (s.claim() instanceof Claim.Compare c) {
                boolean two = s.frame().partnerOrNull() != null
                        && c.other().partnerOrNull() != null
                        && !s.frame().partnerOrNull().equals(c.other().partnerOrNull());
                return two && same(s.frame().quantity(), c.other().quantity()) ? s : null;
            }
        }
        return null;
    }

    /** What is compared, up to the time that is spoken of by now; open where something else may be what goes on. */
    static Frame frame(Reading r, int next, Statement compared) {
        Slot<Timespan> now = r.walk.frame().period();
        boolean own = now != null && now.origin().compareTo(Origin.SENTENCE) <= 0;
        Frame f = own ? compared.frame().withPeriod(now) : compared.frame();
        String behind = next < r.words.size()
                ? r.words.run().folded().substring(r.words.get(next).start())
                : "";
        return POINTS_BACK.matcher(behind).find() ? f : f.blocked(Blocker.UNKNOWN_WORD);
    }

    /** That the one stands above, or below, the other. */
    static @Nullable Happening beside(Statement compared) {
        return compared.claim() instanceof Claim.Compare c && c.other().partnerOrNull() != null
                ? new Happening.Beside(c.other().partnerOrNull(), c.more())
                : null;
    }

    private static boolean same(@Nullable Slot<?> a, @Nullable Slot<?> b) {
        return a != null && b != null && a.value().equals(b.value());
    }
}
