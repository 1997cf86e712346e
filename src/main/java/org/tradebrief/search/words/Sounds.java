package org.tradebrief.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which Chinese characters sound alike, their tones aside: what an input method offers for one sound, and a hurried person
 * takes one for the other. Known are the characters of everyday use, in simplified script, each with one of its sounds.
 */
public final class Sounds {
    private static final Sounds STANDARD = new Sounds(lines());

    private final Map<String, String> groups = new HashMap<>();

    private Sounds(List<String> lines) {
        for (String alike : lines) {
            alike.codePoints().forEach(c -> groups.put(Character.toString(c), alike));
        }
    }

    public static Sounds standard() {
        return STANDARD;
    }

    private static List<String> lines() {
        try (InputStream in = Sounds.class.getResourceAsStream("/org/tradebrief/search/sounds.txt")) {
            if (in == null) {
                throw new IllegalStateException("a table is missing from the program: sounds.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound of a character, named by its first character; the character itself where it is not known. */
    String of(String character) {
        String alike = groups.get(character);
        return alike == null ? character : alike.substring(0, 1);
    }

    /** The pairs that sound like a pair of characters and share one of them with it. */
    public List<String> like(String pair) {
        String one = pair.substring(0, 1);
        String other = pair.substring(1);
        List<String> like = new ArrayList<>();
        groups.getOrDefault(one, "").codePoints().forEach(c -> like.add(Character.toString(c) + other));
        groups.getOrDefault(other, "").codePoints().forEach(c -> like.add(one + Character.toString(c)));
        like.removeIf(pair::equals);
        return like;
    }
}
