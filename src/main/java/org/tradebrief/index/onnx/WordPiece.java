package org.tradebrief.index.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BERT's tokenizer: blanks, punctuation and Chinese characters part the words, and of each word the longest known piece is
 * taken first (Devlin et al., 2019).
 *
 * @param lowerCase whether the model was trained on lower case without accents
 */
record WordPiece(Map<String, Integer> vocabulary, boolean lowerCase) implements Tokenizer {
    private static final int LONGEST_WORD = 100;

    @Override
    public long[] ids(String text, int longest) {
        long[] ids = new long[longest];
        int n = 0;
        ids[n++] = id("[CLS]");
        for (String word : words(text)) {
            int[] pieces = pieces(word);
            if (n + pieces.length > longest - 1) {
                break;
            }
            for (int piece : pieces) {
                ids[n++] = piece;
            }
        }
        ids[n++] = id("[SEP]");
        return Arrays.copyOf(ids, n);
    }

    private int id(String token) {
        Integer id = vocabulary.get(token);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + token);
        }
        return id;
    }

    private List<String> words(String text) {
        String read = lowerCase
                ? Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "")
                : text;
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        read.codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || isChinese(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean dropped =
                    c == 0 || c == 0xFFFD || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            if (alone || blank) {
                flush(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!blank && !dropped) {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private int[] pieces(String word) {
        int[] unknown = {id("[UNK]")};
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return unknown;
        }
        int[] pieces = new int[word.length()];
        int n = 0;
        for (int from = 0; from < word.length(); ) {
            int to = word.length();
            @Nullable Integer piece = null;
            while (to > from && piece == null) {
                String part = word.substring(from, to);
                piece = vocabulary.get(from == 0 ? part : "##" + part);
                to = piece == null ? to - Character.charCount(word.codePointBefore(to)) : to;
            }
            if (piece == null) {
                return unknown;
            }
            pieces[n++] = piece;
            from = to;
        }
        return Arrays.copyOf(pieces, n);
    }

    /** As BERT counts it: every ASCII sign that is no letter or digit, and what Unicode calls punctuation. */
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
