package org.tradebrief.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tradebrief.search.engine.Filter;
import org.tradebrief.search.engine.Found;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.engine.Probe;
import org.tradebrief.search.fit.FitDocument;
import org.tradebrief.search.words.Asked;
import org.tradebrief.search.words.Clause;
import org.tradebrief.search.words.Question;
import org.tradebrief.search.words.QuestionReader;
import org.tradebrief.text.Scripts;

/**
 * Keeps of what was found the pages that hold a phrase as it stands, and leaves out those that speak of what a person wants
 * left out, under whichever name. The texts themselves are looked into, so that it is the same for every engine; one that
 * knows vectors only leaves out what is written as asked.
 */
final class Insisted {
    /** More than any team's library has pages of one thing. */
    private static final int ALL = 10_000;

    private final PassageIndex index;
    private final QuestionReader reader;

    /** What is left, and what to say of it. */
    record Kept(List<Found> found, List<Notice> notices) {}

    Insisted(PassageIndex index, QuestionReader reader) {
        this.index = index;
        this.reader = reader;
    }

    Kept of(Asked asked, List<Found> found, Filter filter) {
        if (!asked.narrows()) {
            return new Kept(found, List.of());
        }
        List<Notice> notices = new ArrayList<>();
        List<Found> kept = found;
        for (String without : asked.without()) {
            Set<String> pages = index.readsWords() ? speakingOf(without, filter) : holding(List.of(without), kept);
            kept = kept.stream().filter(f -> !pages.contains(f.card().page())).toList();
        }
        if (!asked.without().isEmpty()) {
            notices.add(new Notice(Notice.Kind.WITHOUT, asked.without()));
        }
        if (!asked.phrases().isEmpty()) {
            Set<String> pages = holding(asked.phrases(), kept);
            notices.add(new Notice(pages.isEmpty() ? Notice.Kind.NO_PHRASE : Notice.Kind.PHRASE, asked.phrases()));
            kept = pages.isEmpty()
                    ? kept
                    : kept.stream().filter(f -> pages.contains(f.card().page())).toList();
        }
        return new Kept(kept, notices);
    }

    private Set<String> holding(List<String> phrases, List<Found> found) {
        boolean byWords = found.stream().anyMatch(f -> f.words() > 0);
        Set<String> pages = new HashSet<>();
        for (Found one : found) {
            if ((one.words() > 0 || !byWords) && !pages.contains(one.card().page()) && holds(one, phrases)) {
                pages.add(one.card().page());
            }
        }
        return pages;
    }

    /** A name is left out under every name it has; what is no name, as it stands. */
    private Set<String> speakingOf(String what, Filter filter) {
        Question question = reader.read(what);
        List<Clause> names = question.clauses().stream()
                .filter(c -> c.kind() != Clause.Kind.SURFACE && c.kind() != Clause.Kind.BROADER)
                .toList();
        Question asked = names.isEmpty() ? question : new Question(what, what, names, question.units());
        Predicate<Found> speaks = names.isEmpty() ? f -> holds(f, List.of(what)) : f -> true;
        return index.find(new Probe(asked, null, "", false, filter, c -> 1, ALL, ALL)).stream()
                .filter(speaks)
                .map(f -> f.card().page())
                .collect(Collectors.toSet());
    }

    private boolean holds(Found found, List<String> phrases) {
        FitDocument document = index.document(found.card().document()).orElse(null);
        if (document == null) {
            return false;
        }
        StringBuilder text = new StringBuilder(document.card().title());
        document.alsoKnown().forEach(name -> text.append('\n').append(name));
        document.passages()
                .forEach(p -> text.append('\n').append(p.heading()).append('\n').append(p.text()));
        String plain = plain(text.toString());
        return phrases.stream().allMatch(phrase -> plain.contains(plain(phrase)));
    }

    /** Script, width, case and blanks are no part of what is said. */
    private static String plain(String text) {
        return Scripts.folded(text).replaceAll("\\s+", "");
    }
}
