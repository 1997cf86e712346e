package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All concepts, and a tree over their names by which they are met in a text in one pass. */
public final class Lexicon {
    private final Map<String, Concept> byId = new HashMap<>();
    private final Map<String, List<Concept>> closed = new HashMap<>();
    private final Map<String, List<String>> above = new HashMap<>();
    private final Set<String> words = new TreeSet<>();
    private final Node root = new Node();

    /** Names met on the way from the root. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Concept> ends = new ArrayList<>(1);
    }

    public Lexicon(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            byId.put(concept.id(), concept);
            concept.names().forEach(name -> add(name, concept));
        }
        byId.values().forEach(c -> above.put(c.id(), List.copyOf(climb(c, new LinkedHashSet<>()))));
    }

    private void add(String name, Concept concept) {
        List<Atom> atoms = Atoms.of(name);
        Node node = root;
        for (Atom atom : atoms) {
            node = node.next.computeIfAbsent(atom.text(), k -> new Node());
            if (atom.kind() == Atom.Kind.WORD) {
                words.add(atom.text());
            }
        }
        if (node != root && !node.ends.contains(concept)) {
            node.ends.add(concept);
        }
        if (atoms.size() > 1 && atoms.stream().allMatch(a -> a.kind() == Atom.Kind.WORD)) {
            String together = atoms.stream().map(Atom::text).collect(Collectors.joining());
            closed.computeIfAbsent(together, k -> new ArrayList<>(1)).add(concept);
        }
    }

    private Set<String> climb(Concept concept, Set<String> found) {
        for (String id : concept.broader()) {
            if (found.add(id) && byId.containsKey(id)) {
                climb(byId.get(id), found);
            }
        }
        return found;
    }

    /** Ids of everything that a concept is a kind of, however far. */
    public List<String> above(Concept concept) {
        return above.getOrDefault(concept.id(), List.of());
    }

    /** One with some of the concepts only, which meets them faster in long texts. */
    public Lexicon of(Collection<String> ids) {
        return new Lexicon(
                ids.stream().map(byId::get).filter(Objects::nonNull).distinct().toList());
    }

    public Collection<Concept> concepts() {
        return List.copyOf(byId.values());
    }

    public Optional<Concept> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a word, as a stem, stands in any name. */
    public boolean knows(String word) {
        return words.contains(word) || closed.containsKey(word);
    }

    /** The word of its names that a word unknown to it was probably meant to be. */
    public Optional<String> near(String word) {
        return Spelling.closest(word, words);
    }

    /** Every concept named in the text, the longest name first at each place. */
    public List<Mention> mentions(List<Atom> atoms) {
        List<Mention> found = new ArrayList<>();
        for (int from = 0; from < atoms.size(); from++) {
            matchesAt(atoms, from, found);
        }
        return markInner(found);
    }

    private void matchesAt(List<Atom> atoms, int from, List<Mention> found) {
        Node node = root;
        for (int at = from; at < atoms.size(); at++) {
            @Nullable Node next = node.next.get(atoms.get(at).text());
            if (next == null) {
                break;
            }
            node = next;
            for (Concept concept : node.ends) {
                found.add(new Mention(concept, from, at + 1, false));
            }
        }
        for (Concept concept : closed.getOrDefault(atoms.get(from).text(), List.of())) {
            found.add(new Mention(concept, from, from + 1, false));
        }
    }

    private static List<Mention> markInner(List<Mention> found) {
        List<Mention> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Mention::from)
                .thenComparing(Comparator.comparingInt(Mention::to).reversed()));
        List<Mention> marked = new ArrayList<>();
        int reach = 0;
        int since = 0;
        for (Mention m : sorted) {
            boolean inside = m.to() <= reach && (m.from() > since || m.to() < reach);
            marked.add(new Mention(m.concept(), m.from(), m.to(), inside));
            if (m.to() > reach) {
                since = m.from();
                reach = m.to();
            }
        }
        return marked;
    }

    /** Changes whenever a name changes, so that an index knows that it was made with another. */
    public String fingerprint() {
        int hash = byId.values().stream()
                .sorted(Comparator.comparing(Concept::id))
                .map(c -> c.id() + c.names() + c.broader())
                .collect(Collectors.joining())
                .hashCode();
        return Integer.toHexString(hash);
    }
}
