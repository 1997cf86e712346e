package org.tradebrief.desk.controls;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;

/** A document's text line by line as it was received, with the line that a value came from marked and in view. */
public final class SourceRowView extends ListView<String> {
    private final ObjectProperty<@Nullable SourceRow> row = new SimpleObjectProperty<>();
    private final Function<DocumentId, String> texts;
    private final Phrases words;

    /** @param texts gives a document's text; held documents answer at once */
    public SourceRowView(Words words, Function<DocumentId, String> texts) {
        this.texts = texts;
        this.words = words.of("controls");
        getStyleClass().add("source-rows");
        setFixedCellSize(20);
        setCellFactory(list -> new Line());
        row.addListener((o, was, is) -> show(was, is));
    }

    public ObjectProperty<@Nullable SourceRow> rowProperty() {
        return row;
    }

    private void show(@Nullable SourceRow before, @Nullable SourceRow now) {
        if (now == null) {
            getItems().clear();
            return;
        }
        if (before == null || !before.document().equals(now.document())) {
            getItems().setAll(List.of(texts.apply(now.document()).split("\n", -1)));
        }
        setAccessibleText(words.get("source.row", now.path(), now.line()));
        getSelectionModel().select(now.line() - 1);
        scrollTo(Math.max(0, now.line() - 4));
        refresh();
    }

    /** One line with its number. Never wrapped, so that table columns stay where they are. */
    private final class Line extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            getStyleClass().remove("cited");
            if (empty || text == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            SourceRow cited = row.get();
            if (cited != null && getIndex() == cited.line() - 1) {
                getStyleClass().add("cited");
            }
            setGraphic(Controls.label(String.valueOf(getIndex() + 1), "line-number"));
            setText(text.replace("\t", "    "));
        }
    }
}
