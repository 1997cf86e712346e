package org.tradebrief.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Takes a character that was written for another of the same sound or shape for the one that was meant: 兩用物向 for 兩用物項,
 * 稀士 for 稀土. What is written as a name stands; of what is left, a run that sounds or looks like a longer name is that name, and so is a pair that no text
 * holds; a character that makes a word with neither neighbour is the one with which it makes one with both.
 */
final class Slips {
    /** Shorter names sound like too much. */
    private static final int LONG_NAME = 3;

    /** Of so many characters one may be another. */
    private static final int IN_SO_MANY = 3;

    private final Sounds sounds = Sounds.standard();
    private final Map<String, List<List<String>>> bySound = new HashMap<>();
    private int longest;

    Slips(Lexicon lexicon) {
        for (Concept concept : lexicon.concepts()) {
            concept.names().stream()
                    .map(Atoms::of)
                    .filter(atoms -> atoms.size() > 1 && atoms.stream().allMatch(a -> a.kind() == Atom.Kind.HAN))
                    .forEach(this::add);
        }
    }

    private void add(List<Atom> name) {
        List<String> characters = name.stream().map(Atom::text).toList();
        bySound.computeIfAbsent(sound(characters), k -> new ArrayList<>(1)).add(characters);
        longest = Math.max(longest, characters.size());
    }

    private String sound(List<String> characters) {
        StringBuilder sound = new StringBuilder();
        characters.forEach(c -> sound.append(sounds.of(c)));
        return sound.toString();
    }

    /**
     * The atoms as they were meant.
     *
     * @param free which of them are Chinese characters in no name and no code
     * @param spelling how an index spells a pair: itself where it holds it, else the one that sounds alike; empty where there is
     *     none, or where the index cannot tell
     */
    List<Atom> corrected(List<Atom> atoms, boolean[] free, Function<String, Optional<String>> spelling) {
        List<Atom> meant = new ArrayList<>(atoms);
        for (int from = 0; from < meant.size(); from++) {
            for (int to = Math.min(meant.size(), from + longest); to > from + 1; to--) {
                List<String> name = name(meant, from, to, free, spelling);
                for (int i = 0; i < name.size(); i++) {
                    put(meant, from + i, name.get(i));
                }
            }
        }
        for (int at = 1; at + 1 < meant.size(); at++) {
            if (free[at]) {
                between(meant, at, spelling);
            }
        }
        return meant;
    }

    /** The name that a run was meant to be; empty where it sounds like none, or is one. */
    private List<String> name(
            List<Atom> atoms, int from, int to, boolean[] free, Function<String, Optional<String>> spelling) {
        List<String> written = new ArrayList<>();
        for (Atom atom : atoms.subList(from, to)) {
            if (atom.kind() != Atom.Kind.HAN) {
                return List.of();
            }
            written.add(atom.text());
        }
        for (List<String> name : alike(written)) {
            int others = 0;
            boolean taken = false;
            for (int i = 0; i < name.size(); i++) {
                boolean other = !name.get(i).equals(written.get(i));
                others += other ? 1 : 0;
                taken |= other && !free[from + i];
            }
            boolean likely = name.size() >= LONG_NAME
                    ? others <= Math.max(1, name.size() / IN_SO_MANY)
                    : others == 1
                            && spelling.apply(String.join("", written)).equals(Optional.of(String.join("", name)));
            if (others > 0 && !taken && likely) {
                return name;
            }
        }
        return List.of();
    }

    /** The names that sound like a run, and those that look like it. */
    private List<List<String>> alike(List<String> written) {
        List<List<String>> names = new ArrayList<>(bySound.getOrDefault(sound(written), List.of()));
        for (int i = 0; i < written.size(); i++) {
            for (String shaped : sounds.shapedLike(written.get(i))) {
                List<String> other = new ArrayList<>(written);
                other.set(i, shaped);
                bySound.getOrDefault(sound(other), List.of()).stream()
                        .filter(other::equals)
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** Both neighbours must ask for the same character. */
    private static void between(List<Atom> atoms, int at, Function<String, Optional<String>> spelling) {
        Atom before = atoms.get(at - 1);
        Atom after = atoms.get(at + 1);
        if (before.kind() != Atom.Kind.HAN || after.kind() != Atom.Kind.HAN) {
            return;
        }
        String here = atoms.get(at).text();
        Optional<String> left = spelling.apply(before.text() + here).filter(p -> p.startsWith(before.text()));
        Optional<String> right = spelling.apply(here + after.text()).filter(p -> p.endsWith(after.text()));
        if (left.isPresent() && right.isPresent()) {
            String meant = left.get().substring(before.text().length());
            if (right.get().equals(meant + after.text())) {
                put(atoms, at, meant);
            }
        }
    }

    private static void put(List<Atom> atoms, int at, String character) {
        Atom written = atoms.get(at);
        if (!written.text().equals(character)) {
            atoms.set(at, new Atom(written.kind(), character, written.start(), written.end()));
        }
    }
}
