package org.tradebrief.desk.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;

/**
 * A title in two lines: as it was written, and the translation that some sources put behind it in brackets.
 *
 * @param translation empty where there is none
 */
record Heading(String title, String translation) {
    private static final Pattern BRACKETED = Pattern.compile("^(.*?\\S)\\s*[（(]([^（(].*)[)）]\\s*$");

    /** Only a Latin text behind a Chinese one is taken for a translation. */
    static Heading of(String whole) {
        Matcher found = BRACKETED.matcher(whole.strip());
        boolean translated = found.matches()
                && Scripts.hanCount(found.group(1)) > 1
                && Scripts.hanCount(found.group(2)) * 8 < found.group(2).length()
                && found.group(2).length() > 8;
        return translated ? new Heading(found.group(1), found.group(2)) : new Heading(whole.strip(), "");
    }
}
