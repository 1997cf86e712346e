package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Mentions;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.extract.passage.Neighbours;
import org.tradebrief.check.extract.passage.OrderStatements;
import org.tradebrief.check.extract.passage.PassageExtractor;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Provider;

/** Finds the statements of a table, cell by cell: a cell's own words, then its row, its column, the table's head. */
public final class TableExtractor {
    private static final int ROWS_LOOKED_AT = 60;
    private static final int FIRST_CELLS = 3;
    private static final int MOST_CELLS = 8;
    /** What a row is of is asked of no more than so many signs of a cell, for each of its statements. */
    private static final int LONGEST_CELL = 600;

    private final Lexer lexer;
    private final Surroundings surroundings;
    private final PassageExtractor passages;

    public TableExtractor(Lexer lexer, Surroundings surroundings, PassageExtractor passages) {
        this.lexer = lexer;
        this.surroundings = surroundings;
        this.passages = passages;
    }

    public List<Statement> extract(Block.Table table) {
        Columns columns = new Columns(table, lexer);
        boolean months = !Columns.speaksOfActs(table);
        List<List<Words>> rows = table.rows().stream()
                .map(r -> words(r, table.headOf(0), months))
                .toList();
        TableNotes notes = new TableNotes(table.notes(), surroundings, surroundings.monthly());
        Frame around = around(table, columns, notes);
        List<Statement> found = new ArrayList<>(heads(table, columns, around));
        String topic = Surroundings.topic(table.outline());
        boolean monthly = isMonthly(rows, columns, around);
        RowLabels labels = new RowLabels(surroundings, columns, around, labelled(rows, columns), monthly);
        ColumnFrames heads = new ColumnFrames(surroundings, columns, around, surroundings.nearest(table), monthly);
        MonthsOver over = MonthsOver.of(table, columns, rows, surroundings);
        PeakCells peaks = new PeakCells(surroundings, columns, around);
        int ranked = surroundings.ranked(table, rows);
        Setting setting =
                new Setting(columns, notes, around, labels, heads, over, peaks, ranked, headActs(table), months);
        Words carried = new Words(Run.empty(), List.of());
        for (int i = 0; i < rows.size(); i++) {
            List<Words> cells = rows.get(i);
            carried = cells.isEmpty() || cells.getFirst().run().isBlank() ? carried : cells.getFirst();
            found.addAll(row(table.rows().get(i), cells, setting, carried.run().folded() + '\n' + topic));
        }
        return found;
    }

    /** What holds for all rows. */
    private record Setting(
            Columns columns,
            TableNotes notes,
            Frame around,
            RowLabels labels,
            ColumnFrames heads,
            MonthsOver over,
            PeakCells peaks,
            int ranked,
            Acts acts,
            boolean months) {}

    /** Whether the table is said to be of months, or to be the Census's. */
    private boolean isMonthly(List<List<Words>> rows, Columns columns, Frame around) {
        boolean census = around.provider() != null && around.provider().value() == Provider.CENSUS;
        boolean comtrade = around.provider() != null && around.provider().value() == Provider.COMTRADE;
        return census
                || !comtrade
                        && (isMonths(around.period())
                                || anyMonths(columns, around)
                                || rows.stream()
                                        .limit(ROWS_LOOKED_AT)
                                        .filter(r -> !r.isEmpty())
                                        .map(r -> surroundings.of(r.getFirst(), around, Origin.ROW))
                                        .anyMatch(f -> isMonths(f.period())));
    }

