package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the chemical symbols of metals and the codes of economies in a question: Ga, Ge/Sb, W Mo In; KOR, US-JP. Many are words
 * or names as well, so one counts where it is written as such and could hardly be anything else, beside another, or as all
 * that is asked.
 */
final class Symbols {
    /** Symbols in a row, of which each makes the others likely. */
    private static final int ROW = 2;

    /** Letters of the longest symbol. */
    private static final int LETTERS = 2;

    private final Map<String, Concept> bySymbol = new HashMap<>();
    private final Set<String> alone = new TreeSet<>();

    Symbols(Lexicon lexicon) {
        for (Concept concept : lexicon.concepts()) {
            String code = concept.isEconomy() ? concept.id().substring(1) : "";
            if (code.matches("[A-Z]{3}")) {
                bySymbol.put(code, concept);
                alone.add(code);
            }
        }
        for (List<String> row : Csv.rows("symbols.csv")) {
            lexicon.find(row.get(1)).ifPresent(concept -> bySymbol.put(row.getFirst(), concept));
            if (row.get(2).equals("yes")) {
                alone.add(row.getFirst());
            } else {
                alone.remove(row.getFirst());
            }
        }
    }

    /**
     * What is named by symbols.
     *
     * @param named what the text names already, whose words are no symbols
     */
    List<Mention> in(String text, List<Atom> atoms, List<Mention> named) {
        boolean[] taken = new boolean[atoms.size()];
        named.forEach(m -> Arrays.fill(taken, m.from(), m.to(), true));
        List<Mention> found = new ArrayList<>();
        for (int from = 0; from < atoms.size(); ) {
            int to = from;
            while (to < atoms.size() && !taken[to] && bySymbol.containsKey(symbol(text, atoms.get(to)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                Concept concept = bySymbol.get(symbol(text, atoms.get(i)));
                if (concept != null && isMeant(text, atoms, from, to, i)) {
                    found.add(new Mention(concept, i, i + 1, false));
                }
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** In a row written in small letters, two at least must be no words. */
    private boolean isMeant(String text, List<Atom> atoms, int from, int to, int at) {
        List<Atom> row = atoms.subList(from, to);
        if (row.stream().allMatch(a -> isWrittenAsOne(text, a))) {
            return row.size() >= ROW || atoms.size() == 1 || alone.contains(written(text, atoms.get(at)));
        }
        long clear = row.stream().filter(a -> alone.contains(symbol(text, a))).count();
        return clear >= ROW;
    }

    private boolean isWrittenAsOne(String text, Atom atom) {
        return written(text, atom).equals(symbol(text, atom));
    }

    private static String written(String text, Atom atom) {
        return text.substring(atom.start(), atom.end());
    }

    /** As a symbol is written; of what is no word of one or two letters, itself. */
    private String symbol(String text, Atom atom) {
        String written = written(text, atom);
        return bySymbol.containsKey(written) || atom.kind() != Atom.Kind.WORD || written.length() > LETTERS
                ? written
                : written.substring(0, 1).toUpperCase(Locale.ROOT)
                        + written.substring(1).toLowerCase(Locale.ROOT);
    }
}
