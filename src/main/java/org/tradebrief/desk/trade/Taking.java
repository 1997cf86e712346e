package org.tradebrief.desk.trade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradebrief.desk.export.TextTable;

/** Lines as a table to take along: to the clipboard, into a file, into a brief; always with heads and source. */
final class Taking {
    private final LineText text;

    Taking(LineText text) {
        this.text = text;
    }

    /** What stands in a table as columns, without the small lines, which are no values. */
    static List<TradeColumn> valued(List<TradeColumn> columns) {
        return columns.stream().filter(c -> c != TradeColumn.SHAPE).toList();
    }

    List<String> heads(List<TradeColumn> columns, TradeQuery query) {
        return columns.stream().map(c -> text.fullHead(c, query)).toList();
    }

    static Set<Integer> figures(List<TradeColumn> columns) {
        Set<Integer> figures = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isFigure()) {
                figures.add(i);
            }
        }
        return figures;
    }

    /** @param raw unrounded, for computing with; else as the table shows it */
    List<String> cells(TradeLine line, List<TradeColumn> columns, TradeQuery query, boolean raw) {
        return columns.stream()
                .map(c -> raw ? text.raw(c, line, query) : named(c, line, query))
                .toList();
    }

    /** Away from its partner's line a month says whose it is. */
    private String named(TradeColumn column, TradeLine line, TradeQuery query) {
        return column == TradeColumn.NAME && line.month()
                ? text.economy(line.partner()) + " " + line.period()
                : text.cell(column, line, query);
    }

    TextTable table(List<TradeLine> lines, List<TradeColumn> columns, TradeQuery query, String source, boolean raw) {
        List<TradeColumn> valued = valued(columns);
        return new TextTable(
                heads(valued, query),
                figures(valued),
                lines.stream().map(l -> cells(l, valued, query, raw)).toList(),
                source);
    }
}
