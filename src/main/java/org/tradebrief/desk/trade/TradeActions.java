package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.TablePosition;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** What can be done with the table: copy, export, cite, sort, choose columns, look at a cell from other sides. */
final class TradeActions {
    /** A clipboard with more lines than this serves nobody; a file does. */
    private static final int MOST_COPIED = 100_000;

    final Action copy;
    final Action export;
    final Action cite;
    final Action columns;
    final Action refresh;
    final Action mirror;

    private final TradeModel model;
    private final DeskContext context;
    private final @Nullable Citing citing;
    private final Supplier<@Nullable TradeTable> table;
    private final Phrases words;
    private final LineText text;
    private final Taking taking;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final List<Action> all;

    /** @param table that is shown; null before the tab was opened */
    TradeActions(
            TradeModel model,
            DeskContext context,
            LineText text,
            CellViews looks,
            @Nullable Citing citing,
            Supplier<@Nullable TradeTable> table) {
        this.model = model;
        this.context = context;
        this.text = text;
        this.citing = citing;
        this.table = table;
        words = context.words().of("trade");
        taking = new Taking(text);
        BooleanBinding there = Bindings.isNotNull(model.sheetProperty());
        BooleanBinding here = there.and(shown);
        copy = Action.of("trade.copy", words, () -> copyAll(false))
                .icon("copy")
                .keys("Shortcut+Shift+C")
                .when(here);
        export = Action.of("trade.export", words, this::export).icon("download").when(there);
        cite = Action.of("trade.cite", words, this::cite)
                .icon("cite")
                .when(citing == null ? Bindings.createBooleanBinding(() -> false) : there);
        columns = Action.of("trade.columns", words, this::chooseColumns)
                .icon("columns")
                .keys("Alt+L")
                .when(here);
        mirror = Action.of("trade.mirror", words, looks::mirror)
                .icon("link")
                .keys("Alt+M")
                .when(here.and(Bindings.isNotNull(model.selectedProperty())));
        refresh = Action.of(
                        "trade.refresh",
                        words,
                        () -> context.actions().find("data.refresh").ifPresent(Action::fire))
                .icon("refresh");
        all = List.of(
                copy,
                Action.of("trade.copy-raw", words, () -> copyAll(true))
                        .icon("copy")
                        .when(there),
                Action.of("trade.copy-cells", words, () -> copyCells(false))
                        .icon("copy")
                        .keys("Shortcut+C")
                        .when(here.and(focused())),
                Action.of("trade.copy-cells-raw", words, () -> copyCells(true))
                        .icon("copy")
                        .keys("Shortcut+Alt+C")
                        .when(here),
                export,
                cite,
                columns,
                refresh,
                Action.of("trade.sort", words, () -> sort(false)).keys("Alt+S").when(here),
                Action.of("trade.sort-more", words, () -> sort(true))
                        .keys("Alt+Shift+S")
                        .when(here),
                mirror,
                Action.of("trade.history", words, looks::history)
                        .icon("history")
                        .keys("Alt+R")
                        .when(here.and(Bindings.createBooleanBinding(
                                () -> CellViews.hasHistory(
                                        model.selectedProperty().get()),
                                model.selectedProperty()))),
                Action.of(
                                "trade.source",
                                words,
                                () -> open(model.selectedProperty().get()))
                        .icon("document")
                        .when(Bindings.isNotNull(model.selectedProperty())),
                Action.of("trade.reload", words, model::reload).icon("refresh"));
    }

    List<Action> all() {
        return all;
    }

    /** Keys that several tabs use act only while this one is in view. */
    BooleanProperty shownProperty() {
        return shown;
    }

    /** Copying cells must leave the keys of text fields alone. */
    private BooleanBinding focused() {
        SimpleBooleanProperty is = new SimpleBooleanProperty();
        shown.addListener((o, was, now) -> {
            TradeTable of = table.get();
            if (of != null && !is.isBound()) {
                is.bind(of.focusedProperty());
            }
        });
        return Bindings.createBooleanBinding(is::get, is);
    }

    /** Shows the row of a document that a line came from. */
    void open(@Nullable TradeLine line) {
        if (line != null && !line.sources().isEmpty()) {
            context.selection().sourceProperty().set(line.sources().getFirst());
        }
    }

    private interface Use {
        void of(TradeTable table, TradeSheet sheet);
    }

    private void with(Use use) {
        TradeTable of = table.get();
        TradeSheet sheet = model.sheetProperty().get();
        if (of != null && sheet != null) {
            use.of(of, sheet);
        }
    }

