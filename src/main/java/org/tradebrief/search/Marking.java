package org.tradebrief.search;

import java.util.List;
import java.util.function.Function;
import org.tradebrief.search.engine.PassageIndex;
import org.tradebrief.search.words.Asked;
import org.tradebrief.search.words.Lexicon;
import org.tradebrief.search.words.QuestionReader;
import org.tradebrief.search.words.Tokens;

/** Finds in any text what a question asks for, under any of its names, as the snippets of hits are marked. */
public final class Marking {
    private final Lexicon lexicon;
    private final QuestionReader reader;
    private final PassageIndex index;

    /** @param index by which mistyped words are spelled, as for the hits */
    public Marking(Tokens tokens, PassageIndex index) {
        this.lexicon = tokens.lexicon();
        this.index = index;
        this.reader = new QuestionReader(lexicon);
    }

    /** For one question: the runs to mark in a text, in order, none overlapping. Remembers the texts it was given. */
    public Function<String, List<Hit.Mark>> of(String query) {
        Markers markers = new Markers(lexicon, reader.read(Asked.of(query).text(), index::spelled, null));
        return text -> Markers.marks(markers.in(text), 0);
    }
}
