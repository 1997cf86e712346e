package org.tradebrief.desk.review;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.Revision;

/** What people did to the brief, the latest first: when, who, what, where and why. */
final class RevisionsView extends ScrollPane {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int SHOWN = 200;

    private final ReviewModel model;
    private final Phrases words;
    private final VBox rows = new VBox();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private List<Revision> shown = List.of();

    RevisionsView(ReviewContext context) {
        model = context.model();
        words = context.words();
        rows.getStyleClass().add("revision-list");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.briefProperty().subscribe(this::show);
        parentProperty().subscribe(this::show);
        words.language().addListener((o, was, is) -> {
            shown = List.of();
            show();
        });
        show();
    }

    /** How many steps there were after the draft. */
    IntegerProperty countProperty() {
        return count;
    }

    /** Rows are built once they are looked at, and of what comes while they are, only the new ones. */
    private void show() {
        List<Revision> steps = model.reading().revisions();
        count.set(Math.max(0, steps.size() - 1));
        if (getParent() == null) {
            return;
        }
        boolean goesOn = !shown.isEmpty()
                && steps.size() >= shown.size()
                && steps.subList(0, shown.size()).equals(shown);
        List<Node> fresh = steps.subList(goesOn ? shown.size() : 0, steps.size()).reversed().stream()
                .limit(SHOWN)
                .map(this::row)
                .toList();
        if (goesOn) {
            rows.getChildren().addAll(0, fresh);
        } else {
            rows.getChildren().setAll(fresh);
        }
        if (rows.getChildren().size() > SHOWN) {
            rows.getChildren().remove(SHOWN, rows.getChildren().size());
        }
        shown = steps;
    }

    private Node row(Revision step) {
        String when = WHEN.format(LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault()));
        HBox head = new HBox(
                8,
                Controls.label(words.get("what." + step.what().name()), "strong"),
                Controls.label(step.where(), "muted"),
                Controls.spring(),
                Controls.label(when, "muted", "small"));
        head.getStyleClass().add("row");
        VBox row = new VBox(2, head, Controls.label(step.who().name(), "muted", "small"));
        if (step.what().changesText() && step.seq() > 1) {
            Button compare = new Button();
            compare.textProperty().bind(words.text("revisions.compare"));
            compare.getStyleClass().addAll("link-button", "dense", "comment-act");
            compare.setOnAction(e -> model.showing()
                    .compare(new Showing.Side.After(step.seq() - 1), new Showing.Side.After(step.seq())));
            row.getChildren().add(compare);
        }
        if (!step.why().isBlank()) {
            row.getChildren().add(Controls.label(step.why(), "wrapped"));
        }
        row.getStyleClass().add("revision-row");
        return row;
    }
}
