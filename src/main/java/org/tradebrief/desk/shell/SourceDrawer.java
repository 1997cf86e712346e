package org.tradebrief.desk.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.SourceRowView;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;

/** Slides over the right of a tab: the document that a value came from, its row marked. */
public final class SourceDrawer extends StackPane {
    private final DeskContext context;
    private final Library library;
    private final Phrases phrases;
    private final Label path = Controls.label("", "strong");
    private final Label place = Controls.label("", "muted", "small");
    private final SourceRowView rows;

    public SourceDrawer(DeskContext context, Library library) {
        this.context = context;
        this.library = library;
        this.phrases = context.words().of("shell");
        rows = new SourceRowView(context.words(), library::text);
        VBox.setVgrow(rows, Priority.ALWAYS);
        Button copy = icon(Icon.COPY, "source.copy");
        copy.setOnAction(e -> context.clip().put(path.getText()));
        Button close = icon(Icon.CROSS, "source.close");
        close.setOnAction(e -> context.selection().sourceProperty().set(null));
        VBox names = new VBox(path, place);
        names.getStyleClass().add("row");
        names.setMinWidth(0);
        HBox head = new HBox(names, Controls.spring(), copy, close);
        head.getStyleClass().add("drawer-head");
        VBox box = new VBox(head, rows);
        box.getStyleClass().add("drawer");
        getChildren().add(box);
        setAlignment(box, javafx.geometry.Pos.CENTER_RIGHT);
        setPickOnBounds(false);
        context.selection().sourceProperty().addListener((o, was, is) -> show(is));
        show(context.selection().sourceProperty().get());
    }

    private Button icon(Icon icon, String key) {
        Button button = new Button();
        button.setGraphic(icon.small());
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(phrases.text(key));
        return button;
    }

    private void show(@Nullable SourceRow row) {
        setVisible(row != null);
        setManaged(row != null);
        if (row == null) {
            return;
        }
        path.setText(row.path());
        place.setText(library.find(row.document())
                .map(document -> phrases.get("source.vintage", document.versionDay(), row.line()))
                .orElse(""));
        try {
            rows.rowProperty().set(row);
        } catch (RuntimeException e) {
            // A document whose file is gone must not take the window along.
            context.notices().failed(e);
        }
    }
}
