package org.tradebrief.desk.review;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.check.Missed;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Language;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;
import org.tradebrief.review.Dismissal;

/** What the week's facts hold and the text passes over, the weightiest first; below it what people have left out. */
final class MissedView extends ScrollPane {
    private static final int FILES_SHOWN = 3;

    private final MissedModel missed;
    private final Phrases words;
    private final ObservableBooleanValue known;
    private final VBox rows = new VBox();

    MissedView(MissedModel missed, Phrases words) {
        this.missed = missed;
        this.words = words;
        known = missed.known();
        known.addListener((o, was, is) -> show());
        rows.getStyleClass().add("revision-list");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        missed.open().addListener((ListChangeListener<Missed>) change -> show());
        missed.dismissed().addListener((ListChangeListener<Dismissal>) change -> show());
        words.language().addListener((o, was, is) -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(missed.open().stream().map(this::row).toList());
        if (missed.open().isEmpty()) {
            rows.getChildren()
                    .add(Controls.label(
                            words.text(known.get() ? "missed.none" : "missed.checking"), "muted", "revision-row"));
        }
        if (!missed.dismissed().isEmpty()) {
            rows.getChildren()
                    .add(Controls.label(
                            words.get("missed.dismissed", missed.dismissed().size()), "sub-title", "revision-row"));
            missed.dismissed().forEach(d -> rows.getChildren().add(row(d)));
        }
    }

    private boolean english() {
        return words.language().getValue() == Language.EN;
    }

    private Node row(Missed m) {
        Label kind =
                Controls.chip(english() ? m.kind().english() : m.kind().chinese(), m.isHigh() ? "amber" : "unknown");
        HBox head =
                new HBox(8, kind, Controls.spring(), Controls.label(m.section().title(), "muted", "small"));
        head.getStyleClass().add("row");
        Button insert = link("missed.insert");
        insert.setOnAction(e -> missed.insert(m));
        Button dismiss = link("missed.dismiss");
        HBox foot = new HBox(4, Controls.label(sources(m), "muted", "small"), Controls.spring(), insert, dismiss);
        foot.getStyleClass().add("row");
        VBox row = new VBox(4, head, Controls.label(english() ? m.english() : m.message(), "wrapped"), foot);
        row.getStyleClass().add("revision-row");
        dismiss.setOnAction(e -> ask(m, row));
        return row;
    }

    /** Whoever leaves something out says why, in a field in the row's place of actions. */
    private void ask(Missed m, VBox row) {
        ReasonField reason =
                new ReasonField(words, "decision.dismiss", List.of(), why -> missed.dismiss(m, why), this::show);
        row.getChildren().removeLast();
        row.getChildren().add(reason);
        reason.requestFocus();
    }

    private Node row(Dismissal d) {
        Button back = link("missed.withdraw");
        back.setOnAction(e -> missed.withdraw(d));
        HBox foot = new HBox(
                8,
                Controls.label(words.get("missed.left-out", d.who().name(), d.why()), "muted", "small"),
                Controls.spring(),
                back);
        foot.getStyleClass().add("row");
        VBox row = new VBox(4, Controls.label(words.told(d.message()), "wrapped", "muted"), foot);
        row.getStyleClass().add("revision-row");
        return row;
    }

    private Button link(String key) {
        Button button = new Button();
        button.textProperty().bind(words.text(key));
        button.getStyleClass().addAll("link-button", "dense");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private String sources(Missed m) {
        List<String> files = m.sources().stream()
                .map(SourceRow::path)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .distinct()
                .toList();
        Stream<String> more = files.size() > FILES_SHOWN ? Stream.of("＋" + (files.size() - FILES_SHOWN)) : Stream.of();
        return String.join(
                words.get("list.comma"),
                Stream.concat(files.stream().limit(FILES_SHOWN), more).toList());
    }
}
