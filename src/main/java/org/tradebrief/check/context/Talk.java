package org.tradebrief.check.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.context.Rereader.Read;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.trade.Period;

/** What the statements of a block were found to speak of, so that those after them may speak of the same. */
public final class Talk {
    private static final int BEFORE = 4;
    private static final int AFTER = 2;
    private final List<Said> said = new ArrayList<>();

    private record Said(Statement statement, Frame frame) {}

    /** What those of the statements that are read already speak of. */
    static Talk of(@Nullable Read[] reads) {
        Talk talk = new Talk();
        for (Read read : reads) {
            if (read != null) {
                talk.note(read.statement(), read.finding());
            }
        }
        return talk;
    }

    /** Takes note of a statement that a fact bears out, as it was read. */
    public void note(Statement s, Finding f) {
        Frame frame = s.frame();
        if (f.verdict() != Verdict.VERIFIED || frame.quantity() == null || frame.partners() == null) {
            return;
        }
        said.add(new Said(s, frame.withPeriod(period(f, frame)).withBase(null)));
    }

    private static @Nullable Slot<Timespan> period(Finding f, Frame frame) {
        if (f.period().isEmpty()) {
            return frame.period();
        }
        return new Slot<>(Timespan.of(Period.parse(f.period())), Origin.PASSAGE);
    }

    /** What the values nearest to it in the same run speak of, those before it first. */
    List<Frame> around(Statement s) {
        List<Said> run = said.stream()
                .filter(b -> b.statement().run().rawStart(0) == s.run().rawStart(0))
                .filter(b -> b.statement().claim() instanceof Claim.Amount
                        || b.statement().claim() instanceof Claim.Share)
                .toList();
        Stream<Said> before = run.reversed().stream()
                .filter(b -> b.statement().start() < s.start())
                .limit(BEFORE);
        Stream<Said> after =
                run.stream().filter(b -> b.statement().start() > s.start()).limit(AFTER);
        return Stream.concat(before, after).map(Said::frame).distinct().toList();
    }

    /** What the nearest statement before it in the same run speaks of. */
    Optional<Frame> before(Statement s) {
        return said.reversed().stream()
                .filter(b -> b.statement().run().rawStart(0) == s.run().rawStart(0))
                .filter(b -> b.statement().start() < s.start())
                .findFirst()
                .map(Said::frame);
    }
}
