package org.tradebrief.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.search.words.Atom;
import org.tradebrief.search.words.Atoms;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Code;
import org.tradebrief.search.words.Codes;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.Mention;
import org.tradebrief.search.words.Question;

/** Finds in a text what a question asks for, under any of its names. */
final class Markers {
    private final Lexicon lexicon;
    private final Map<String, Clause> clauses = new HashMap<>();

    /** What clauses begin with; most pairs of a text begin otherwise and need not be put together. */
    private final Set<Character> beginnings = new HashSet<>();

    private final Map<String, List<Marker>> read = new HashMap<>();
    private final boolean codes;

    /** A place in a text that answers a clause. */
    record Marker(Clause clause, int start, int end) {}

    Markers(Lexicon lexicon, Question question) {
        this.lexicon = lexicon.of(question.clauses().stream()
                .map(Clause::token)
                .filter(t -> t.startsWith("c:"))
                .map(t -> t.substring(2))
                .toList());
        this.codes = question.clauses().stream().anyMatch(c -> c.kind() == Clause.Kind.CODE || Code.isDate(c.token()));
        question.clauses().forEach(c -> {
            clauses.put(c.token(), c);
            beginnings.add(c.token().charAt(0));
        });
    }

    /** In the order of the text; they may overlap. A text is read once. */
    List<Marker> in(String text) {
        return read.computeIfAbsent(text, this::find);
    }

    private List<Marker> find(String text) {
        List<Marker> found = new ArrayList<>();
        List<Atom> atoms = Atoms.of(text);
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!beginnings.contains(atom.text().charAt(0))) {
                continue;
            }
            mark(atom.text(), atom.start(), atom.end(), found);
            if (i + 1 < atoms.size()) {
                Atom next = atoms.get(i + 1);
                mark(atom.text() + next.text(), atom.start(), next.end(), found);
            }
        }
        for (Mention m : lexicon.mentions(atoms)) {
            mark(
                    m.concept().token(),
                    atoms.get(m.from()).start(),
                    atoms.get(m.to() - 1).end(),
                    found);
        }
        for (Code code : codes ? Codes.in(text) : List.<Code>of()) {
            mark(code.token(), code.start(), code.end(), found);
        }
        for (Code month : codes ? Codes.months(text) : List.<Code>of()) {
            mark(month.token(), month.start(), month.end(), found);
        }
        found.sort(Comparator.comparingInt(Marker::start));
        return found;
    }

    private void mark(String token, int start, int end, List<Marker> found) {
        @Nullable Clause clause = clauses.get(token);
        if (clause != null && !clause.label().isEmpty()) {
            found.add(new Marker(clause, start, end));
        }
    }

    /** How much of the question a run of markers answers: each clause counts once. */
    static double worth(List<Marker> markers) {
        return markers.stream()
                .map(Marker::clause)
                .distinct()
                .mapToDouble(Clause::weight)
                .sum();
    }

    /** The runs of characters to be marked, joined where they touch, counted from a place in the text. */
    static List<Hit.Mark> marks(List<Marker> markers, int origin) {
        List<Hit.Mark> marks = new ArrayList<>();
        for (Marker m : markers) {
            int start = m.start() - origin;
            int end = m.end() - origin;
            Hit.Mark last = marks.isEmpty() ? null : marks.getLast();
            if (last != null && start <= last.end()) {
                marks.set(marks.size() - 1, new Hit.Mark(last.start(), Math.max(last.end(), end)));
            } else {
                marks.add(new Hit.Mark(start, end));
            }
        }
        return marks;
    }
}
