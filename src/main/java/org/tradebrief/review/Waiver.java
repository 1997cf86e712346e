package org.tradebrief.review;

import java.time.Instant;
import org.tradebrief.check.Verdict;
import org.tradebrief.review.anchor.Anchor;
import org.tradebrief.review.trail.Person;

/**
 * That a person lets a disputed figure stand, or says that it is none, with the reason.
 *
 * @param entry the place in the trail by which it is named
 * @param verdict that the checker had given
 */
public record Waiver(
        long entry, Kind kind, Anchor anchor, Claim claim, Verdict verdict, Person who, Instant at, String why) {
    /** What the person decided. */
    public enum Kind {
        WAIVED("豁免"),
        NOT_A_CLAIM("不是數字陳述");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    Waiver at(Anchor moved) {
        return new Waiver(entry, kind, moved, claim, verdict, who, at, why);
    }

    /** Whether it speaks of this claim at this place of the text. */
    boolean covers(Claim other, int offset, String text) {
        boolean sameClaim =
                kind == Kind.WAIVED ? claim.equals(other) : claim.text().equals(other.text());
        return sameClaim && anchor.start() == offset && anchor.isUnchangedIn(text);
    }
}