    private boolean anyMonths(Columns columns, Frame around) {
        for (int i = 1; i < columns.size(); i++) {
            if (isMonths(surroundings.of(columns.head(i), around, Origin.COLUMN).period())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMonths(@Nullable Slot<Timespan> period) {
        return period != null && !period.value().isWholeYears();
    }

    private static boolean labelled(List<List<Words>> rows, Columns columns) {
        return rows.stream().limit(ROWS_LOOKED_AT).anyMatch(r -> RowLabels.column(r, columns) >= 0);
    }

    private List<Words> words(Block.Row row, Run corner, boolean months) {
        List<Words> cells = new ArrayList<>();
        for (Run cell : row.cells()) {
            Words words = words(cell.pieces().getFirst(), months);
            cells.add(cells.isEmpty() ? BareTimes.read(words, corner) : words);
        }
        return cells;
    }

    private Words words(Run run, boolean months) {
        return new Words(run, lexer.cellTokens(run, months));
    }

    /** The notes and the corner of the head speak of the whole table, then what stands around it. */
    private Frame around(Block.Table table, Columns columns, TableNotes notes) {
        Frame frame = Frame.EMPTY;
        if (columns.size() > 0) {
            Frame corner = surroundings.of(columns.head(0), Frame.EMPTY, Origin.TABLE_HEAD);
            frame = frame.over(corner.withQuantity(columns.flowOfMarkets(), 0));
        }
        return surroundings.ofCensus(frame.over(surroundings.caption(table.caption()))
                .over(notes.common())
                .over(surroundings.frame(table.outline()))
                .over(notes.flow()));
    }

    /** Heads state periods; what else they say is read with their cells. */
    private List<Statement> heads(Block.Table table, Columns columns, Frame around) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            passages.extract(columns.head(i), around, Hint.of(Hint.Kind.LABEL), Acts.NONE, "").stream()
                    .filter(s -> s.kind() == FigureKind.PERIOD)
                    .forEach(found::add);
        }
        return found;
    }

    /** 公告（2025 年）: the year of all the numbers below. */
    private Acts headActs(Block.Table table) {
        return surroundings.acts(table.outline());
    }

    private List<Statement> row(Block.Row row, List<Words> cells, Setting setting, String topic) {
        Columns columns = setting.columns();
        RowLabels.Label label = setting.labels().next(cells);
        int top = label.column() < 0 ? top(cells) : 0;
        StringBuilder words = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < Math.min(cells.size(), MOST_CELLS); i++) {
            String cell = cells.get(i).run().folded();
            words.append(i < FIRST_CELLS ? cell + '\n' : "");
            all.append(cell, 0, Math.min(cell.length(), LONGEST_CELL)).append(RowDays.CELL);
        }
        words.append(topic);
        Acts acts = rowActs(cells, columns, setting.acts()).inRow(all.toString());
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).size() == 0) {
                continue;
            }
            boolean name = i == label.column();
            Hint hint = name
                    ? Hint.of(Hint.Kind.LABEL)
                    : columns.hint(i, label.kind()).ofTop(top).among(setting.ranked());
            Frame column = i < columns.size() && !name ? setting.heads().of(i, label.frame(), hint) : Frame.EMPTY;
            Frame told = before(told(label.frame(), column, columns.isCumulative(i)), columns.isPrevious(i));
            told = columns.isSameMonths(i) && hint.kind() == Hint.Kind.AMOUNT ? yearBefore(told, label.frame()) : told;
            told = setting.over().applied(told);
            Frame outerFrame = setting.notes()
                    .applied(OtherSide.of(told, label.frame(), column, setting.around(), surroundings.monthly()));
            Frame placed = placed(columns.ofFlow(outerFrame), hint.kind(), columns, i, cells);
            Quotients.@Nullable Terms terms = name ? null : divided(cells, i, columns);
            if (terms != null && Quotients.add(cells.get(i), terms, placed, acts, found)) {
                continue;
            }
            boolean peak = i < columns.size() && PeakHead.of(columns.head(i)) != PeakHead.NONE;
            Frame valued = peak ? placed.blocked(Blocker.UNCLEAR_CELL) : placed; // the month may be wrong, or the value
            int before = found.size();
            for (Run piece : row.cells().get(i).pieces()) {
                Words of = piece.equals(cells.get(i).run()) ? cells.get(i) : words(piece, setting.months());
                found.addAll(passages.extract(of, valued, hint, acts, words.toString()));
            }
            if (i < columns.size()) {
                TwoFlows.apply(columns.head(i), found, before);
            }
            absence(cells.get(i), columns, i, label.column(), placed, acts, found);
            Arrows.add(cells.get(i), columns, i, placed, acts, found);
            peak(cells, i, columns, setting, placed, acts, found);
            if (i < columns.size()) {
                AimedCells.add(cells.get(i), columns.head(i), placed, acts, found);
            }
            if (i < columns.size() && !name) {
                TrendCells.add(cells.get(i), columns.head(i), hint.kind(), placed, acts, found);
            }
        }
        return Neighbours.ofRow(RowDays.told(found, all.toString()));
    }

    /** 前五名合計: how many partners the row's first cell takes together; 0 if it does not say. */
    private static int top(List<Words> cells) {
        return !cells.isEmpty() && cells.getFirst().at(0) instanceof Token.Top t ? t.count() : 0;
    }

    /** The row, then the column; where the column has the row's partner report, the trade is told from the other end. */
    private Frame told(Frame row, Frame column, boolean cumulative) {
        Economy teller = column.reporterOrNull();
        Economy reporter = row.reporterOrNull();
        boolean turned = teller != null && reporter != null && teller.equals(row.partnerOrNull());
        boolean named = teller != null // 國家 | 2026 年 1 月美國貿易逆差: the row's economy is whom that is with
                && reporter != null
                && surroundings.isMonthly(teller)
                && !teller.equals(reporter)
                && column.quantity() != null
                && row.partners() == null
                && column.partners() == null;
        Frame frame = turned || named
                ? column.withPartners(new Slot<>(List.of(reporter), Origin.ROW)).over(row)
                : row.over(column);
        return Crossing.of(row.period(), column.period(), cumulative).applied(frame);
    }

    /** 上年同月 beside rows of months: the month of the row, a year before. */
    private static Frame yearBefore(Frame told, Frame row) {
        Slot<Timespan> period = row.period();
        boolean months = period != null && !period.value().isWholeYears();
        return !months || period == null
                ? told
                : row.over(told).withPeriod(new Slot<>(period.value().plusYears(-1), Origin.COLUMN));
    }

    /** 前值: of the month before; nobody has said so in so many words, so that such a value is never contradicted. */
    private static Frame before(Frame frame, boolean previous) {
        Slot<Timespan> period = frame.period();
        boolean month = period != null && period.value().form() == Timespan.Form.MONTH;
        if (!previous || period == null) {
            return frame;
        }
        return frame.withPeriod(month ? new Slot<>(period.value().monthBefore(), Origin.COLUMN) : null)
                .blocked(Blocker.UNCLEAR_CELL);
    }

    /** In a table of economies the one of the row or column is whose indicator a cell gives, whoever stands in the heading. */
    private static Frame ofItself(Frame frame) {
        Slot<List<Economy>> partners = frame.partners();
        if (partners == null || partners.value().size() != 1 || frame.reporter() == null) {
            return frame;
        }
        boolean cell = partners.origin() == Origin.ROW || partners.origin() == Origin.COLUMN;
        return cell && frame.reporter().origin().compareTo(Origin.TABLE_HEAD) > 0
                ? frame.of(new Slot<>(partners.value().getFirst(), partners.origin()))
                : frame;
    }

    /** Without a partner where the reporter alone is described; with the largest where the column is about it. */
    private static Frame placed(Frame frame, Hint.Kind kind, Columns columns, int i, List<Words> cells) {
        if (kind == Hint.Kind.HHI || isOfReporter(kind)) {
            return ofItself(frame).withPartners(null);
        }
        int named = kind == Hint.Kind.SHARE ? namedFor(columns, i, cells) : -1;
        if (named >= 0 && (frame.partners() == null || columns.hint(i).rank() > 0)) {
            Token.Name market = (Token.Name) cells.get(named).get(0);
            return frame.withPartners(new Slot<>(List.of(market.economy()), Origin.ROW));
        }
        if (i >= columns.size() || !columns.isOfLargest(i)) {
            return kind == Hint.Kind.AMOUNT ? ofMarket(frame, columns, i, cells) : frame;
        }
        for (int at = 0; at < cells.size(); at++) {
            if (columns.namesLargest(at) && cells.get(at).at(0) instanceof Token.Name n) {
                return frame.withPartners(new Slot<>(List.of(n.economy()), Origin.ROW));
            }
        }
        return frame.withPartners(null).blocked(Blocker.UNKNOWN_ECONOMY);
    }

    /** 次大市場 | 對次大市場出口: the value beside a market is what goes there, be it that its head says a total. */
    private static Frame ofMarket(Frame frame, Columns columns, int i, List<Words> cells) {
        if (i >= columns.size() || frame.partners() != null || columns.isOfAll(i)) {
            return frame;
        }
        int named = namedFor(columns, i, cells);
        if (named < 0) {
            return frame;
        }
        Token.Name market = (Token.Name) cells.get(named).get(0);
        Frame there = frame.withPartners(new Slot<>(List.of(market.economy()), Origin.ROW));
        return OrderStatements.namesMarket(columns.head(i)) ? there : there.blocked(Blocker.UNCLEAR_CELL);
    }

    /** 次位占比 is that of whom the row's 次位 names, 占比 alone that of the market named right before it; -1 for nobody. */
    private static int namedFor(Columns columns, int i, List<Words> cells) {
        int rank = columns.hint(i).rank();
        for (int at = rank > 0 ? 0 : Math.max(0, i - 1); at < (rank > 0 ? cells.size() : i); at++) {
            Hint hint = columns.hint(at);
            boolean market = hint.kind() == Hint.Kind.MARKETS && (rank == 0 || hint.rank() == rank);
            if (market && cells.get(at).at(0) instanceof Token.Name) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfReporter(Hint.Kind kind) {
        return kind == Hint.Kind.TOP_SHARE
                || kind == Hint.Kind.PARTNERS
                || kind == Hint.Kind.LEVEL
                || kind == Hint.Kind.MARKETS
                || kind == Hint.Kind.COVERAGE;
    }

    /** What the column's head or the row's label divides. */
    private static Quotients.@Nullable Terms divided(List<Words> cells, int i, Columns columns) {
        Quotients.@Nullable Terms column = i < columns.size() ? Quotients.of(columns.head(i)) : null;
        return column == null && i > 0 ? Quotients.of(cells.getFirst()) : column;
    }

    /** The month of an extreme, which the head of the column or the label of the row asks for. */
    private static void peak(
            List<Words> cells,
            int i,
            Columns columns,
            Setting setting,
            Frame placed,
            Acts acts,
            List<Statement> found) {
        Words label = cells.getFirst();
        if (i > 0 && PeakHead.of(label) != PeakHead.NONE) {
            setting.peaks().add(cells.get(i), label, placed, acts, found);
        } else if (i > 0 && i < columns.size()) {
            setting.peaks().add(cells.get(i), columns.head(i), placed, acts, found);
        }
    }

    /** A cell that says that there is nothing. */
    private static void absence(
            Words cell, Columns columns, int column, int label, Frame frame, Acts acts, List<Statement> found) {
        boolean empty = cell.size() == 1 && cell.is(0, Sense.MISSING) && column != label;
        if (empty && Hint.NUMERIC.contains(columns.hint(column).kind())) {
            Token t = cell.get(0);
            found.add(new Statement(
                    FigureKind.ABSENCE,
                    cell.run(),
                    t.start(),
                    t.end(),
                    frame,
                    new Claim.Absence(columns.hint(column).kind().name()),
                    acts,
                    List.of(),
                    false,
                    Mentions.NONE));
        }
    }

    private static Acts rowActs(List<Words> cells, Columns columns, Acts outer) {
        for (int i = 0; i < cells.size(); i++) {
            List<Acts.Number> numbers = Surroundings.numbers(cells.get(i));
            if (!numbers.isEmpty()) {
                return new Acts(inYear(numbers, columns, i), "", true);
            }
        }
        return outer;
    }

    private static List<Acts.Number> inYear(List<Acts.Number> numbers, Columns columns, int column) {
        int year = column < columns.size() ? year(columns.head(column)) : 0;
        return numbers.stream()
                .map(n -> n.year() == 0 && year > 0 ? new Acts.Number(year, n.number(), n.through(), n.order()) : n)
                .toList();
    }

    private static int year(Words head) {
        for (int i = 0; i < head.size(); i++) {
            if (head.get(i) instanceof Token.Span s && s.span().fromYear() > 1900) {
                return s.span().fromYear();
            }
        }
        return 0;
    }
}
