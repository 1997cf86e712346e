package org.tradebrief.check;

import java.time.LocalDate;
import org.tradebrief.library.Progress;

/** Finds the figures of a text and says of each what the facts of the workspace say. Safe for several threads. */
public interface Checker {

    /**
     * Checks a whole text. What did not change since a text was checked last is not proven again, so that checking after
     * each edit costs what the edit touched.
     *
     * @param name of the week or file, for the report
     * @param asOf the day whose knowledge counts
     * @param progress asked after each block whether to go on; a cancelled check reports what it has
     */
    CheckReport check(String name, String markdown, LocalDate asOf, Progress progress);

    default CheckReport check(String name, String markdown, LocalDate asOf) {
        return check(name, markdown, asOf, Progress.NONE);
    }
}
