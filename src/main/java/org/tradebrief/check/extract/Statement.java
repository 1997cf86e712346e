package org.tradebrief.check.extract;

import java.util.List;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Frame;

/**
 * A checkable statement found.
 *
 * @param run that it stands in
 * @param start of its words in the run
 * @param end after them
 * @param frame what it speaks of
 * @param acts the measures that its words, its row or its list point to
 * @param others what the amounts around it speak of, for differences and ratios
 * @param quoted whether it stands in quotation marks: somebody else's words, or a name
 * @param mentions what the sentences around it speak of
 */
public record Statement(
        FigureKind kind,
        Run run,
        int start,
        int end,
        Frame frame,
        Claim claim,
        Acts acts,
        List<Frame> others,
        boolean quoted,
        Mentions mentions) {
    public Statement {
        others = List.copyOf(others);
    }

    /** The same statement beside other ones. */
    public Statement withOthers(List<Frame> frames) {
        return new Statement(kind, run, start, end, frame, claim, acts, frames, quoted, mentions);
    }

    /** The same statement about something else. */
    public Statement withFrame(Frame other) {
        return new Statement(kind, run, start, end, other, claim, acts, others, quoted, mentions);
    }

    /** The same words, taken to say something else. */
    public Statement withClaim(Claim other) {
        return new Statement(kind, run, start, end, frame, other, acts, others, quoted, mentions);
    }

    public Statement withMentions(Mentions around) {
        return new Statement(kind, run, start, end, frame, claim, acts, others, quoted, around);
    }

    public Statement withActs(Acts named) {
        return new Statement(kind, run, start, end, frame, claim, named, others, quoted, mentions);
    }

    public String text() {
        return run.text().substring(start, end);
    }
}
