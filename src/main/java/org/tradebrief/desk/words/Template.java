package org.tradebrief.desk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which the lower rooms speak, and the same in English: {@code 找不到{0!} => cannot find {0}}. In the Chinese
 * {@code {0}} is what is put into English itself, {@code {0?}} the same where it is known and else cited as it stands,
 * {@code {0!}} always as it stands, {@code {0#}} something without Chinese, such as a number. In the English
 * {@code {0|month|months}} is the word that fits the number.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)([?!#~]?)}");
    private static final Pattern PUT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*))?}");

    /** What may stand in a place. */
    enum Kind {
        TOLD,
        WORD,
        IF_KNOWN,
        CITED,
        NUMBER;

        static Kind of(String sign) {
            return switch (sign) {
                case "~" -> WORD;
                case "?" -> IF_KNOWN;
                case "!" -> CITED;
                case "#" -> NUMBER;
                default -> TOLD;
            };
        }
    }

    private final List<String> pieces = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private final String english;

    Template(String chinese, String english) {
        Matcher place = PLACE.matcher(chinese);
        int from = 0;
        while (place.find()) {
            pieces.add(chinese.substring(from, place.start()));
            places.add(Integer.parseInt(place.group(1)));
            kinds.add(Kind.of(place.group(2)));
            from = place.end();
        }
        pieces.add(chinese.substring(from));
        this.english = english;
    }

    String first() {
        return pieces.getFirst();
    }

    String last() {
        return pieces.getLast();
    }

    /** The words that it knows itself by, in order. */
    List<String> pieces() {
        return List.copyOf(pieces);
    }

    /** How much of it is its own: the more, the less it is mistaken for another. */
    int weight() {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** How many arguments it has. */
    int size() {
        return places.size();
    }

    Kind kind(int index) {
        return kinds.get(index);
    }

    boolean beginsWithWords() {
        return !english.startsWith("{");
    }

    /** Which place of the English begins it; -1 where words do. */
    int leading() {
        return beginsWithWords() ? -1 : places.indexOf(english.charAt(1) - '0');
    }

    /** Offers every way to read the text as this form, until one is taken. */
    boolean read(String text, Predicate<List<String>> taken) {
        String end = last();
        boolean may = text.startsWith(first())
                && text.endsWith(end)
                && text.length() >= first().length() + end.length() + size();
        return may && read(text, first().length(), 1, new ArrayList<>(), taken);
    }

    private boolean read(String text, int at, int next, List<String> found, Predicate<List<String>> taken) {
        String piece = pieces.get(next);
        if (next == pieces.size() - 1) {
            if (!fits(text, at, text.length() - piece.length(), found)) {
                return false;
            }
            boolean isTaken = taken.test(List.copyOf(found));
            found.removeLast();
            return isTaken;
        }
        int to = text.indexOf(piece, at + 1);
        while (to >= 0) {
            if (fits(text, at, to, found)) {
                if (read(text, to + piece.length(), next + 1, found, taken)) {
                    return true;
                }
                found.removeLast();
            }
            // Two places side by side have nothing between them, which is found at the end for ever.
            to = to < text.length() ? text.indexOf(piece, to + 1) : -1;
        }
        return false;
    }

    private boolean fits(String text, int from, int to, List<String> found) {
        if (to <= from) {
            return false;
        }
        String argument = text.substring(from, to).strip();
        boolean fits = switch (kinds.get(found.size())) {
            case NUMBER -> !Marks.hasChinese(argument);
            case WORD -> argument.codePoints().allMatch(Character::isLetterOrDigit);
            case TOLD, IF_KNOWN, CITED -> true;
        };
        return fits && !argument.isEmpty() && Marks.isBalanced(argument) && found.add(argument);
    }

    /** @param told its arguments in the order of their places in the Chinese */
    String render(List<String> told) {
        return PUT.matcher(english)
                .replaceAll(put -> {
                    String argument = told.get(places.indexOf(Integer.parseInt(put.group(1))));
                    boolean word = put.group(2) != null;
                    return Matcher.quoteReplacement(
                            !word ? argument : argument.equals("1") ? put.group(2) : put.group(3));
                })
                .replace("““", "“")
                .replace("””", "”");
    }
}
