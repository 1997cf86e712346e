package org.tradebrief.desk.review;

import java.time.Duration;
import org.tradebrief.desk.work.Later;

/** When what is being typed is kept: as soon as typing rests, and now and then where it does not. */
final class Keeping {
    /** How long typing must rest before it is kept. */
    static final Duration PAUSE = Duration.ofMillis(300);

    /** However long somebody types without a rest, what stands on the screen is kept after so much time. */
    static final Duration AT_MOST = Duration.ofMillis(700);

    private static final String REST = "save-edit";
    static final String AT_LAST = "save-edit-at-last";

    private final Later later;
    private final Runnable keep;
    private boolean typing;

    Keeping(Later later, Runnable keep) {
        this.later = later;
        this.keep = keep;
    }

    void typed() {
        later.run(REST, PAUSE, keep);
        if (!typing) {
            typing = true;
            later.run(AT_LAST, AT_MOST, keep);
        }
    }

    void kept() {
        later.drop(REST);
        later.drop(AT_LAST);
        typing = false;
    }
}
