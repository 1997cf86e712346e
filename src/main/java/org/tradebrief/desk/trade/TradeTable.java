package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.series.Metric;

/**
 * The table: partners, below each its months, or records by the million. Its first columns may stay while the others
 * scroll; cells are selected as in a sheet. Sorting and filtering are the model's, off the screen's thread.
 */
final class TradeTable extends TableView2<TradeLine> implements TradeCells.Place {
    static final double ROW = 32;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** No column is made wider than this many times its usual width to fill the table. */
    private static final double WIDEST = 1.6;

    private static final double BAR = 14;
    /** So many lines are told of while they are being read: the partners whose months are followed. */
    private static final int EXPECTED = 5;

    private final Phrases words;
    private final LineText text;
    private final TradeCells cells;
    private final TradeModel model;
    private final Set<Economy> open = new HashSet<>();
    private Set<String> toOpen = Set.of();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private Layout laid = Layout.Kind.MONTHS.usual();
    private @Nullable Metric looked;
    private final Label none;
    private @Nullable TradeSheet sheet;
    private boolean filling;
    /** Whether a bar at the right takes its room from the columns. */
    private boolean barred;

    private Consumer<TradeLine> follow = line -> {};

    TradeTable(TradeModel model, Phrases words, TradeCells cells, LineText text) {
        this.model = model;
        this.words = words;
        this.text = text;
        this.cells = cells;
        none = Controls.label(words.text("lines.none"), "muted");
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(false);
        setColumnFixingEnabled(false);
        getStyleClass().add("trade-table");
        setId("trade-table");
        accessibleTextProperty().bind(this.words.text("title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        setSortPolicy(table -> sortedByHead());
        getColumns().addListener((ListChangeListener<TableColumn<TradeLine, ?>>) change -> moved());
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && !filling) {
                follow.accept(is);
            }
        });
        widthProperty().addListener((o, was, is) -> fit());
        TradeKeys.install(this);
        WheelTurns.install(this);
    }

    /** What is told of each line that a person goes to. */
    void onFollowed(Consumer<TradeLine> run) {
        follow = run;
    }

    @Override
    public TradeQuery query() {
        TradeSheet is = sheet;
        if (is == null) {
            throw new IllegalStateException("a cell without a table");
        }
        return is.query();
    }

    @Override
    public boolean isOpen(TradeLine line) {
        return open.contains(line.partner());
    }

    /** Opens or closes the months of a partner, where it stands. */
    @Override
    public void toggle(TradeLine line) {
        int at = getItems().indexOf(line);
        if (at < 0 || line.months().isEmpty()) {
            return;
        }
        if (open.remove(line.partner())) {
            getItems().remove(at + 1, at + 1 + line.months().size());
        } else {
            open.add(line.partner());
            getItems().addAll(at + 1, line.months());
        }
        refresh();
    }

    /** The partners whose months stand open, for the next start. */
    String opened() {
        return open.stream().map(Economy::iso3).sorted().collect(Collectors.joining(","));
    }

    /** Opens those that {@link #opened} gave, as soon as there are lines. */
    void open(String partners) {
        toOpen = Set.copyOf(List.of(partners.split(",")));
    }

    void show(TradeSheet is, Rows rows, Layout layout) {
        filling = true;
        if (rows instanceof LineRows lines) {
            lines.lines().stream()
                    .map(TradeLine::partner)
                    .filter(partner -> toOpen.contains(partner.iso3()))
                    .forEach(open::add);
            toOpen = Set.of();
        }
        sheet = is;
        setPlaceholder(none);
        lay(layout, is.query().metric());
        setItems(FXCollections.observableList(rows.visible(open)));
        mark(model.orderProperty().get());
        refresh();
        filling = false;
    }

    /** Shows the heads of a table whose lines are still being read. */
    void expect(Layout layout) {
        filling = true;
        setPlaceholder(Skeleton.rows(EXPECTED, ROW));
        lay(layout, model.metricProperty().get());
        filling = false;
    }

    private void lay(Layout layout, Metric metric) {
        if (laid.equals(layout) && metric == looked) {
            return;
        }
        laid = layout;
        looked = metric;
        getFixedColumns().clear();
        getSortOrder().clear();
        getColumns()
                .setAll(shown(layout, metric).stream()
                        .map(c -> column(c, metric))
                        .toList());
        getFixedColumns()
                .setAll(getColumns()
                        .subList(0, Math.min(layout.frozen(), getColumns().size())));
        fit();
    }

    /** The column of the metric that is looked at makes one of the other three needless. */
    static List<TradeColumn> shown(Layout layout, Metric metric) {
        boolean twice = layout.columns().contains(TradeColumn.VALUE);
        return layout.columns().stream()
                .filter(c -> c == TradeColumn.VALUE || !twice || c.metric(metric) != metric)
                .toList();
    }

    private TableColumn2<TradeLine, TradeLine> column(TradeColumn of, Metric metric) {
        TableColumn2<TradeLine, TradeLine> column = new TableColumn2<>();
        column.textProperty()
                .bind(javafx.beans.binding.Bindings.createStringBinding(() -> text.head(of, metric), words.language()));
        column.setId("trade-" + of.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        column.setUserData(of);
        column.setPrefWidth(of.width());
        column.setMinWidth(of.width() * 0.6);
        column.setSortable(of.isSortable());
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(c -> cells.of(of, this));
        if (of.isFigure()) {
            column.getStyleClass().add("figures");
            column.setSortType(TableColumn.SortType.DESCENDING);
        }
        return column;
    }

    static TradeColumn of(TableColumn<?, ?> column) {
        return (TradeColumn) column.getUserData();
    }

    /** The columns as they stand, from left to right. */
    List<TradeColumn> columns() {
        return getVisibleLeafColumns().stream().map(TradeTable::of).toList();
    }

    boolean isFrozen(TableColumn<?, ?> column) {
        return getFixedColumns().contains(column);
    }

    /** A column was dragged to another place. */
    private void moved() {
        if (filling || sheet == null || getColumns().isEmpty()) {
            return;
        }
        List<TradeColumn> now = new ArrayList<>(columns());
        laid.columns().stream().filter(c -> !now.contains(c)).forEach(now::add);
        laid = laid.with(now);
        model.lay(laid);
    }

    private boolean sortedByHead() {
        if (!filling) {
            model.orderProperty()
                    .set(getSortOrder().stream()
                            .map(c -> new Rows.Order(of(c), c.getSortType() == TableColumn.SortType.DESCENDING))
                            .toList());
        }
        return true;
    }

    /** Shows by what the lines are sorted. */
    private void mark(List<Rows.Order> order) {
        List<TableColumn<TradeLine, ?>> marked = new ArrayList<>();
        for (Rows.Order key : order) {
            for (TableColumn<TradeLine, ?> column : getColumns()) {
                if (of(column) == key.column()) {
                    column.setSortType(
                            key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                    marked.add(column);
                }
            }
        }
        if (!getSortOrder().equals(marked)) {
            getSortOrder().setAll(marked);
        }
    }

    /** What is seen of the columns beside the bar. */
    double seenWidth() {
        return getWidth() - (barred ? BAR : 0);
    }

    /** The columns that have room share what is left, so that the last that is seen is never seen in part. */
    private void fit() {
        double usual = getColumns().stream().mapToDouble(c -> of(c).width()).sum();
        double room = getWidth() - (usual <= getWidth() - BAR || barred ? BAR : 0);
        double seen = 0;
        for (TableColumn<TradeLine, ?> column : getColumns()) {
            if (seen > 0 && seen + of(column).width() > room) {
                break;
            }
            seen += of(column).width();
        }
        if (seen > 0 && room > 0) {
            double factor = Math.clamp(room / seen, 1, WIDEST);
            getColumns().forEach(c -> c.setPrefWidth(Math.floor(of(c).width() * factor)));
            Platform.runLater(this::moveHeads);
        }
    }

    /** Widths that change while the table is laid out reach the heads only with the next layout, which nobody else asks for. */
    private void moveHeads() {
        lookupAll(".nested-column-header").forEach(heads -> ((Parent) heads).requestLayout());
    }

    /** Marks the row that a person is in. The table makes its rows itself, so that its cells must bring them here. */
    @Override
    public void watch(TableRow<TradeLine> row) {
        if (row.getProperties().putIfAbsent(CURRENT, true) != null) {
            return;
        }
        Runnable tell = () -> row.pseudoClassStateChanged(
                CURRENT, !row.isEmpty() && row.getIndex() == getSelectionModel().getSelectedIndex());
        row.indexProperty().addListener(o -> tell.run());
        row.emptyProperty().addListener(o -> tell.run());
        getSelectionModel().selectedIndexProperty().addListener(o -> tell.run());
        tell.run();
    }

    /** The selected cells of a line that is selected in part, all of them where whole lines are taken. */
    record Selected(List<TradeLine> lines, List<TradeColumn> columns) {}

    /** What is selected as the smallest block that holds it, in the table's order; nothing where one cell is. */
    Selected selected() {
        Set<Integer> rows = new TreeSet<>();
        Set<Integer> columns = new TreeSet<>();
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            rows.add(cell.getRow());
            columns.add(cell.getColumn());
        }
        List<TableColumn<TradeLine, ?>> leaves = getVisibleLeafColumns();
        return new Selected(
                rows.stream()
                        .filter(r -> r < getItems().size())
                        .map(getItems()::get)
                        .toList(),
                columns.stream()
                        .filter(c -> c >= 0 && c < leaves.size())
                        .map(c -> of(leaves.get(c)))
                        .toList());
    }

    void select(@Nullable TradeLine line) {
        int at = line == null || getColumns().isEmpty() ? -1 : getItems().indexOf(line);
        if (at >= 0 && getSelectionModel().getSelectedIndex() != at) {
            filling = true;
            int column =
                    isFocused() ? Math.max(0, getFocusModel().getFocusedCell().getColumn()) : 0;
            getSelectionModel()
                    .clearAndSelect(
                            at,
                            getVisibleLeafColumn(Math.min(column, getColumns().size() - 1)));
            filling = false;
        }
    }

    /** How far the columns that do not stay are scrolled to the left, in pixels. */
    ReadOnlyDoubleProperty scrolledProperty() {
        return scrolled;
    }

    @Override
    public void scrollTo(int index) {
        ManyRows.in(this)
                .filter(rows -> getItems().size() > ManyRows.FEW)
                .ifPresentOrElse(rows -> rows.moveTo(index), () -> super.scrollTo(index));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!scrolled.isBound()) {
            for (Node node : lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getParent() instanceof VirtualFlow<?>) {
                    follow(bar);
                }
            }
        }
    }

    private void follow(ScrollBar bar) {
        if (bar.getOrientation() == Orientation.HORIZONTAL) {
            scrolled.bind(bar.valueProperty());
        } else {
            bar.visibleProperty().subscribe(is -> {
                barred = is;
                fit();
            });
        }
    }
}
