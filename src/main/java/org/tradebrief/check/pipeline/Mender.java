package org.tradebrief.check.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Edit;
import org.tradebrief.check.correct.LikeForLike;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Alike;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;

/**
 * Offers an edit for each comparison of unlike months. It is one only if the block, checked anew with the edit made, says that
 * the figure holds and that nothing beside it fell.
 */
final class Mender {
    /** Each costs the checking of its block a few times over; nobody mends more of them in one block one by one. */
    private static final int MOST = 12;

    private final Block block;
    private final List<Proven> found;
    private final Function<Block, List<Proven>> checker;

    private Mender(Block block, List<Proven> found, Function<Block, List<Proven>> checker) {
        this.block = block;
        this.found = found;
        this.checker = checker;
    }

    /** @param checker says what is found in a block that was edited */
    static List<Proven> mended(Block block, List<Proven> found, Function<Block, List<Proven>> checker) {
        Mender mender = new Mender(block, found, checker);
        List<Proven> mended = new ArrayList<>();
        int tried = 0;
        for (Proven p : found) {
            boolean tries =
                    p.finding().alike() != null && p.finding().verdict() == Verdict.INCOMPARABLE && tried++ < MOST;
            mended.add(tries ? mender.mended(p) : p);
        }
        return mended;
    }

    private Proven mended(Proven p) {
        Statement s = p.statement();
        Alike alike = p.finding().alike();
        if (alike == null) {
            return p;
        }
        List<Statement> around = found.stream()
                .map(Proven::statement)
                .filter(o -> isBeside(s, o))
                .toList();
        for (LikeForLike way : LikeForLike.ways(s, alike, around)) {
            if (way.edits().stream().allMatch(e -> isWritten(s.run(), e)) && holds(p, alike, way)) {
                Edit own = way.figure();
                return p.mended(own == null ? s.text() : own.words(), way.beside());
            }
        }
        return p;
    }

    /** Whether the words stand so in the text itself, with no mark or note in between that the edit would take away. */
    private static boolean isWritten(Run run, Edit e) {
        return run.rawEnd(e.end()) - run.rawStart(e.start()) == e.end() - e.start();
    }

    private boolean holds(Proven p, Alike alike, LikeForLike way) {
        List<Edit> edits = way.edits();
        if (edits.isEmpty()) {
            return false;
        }
        Run before = p.statement().run();
        Run after = before;
        for (Edit e : edits.reversed()) {
            after = after.replaced(e.start(), e.end(), e.words());
        }
        List<Proven> anew = checker.apply(with(before, after));
        boolean right = at(p, edits, anew)
                .filter(a -> a.finding().verdict() == Verdict.VERIFIED && LikeForLike.isPlain(a.statement(), alike))
                .isPresent();
        return right
                && found.stream()
                        .filter(o -> isBeside(p.statement(), o.statement()))
                        .allMatch(o -> stands(o, edits, anew));
    }

    /** What was right stays so, and what was not disputed is not from now on. */
    private static boolean stands(Proven before, List<Edit> edits, List<Proven> anew) {
        Optional<Proven> after = at(before, edits, anew);
        return switch (before.finding().verdict()) {
            case VERIFIED ->
                after.filter(a -> a.finding().verdict() == Verdict.VERIFIED).isPresent();
            case UNSUPPORTED -> after.filter(Mender::isDisputed).isEmpty();
            case CONTRADICTED, INCOMPARABLE -> true;
        };
    }

    private static boolean isDisputed(Proven p) {
        return p.finding().verdict() == Verdict.CONTRADICTED || p.finding().verdict() == Verdict.INCOMPARABLE;
    }

    private static Optional<Proven> at(Proven before, List<Edit> edits, List<Proven> anew) {
        Statement s = before.statement();
        int start = Edit.moved(s.start(), edits);
        return anew.stream()
                .filter(a -> a.statement().kind() == s.kind()
                        && a.statement().start() == start
                        && a.statement().run().rawStart(0) == s.run().rawStart(0))
                .findFirst();
    }

    private static boolean isBeside(Statement s, Statement other) {
        return isAt(other.run(), s.run());
    }

    /** Runs that read the same may stand in different cells. */
    private static boolean isAt(Run run, Run other) {
        return run.length() > 0 && run.rawStart(0) == other.rawStart(0);
    }

    private Block with(Run before, Run after) {
        return switch (block) {
            // A long passage is read in pieces, beyond which no sentence reaches.
            case Block.Passage p -> new Block.Passage(p.kind(), p.line(), after, p.outline());
            case Block.Table t ->
                new Block.Table(
                        t.line(),
                        t.caption(),
                        t.head(),
                        t.rows().stream()
                                .map(r -> new Block.Row(r.cells().stream()
                                        .map(c -> isAt(c, before) ? after : c)
                                        .toList()))
                                .toList(),
                        t.notes(),
                        t.outline());
        };
    }
}
