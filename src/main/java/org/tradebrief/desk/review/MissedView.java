package org.tradebrief.desk.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Missed;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;

/** What the week's facts hold and the text passes over, the weightiest first. */
final class MissedView extends ScrollPane {
    private final ReviewModel model;
    private final Phrases words;
    private final VBox rows = new VBox();

    MissedView(ReviewContext context) {
        model = context.model();
        words = context.words();
        rows.getStyleClass().add("revision-list");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.reportProperty().subscribe(this::show);
        words.language().addListener((o, was, is) -> show(model.reportProperty().get()));
    }

    private void show(@Nullable CheckReport report) {
        List<Missed> missed = report == null ? List.of() : report.missed();
        rows.getChildren().setAll(missed.stream().map(this::row).toList());
        if (missed.isEmpty()) {
            rows.getChildren().add(Controls.label(words.text("missed.none"), "muted", "revision-row"));
        }
    }

    private Node row(Missed missed) {
        String sources = missed.sources().stream()
                .map(SourceRow::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .distinct()
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
        Button cite = new Button();
        cite.textProperty().bind(words.text("missed.cite"));
        cite.getStyleClass().addAll("link-button", "dense");
        cite.setOnAction(e -> new ReviewCiting(model).cite(new Cited(missed.message(), missed.sources())));
        HBox foot = new HBox(8, Controls.label(sources, "muted", "small"), Controls.spring(), cite);
        foot.getStyleClass().add("row");
        VBox row = new VBox(4, Controls.label(missed.message(), "wrapped"), foot);
        row.getStyleClass().add("revision-row");
        return row;
    }
}
