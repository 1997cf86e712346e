package org.tradebrief.cli;

import java.io.PrintStream;
import org.tradebrief.library.Progress;

/** One line of a terminal, written over as the work goes on and wiped at its end. */
final class ProgressLine implements Progress {
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream stream;
    private long shown = -1;

    ProgressLine(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void at(String step, long done, long total) {
        long percent = total == 0 ? 0 : done * 100 / total;
        if (done == total) {
            stream.print(WIPE);
        } else if (percent != shown) {
            stream.print(WIPE + step + " " + done + "／" + total);
        }
        shown = percent;
        stream.flush();
    }
}
