package org.tradebrief.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.text.Scripts;

/** Takes a text apart. Blanks between Chinese characters count for nothing, since extracts set them freely. */
public final class Atoms {
    private Atoms() {}

    public static List<Atom> of(String text) {
        List<Atom> atoms = new ArrayList<>(text.length() / 2);
        String folded = Scripts.folded(text);
        int at = 0;
        while (at < text.length()) {
            int c = folded.codePointAt(at);
            int width = Character.charCount(c);
            if (Scripts.isHan(c) && Character.isLetter(c)) {
                atoms.add(new Atom(Atom.Kind.HAN, folded.substring(at, at + width), at, at + width));
                at += width;
            } else if (isDigit(c)) {
                at = number(folded, at, atoms);
            } else if (Character.isLetter(c)) {
                at = word(folded, at, atoms);
            } else {
                at += width;
            }
        }
        return atoms;
    }

    /** Digits with their separators: 1,183.15 is one number, written 1183.15. */
    private static int number(String folded, int from, List<Atom> atoms) {
        int end = from;
        while (end < folded.length() && (isDigit(folded.charAt(end)) || joins(folded, end))) {
            end++;
        }
        String digits = folded.substring(from, end).replace(",", "");
        atoms.add(new Atom(Atom.Kind.NUMBER, digits, from, end));
        return end;
    }

    private static boolean joins(String folded, int at) {
        char c = folded.charAt(at);
        return (c == ',' || c == '.') && at + 1 < folded.length() && isDigit(folded.charAt(at + 1));
    }

    private static int word(String folded, int from, List<Atom> atoms) {
        int end = from;
        while (end < folded.length() && isWordPart(folded.codePointAt(end))) {
            end += Character.charCount(folded.codePointAt(end));
        }
        atoms.add(new Atom(Atom.Kind.WORD, stem(folded.substring(from, end)), from, end));
        return end;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) && !Scripts.isHan(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String stem(String word) {
        return Stem.of(
                isPlain(word)
                        ? word
                        : Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
