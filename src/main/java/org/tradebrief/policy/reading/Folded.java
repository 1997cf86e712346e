package org.tradebrief.policy.reading;

import java.text.Normalizer;

/** Text brought to one form before it is compared: widths, white space and brackets no longer tell apart. */
final class Folded {
    private Folded() {}

    /** All white space out, U+3000 and entities of spaces too, full-width letters and digits narrow. */
    static String tight(String text) {
        return Normalizer.normalize(text.replace("&ensp;", "").replace("&nbsp;", ""), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", "");
    }

    /** Widths brought together, runs of white space as one space. */
    static String loose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]+", " ")
                .strip();
    }
}
