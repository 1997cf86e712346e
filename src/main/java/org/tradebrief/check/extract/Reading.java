package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Words;

/** A run while its statements are being found. */
final class Reading {
    final Words words;
    final FrameWalk walk;
    final Hint hint;
    final Modes modes = new Modes();
    private final List<Statement> found = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    Reading(Words words, FrameWalk walk, Hint hint) {
        this.words = words;
        this.walk = walk;
        this.hint = hint;
    }

    /** Adds a statement of the words from one token to another, both included. */
    void add(FigureKind kind, int from, int to, Frame frame, Claim claim) {
        addAt(kind, words.get(from).start(), words.get(to).end(), from, frame, claim);
    }

    void addAt(FigureKind kind, int start, int end, int token, Frame frame, Claim claim) {
        found.add(new Statement(kind, words.run(), start, end, frame, claim, Acts.NONE, List.of()));
        places.add(token);
    }

    /** The statements found so far. */
    List<Statement> found() {
        return found;
    }

    /** The token at which the statement of that place in the list starts. */
    int place(int index) {
        return places.get(index);
    }

    /** Removes statements from a place on, when a wider one takes their words. */
    void replace(int index, Statement other) {
        found.set(index, other);
    }
}
