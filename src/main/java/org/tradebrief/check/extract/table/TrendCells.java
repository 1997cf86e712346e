package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Trend;
import org.tradebrief.check.extract.Trends;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** A remark that says no more than 收窄 or 大幅擴大: it is said of the one amount that its row gives. */
final class TrendCells {
    private TrendCells() {}

    /** A head that says that its column is held against the year before: 差額較 2024 年同期, 逆差年增減. */
    private static final Pattern ON_YEAR = Pattern.compile("同期|同月|[去上]年|前一年|年增减|年变动|yoy|y/y|year");

    /** Adds what the cell says, of the amount that its head names and against what, else of the one that its row gives. */
    static void add(Words cell, Words head, Hint.Kind kind, Frame placed, Acts acts, List<Statement> found) {
        int trend = trend(cell);
        List<Frame> meant = trend < 0 || placed.quantity() == null
                ? List.of()
                : found.stream()
                        .filter(s -> s.claim() instanceof Claim.Amount)
                        .map(Statement::frame)
                        .filter(f -> Slot.same(f.quantity(), placed.quantity()))
                        .distinct()
                        .toList();
        boolean told = found.stream().anyMatch(s -> s.run().equals(cell.run()));
        Slot<Timespan> now = meant.size() == 1 ? meant.getFirst().period() : null;
        if (now != null && !told && ON_YEAR.matcher(head.run().folded()).find()) {
            Slot<Timespan> base = new Slot<>(now.value().plusYears(-1), now.origin());
            Claim claim = new Claim.Direction(Trends.of(cell.get(trend)), Basis.NAMED, false);
            add(cell, trend, meant.getFirst().withBase(base), claim, acts, found);
        } else if (kind == Hint.Kind.TEXT) {
            add(cell, acts, found);
        }
    }

    private static void add(Words cell, int trend, Frame frame, Claim claim, Acts acts, List<Statement> found) {
        found.add(new Statement(
                FigureKind.DIRECTION,
                cell.run(),
                cell.get(0).start(),
                cell.get(trend).end(),
                frame,
                claim,
                acts,
                List.of(),
                false,
                Mentions.NONE));
    }

    /** Adds the direction; since when is not said, so that it accuses nobody. An arrow beside it that goes the other way is told. */
    private static void add(Words cell, Acts acts, List<Statement> found) {
        int trend = trend(cell);
        List<Frame> amounts = found.stream()
                .filter(s -> s.claim() instanceof Claim.Amount)
                .map(Statement::frame)
                .distinct()
                .toList();
        boolean told = found.stream().anyMatch(s -> s.run().equals(cell.run()));
        if (trend < 0 || told || amounts.size() != 1 || amounts.getFirst().partners() == null) {
            return;
        }
        Trend said = Trends.of(cell.get(trend));
        Claim claim = isTurned(said, found)
                ? new Claim.Unplaced("與同列箭頭的方向相反")
                : new Claim.Direction(said, Basis.UNSAID, false);
        Frame frame = amounts.getFirst().withBase(null).blocked(Blocker.UNKNOWN_WORD);
        add(cell, trend, frame, claim, acts, found);
    }

    private static boolean isTurned(Trend said, List<Statement> row) {
        return row.stream()
                .anyMatch(s -> s.claim() instanceof Claim.Direction d
                        && d.trend() != said
                        && d.trend() != Trend.FLAT
                        && said != Trend.FLAT);
    }

    /** The last token, where it is a trend and only 大幅, 略 and the like stand before it; -1 in any other cell. */
    private static int trend(Words cell) {
        int last = cell.size() - 1;
        boolean trend =
                last >= 0 && Trends.isTrend(cell.get(last)) && !cell.get(last).isAny(Sense.CHANGE, Sense.DIFFERENCE);
        for (int i = 0; i < last; i++) {
            trend &= cell.is(i, Sense.NEUTRAL) && cell.get(i) instanceof Token.Word;
        }
        return trend ? last : -1;
    }
}
