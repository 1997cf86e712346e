package org.tradebrief.index.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.tradebrief.search.engine.Part;
import org.tradebrief.search.words.Sounds;
import org.tradebrief.search.words.Spelling;
import org.tradebrief.text.Scripts;

/**
 * Looks in the texts for a word that a mistyped or half typed one was meant to be: the most frequent of the closest; for a
 * pair of Chinese characters, of those that sound alike.
 */
record NearWords(IndexReader reader) {
    /** Shorter beginnings have too many ends. */
    private static final int SHORTEST_BEGINNING = 4;

    Optional<String> spelled(String word) throws IOException {
        if (holds(word)) {
            return Optional.of(word);
        }
        if (isPair(word)) {
            return alike(word);
        }
        Optional<String> near = near(word, Part.BODY);
        return near.isPresent() ? near : near(word, Part.TITLE);
    }

    boolean holds(String token) throws IOException {
        for (Part part : Part.values()) {
            if (reader.docFreq(new Term(Records.field(part), token)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(String word) {
        return word.length() == 2 && Scripts.hanCount(word) == 2;
    }

    private Optional<String> alike(String pair) throws IOException {
        String best = null;
        int most = 0;
        for (String other : Sounds.standard().like(pair)) {
            int held = reader.docFreq(new Term(Records.field(Part.BODY), other));
            if (held > most) {
                most = held;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<String> near(String word, Part part) throws IOException {
        String field = Records.field(part);
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return Optional.empty();
        }
        for (int mistakes = 1; mistakes <= Spelling.mistakes(word.length()); mistakes++) {
            TermsEnum close = new FuzzyTermsEnum(terms, new Term(field, word), mistakes, 1, true);
            Optional<String> near = close.next() == null ? Optional.empty() : mostFrequent(close, word.substring(0, 1));
            if (near.isPresent()) {
                return near;
            }
        }
        TermsEnum all = terms.iterator();
        boolean begun =
                word.length() >= SHORTEST_BEGINNING && all.seekCeil(new BytesRef(word)) != TermsEnum.SeekStatus.END;
        return begun ? mostFrequent(all, word) : Optional.empty();
    }

    /** Of the words from where it stands on, as far as they begin alike. */
    private static Optional<String> mostFrequent(TermsEnum words, String beginning) throws IOException {
        BytesRef start = new BytesRef(beginning);
        String best = null;
        int most = 0;
        for (BytesRef at = words.term(); at != null && StringHelper.startsWith(at, start); at = words.next()) {
            if (words.docFreq() > most) {
                most = words.docFreq();
                best = at.utf8ToString();
            }
        }
        return Optional.ofNullable(best);
    }
}
