package org.tradebrief.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The two scripts of Chinese. Texts for people are converted by phrases, texts for comparing sign by sign, so that every
 * character stays in its place.
 */
public final class Scripts {
    private static final char[] SIMPLE = table();

    /** Signs that only simplified script has: 国, but not 后, which both have. */
    private static final BitSet ONLY_SIMPLE = onlySimple();

    private Scripts() {}

    /** Simplified Chinese of the mainland, by phrases. */
    public static String toSimplified(String text) {
        return ZhConverterUtil.toSimple(text);
    }

    /** Traditional Chinese sign by sign, words as they are; for names, in which 比特 must not become 位元. */
    public static String toTraditional(String text) {
        return ZhConverterUtil.toTraditional(text);
    }

    /** Traditional Chinese as Taiwan writes it, signs and words (軟體, not 軟件). */
    public static String toTaiwan(String text) {
        return ZhTwConverterUtil.toTraditional(text);
    }

    /** Whether a text is in simplified script: some of its signs are of that script alone, and none is traditional. */
    public static boolean isSimplified(String text) {
        return text.chars().anyMatch(ONLY_SIMPLE::get) && text.chars().noneMatch(Scripts::isTraditional);
    }

    /** The dictionary also names signs that are the same in both scripts, such as 布. */
    private static boolean isTraditional(int sign) {
        return SIMPLE[sign] != 0 && SIMPLE[sign] != sign;
    }

    /** Whether two texts are the same but for the script, the width of letters and their case. */
    public static boolean sameText(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /**
     * The form in which texts are compared: simplified, half-width, lower case. As long as the text itself, so that a
     * place in one is the same place in the other.
     */
    public static String folded(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = folded(chars[i]);
        }
        return new String(chars);
    }

    public static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    public static int hanCount(String text) {
        return (int) text.codePoints().filter(Scripts::isHan).count();
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return folded((char) (c - 0xFEE0));
        }
        if (c == 0x3000 || c == 0xA0) {
            return ' ';
        }
        return SIMPLE[c] != 0 ? SIMPLE[c] : Character.toLowerCase(c);
    }

    /** For each traditional sign the simplified one, from the dictionary that the converter brings along; 0 for itself. */
    private static char[] table() {
        char[] simple = new char[Character.MAX_VALUE + 1];
        for (String[] parts : dictionary("TSCharacters")) {
            if (parts.length >= 2 && parts[0].length() == 1 && parts[1].length() == 1) {
                simple[parts[0].charAt(0)] = parts[1].charAt(0);
            }
        }
        shorten(simple);
        return simple;
    }

    private static BitSet onlySimple() {
        BitSet only = new BitSet(Character.MAX_VALUE + 1);
        for (String[] parts : dictionary("STCharacters")) {
            if (parts[0].length() == 1 && Arrays.stream(parts).skip(1).noneMatch(parts[0]::equals)) {
                only.set(parts[0].charAt(0));
            }
        }
        return only;
    }

    /** A sign, and those that it may become, in each line. */
    private static List<String[]> dictionary(String name) {
        String path = "/data/dictionary/" + name + ".txt";
        try (InputStream in = ZhConverterUtil.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the converter's dictionary is missing: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dictionary leads a few signs over another traditional one; here each leads straight to where the way ends. */
    private static void shorten(char[] simple) {
        for (int sign = 0; sign < simple.length; sign++) {
            for (int steps = 0; steps < 4 && simple[simple[sign]] != 0 && simple[sign] != 0; steps++) {
                simple[sign] = simple[simple[sign]];
            }
        }
    }
}
