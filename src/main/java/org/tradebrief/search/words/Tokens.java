package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a text into what is indexed: single Chinese characters and pairs of neighbours, stems of words, numbers, concepts
 * with what they are a kind of, and codes. Pairs need no dictionary, find every word of two characters and more, and were
 * measured to be as good here as the segmenters that do.
 */
public final class Tokens {
    private final Lexicon lexicon;

    public Tokens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The tokens of a document's text; each as often as it occurs. */
    public List<String> of(String text) {
        return of(text, Codes.in(text));
    }

    /** The tokens of a title or a file's name, in which numbers are read as in a question. */
    public List<String> ofTitle(String title) {
        return of(
                title,
                Codes.inQuestion(title).stream()
                        .filter(c -> c.kind() != Code.Kind.GOODS)
                        .toList());
    }

    private List<String> of(String text, List<Code> codes) {
        List<Atom> atoms = Atoms.of(text);
        List<String> tokens = new ArrayList<>(atoms.size() * 2);
        for (int i = 0; i < atoms.size(); i++) {
            tokens.add(atoms.get(i).text());
            if (i + 1 < atoms.size() && isPair(text, atoms.get(i), atoms.get(i + 1))) {
                tokens.add(atoms.get(i).text() + atoms.get(i + 1).text());
            }
        }
        for (Concept concept : named(lexicon.mentions(atoms))) {
            tokens.add(concept.token());
            lexicon.above(concept).forEach(id -> tokens.add("c:" + id));
        }
        codes.forEach(code -> tokens.add(code.token()));
        Codes.months(text).forEach(month -> tokens.add(month.token()));
        return tokens;
    }

    /** The concepts meant: a name inside a longer one counts where the longer one is a kind of it. */
    static List<Concept> named(List<Mention> mentions) {
        List<Concept> concepts = new ArrayList<>();
        for (Mention m : mentions) {
            if (!m.inside()) {
                concepts.add(m.concept());
            }
        }
        return concepts;
    }

    /** The names in Traditional Chinese of the concepts named in a text, in its order, none twice. */
    public Set<String> labels(String text) {
        Set<String> labels = new LinkedHashSet<>();
        named(lexicon.mentions(Atoms.of(text))).forEach(concept -> labels.add(concept.label()));
        return labels;
    }

    /** The economies named in a text, by ISO code. */
    public Set<String> economies(String text) {
        Set<String> codes = new HashSet<>();
        for (Concept concept : named(lexicon.mentions(Atoms.of(text)))) {
            if (concept.isEconomy()) {
                codes.add(concept.id().substring(1));
            }
        }
        return codes;
    }

    static boolean isPair(String text, Atom one, Atom next) {
        return one.kind() == Atom.Kind.HAN
                && next.kind() == Atom.Kind.HAN
                && text.substring(one.end(), next.start()).isBlank();
    }
}
