package org.tradebrief.review;

import java.time.LocalDate;
import org.tradebrief.check.CheckReport;

/** Checks a text's figures. Asked when somebody signs, so that the verdicts are those of the text that is signed. */
@FunctionalInterface
public interface FigureCheck {
    CheckReport check(String brief, String markdown, LocalDate asOf);
}
