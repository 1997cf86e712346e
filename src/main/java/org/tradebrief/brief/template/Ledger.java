package org.tradebrief.brief.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.brief.Flag;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.markdown.Escapes;
import org.tradebrief.brief.markdown.Marks;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;

/**
 * What the templates of one brief have written so far: the facts behind their figures, the citations, the flags. Facts
 * written while a passage is open are the ones that its source note names.
 */
public final class Ledger {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<List<SourceRow>> citations = new ArrayList<>();
    private final List<Flag> flags = new ArrayList<>();
    private final Deque<Set<Fact>> open = new ArrayDeque<>();

    /** The facts written, each once, in the order in which they first appeared. */
    public List<Fact> facts() {
        return Collections.unmodifiableList(facts);
    }

    public List<List<SourceRow>> citations() {
        return Collections.unmodifiableList(citations);
    }

    /** The flags raised since the last call. */
    public List<Flag> takeFlags() {
        List<Flag> taken = List.copyOf(flags);
        flags.clear();
        return taken;
    }

    /** The words as a figure that states the fact; two facts of one key must be the same. */
    String figure(Fact fact, String words) {
        Integer known = numbers.get(fact.key());
        if (known == null) {
            known = facts.size();
            numbers.put(fact.key(), known);
            facts.add(fact);
        } else if (!facts.get(known).equals(fact)) {
            throw new IllegalArgumentException("two facts with one key: " + fact.key());
        }
        open.forEach(passage -> passage.add(fact));
        return Marks.figure(known, Escapes.foreign(words));
    }

    /** A source note for those rows; empty where there are none. */
    String citation(Collection<SourceRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        List<SourceRow> distinct = List.copyOf(new LinkedHashSet<>(rows));
        citations.add(distinct);
        return Marks.citation(citations.size() - 1, Escapes.foreign(CitationText.of(distinct)));
    }

    void flag(Flag flag) {
        flags.add(flag);
    }

    void openPassage() {
        open.push(new LinkedHashSet<>());
    }

    /** The rows of the facts written since the passage was opened; of those that only date others, if there are no more. */
    List<SourceRow> closePassage() {
        Set<Fact> passage = open.pop();
        List<SourceRow> rows = passage.stream()
                .filter(f -> !f.unit().equals(Facts.PERIOD))
                .flatMap(f -> f.sources().stream())
                .distinct()
                .toList();
        return rows.isEmpty()
                ? passage.stream().flatMap(f -> f.sources().stream()).distinct().toList()
                : rows;
    }
}
