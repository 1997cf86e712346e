package org.tradebrief.desk.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/**
 * What the lower rooms say in Traditional Chinese, and how the desk says it in English: words and forms of sentences,
 * one a line in {@code phrasebook.txt}. Forms are kept by the character they begin or end with, so that few are tried.
 */
final class Phrasebook {
    private static final String ARROW = " => ";

    private final Map<String, String> words = new HashMap<>();
    private final Map<Character, List<Template>> byFirst = new HashMap<>();
    private final Map<Character, List<Template>> byLast = new HashMap<>();
    private final List<Template> open = new ArrayList<>();
    private final List<Template> all = new ArrayList<>();

    private Phrasebook(Stream<String> lines) {
        for (Economy economy : Economies.standard().all()) {
            words.putIfAbsent(economy.nameZhTw(), economy.nameEn());
        }
        lines.filter(line -> line.contains(ARROW)).forEach(this::learn);
        Comparator<Template> heaviest =
                Comparator.comparingInt(Template::weight).reversed();
        Stream.concat(byFirst.values().stream(), byLast.values().stream()).forEach(some -> some.sort(heaviest));
        open.sort(heaviest);
    }

    /** The one that comes with the program. */
    static Phrasebook standard() {
        InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream("phrasebook.txt"), "phrasebook");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Phrasebook(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Phrasebook of(String lines) {
        return new Phrasebook(lines.lines());
    }

    private void learn(String line) {
        int at = line.indexOf(ARROW);
        String chinese = line.substring(0, at).strip();
        String english = line.substring(at + ARROW.length()).strip();
        Template template = new Template(chinese, english);
        all.add(template);
        if (template.size() == 0) {
            words.put(chinese, english);
        } else if (!template.first().isEmpty()) {
            keep(byFirst, template.first().charAt(0), template);
        } else if (!template.last().isEmpty()) {
            keep(byLast, template.last().charAt(template.last().length() - 1), template);
        } else {
            open.add(template);
        }
    }

    private static void keep(Map<Character, List<Template>> by, char key, Template template) {
        by.computeIfAbsent(key, k -> new ArrayList<>()).add(template);
    }

    /** What stands in it, for showing that nothing in it is left over. */
    List<Template> all() {
        return List.copyOf(all);
    }

    /** The English of a word or of a whole fixed sentence, without its full stop. */
    Optional<String> word(String chinese) {
        return Optional.ofNullable(words.get(chinese));
    }

    /** The forms that the text may have, the most particular of each kind first. */
    Stream<Template> forms(String text) {
        Stream<Template> ends = byLast.getOrDefault(text.charAt(text.length() - 1), List.of()).stream();
        return Stream.concat(
                Stream.concat(byFirst.getOrDefault(text.charAt(0), List.of()).stream(), ends), open.stream());
    }
}
