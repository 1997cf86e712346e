package org.tradebrief.check.missed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.MissedKind;
import org.tradebrief.library.Fact;

/**
 * Something that a text may pass over.
 *
 * <p>Its weight is that of its kind times its strength; where the text speaks of the same series or measure in another
 * respect, times {@value #SPOKEN}.
 *
 * @param topic of several about one topic only the weightiest is told
 * @param strength above 0, at most 1: how large, how near, how long
 * @param mentioned whether the text states it
 * @param spoken whether the text speaks of what it is about
 */
record Candidate(
        String key,
        MissedKind kind,
        String topic,
        String message,
        String english,
        double strength,
        SectionKind section,
        List<Fact> facts,
        Predicate<Mentions> mentioned,
        Predicate<Mentions> spoken) {
    static final double SPOKEN = 0.6;

    /** How large an amount is among those of its kind: between a half and 1. */
    static double size(BigDecimal amount, BigDecimal largest) {
        return largest.signum() == 0
                ? 0.5
                : 0.5
                        + 0.5
                                * amount.abs()
                                        .divide(largest.abs(), 6, RoundingMode.HALF_UP)
                                        .min(BigDecimal.ONE)
                                        .doubleValue();
    }

    double weight(Mentions mentions) {
        double weight = kind.weight() * strength * (spoken.test(mentions) ? SPOKEN : 1);
        return Math.round(weight * 10) / 10.0;
    }

    Missed missed(Mentions mentions) {
        return new Missed(key, kind, message, english, weight(mentions), section, facts);
    }
}
