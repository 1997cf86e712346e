package org.tradebrief.search;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;

/**
 * How much of a passage another text says in the same words: the share of its pairs of neighbouring Chinese characters,
 * whichever script they are written in, of its words and its numbers. Made for knowing again what was written before, where
 * a passage on the same subject in other words is none.
 */
public final class Likeness {
    /** Short lines share everything with something. */
    private static final int LEAST_PIECES = 8;

    private static final Pattern WORD = Pattern.compile("[a-z]{3,}|\\d[\\d.,]*\\d");

    private final Set<String> asked;

    public Likeness(String passage) {
        asked = pieces(passage);
    }

    /** How much of the shorter of the passage and any line of the text is in the other, from 0 to 1. */
    public double of(String text) {
        return text.lines()
                .map(Likeness::pieces)
                .filter(here -> Math.min(here.size(), asked.size()) >= LEAST_PIECES)
                .mapToDouble(this::shared)
                .max()
                .orElse(0);
    }

    private double shared(Set<String> here) {
        long both = here.stream().filter(asked::contains).count();
        return (double) both / Math.min(here.size(), asked.size());
    }

    private static Set<String> pieces(String text) {
        String folded = Scripts.toSimplified(text).toLowerCase(Locale.ROOT);
        Set<String> pieces = new HashSet<>();
        for (int i = 1; i < folded.length(); i++) {
            if (Scripts.isHan(folded.charAt(i - 1)) && Scripts.isHan(folded.charAt(i))) {
                pieces.add(folded.substring(i - 1, i + 1));
            }
        }
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            pieces.add(word.group());
        }
        return pieces;
    }
}
