package org.tradebrief.check.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.extract.Basis;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Surroundings;
import org.tradebrief.check.read.Units;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Reads what the first cells of each row say of the values behind them, row after row. */
final class RowLabels {
    private static final int LONGEST_LABEL = 6;
    /** Of that which the corner of the head names: HHI. */
    private static final Set<String> INDEX = Set.of("指数", "数值", "值", "index", "value");

    private final Surroundings surroundings;
    private final Columns columns;
    private final Frame around;
    private final boolean labelled;
    private final boolean monthly;
    private final Sums sums = new Sums(Origin.ROW);
    private final List<Slot<Timespan>> times = new ArrayList<>();
    private @Nullable Words first;

    /**
     * @param labelled whether the table's rows are told apart by economies, times or flows
     * @param monthly whether its values are those of months, which one economy alone has with its partners
     */
    RowLabels(Surroundings surroundings, Columns columns, Frame around, boolean labelled, boolean monthly) {
        this.surroundings = surroundings;
        this.columns = columns;
        this.around = around;
        this.labelled = labelled;
        this.monthly = monthly;
    }

    /**
     * What a row is called.
     *
     * @param column of the cell that says so; -1 for none
     * @param kind what its values are, with the unit that it gives them; {@code NONE} where it does not say
     */
    record Label(int column, Hint kind, Frame frame) {
        Label over(Label other) {
            return new Label(column, kind.kind() == Hint.Kind.TEXT ? other.kind : kind, frame.over(other.frame));
        }

        /** The same, its economy taken for the partner of the one that the row's label has report. */
        Label ofPartner(Label first) {
            Slot<Economy> named = frame.reporter();
            Economy reporter = first.frame.reporterOrNull();
            boolean one = frame.partners() == null && first.frame.partners() == null;
            if (named == null || reporter == null || !one || reporter.equals(named.value())) {
                return this;
            }
            Slot<List<Economy>> partner = new Slot<>(List.of(named.value()), Origin.ROW);
            return new Label(column, kind, frame.withReporter(null).withPartners(partner));
        }
    }

    /** The label of the next row. */
    Label next(List<Words> cells) {
        int at = column(cells, columns);
        boolean blank = !cells.isEmpty() && cells.getFirst().size() == 0;
        Words carried = blank && at > 0 ? first : null;
        first = !blank && at == 0 ? cells.getFirst() : blank ? first : null;
        if (at < 0) {
            return new Label(-1, Hint.NONE, unlabelled(cells));
        }
        Label label = ends(cells, at);
        for (int i = at + 1; i < cells.size() && !holdsValues(i); i++) {
            label = isLabel(cells.get(i), i) ? label.over(label(cells.get(i), i).ofPartner(label)) : label;
        }
        return compared(carried == null ? label : below(label(carried, at), label));
    }

    /** 台灣 | 中國, and below it a blank | 美國: what the row above was called first holds for this one as well. */
    private static Label below(Label first, Label own) {
        return own.ofPartner(first).over(first);
    }

    /** A row of changes below rows of two times is of the later against the earlier; below more, of the latest. */
    private Label compared(Label label) {
        Frame frame = label.frame();
        Slot<Timespan> own = frame.period();
        if (label.kind().kind() != Hint.Kind.CHANGE || own != null) {
            sums.add(frame);
            if (own != null && !times.contains(own)) {
                times.add(own);
            }
            return label;
        }
        boolean two = times.size() == 2 && label.kind().basis() == Basis.UNSAID;
        Frame timed = two ? frame.withPeriod(later(times)).withBase(earlier(times)) : frame;
        return new Label(label.column(), label.kind(), timed);
    }

    private static Slot<Timespan> later(List<Slot<Timespan>> two) {
        return isEarlier(two.getFirst(), two.getLast()) ? two.getLast() : two.getFirst();
    }

