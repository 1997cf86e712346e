package org.tradebrief.desk.policy;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Runs what was asked last once nothing has been asked for a moment, so that a drag is not held up by what follows it. */
final class Rest {
    private static final Duration MOMENT = Duration.millis(70);

    private final PauseTransition pause = new PauseTransition(MOMENT);

    void then(Runnable run) {
        pause.setOnFinished(e -> run.run());
        pause.playFromStart();
    }
}
