package org.tradebrief.check.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.text.Scripts;

/**
 * A stretch of text freed from marks, tags and source notes. Every character knows its place in the raw text, and the
 * folded form (simplified, half width, lower case) has the same places as the text.
 */
public final class Run {
    /** Stands where a source note, a path or an address was taken out. */
    public static final char CUT = '\uE000';

    private static final int LONGEST_PIECE = 3000;
    /** Longer than any sentence that people write. */
    private static final int LONGEST_SENTENCE = 1000;

    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String[] WORD_ENDS = {"；;，,、", " "};

    private final String text;
    private final String folded;
    private final int[] raw;
    private final List<Citation> citations;
    private final int[] cited;
    private @Nullable List<Run> pieces;

    /** @param cited the place of each citation in the text */
    Run(String text, int[] raw, List<Citation> citations, int[] cited) {
        this.text = text;
        this.folded = Scripts.folded(text);
        this.raw = raw;
        this.citations = List.copyOf(citations);
        this.cited = cited;
    }

    public static Run empty() {
        return new Run("", new int[0], List.of(), new int[0]);
    }

    /**
     * The run in pieces that are read one by one, each no longer than a long paragraph: what a sentence says reaches no
     * farther, and the time to read a text grows with its length and no faster.
     */
    public List<Run> pieces() {
        List<Run> known = pieces;
        if (known == null) {
            List<Integer> ends = length() <= LONGEST_SENTENCE ? partEnds() : pieceEnds();
            known = ends.size() < 2 ? List.of(this) : List.copyOf(cut(ends));
            pieces = known;
        }
        return known;
    }

    /** Where the parts of a line of days end. */
    private List<Integer> partEnds() {
        List<Integer> starts = TimeLine.parts(folded);
        if (starts.isEmpty()) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>(starts);
        ends.add(length());
        return ends;
    }

    private List<Integer> pieceEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int from = 0; from < length(); ) {
            from = pieceEnd(from);
            ends.add(from);
        }
        return ends;
    }

    private List<Run> cut(List<Integer> ends) {
        List<Run> cut = new ArrayList<>();
        int citation = 0;
        int from = 0;
        for (int to : ends) {
            int next = citation;
            while (next < cited.length && (cited[next] < to || to == length())) {
                next++;
            }
            int start = from;
            int[] places = Arrays.stream(Arrays.copyOfRange(cited, citation, next))
                    .map(place -> place - start)
                    .toArray();
            cut.add(new Run(
                    text.substring(from, to),
                    Arrays.copyOfRange(raw, from, to),
                    citations.subList(citation, next),
                    places));
            citation = next;
            from = to;
        }
        return cut;
    }

    /** After as many sentences as a piece may hold; within the first of them where it is no sentence that people write. */
    private int pieceEnd(int from) {
        int end = from;
        for (int next = sentenceEnd(from); next > end && next - from <= LONGEST_PIECE; next = sentenceEnd(end)) {
            end = next;
        }
        return end > from ? end : wordEnd(from);
    }

    /** Where the sentence ends that starts there; the same place where it is too long for one. */
    private int sentenceEnd(int from) {
        int limit = Math.min(length(), from + LONGEST_SENTENCE);
        for (int at = from; at < limit; at++) {
            char c = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(c) >= 0 || c == '.' && at + 1 < length() && text.charAt(at + 1) == ' ') {
                return at + 1;
            }
        }
        return limit == length() ? limit : from;
    }

    /** After the last clause or word that ends before a sentence is too long; in the middle of one if none does. */
    private int wordEnd(int from) {
        int limit = from + LONGEST_SENTENCE;
        for (String ends : WORD_ENDS) {
            for (int at = limit; at > from + LONGEST_SENTENCE / 2; at--) {
                if (ends.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        return limit;
    }

    /** Two runs as one, a blank between them: the heads of a column, one below the other. */
    static Run joined(Run first, Run second) {
        int[] places = Arrays.copyOf(first.raw, first.raw.length + 1 + second.raw.length);
        places[first.raw.length] = first.raw.length == 0 ? 0 : first.raw[first.raw.length - 1];
        System.arraycopy(second.raw, 0, places, first.raw.length + 1, second.raw.length);
        int[] cited = Arrays.copyOf(first.cited, first.cited.length + second.cited.length);
        for (int i = 0; i < second.cited.length; i++) {
            cited[first.cited.length + i] = second.cited[i] + first.text.length() + 1;
        }
        List<Citation> citations = new ArrayList<>(first.citations);
        citations.addAll(second.citations);
        return new Run(first.text + " " + second.text, places, citations, cited);
    }

    /** The run with other words in one place. Every character of them stands where the replaced ones began. */
    public Run replaced(int start, int end, String words) {
        int[] places = Arrays.copyOf(raw, raw.length + words.length() - (end - start));
        Arrays.fill(places, start, start + words.length(), start < raw.length ? raw[start] : 0);
        System.arraycopy(raw, end, places, start + words.length(), raw.length - end);
        int[] notes = Arrays.stream(cited)
                .map(place -> place >= end ? place + words.length() - (end - start) : Math.min(place, start))
                .toArray();
        return new Run(text.substring(0, start) + words + text.substring(end), places, citations, notes);
    }

    public String text() {
        return text;
    }

    public String folded() {
        return folded;
    }

    public int length() {
        return text.length();
    }

    public List<Citation> citations() {
        return citations;
    }

    /** Where in the text the citation of that place in the list was cut out. */
    public int citedAt(int citation) {
        return cited[citation];
    }

    /** The place of that character in the raw text. */
    public int rawStart(int at) {
        return raw[at];
    }

    /** The place in the raw text after the character before {@code end}. */
    public int rawEnd(int end) {
        return raw[end - 1] + 1;
    }

    public boolean isBlank() {
        return text.chars().allMatch(c -> c == CUT || Character.isWhitespace(c));
    }

    /** Equal are runs that read the same, wherever they stand. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Run r && r.text.equals(text) && r.citations.equals(citations);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + citations.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
