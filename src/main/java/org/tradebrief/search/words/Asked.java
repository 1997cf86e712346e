package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a person typed, with the two signs that everyone expects a search to know: "as it stands" and -without.
 *
 * @param text what is asked for, without what is to be left out
 * @param phrases that a page must hold as they stand
 * @param without what no page may speak of
 */
public record Asked(String text, List<String> phrases, List<String> without) {
    private static final String QUOTED = "(?:\"([^\"]{2,60})\"|“([^”]{2,60})”|「([^」]{2,60})」|『([^』]{2,60})』)";
    private static final Pattern PHRASE = Pattern.compile(QUOTED);

    /** A dash between two words or before a number is no sign. */
    private static final Pattern WITHOUT =
            Pattern.compile("(?<!\\S)(?:[-－−](?=[\\p{L}\"“「『])|NOT\\s+)(?:" + QUOTED + "|([\\p{L}\\p{N}][\\S]*))");

    /** Who pastes a sentence with a quotation in it does not insist on the quotation. */
    private static final int LONGEST = 60;

    public Asked {
        phrases = List.copyOf(phrases);
        without = List.copyOf(without);
    }

    public static Asked of(String typed) {
        String text = WITHOUT.matcher(typed).replaceAll(" ").strip();
        if (text.isEmpty()) {
            return new Asked(typed, List.of(), List.of());
        }
        boolean insists = text.length() <= LONGEST;
        return new Asked(text, insists ? found(PHRASE, text) : List.of(), found(WITHOUT, typed));
    }

    /** Whether anything is insisted on or left out. */
    public boolean narrows() {
        return !phrases.isEmpty() || !without.isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher m = pattern.matcher(text); m.find(); ) {
            found.add(first(m));
        }
        return found;
    }

    private static String first(MatchResult m) {
        return IntStream.rangeClosed(1, m.groupCount())
                .mapToObj(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")
                .strip();
    }
}