    private void copyAll(boolean raw) {
        with((of, sheet) -> put(
                List.copyOf(first(of.getItems())),
                of.columns(),
                sheet,
                raw,
                of.getItems().size()));
    }

    private static List<TradeLine> first(List<TradeLine> lines) {
        return lines.subList(0, Math.min(MOST_COPIED, lines.size()));
    }

    private void copyCells(boolean raw) {
        with((of, sheet) -> {
            TradeTable.Selected chosen = of.selected();
            // A single cell is taken as its line: alone it would say nothing.
            boolean one = chosen.lines().size() <= 1 && chosen.columns().size() <= 1;
            put(
                    chosen.lines(),
                    one ? of.columns() : named(chosen.columns()),
                    sheet,
                    raw,
                    chosen.lines().size());
        });
    }

    /** Values without the names of their lines mean nothing. */
    private static List<TradeColumn> named(List<TradeColumn> chosen) {
        List<TradeColumn> columns = new ArrayList<>(chosen);
        if (!columns.contains(TradeColumn.NAME)) {
            columns.addFirst(TradeColumn.NAME);
        }
        return columns;
    }

    private void put(List<TradeLine> lines, List<TradeColumn> of, TradeSheet sheet, boolean raw, int all) {
        TextTable made = taking.table(lines, of, sheet.query(), source(sheet), raw);
        context.clip().put(made.tsv());
        context.notices()
                .say(
                        all > lines.size()
                                ? words.get("copied.first", lines.size(), all)
                                : words.get("copied", lines.size()));
    }

    private void export() {
        with((of, sheet) -> {
            TradeFiles files = new TradeFiles(
                    taking, Taking.valued(of.columns()), sheet.query(), List.copyOf(lines(of)), notes(sheet));
            new Saving(context)
                    .askAndWrite(
                            words.get("export.title"),
                            words.get("export.name") + ".xlsx",
                            TradeFiles.ENDINGS,
                            (name, out) -> files.write(words.get("title"), name, out));
        });
    }

    /** A list of records is read while it is written; the lines of partners are as the screen shows them. */
    private List<TradeLine> lines(TradeTable of) {
        TradeModel.Shown is = model.shownProperty().get();
        return is != null && is.rows() instanceof FlowRows flows ? flows.visible(Set.of()) : of.getItems();
    }

    private List<String> notes(TradeSheet sheet) {
        List<String> notes = new ArrayList<>(List.of(source(sheet)));
        GateText gates = new GateText(context.words());
        sheet.stopped().ifPresent(g -> notes.add(g.code().code() + " " + gates.sentence(g)));
        if (!sheet.fallback().isEmpty()) {
            notes.add(gates.fallback(sheet));
        }
        return notes;
    }

    private String source(TradeSheet sheet) {
        return TradeSources.line(sheet, words, text);
    }

    private void cite() {
        Citing target = citing;
        with((of, sheet) -> {
            if (target == null) {
                return;
            }
            List<TradeLine> lines = first(of.getItems());
            target.cite(new Cited(
                    taking.table(lines, of.columns(), sheet.query(), "", false).markdown(),
                    lines.stream()
                            .flatMap(l -> l.sources().stream())
                            .distinct()
                            .sorted()
                            .toList()));
            context.notices().say(words.get("cited", target.target().get()));
        });
    }

    private void chooseColumns() {
        with((of, sheet) -> {
            ColumnSheet choice = new ColumnSheet(model, words, text);
            context.sheets().open(words.text("columns.title"), choice, choice.first());
        });
    }

    /** Sorts by the column that the focus is in: largest first, smallest first, as it came. */
    private void sort(boolean more) {
        with((of, sheet) -> {
            TablePosition<?, ?> cell = of.getFocusModel().getFocusedCell();
            List<TradeColumn> standing = of.columns();
            // Home and End leave the focus in a row without saying in which column: then the first is meant.
            int at = Math.max(0, cell.getColumn());
            if (at < standing.size() && standing.get(at).isSortable()) {
                model.orderProperty().set(next(model.orderProperty().get(), standing.get(at), more));
            }
        });
    }

    static List<Rows.Order> next(List<Rows.Order> order, TradeColumn column, boolean more) {
        Rows.Order before =
                order.stream().filter(o -> o.column() == column).findFirst().orElse(null);
        List<Rows.Order> others = new ArrayList<>(
                more ? order.stream().filter(o -> o.column() != column).toList() : List.of());
        boolean first = column.isFigure();
        if (before == null) {
            others.add(new Rows.Order(column, first));
        } else if (before.descending() == first) {
            others.add(new Rows.Order(column, !first));
        }
        return others;
    }
}
