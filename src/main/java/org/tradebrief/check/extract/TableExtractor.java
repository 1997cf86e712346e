package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.read.Block;
import org.tradebrief.check.read.Run;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Lexer;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Finds the statements of a table, cell by cell: a cell's own words, then its row, its column, the table's head. */
final class TableExtractor {
    private static final int LONGEST_LABEL = 6;
    private static final int ROWS_LOOKED_AT = 60;
    private final Lexer lexer;
    private final Surroundings surroundings;
    private final PassageExtractor passages;

    TableExtractor(Lexer lexer, Surroundings surroundings, PassageExtractor passages) {
        this.lexer = lexer;
        this.surroundings = surroundings;
        this.passages = passages;
    }

    List<Statement> extract(Block.Table table) {
        Columns columns = new Columns(table, lexer);
        TableNotes notes = new TableNotes(table.notes(), surroundings, surroundings.monthly());
        Frame around = around(table, columns, notes);
        List<Statement> found = new ArrayList<>(heads(table, columns, around));
        String topic = Surroundings.topic(table.outline());
        Setting setting = new Setting(
                columns, notes, around, surroundings.nearest(table), headActs(table), labelled(table, columns));
        Run carried = Run.empty();
        for (Block.Row row : table.rows()) {
            carried = row.cells().isEmpty() || row.cells().getFirst().isBlank()
                    ? carried
                    : row.cells().getFirst();
            found.addAll(row(row, setting, carried.folded() + '\n' + topic));
        }
        return found;
    }

    /**
     * What holds for all rows.
     *
     * @param near what the words right over the table say
     * @param labelled whether its rows are told apart by economies or times
     */
    private record Setting(Columns columns, TableNotes notes, Frame around, Frame near, Acts acts, boolean labelled) {}

    private boolean labelled(Block.Table table, Columns columns) {
        return table.rows().stream().limit(ROWS_LOOKED_AT).anyMatch(r -> labelColumn(words(r), columns) >= 0);
    }

    private List<Words> words(Block.Row row) {
        return row.cells().stream().map(c -> words(c.pieces().getFirst())).toList();
    }

    private Words words(Run run) {
        return new Words(run, lexer.cellTokens(run));
    }

