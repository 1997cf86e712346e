package org.tradebrief.index.onnx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * SentencePiece's unigram tokenizer (Kudo, 2018), which the multilingual models use: of all ways to cut a text into known
 * pieces the most probable one, found by Viterbi's algorithm.
 *
 * @param pieces each known piece with its number and the logarithm of its probability
 * @param start the number of the mark before a text
 * @param end the number of the mark behind it
 */
record Unigram(Map<String, Piece> pieces, int unknown, int start, int end) implements Tokenizer {
    private static final int LONGEST_PIECE = 32;
    private static final char BLANK = '\u2581';

    /** Worse than any known piece, so that an unknown character is taken only where nothing fits. */
    private static final double UNKNOWN_SCORE = -100;

    /** A known piece. */
    record Piece(int id, double score) {}

    @Override
    public long[] ids(String text, int longest) {
        String read = BLANK
                + Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .strip()
                        .replaceAll("\\s+", " ")
                        .replace(' ', BLANK);
        List<Integer> cut = best(read);
        int n = Math.min(cut.size(), longest - 2);
        long[] ids = new long[n + 2];
        ids[0] = start;
        for (int i = 0; i < n; i++) {
            ids[i + 1] = cut.get(i);
        }
        ids[n + 1] = end;
        return ids;
    }

    private List<Integer> best(String text) {
        int n = text.length();
        double[] score = new double[n + 1];
        int[] from = new int[n + 1];
        int[] id = new int[n + 1];
        Arrays.fill(score, 1, n + 1, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < n; at++) {
            if (score[at] == Double.NEGATIVE_INFINITY) {
                continue;
            }
            int step = Character.charCount(text.codePointAt(at));
            relax(score, from, id, at, at + step, UNKNOWN_SCORE, unknown);
            for (int to = at + 1; to <= Math.min(n, at + LONGEST_PIECE); to++) {
                Piece piece = pieces.get(text.substring(at, to));
                if (piece != null) {
                    relax(score, from, id, at, to, piece.score(), piece.id());
                }
            }
        }
        List<Integer> cut = new ArrayList<>();
        for (int at = n; at > 0; at = from[at]) {
            cut.add(id[at]);
        }
        Collections.reverse(cut);
        return cut;
    }

    private static void relax(double[] score, int[] from, int[] id, int at, int to, double gain, int piece) {
        if (score[at] + gain > score[to]) {
            score[to] = score[at] + gain;
            from[to] = at;
            id[to] = piece;
        }
    }
}
