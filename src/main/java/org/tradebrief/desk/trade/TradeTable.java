package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.Metric;

/** The tree table: partners, below each its months. Sorts by several columns (Shift and a click), filters as one types. */
final class TradeTable extends TreeTableView<TradeLine> {
    static final double ROW = 32;

    private final Phrases words;
    private final LineText text;
    private final TradeCells cells;
    private final Set<String> open = new HashSet<>();
    private @Nullable TradeSheet sheet;
    private String filter = "";
    private boolean narrow;

    TradeTable(Words words, TradeCells cells, LineText text) {
        this.words = words.of("trade");
        this.text = text;
        this.cells = cells;
        setRoot(new TreeItem<>());
        setShowRoot(false);
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(false);
        getStyleClass().add("trade-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    void show(TradeSheet is, String typed) {
        boolean columnsToo = sheet == null || changesColumns(sheet, is);
        sheet = is;
        if (columnsToo) {
            getColumns().setAll(columns(is));
            narrow(narrow);
        }
        filter(typed);
    }

    /** Leaves out the small lines and the moves where there is no room for all columns. */
    void narrow(boolean is) {
        narrow = is;
        getColumns().stream()
                .filter(c -> "trade-shape".equals(c.getId()) || "trade-climbed".equals(c.getId()))
                .forEach(c -> c.setVisible(!is));
    }

    private static boolean changesColumns(TradeSheet was, TradeSheet is) {
        return was.isMonthly() != is.isMonthly()
                || was.query().metric() != is.query().metric()
                || was.query().unit() != is.query().unit();
    }

    /** Keeps the partners whose name in either language or code holds what was typed. */
    void filter(String typed) {
        filter = typed.strip().toLowerCase(Locale.ROOT);
        TradeSheet is = sheet;
        if (is == null) {
            return;
        }
        TradeLine before = getSelectionModel().getSelectedItem() == null
                ? null
                : getSelectionModel().getSelectedItem().getValue();
        List<TreeItem<TradeLine>> items =
                is.lines().stream().filter(this::matches).map(this::item).toList();
        getRoot().getChildren().setAll(items);
        sort();
        select(before);
    }

    private boolean matches(TradeLine line) {
        String names = (line.partner().nameZhTw() + " " + line.partner().nameEn() + " "
                        + line.partner().iso3())
                .toLowerCase(Locale.ROOT);
        return filter.isEmpty() || names.contains(filter);
    }

    private TreeItem<TradeLine> item(TradeLine line) {
        TreeItem<TradeLine> item = new TreeItem<>(line);
        line.months().forEach(m -> item.getChildren().add(new TreeItem<>(m)));
        item.setExpanded(open.contains(line.partner().iso3()));
        item.expandedProperty().addListener((o, was, is) -> {
            if (is) {
                open.add(line.partner().iso3());
            } else {
                open.remove(line.partner().iso3());
            }
        });
        return item;
    }

    /** Selects the line, or the one of the same partner and period. */
    void select(@Nullable TradeLine line) {
        if (line == null) {
            return;
        }
        for (TreeItem<TradeLine> item : getRoot().getChildren()) {
            if (same(item.getValue(), line)) {
                getSelectionModel().clearSelection();
                getSelectionModel().select(item);
                return;
            }
            if (item.isExpanded()) {
                for (TreeItem<TradeLine> month : item.getChildren()) {
                    if (same(month.getValue(), line)) {
                        getSelectionModel().clearSelection();
                        getSelectionModel().select(month);
                        return;
                    }
                }
            }
        }
    }

    private static boolean same(TradeLine a, TradeLine b) {
        return a.partner().equals(b.partner())
                && a.month() == b.month()
                && (!a.month() || a.period().equals(b.period()));
    }

    /** The selected lines in their order, or all that are in view where none or one is selected. */
    List<TradeLine> taken() {
        List<TradeLine> chosen = getSelectionModel().getSelectedItems().stream()
                .filter(i -> i != null)
                .map(TreeItem::getValue)
                .toList();
        return chosen.size() > 1 ? chosen : all();
    }

    private List<TradeLine> all() {
        List<TradeLine> lines = new ArrayList<>();
        for (TreeItem<TradeLine> item : getRoot().getChildren()) {
            lines.add(item.getValue());
            if (item.isExpanded()) {
                item.getChildren().forEach(c -> lines.add(c.getValue()));
            }
        }
        return lines;
    }

    private List<TreeTableColumn<TradeLine, ?>> columns(TradeSheet is) {
        UsdUnit unit = is.query().unit();
        Metric metric = is.query().metric();
        List<TreeTableColumn<TradeLine, ?>> all = new ArrayList<>();
        all.add(name());
        all.add(number(
                "rank",
                56,
                l -> l.rank().isPresent() ? BigDecimal.valueOf(l.rank().getAsInt()) : null,
                cells::rank));
        if (is.isMonthly()) {
            all.add(number(
                    "climbed",
                    44,
                    l -> l.climbed().isPresent()
                            ? BigDecimal.valueOf(l.climbed().getAsInt())
                            : null,
                    cells::climbed));
        }
        TreeTableColumn<TradeLine, BigDecimal> first = money(metric, unit, true);
        all.add(first);
        all.add(number("share", 66, l -> l.share().orElse(null), cells::share));
        if (is.isMonthly()) {
            all.add(change("year-before", TradeLine::yearBefore, true));
            all.add(change("month-before", TradeLine::monthBefore, false));
            for (Metric other : new Metric[] {Metric.EXPORT, Metric.IMPORT, Metric.BALANCE}) {
                if (other != metric) {
                    all.add(money(other, unit, false));
                }
            }
            if (metric != Metric.BALANCE) {
                all.add(change("balance-change", TradeLine::balanceChange, false));
            }
            all.add(plain("shape", 90, cells::shape));
        }
        all.add(plain("coverage", 118, cells::coverage));
        first.setSortType(TreeTableColumn.SortType.DESCENDING);
        getSortOrder().clear();
        return all;
    }

    private TreeTableColumn<TradeLine, String> name() {
        TreeTableColumn<TradeLine, String> column = column("name", 112);
        column.setCellValueFactory(
                f -> new SimpleObjectProperty<>(text.name(f.getValue().getValue())));
        column.setCellFactory(c -> cells.name());
        column.setComparator(Comparator.naturalOrder());
        return column;
    }

    private TreeTableColumn<TradeLine, BigDecimal> money(Metric metric, UsdUnit unit, boolean strong) {
        return number(
                metric.name().toLowerCase(Locale.ROOT),
                84,
                l -> l.values().of(metric),
                () -> cells.money(unit, strong));
    }

    private TreeTableColumn<TradeLine, BigDecimal> number(
            String key,
            double width,
            Function<TradeLine, @Nullable BigDecimal> value,
            Supplier<TradeCells.Plain<BigDecimal>> cell) {
        TreeTableColumn<TradeLine, BigDecimal> column = column(key, width);
        column.setCellValueFactory(
                f -> new SimpleObjectProperty<>(value.apply(f.getValue().getValue())));
        column.setCellFactory(c -> cell.get());
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        column.getStyleClass().add("figures");
        return column;
    }

    private TreeTableColumn<TradeLine, Comparison> change(
            String key, Function<TradeLine, Optional<Comparison>> value, boolean heat) {
        TreeTableColumn<TradeLine, Comparison> column = column(key, 68);
        column.setCellValueFactory(f ->
                new SimpleObjectProperty<>(value.apply(f.getValue().getValue()).orElse(null)));
        column.setCellFactory(c -> cells.change(heat));
        column.setComparator(
                Comparator.comparing(TradeTable::percent, Comparator.nullsFirst(Comparator.naturalOrder())));
        column.getStyleClass().add("figures");
        return column;
    }

    private static @Nullable BigDecimal percent(@Nullable Comparison comparison) {
        return comparison instanceof Comparison.Comparable c ? c.percent() : null;
    }

    private TreeTableColumn<TradeLine, TradeLine> plain(
            String key, double width, Supplier<TradeCells.Plain<TradeLine>> cell) {
        TreeTableColumn<TradeLine, TradeLine> column = column(key, width);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue().getValue()));
        column.setCellFactory(c -> cell.get());
        column.setSortable(false);
        if ("coverage".equals(key)) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private <T> TreeTableColumn<TradeLine, T> column(String key, double width) {
        TreeTableColumn<TradeLine, T> column = new TreeTableColumn<>();
        column.textProperty().bind(words.text("column." + key));
        column.setId("trade-" + key);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setReorderable(true);
        return column;
    }
}
