package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Digits;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Amount;
import org.tradebrief.trade.series.Revision;
import org.tradebrief.trade.view.ValueHistory;
import org.tradebrief.workbench.BriefsUsing;

/** One value in all its vintages: what it was on which day, how it changed, where that stands, which briefs used it. */
final class HistorySheet extends VBox {
    private static final double ROW = 28;

    private final DeskContext context;
    private final Phrases words;
    private final LineText text;
    private final UsdUnit unit;
    private final TableView<Version> table = new TableView<>();
    private final String title;

    /**
     * A vintage of the value.
     *
     * @param change from the one before; null for the first
     * @param briefs that rest on it
     */
    record Version(Amount amount, @Nullable Revision change, List<BriefsUsing.Use> briefs) {}

    /** The latest vintage first. */
    static List<Version> versions(ValueHistory history, Function<Amount, List<BriefsUsing.Use>> uses) {
        List<Version> versions = new ArrayList<>();
        List<Revision> revisions = history.revisions();
        for (int i = history.vintages().size() - 1; i >= 0; i--) {
            Amount amount = history.vintages().get(i);
            versions.add(new Version(amount, i == 0 ? null : revisions.get(i - 1), uses.apply(amount)));
        }
        return versions;
    }

    /** @param title what value it is */
    HistorySheet(DeskContext context, LineText text, UsdUnit unit, String title) {
        super(12);
        this.context = context;
        this.text = text;
        this.unit = unit;
        this.title = title;
        words = context.words().of("trade");
        getStyleClass().add("work-sheet");
        table.setId("trade-history");
        table.getStyleClass().add("plain-table");
        table.setFixedCellSize(ROW);
        table.setPrefHeight(ROW * 10 + 40);
        table.setPlaceholder(Controls.label(words.text("history.looking"), "muted"));
        table.accessibleTextProperty().bind(words.text("history.title"));
        List<String> heads = heads();
        double[] widths = {96, 120, 112, 72, 180, 120};
        for (int i = 0; i < heads.size(); i++) {
            table.getColumns().add(column(i, heads.get(i), widths[i]));
        }
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
                e.consume();
            }
        });
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                open();
            }
        });
        Button copy = new Button();
        copy.textProperty().bind(words.text("mirror.copy"));
        copy.setOnAction(e -> copy());
        HBox head = new HBox(8, Controls.label(title, "strong"), Controls.spring(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, table, Controls.label(words.text("history.keys"), "muted", "small"));
    }

    Node first() {
        return table;
    }

    void show(List<Version> versions) {
        table.setPlaceholder(Controls.label(words.text("history.none"), "muted"));
        table.getItems().setAll(versions);
        table.getSelectionModel().selectFirst();
    }

    private List<String> heads() {
        return List.of(
                words.get("column.vintage"),
                words.get("column.with-unit", words.get("history.value"), text.unit(unit)),
                words.get("column.with-unit", words.get("history.change"), text.unit(unit)),
                "%",
                words.get("column.source"),
                words.get("history.briefs"));
    }

    private List<String> cells(Version version) {
        Revision change = version.change();
        return List.of(
                version.amount().vintage().toString(),
                LineText.money(version.amount().usd(), unit),
                change == null ? "—" : Digits.signed(unit.of(change.difference()), unit == UsdUnit.DOLLAR ? 0 : 1),
                change == null
                        ? "—"
                        : change.percent().map(p -> Digits.signed(p, 1)).orElse("—"),
                LineText.source(version.amount().sources()),
                version.briefs().stream()
                        .map(u -> u.week().toString())
                        .distinct()
                        .collect(Collectors.joining(words.get("and"))));
    }

    private TableColumn<Version, Version> column(int at, String head, double width) {
        TableColumn<Version, Version> column = new TableColumn<>(head);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Version version, boolean empty) {
                super.updateItem(version, empty);
                setText(empty || version == null ? null : cells(version).get(at));
            }
        });
        if (at >= 1 && at <= 3) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private void open() {
        Version chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.amount().sources().isEmpty()) {
            context.sheets().close();
            context.selection().sourceProperty().set(chosen.amount().sources().getFirst());
        }
    }

    private void copy() {
        TextTable made = new TextTable(
                heads(),
                Set.of(1, 2, 3),
                table.getItems().stream().map(this::cells).toList(),
                title);
        context.clip().put(made.tsv());
        context.notices().say(words.get("copied", table.getItems().size()));
    }
}
