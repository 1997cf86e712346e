package org.tradebrief.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which Chinese characters sound alike, their tones aside, or look alike: what an input method offers for one sound or one
 * shape, and a hurried person takes one for the other. Known are the characters of everyday use, in simplified script, each
 * with one of its sounds.
 */
public final class Sounds {
    private static final Sounds STANDARD = new Sounds(lines("sounds.txt"), lines("shapes.txt"));

    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();

    private Sounds(List<String> sounds, List<String> shapes) {
        sounds.forEach(alike -> each(alike, c -> groups.put(c, alike)));
        shapes.forEach(alike -> each(alike, c -> this.shapes.put(c, alike)));
    }

    private static void each(String characters, Consumer<String> what) {
        characters.codePoints().mapToObj(Character::toString).forEach(what);
    }

    public static Sounds standard() {
        return STANDARD;
    }

    private static List<String> lines(String table) {
        try (InputStream in = Sounds.class.getResourceAsStream("/org/tradebrief/search/" + table)) {
            if (in == null) {
                throw new IllegalStateException("a table is missing from the program: " + table);
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

    /** The characters that look almost like one: 士 for 土. */
    List<String> shapedLike(String character) {
        List<String> like = new ArrayList<>();
        each(shapes.getOrDefault(character, ""), like::add);
        like.remove(character);
        return like;
    }

    /** The pairs that sound or look like a pair of characters and share one of them with it. */
    public List<String> like(String pair) {
        String one = pair.substring(0, 1);
        String other = pair.substring(1);
        List<String> like = new ArrayList<>();
        for (Map<String, String> alike : List.of(groups, shapes)) {
            each(alike.getOrDefault(one, ""), c -> like.add(c + other));
            each(alike.getOrDefault(other, ""), c -> like.add(one + c));
        }
        like.removeIf(pair::equals);
        return like;
    }
}
