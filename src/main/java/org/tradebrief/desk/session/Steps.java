package org.tradebrief.desk.session;

import org.tradebrief.library.Progress;

/** Hands the progress of a room's work on to the desk's list of work. */
record Steps(org.tradebrief.desk.work.Progress desk) implements Progress {

    @Override
    public void at(String step, long done, long total) {
        desk.at(total == 0 ? -1 : (double) done / total, step);
    }

    @Override
    public boolean isCancelled() {
        return desk.cancelled();
    }
}
