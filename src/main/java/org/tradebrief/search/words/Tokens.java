package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The tokens of a title or a file's name, in which numbers are read as in a question. The first number is the act's own;
     * those behind it are of acts that it speaks about.
     */
    public List<String> ofTitle(String title) {
        List<Code> codes = Codes.inQuestion(title);
        String own = codes.stream()
                .filter(Tokens::isNumber)
                .min(Comparator.comparingInt(Code::start))
                .map(Tokens::number)
                .orElse("");
        return of(
                title,
                codes.stream()
                        .filter(c -> isNumber(c) ? number(c).equals(own) : c.kind() != Code.Kind.GOODS)
                        .toList());
    }

    private static boolean isNumber(Code code) {
        return code.kind() == Code.Kind.ACT || code.kind() == Code.Kind.NUMBER;
    }

    /** Of no:2025-61 and of no:61 the same. */
    private static String number(Code code) {
        return code.token().replaceFirst("^no:(\\d{4}-)?", "");
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

    /** The economies named in a text, by ISO code, in its order. */
    public Set<String> economies(String text) {
        Set<String> codes = new LinkedHashSet<>();
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