    private static Slot<Timespan> earlier(List<Slot<Timespan>> two) {
        return isEarlier(two.getFirst(), two.getLast()) ? two.getFirst() : two.getLast();
    }

    private static boolean isEarlier(Slot<Timespan> one, Slot<Timespan> other) {
        return one.value().toYear() * 12 + one.value().toMonth()
                < other.value().toYear() * 12 + other.value().toMonth();
    }

    private Label label(Words cell, int at) {
        Hint said = Heads.of(cell, false);
        boolean index = said.kind() == Hint.Kind.TEXT
                && INDEX.contains(cell.run().folded().strip());
        Hint kind = index && columns.size() > 0 ? Heads.of(columns.head(0), false) : said;
        return new Label(at, kind.scale(Units.of(List.of(cell.run()))), Provisos.apply(cell, frame(cell)));
    }

    /** A flow from one economy to another, by an arrow in its cell or by two columns; else the cell as it stands. */
    private Label ends(List<Words> cells, int at) {
        Words cell = cells.get(at);
        boolean arrow = cell.size() == 3 && cell.is(1, Sense.ARROW);
        Token from = arrow ? cell.at(0) : columns.from() >= 0 && columns.to() >= 0 ? name(cells, columns.from()) : null;
        Token to = arrow ? cell.at(2) : from == null ? null : name(cells, columns.to());
        if (!(from instanceof Token.Name f) || !(to instanceof Token.Name t)) {
            return label(cell, at);
        }
        Economy said = reporter(cells, at);
        Economy reporter = said == null ? around.reporterOrNull() : said;
        boolean arrives =
                t.economy().equals(reporter) || reporter == null && monthly && surroundings.isMonthly(t.economy());
        Economy own = arrives ? t.economy() : f.economy();
        Economy other = arrives ? f.economy() : t.economy();
        Frame frame = Frame.EMPTY
                .withReporter(new Slot<>(own, Origin.ROW))
                .withPartners(new Slot<>(List.of(other), Origin.ROW))
                .withQuantity(new Slot<>(arrives ? Quantity.IMPORT : Quantity.EXPORT, Origin.ROW), 0);
        boolean sure = said != null || monthly;
        return new Label(at, Hint.of(Hint.Kind.AMOUNT), sure ? frame : frame.blocked(Blocker.UNCLEAR_CELL));
    }

    /** Who reports, as another cell of the row says. */
    private @Nullable Economy reporter(List<Words> cells, int label) {
        for (int i = label + 1; i < cells.size(); i++) {
            if (isLabel(cells.get(i), i) && cells.get(i).at(0) instanceof Token.Name n && columns.to() != i) {
                return n.economy();
            }
        }
        return null;
    }

    private static @Nullable Token name(List<Words> cells, int column) {
        return column < cells.size() ? cells.get(column).at(0) : null;
    }

    /** Behind the first column of values come values and remarks. */
    private boolean holdsValues(int column) {
        return columns.isOpen(column)
                || Hint.NUMERIC.contains(columns.hint(column).kind());
    }

    /** One more cell of names, times or flows and nothing else, before the values. */
    private boolean isLabel(Words cell, int column) {
        if (columns.hint(column).kind() != Hint.Kind.TEXT || columns.isOpen(column) || cell.size() > LONGEST_LABEL) {
            return false;
        }
        boolean says = false;
        for (int i = 0; i < cell.size(); i++) {
            Token t = cell.get(i);
            if (t instanceof Token.Unknown || t instanceof Token.Number || t instanceof Token.Day) {
                return false;
            }
            says |= says(t) || isFlow(t);
        }
        return says;
    }

