package org.tradebrief.desk.refresh;

import java.time.LocalDate;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Economies;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchRequest;
import org.tradebrief.workbench.FetchSource;

/** The open workspace as one who fetches needs it. */
public interface Refreshing {

    Economies economies();

    /** The day on which it would be asked. */
    LocalDate day();

    boolean hasKey(FetchSource source);

    /** What would be asked. Sends nothing; refuses what the source does not have. */
    FetchReport plan(FetchRequest request);

    /** Asks, takes the answers in and finds them from then on. Not for the screen's thread. */
    FetchReport run(FetchRequest request, Progress progress);

    /** Run on the screen's thread after documents came in. */
    void changed();
}
