package org.tradebrief.desk.review;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tradebrief.check.Beside;
import org.tradebrief.desk.words.Phrases;

/** What else a correction changes, as tracked changes: nobody presses a button that rewrites more than it says. */
final class BesideRow extends TextFlow {

    BesideRow(Phrases words, List<Beside> changes) {
        getStyleClass().add("beside-row");
        add(words.get("decision.beside"), "beside-lead");
        for (int i = 0; i < changes.size(); i++) {
            Beside change = changes.get(i);
            add(i == 0 ? "" : words.get("decision.beside.next"), "beside-lead");
            add(change.text(), "run-struck");
            add(" ", "beside-lead");
            add(change.instead(), "run-written");
        }
        setAccessibleText(words.get("decision.beside")
                + String.join(
                        words.get("decision.beside.next"),
                        changes.stream()
                                .map(c -> words.get("decision.beside.spoken", c.text(), c.instead()))
                                .toList()));
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(style);
            getChildren().add(text);
        }
    }
}
