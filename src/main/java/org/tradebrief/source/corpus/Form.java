package org.tradebrief.source.corpus;

import org.tradebrief.source.parse.Unfit;

/** Takes the records out of one kind of extract. */
@FunctionalInterface
interface Form {
    /** Adds what the sheet holds to its harvest, or says why the file is not of this form. */
    void take(Sheet sheet) throws Unfit;
}