    /** 合計, 其他, 前五名: a row among rows of economies or times that is of none of them. */
    private Frame unlabelled(List<Words> cells) {
        boolean named = !cells.isEmpty() && cells.getFirst().size() > 0;
        if (named && labelled && (Sums.isSum(cells.getFirst()) || sums.areFirst(cells.getFirst()))) {
            return sums.total(cells.getFirst());
        }
        if (named && PeakHead.of(cells.getFirst()) != PeakHead.NONE) {
            return Frame.EMPTY;
        }
        Frame beside = beside(cells);
        if (beside != null) {
            return beside;
        }
        if (columns.isOpen(0)) {
            return Frame.EMPTY; // values from the first column on
        }
        if (!named || !labelled && around.partners() == null) {
            return Frame.EMPTY;
        }
        sums.addUnknown();
        return Frame.EMPTY.blocked(Blocker.UNCLEAR_CELL);
    }

    /** 中國 192.6: the first cell that names an economy with its value names it for the whole row. */
    private @Nullable Frame beside(List<Words> cells) {
        for (Words cell : cells) {
            if (cell.at(0) instanceof Token.Name n && cell.at(1) instanceof Token.Number) {
                return around.reporter() == null || around.reporter().value().equals(n.economy())
                        ? null
                        : Frame.EMPTY.withPartners(new Slot<>(List.of(n.economy()), Origin.ROW));
            }
        }
        return null;
    }

    /** The first cell that names an economy, a measure, a time or a flow under a head that is none of a value. */
    static int column(List<Words> cells, Columns columns) {
        for (int i = 0; i < cells.size(); i++) {
            Hint.Kind kind = columns.hint(i).kind();
            boolean open = kind == Hint.Kind.TEXT || kind == Hint.Kind.LABEL;
            boolean corner = i == 0 && Hint.NUMERIC.contains(kind);
            boolean brief = isBrief(cells.get(i));
            for (int at = 0; (open || corner) && brief && at < cells.get(i).size(); at++) {
                Token t = cells.get(i).get(at);
                boolean index = i == 0
                        && (INDEX.contains(cells.get(i).run().folded().strip())
                                || Heads.of(cells.get(i), false).kind() == Hint.Kind.LEVEL);
                if (says(t) || (isFlow(t) || index) && columns.hasOpen() && !columns.isOpen(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Few words, what a bracket adds not counted: 美對中逆差（2025 年 11 月，億美元）. */
    private static boolean isBrief(Words cell) {
        int words = 0;
        for (int i = 0; i < cell.size(); i++) {
            words += cell.opener(i) < 0 && !cell.isOpen(i) && !cell.isClose(i) ? 1 : 0;
        }
        return words <= LONGEST_LABEL;
    }

    private static boolean says(Token t) {
        return t instanceof Token.Name || t instanceof Token.Span || t.is(Sense.GROUP_PARTNERS);
    }

    private static boolean isFlow(Token t) {
        return t.isAny(
                Sense.EXPORT,
                Sense.IMPORT,
                Sense.BALANCE,
                Sense.TRADE,
                Sense.YOY,
                Sense.MOM,
                Sense.CHANGE,
                Sense.SHARE,
                Sense.HHI,
                Sense.CONCENTRATION,
                Sense.PARTNERS,
                Sense.NAMED_RANK);
    }

    private Frame frame(Words cell) {
        boolean economies = columns.describesReporters() || columns.describesEconomies() && !monthly;
        boolean reporters = economies && !columns.describesPartners();
        boolean said = around.reporter() != null || columns.describesPartners();
        boolean partners = !reporters && (said || monthly);
        Frame frame = surroundings.cell(cell, partners ? around : Frame.EMPTY, Origin.ROW);
        Slot<Economy> named = frame.reporter();
        boolean own = named != null
                && (!said && surroundings.isMonthly(named.value())
                        || frame.quantity() != null && named.value().equals(around.reporterOrNull()));
        if (!partners || named == null || frame.partners() != null || own) {
            return frame; // 美國出口 | 中國 | 台灣: nobody trades with himself
        }
        Frame partner = frame.withReporter(null).withPartners(new Slot<>(List.of(named.value()), Origin.ROW));
        return frame.quantity() == null ? partner : partner.blocked(Blocker.UNCLEAR_CELL);
    }
}
