package org.tradebrief.check;

import java.time.LocalDate;

/**
 * What data that became known after the brief's day say of a figure. It is told beside the verdict and never changes it.
 *
 * @param then the value as it was known on the brief's day, ready to be read
 * @param now the value as it is known since
 * @param vintage the day from which it has been known
 * @param verdict what would be said of the figure on that day
 */
public record Later(String then, String now, LocalDate vintage, Verdict verdict) {

    /** One sentence in Traditional Chinese. */
    public String message() {
        String value = then.equals(now) ? "值仍為 " + now : "值為 " + now + "，當時為 " + then;
        return vintage + " 的資料版本中，" + value + "；依該版本判為" + verdict.chinese() + "。判定仍以基準日所知為準。";
    }
}
