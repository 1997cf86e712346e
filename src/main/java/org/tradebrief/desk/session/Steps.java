package org.tradebrief.desk.session;

import java.util.function.UnaryOperator;
import org.tradebrief.library.Progress;

/**
 * Hands the progress of a room's work on to the desk's list of work.
 *
 * @param told says a step in the language of the desk
 */
record Steps(org.tradebrief.desk.work.Progress desk, UnaryOperator<String> told) implements Progress {

    @Override
    public void at(String step, long done, long total) {
        desk.at(total == 0 ? -1 : (double) done / total, told.apply(step));
    }

    @Override
    public boolean isCancelled() {
        return desk.cancelled();
    }
}