    /** The notes and the corner of the head speak of the whole table, then what stands around it. */
    private Frame around(Block.Table table, Columns columns, TableNotes notes) {
        Frame frame = Frame.EMPTY;
        if (columns.size() > 0) {
            frame = frame.over(surroundings
                    .of(columns.head(0), Frame.EMPTY, Origin.TABLE_HEAD)
                    .withQuantity(null, 0));
        }
        return frame.over(notes.common()).over(surroundings.frame(table.outline()));
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

    private List<Statement> row(Block.Row row, Setting setting, String topic) {
        Columns columns = setting.columns();
        List<Words> cells = words(row);
        int label = labelColumn(cells, columns);
        Frame rowFrame =
                label < 0 ? unlabelled(cells, setting) : labelFrame(cells.get(label), columns, setting.around());
        int top = label < 0 ? top(cells) : 0;
        Acts acts = rowActs(cells, columns, setting.acts());
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(cells.size(), 3); i++) {
            words.append(cells.get(i).run().folded()).append('\n');
        }
        words.append(topic);
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).size() == 0) {
                continue;
            }
            Hint hint = i == label ? Hint.of(Hint.Kind.LABEL) : columns.hint(i).ofTop(top);
            Frame column = i < columns.size() && i != label ? columnFrame(setting, i, rowFrame) : Frame.EMPTY;
            Frame outerFrame = setting.notes().applied(told(rowFrame, column).over(setting.around()));
            Frame placed = placed(outerFrame, columns, i, cells);
            for (Run piece : row.cells().get(i).pieces()) {
                Words of = piece.equals(cells.get(i).run()) ? cells.get(i) : words(piece);
                found.addAll(passages.extract(of, placed, hint, acts, words.toString()));
            }
            absence(cells.get(i), columns, i, label, placed, acts, found);
        }
        return Neighbours.ofRow(found);
    }

    /** 合計, 其他, 前五名: a row among rows of economies or times that is of none of them. */
    private static Frame unlabelled(List<Words> cells, Setting setting) {
        boolean named = !cells.isEmpty() && cells.getFirst().size() > 0;
        return named && setting.labelled() ? Frame.EMPTY.blocked(Blocker.UNCLEAR_CELL) : Frame.EMPTY;
    }

    /** 前五名合計: how many partners the row's first cell takes together; 0 if it does not say. */
    private static int top(List<Words> cells) {
        return !cells.isEmpty() && cells.getFirst().at(0) instanceof Token.Top t ? t.count() : 0;
    }

    /** The row, then the column; where the column has the row's partner report, the trade is told from the other end. */
    private static Frame told(Frame row, Frame column) {
        Economy teller = column.reporterOrNull();
        Economy reporter = row.reporterOrNull();
        if (teller == null || reporter == null || !teller.equals(row.partnerOrNull())) {
            return row.over(column);
        }
        return column.withPartners(new Slot<>(List.of(reporter), Origin.ROW)).over(row);
    }

    /** Without a partner where the reporter alone is described; with the largest where the column is about it. */
    private static Frame placed(Frame frame, Columns columns, int i, List<Words> cells) {
        Hint.Kind kind = columns.hint(i).kind();
        if (kind == Hint.Kind.HHI || isOfReporter(kind)) {
            return frame.withPartners(null);
        }
        if (i >= columns.size() || !columns.isOfLargest(i)) {
            return frame;
        }
        for (int at = 0; at < cells.size(); at++) {
            if (columns.namesLargest(at) && cells.get(at).at(0) instanceof Token.Name n) {
                return frame.withPartners(new Slot<>(List.of(n.economy()), Origin.ROW));
            }
        }
        return frame.withPartners(null).blocked(Blocker.UNKNOWN_ECONOMY);
    }

    private static boolean isOfReporter(Hint.Kind kind) {
        return kind == Hint.Kind.TOP_SHARE
                || kind == Hint.Kind.PARTNERS
                || kind == Hint.Kind.LEVEL
                || kind == Hint.Kind.MARKETS
                || kind == Hint.Kind.COVERAGE;
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

    /** The first cell that names an economy, a measure or a time under a head that is none of a value. */
    private static int labelColumn(List<Words> cells, Columns columns) {
        for (int i = 0; i < cells.size(); i++) {
            Hint.Kind kind = columns.hint(i).kind();
            boolean open = kind == Hint.Kind.TEXT || kind == Hint.Kind.LABEL;
            boolean corner = i == 0 && kind == Hint.Kind.AMOUNT;
            boolean brief = cells.get(i).size() <= LONGEST_LABEL;
            for (int at = 0; (open || corner) && brief && at < cells.get(i).size(); at++) {
                Token t = cells.get(i).get(at);
                if (t instanceof Token.Name || t instanceof Token.Span || t.is(Sense.GROUP_PARTNERS)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private Frame labelFrame(Words cell, Columns columns, Frame around) {
        boolean reporters = columns.describesReporters() && !columns.describesPartners();
        Frame outer = reporters
                ? Frame.EMPTY
                : around.reporter() != null ? around : columns.describesPartners() ? around : Frame.EMPTY;
        Frame frame = surroundings.of(cell, outer, Origin.ROW);
        Slot<Economy> named = frame.reporter();
        boolean partner = !reporters && (around.reporter() != null || columns.describesPartners());
        if (named != null && frame.partners() == null && partner) {
            return frame.withReporter(null).withPartners(new Slot<>(List.of(named.value()), Origin.ROW));
        }
        return frame;
    }

    private Frame columnFrame(Setting setting, int i, Frame row) {
        Columns columns = setting.columns();
        Frame around = setting.around();
        Frame own = crossed(
                surroundings.of(
                        columns.head(i),
                        around.reporter() != null || row.reporter() != null ? around.over(row) : Frame.EMPTY,
                        Origin.COLUMN),
                row,
                setting);
        if (columns.isBase(i) && own.period() == null) {
            own = own.withPeriod(base(around));
        }
        if (columns.hint(i).kind() != Hint.Kind.CHANGE) {
            return own;
        }
        Frame timed = own.period() == null ? own.withPeriod(latestLeftOf(columns, i, around)) : own;
        return timed.quantity() == null ? timed.withQuantity(quantityLeftOf(columns, i), 0) : timed;
    }

    /** A head that is an economy's name alone: the partner of the row's reporter or of the one over the table, else who reports. */
    private static Frame crossed(Frame column, Frame row, Setting setting) {
        Slot<Economy> named = column.reporter();
        if (named == null || column.partners() != null || column.quantity() != null || row.partners() != null) {
            return column;
        }
        Frame partner = column.withReporter(null).withPartners(new Slot<>(List.of(named.value()), named.origin()));
        if (isOther(row.reporterOrNull(), named) || isOther(setting.near().reporterOrNull(), named)) {
            return partner;
        }
        return isOther(setting.around().reporterOrNull(), named) ? partner.blocked(Blocker.UNCLEAR_CELL) : column;
    }

    private static boolean isOther(@Nullable Economy reporter, Slot<Economy> named) {
        return reporter != null && !reporter.equals(named.value());
    }

    /** What the table's values are set against: the base said, else the same months of the year before. */
    private static @Nullable Slot<Timespan> base(Frame around) {
        if (around.base() != null) {
            return around.base();
        }
        Slot<Timespan> period = around.period();
        return period == null ? null : new Slot<>(period.value().plusYears(-1), period.origin());
    }

    /** A column of changes behind columns of times is of the latest of them; null where their heads say none. */
    private @Nullable Slot<Timespan> latestLeftOf(Columns columns, int i, Frame around) {
        Slot<Timespan> latest = null;
        for (int at = 1; at < i; at++) {
            Slot<Timespan> own = columns.isBase(at)
                    ? null
                    : surroundings.of(columns.head(at), around, Origin.COLUMN).period();
            boolean later = own != null
                    && (latest == null || own.value().toYear() > latest.value().toYear());
            latest = later ? own : latest;
        }
        Slot<Timespan> said = around.period();
        boolean newer = latest != null
                && (said == null || said.value().toYear() < latest.value().toYear());
        return newer ? latest : null;
    }

    /** A column of changes is of the values in the nearest column of amounts to its left. */
    private static @Nullable Slot<Quantity> quantityLeftOf(Columns columns, int i) {
        for (int at = i - 1; at >= 0; at--) {
            Words head = columns.head(at);
            for (int t = 0; t < head.size() && columns.hint(at).kind() == Hint.Kind.AMOUNT; t++) {
                if (head.is(t, Sense.BALANCE)) {
                    return new Slot<>(Quantity.BALANCE, Origin.COLUMN);
                }
                if (head.is(t, Sense.EXPORT)) {
                    return new Slot<>(Quantity.EXPORT, Origin.COLUMN);
                }
                if (head.is(t, Sense.IMPORT)) {
                    return new Slot<>(Quantity.IMPORT, Origin.COLUMN);
                }
            }
        }
        return null;
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
