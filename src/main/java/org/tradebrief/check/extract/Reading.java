package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.FrameWalk;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** A run while its statements are being found. */
public final class Reading {
    public final Words words;
    public final FrameWalk walk;
    public final Hint hint;
    public final Modes modes = new Modes();
    final Trail trail = new Trail();
    public final @Nullable Economy monthly;
    private final Subject home;
    private final List<Statement> found = new ArrayList<>();
    private final List<Spoken> spoken = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    /**
     * @param monthly the economy that reports month by month; null for none
     * @param home what the part of the text is on, where the run itself names nothing
     */
    public Reading(Words words, FrameWalk walk, Hint hint, @Nullable Economy monthly, Subject home) {
        this.monthly = monthly;
        this.home = home;
        this.words = words;
        this.walk = walk;
        this.hint = hint;
    }

    /** What is spoken of: what the run named last; before it names anything, what its part of the text is on. */
    public Subject subject() {
        boolean open = modes.subject() == Subject.AMOUNT && walk.quantityIndex() < 0;
        return open ? home : modes.subject();
    }

    /** Adds a statement of the words from one token to another, both included. */
    public void add(FigureKind kind, int from, int to, Frame frame, Claim claim) {
        addAt(kind, words.get(from).start(), words.get(to).end(), from, frame, claim);
    }

    public void addAt(FigureKind kind, int start, int end, int token, Frame frame, Claim claim) {
        int open = words.opener(token);
        boolean quoted = open >= 0 && words.isMark(open, "「『“");
        found.add(new Statement(
                kind, words.run(), start, end, frame, claim, Acts.NONE, List.of(), quoted, Mentions.NONE));
        places.add(token);
    }

    /** Moves on to that token, remembering what was spoken of before it where something may be set against that. */
    public void moveTo(int i) {
        boolean joined =
                words.get(i) instanceof Token.Name && (words.is(i + 1, Sense.AND) || words.isMark(i + 1, "/／"));
        if (joined) {
            trail.note(i, walk.frame());
        }
        walk.moveTo(i);
        if (SideReader.divides(words, i)) {
            trail.note(i + 1, walk.frame());
        }
    }

    /** Remembers what is spoken of where a flow or balance is named with its partner. */
    public void spoken(int token) {
        boolean flow = words.isAny(token, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE);
        Frame frame = walk.frame();
        if (flow && frame.reporter() != null && frame.partners() != null) {
            spoken.add(new Spoken(token, frame));
        }
    }

    /** What is spoken of in the sentence of that token. */
    public List<Frame> spokenAround(int token) {
        return spoken.stream()
                .filter(s -> words.sameSentence(s.token(), token))
                .map(Spoken::frame)
                .toList();
    }

    private record Spoken(int token, Frame frame) {}

    /** The statements found so far. */
    public List<Statement> found() {
        return found;
    }

    /** The token at which the statement of that place in the list starts. */
    public int place(int index) {
        return places.get(index);
    }
}
