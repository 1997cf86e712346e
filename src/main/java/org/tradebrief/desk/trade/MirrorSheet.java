package org.tradebrief.desk.trade;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Mirror;
import org.tradebrief.trade.view.MirrorAnswer;

/** What both ends of a reporter's trade with its partners say of it, and below the table what explains the gap. */
final class MirrorSheet extends VBox {
    private static final double ROW = 28;
    private static final double[] WIDTHS = {104, 108, 108, 100, 72, 64, 130};

    private final DeskContext context;
    private final Phrases words;
    private final LineText text;
    private final MirrorText mirrors;
    private final Economy reporter;
    private final Direction direction;
    private final Consumer<Period> another;
    private final TableView<MirrorLine> table = new TableView<>();
    private final VBox notes = new VBox(6);

    /** @param another shows the same over another period */
    MirrorSheet(
            DeskContext context,
            LineText text,
            MirrorText mirrors,
            Economy reporter,
            Direction direction,
            Period period,
            Consumer<Period> another) {
        super(12);
        this.context = context;
        this.text = text;
        this.mirrors = mirrors;
        this.reporter = reporter;
        this.direction = direction;
        this.another = another;
        words = context.words().of("trade");
        getStyleClass().add("work-sheet");
        table.setId("trade-mirrors");
        table.getStyleClass().add("plain-table");
        table.setFixedCellSize(ROW);
        table.setPrefHeight(ROW * 9 + 40);
        table.setPlaceholder(Controls.label(words.text("mirror.looking"), "muted"));
        table.accessibleTextProperty().bind(words.text("mirror.title"));
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumns().add(column(i));
        }
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> explain(is));
        Button copy = new Button();
        copy.textProperty().bind(words.text("mirror.copy"));
        copy.setOnAction(e -> copy(period));
        copy.setMinWidth(USE_PREF_SIZE);
        Label title = Controls.label(
                words.get(
                        "mirror.of." + direction.name().toLowerCase(Locale.ROOT),
                        text.economy(reporter),
                        text.period(period)),
                "strong",
                "wrapped");
        Label unit = Controls.label(mirrors.unit(), "muted", "small");
        unit.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(12, title, unit, Controls.spring(), copy);
        head.setAlignment(Pos.CENTER_LEFT);
        notes.setMinHeight(112);
        getChildren().addAll(head, table, notes);
    }

    Node first() {
        return table;
    }

    /** @param chosen the partner that is looked at first */
    void show(List<MirrorLine> lines, Economy chosen) {
        table.getItems().setAll(lines);
        lines.stream().filter(l -> l.partner().equals(chosen)).findFirst().ifPresent(l -> {
            table.getSelectionModel().select(l);
            table.scrollTo(l);
        });
    }

    private TableColumn<MirrorLine, MirrorLine> column(int at) {
        TableColumn<MirrorLine, MirrorLine> column =
                new TableColumn<>(mirrors.shortHeads().get(at));
        column.setPrefWidth(WIDTHS[at]);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable MirrorLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : mirrors.cells(line).get(at));
            }
        });
        if (at > 0 && at < WIDTHS.length - 1) {
            column.getStyleClass().add("figures");
        }
        return column;
    }

    private void explain(@Nullable MirrorLine line) {
        notes.getChildren().clear();
        if (line == null) {
            return;
        }
        String exporter = text.economy(direction == Direction.EXPORT ? reporter : line.partner());
        String importer = text.economy(direction == Direction.EXPORT ? line.partner() : reporter);
        notes.getChildren().add(Controls.label(words.get("mirror.pair", exporter, importer), "strong"));
        mirrors.notes(line).forEach(n -> notes.getChildren().add(Controls.label(n, "wrapped")));
        switch (line.answer()) {
            case MirrorAnswer.Both(Mirror m) -> notes.getChildren().add(sources(m));
            case MirrorAnswer.Lacking lacking ->
                lacking.offered().ifPresent(p -> notes.getChildren().add(offer(p)));
        }
    }

    private Node sources(Mirror m) {
        return new HBox(
                12,
                open("mirror.open-exports", m.exports().sources()),
                open("mirror.open-imports", m.imports().sources()));
    }

    private Hyperlink open(String key, List<SourceRow> rows) {
        Hyperlink link = new Hyperlink(words.get(key));
        Optional<SourceRow> first = rows.stream().findFirst();
        link.setDisable(first.isEmpty());
        link.setOnAction(e -> first.ifPresent(row -> {
            context.sheets().close();
            context.selection().sourceProperty().set(row);
        }));
        return link;
    }

    private Hyperlink offer(Period period) {
        Hyperlink link = new Hyperlink(words.get("mirror.offer", text.period(period)));
        link.setOnAction(e -> another.accept(period));
        return link;
    }

    private void copy(Period period) {
        String source = words.get(
                "mirror.of." + direction.name().toLowerCase(Locale.ROOT), text.economy(reporter), text.period(period));
        context.clip().put(mirrors.table(List.copyOf(table.getItems()), source).tsv());
        context.notices().say(words.get("copied", table.getItems().size()));
    }
}
