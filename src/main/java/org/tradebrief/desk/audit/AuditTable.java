package org.tradebrief.desk.audit;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;
import org.tradebrief.review.trail.What;

/** The entries, the latest first: number, when, who, what, to what, why. */
final class AuditTable extends TableView<Entry> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 80;

    AuditTable(AuditModel model, Phrases words, Phrases review, Phrases shell, ZoneId zone) {
        setId("audit-table");
        getStyleClass().add("plain-table");
        setFixedCellSize(32);
        setItems(model.shown());
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(org.tradebrief.desk.controls.Controls.label(words.text("none"), "muted"));
        column(words, "seq", 48, e -> String.valueOf(e.seq())).getStyleClass().add("figures");
        column(words, "at", 132, e -> WHEN.format(LocalDateTime.ofInstant(e.at(), zone)));
        column(words, "who", 150, e -> byline(e, shell));
        column(words, "what", 120, e -> review.get("what." + e.what().name()));
        column(words, "where", 180, AuditTable::where);
        column(words, "why", 200, e -> flat(e.why()));
        words.language().addListener((o, was, is) -> refresh());
    }

    private TableColumn<Entry, String> column(Phrases words, String key, double width, Function<Entry, String> text) {
        TableColumn<Entry, String> column = new TableColumn<>();
        column.textProperty().bind(words.text("column." + key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 132));
        column.setReorderable(false);
        column.setSortable(false);
        getColumns().add(column);
        return column;
    }

    private static String byline(Entry entry, Phrases shell) {
        return switch (entry.role()) {
            case AUTHOR, APPROVER ->
                entry.who() + "　" + shell.get("role." + entry.role().name());
            case MACHINE -> entry.who();
        };
    }

    /** The section, the passage or the file that it was done to; else what stands there now. */
    private static String where(Entry entry) {
        Fields fields = entry.fields();
        return flat(fields.find("title")
                .filter(title -> !title.isBlank())
                .or(() -> fields.find("text").filter(text -> !text.isBlank()))
                .or(() -> fields.find("file"))
                .or(() -> fields.find("change"))
                .orElse(entry.what().changesText() || entry.what() == What.PROPOSED ? "" : entry.after()));
    }

    private static String flat(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
