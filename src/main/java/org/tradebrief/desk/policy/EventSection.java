package org.tradebrief.desk.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;

/** A measure's events, each with its sign and its sources. */
final class EventSection {
    private final Phrases phrases;
    private final SourceLinks.Opening opening;

    EventSection(Phrases phrases, SourceLinks.Opening opening) {
        this.phrases = phrases;
        this.opening = opening;
    }

    Node of(List<EventLine> lines) {
        DetailSection section = new DetailSection(phrases.get("detail.events"));
        lines.forEach(line -> section.getChildren().add(row(line)));
        return section;
    }

    private Node row(EventLine line) {
        Label on = Controls.label(line.on().toString(), line.ahead() ? "muted" : "plain");
        on.setMinWidth(88);
        StackPane sign = new StackPane(new Marks(phrases).of(line.mark()));
        sign.setMinWidth(24);
        sign.setAlignment(Pos.TOP_LEFT);
        sign.setPadding(new Insets(4, 0, 0, 2));
        VBox said = new VBox(Controls.label(line.text(), line.ahead() ? "muted" : "plain", "wrapped"));
        String told = SourceLinks.isAddress(line.citation()) ? "" : line.citation();
        String small = Stream.of(line.note(), told)
                .filter(t -> !t.isEmpty())
                .distinct()
                .collect(Collectors.joining(phrases.get("list.between")));
        if (!small.isEmpty()) {
            said.getChildren().add(Controls.label(small, "meta", "wrapped"));
        }
        SourceLinks.of(line.citation(), line.sources(), phrases, opening).ifPresent(said.getChildren()::add);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(on, sign, said);
        row.getStyleClass().add("event-row");
        return row;
    }
}
