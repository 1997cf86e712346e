package org.tradebrief.check.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.Scripts;

/** The words by which statements are recognised, with their senses. Read once and passed on. */
public final class Vocabulary {
    private static final String LEADING = ">";
    private final Lexicon<EnumSet<Sense>> words = new Lexicon<>();
    private final Lexicon<EnumSet<Sense>> leading = new Lexicon<>();

    private Vocabulary() {}

    /** The vocabulary that comes with the program. */
    public static Vocabulary standard() {
        Vocabulary vocabulary = new Vocabulary();
        try (InputStream in = Vocabulary.class.getResourceAsStream("/org/tradebrief/check/vocabulary.txt")) {
            if (in == null) {
                throw new IllegalStateException("vocabulary.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(vocabulary::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        Sense sense = Sense.valueOf(line.substring(0, colon));
        for (String word : line.substring(colon + 1).split("\\|", -1)) {
            String folded = Scripts.folded(word.strip());
            if (Scripts.isHan(folded.isEmpty() ? ' ' : folded.charAt(0)) && folded.endsWith(LEADING)) {
                leading.put(folded.substring(0, folded.length() - 1), EnumSet.of(sense), Vocabulary::joined);
            } else if (!folded.isEmpty()) {
                words.put(folded, EnumSet.of(sense), Vocabulary::joined);
            }
        }
    }

    private static EnumSet<Sense> joined(EnumSet<Sense> one, EnumSet<Sense> other) {
        EnumSet<Sense> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    Lexicon.@Nullable Match<EnumSet<Sense>> at(CharSequence folded, int start) {
        return words.longest(folded, start);
    }

    /** A word that is one only right before an economy. */
    Lexicon.@Nullable Match<EnumSet<Sense>> leadingAt(CharSequence folded, int start) {
        return leading.longest(folded, start);
    }

    /** The senses of a whole word; empty for one that is not known. */
    public Set<Sense> senses(String word) {
        String folded = Scripts.folded(word.strip());
        Lexicon.Match<EnumSet<Sense>> found = folded.isEmpty() ? null : words.longest(folded, 0);
        return found != null && found.end() == folded.length() ? found.meaning() : EnumSet.noneOf(Sense.class);
    }
}
