package org.tradebrief.search.words;

/**
 * Reduces an English word so that its common forms meet: controls, controlled and controlling; licence and license;
 * countries and country. Lighter than Porter (1980, An algorithm for suffix stripping), whose steps 1a to 1c and 5a it
 * follows: names must stay apart.
 */
final class Stem {
    private static final int SHORT = 4;

    private Stem() {}

    static String of(String word) {
        if (word.length() < SHORT || !isLatin(word)) {
            return word;
        }
        String stem = withoutEnding(withoutPlural(word));
        if (stem.endsWith("isation") || stem.endsWith("ization")) {
            stem = stem.substring(0, stem.length() - 7) + "iz";
        } else if (stem.endsWith("ise")) {
            stem = stem.substring(0, stem.length() - 3) + "iz";
        } else if (stem.startsWith("licenc")) {
            stem = "licens";
        }
        return stem.length() > SHORT && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String withoutPlural(String word) {
        int n = word.length();
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        if (word.endsWith("ies") && n > SHORT) {
            return word.substring(0, n - 3) + "y";
        }
        boolean kept = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.endsWith("ies");
        return word.endsWith("s") && !kept ? word.substring(0, n - 1) : word;
    }

    private static String withoutEnding(String word) {
        for (String ending : new String[] {"ing", "ed"}) {
            String rest = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
            if (rest.length() >= 3 && rest.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0)) {
                return single(rest);
            }
        }
        return word;
    }

    /** controll becomes control, but press stays. */
    private static String single(String word) {
        int n = word.length();
        char last = word.charAt(n - 1);
        boolean doubled = last == word.charAt(n - 2) && "sz".indexOf(last) < 0 && "aeiou".indexOf(last) < 0;
        return doubled && n > 3 ? word.substring(0, n - 1) : word;
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
