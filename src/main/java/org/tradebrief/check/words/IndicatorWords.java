package org.tradebrief.check.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;

/** Finds the names of yearly indicators in running text. Read once and passed on. */
public final class IndicatorWords {
    /** 的比重, 之比, ratio: what a part of GDP may be called behind its name. */
    private static final Pattern PART =
            Pattern.compile(" ?(?:的|之)? ?(?:比重|比例|比率|百分比|占比|之比)(?! ?较)| (?:ratio|share)\\b");

    private final Lexicon<EnumSet<Indicator>> names = new Lexicon<>();

    private IndicatorWords() {}

    /**
     * A name found.
     *
     * @param meanings the indicators that it may stand for; empty where it is something that is not known here
     */
    public record Mention(int start, int end, Set<Indicator> meanings) {}

    /** The names that come with the program. */
    public static IndicatorWords standard() {
        IndicatorWords words = new IndicatorWords();
        try (InputStream in = IndicatorWords.class.getResourceAsStream("/org/tradebrief/check/indicators.txt")) {
            if (in == null) {
                throw new IllegalStateException("indicators.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        EnumSet<Indicator> meanings = EnumSet.noneOf(Indicator.class);
        for (String name : line.substring(0, colon).strip().split(" ")) {
            if (!name.isEmpty()) {
                meanings.add(Indicator.valueOf(name));
            }
        }
        for (String word : line.substring(colon + 1).split("\\|", -1)) {
            for (String written : writings(Scripts.folded(word.strip()))) {
                names.put(written, meanings, (one, other) -> other);
            }
        }
    }

    /** With and without each blank that stands beside a Chinese character: gdp 成長率, gdp成長率. */
    private static List<String> writings(String word) {
        int blank = word.indexOf(' ');
        if (blank < 0) {
            return word.isEmpty() ? List.of() : List.of(word);
        }
        boolean open = Scripts.isHan(word.charAt(blank - 1)) || Scripts.isHan(word.charAt(blank + 1));
        List<String> all = new ArrayList<>();
        for (String rest : writings(word.substring(blank + 1))) {
            all.add(word.substring(0, blank) + ' ' + rest);
            if (open) {
                all.add(word.substring(0, blank) + rest);
            }
        }
        return all;
    }

    /** The names in a folded text, from left to right. */
    public List<Mention> in(String folded) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < folded.length(); ) {
            Lexicon.Match<EnumSet<Indicator>> name = names.longest(folded, at);
            if (name == null) {
                at++;
            } else {
                int end = behindPart(folded, name);
                found.add(new Mention(at, end, name.meaning()));
                at = end;
            }
        }
        return found;
    }

    private static int behindPart(String folded, Lexicon.Match<EnumSet<Indicator>> name) {
        boolean part = !name.meaning().isEmpty() && name.meaning().stream().allMatch(Indicator::isPartOfGdp);
        Matcher m = PART.matcher(folded).region(name.end(), folded.length());
        return part && m.lookingAt() ? m.end() : name.end();
    }
}
