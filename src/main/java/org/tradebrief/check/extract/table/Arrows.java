package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.Set;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** Cells of a column of directions that hold arrows alone: ↑, ↓↓. */
final class Arrows {
    private static final Set<String> HEADS = Set.of("方向", "趋势", "走势", "变化", "变动", "direction", "trend", "change");

    private Arrows() {}

    /** Whether the cells of a column with that head only say which way something went. */
    static boolean isHead(Words head) {
        return HEADS.contains(head.run().folded().strip());
    }

    /** Adds the direction that the cell states; against what is said only where a column of values before stands beside it. */
    static void add(Words cell, Columns columns, int column, Frame frame, Acts acts, List<Statement> found) {
        boolean up = cell.is(0, Sense.UP);
        boolean arrows = column < columns.size()
                && isHead(columns.head(column))
                && (up || cell.is(0, Sense.DOWN))
                && cell.run().folded().strip().chars().allMatch(c -> c == (up ? '↑' : '↓'));
        if (!arrows || frame.quantity() == null || frame.partners() == null) {
            return;
        }
        boolean named = frame.base() != null;
        boolean based = named || columns.hasPrevious();
        Basis basis = named ? Basis.NAMED : based ? Basis.MONTH_BEFORE : Basis.UNSAID;
        found.add(new Statement(
                FigureKind.DIRECTION,
                cell.run(),
                cell.get(0).start(),
                cell.get(cell.size() - 1).end(),
                based ? frame : frame.blocked(Blocker.UNKNOWN_WORD),
                new Claim.Direction(up ? Trend.UP : Trend.DOWN, basis, false),
                acts,
                List.of(),
                false,
                Mentions.NONE));
    }
}
