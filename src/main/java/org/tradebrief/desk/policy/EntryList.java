package org.tradebrief.desk.policy;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.RegisterEntry;

/** The entries made so far, shown when asked for; each can be taken back with a reason. */
final class EntryList extends VBox {
    private final Entering entering;
    private final MeasureText text;
    private final Phrases phrases;
    private final VBox rows = new VBox(12);

    EntryList(Entering entering, MeasureText text, Phrases phrases) {
        super(8);
        this.entering = entering;
        this.text = text;
        this.phrases = phrases;
        getStyleClass().add("entry-list");
        Hyperlink show = new Hyperlink();
        show.textProperty().bind(phrases.text("entries.show"));
        show.setOnAction(e -> {
            if (!getChildren().remove(rows)) {
                getChildren().add(rows);
                fill();
            }
        });
        getChildren().add(show);
    }

    private void fill() {
        entering.list(this::show);
    }

    private void show(List<RegisterEntry> entries) {
        rows.getChildren().setAll(entries.stream().map(this::row).toList());
        if (entries.isEmpty()) {
            rows.getChildren().setAll(Controls.label(phrases.get("entries.none"), "meta"));
        }
    }

    private Node row(RegisterEntry entry) {
        Event event = entry.event();
        String part = event.isWhole() ? "" : " " + phrases.told(event.part());
        String until = event.until() == null
                ? ""
                : phrases.get("event.until", event.until().toString());
        VBox box = new VBox(
                2,
                Controls.label(event.on() + "  " + text.kind(event.kind()) + part + until, "plain", "wrapped"),
                Controls.label(entering.name(entry), "meta"),
                Controls.label(entry.reason(), "meta", "wrapped"),
                Controls.label(
                        phrases.get(
                                "entries.by",
                                entry.author(),
                                entry.at().toString().substring(0, 10)),
                        "meta"));
        box.getChildren().add(withdrawing(entry, box));
        return box;
    }

    private Node withdrawing(RegisterEntry entry, VBox box) {
        Hyperlink ask = new Hyperlink(phrases.get("entries.withdraw"));
        ask.setOnAction(e -> {
            TextField why = new TextField();
            why.setPromptText(phrases.get("entries.why"));
            HBox.setHgrow(why, Priority.ALWAYS);
            Button sure = new Button(phrases.get("entries.sure"));
            sure.disableProperty().bind(why.textProperty().map(String::isBlank));
            sure.setOnAction(x -> {
                entering.withdraw(entry, why.getText().strip());
                rows.getChildren().remove(box);
            });
            HBox asking = new HBox(8, why, sure);
            asking.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().set(box.getChildren().indexOf(ask), asking);
            why.requestFocus();
        });
        return ask;
    }
}
