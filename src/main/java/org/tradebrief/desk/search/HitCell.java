package org.tradebrief.desk.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Words;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.search.measure.MeasureStatus;

/** A hit: title and score, day and publisher and status, the passage with its words marked, why it is there. */
final class HitCell extends TallCell<FoundHit> {
    /** Three lines of the passage, in Chinese characters. */
    private static final int ROOM = 96;

    private final SearchModel model;
    private final Words words;
    private final SearchTexts texts;
    private final Label title = Controls.label("", "hit-title", "wrapped");
    private final Label translation = Controls.label("", "meta");
    private final Label score = Controls.label("", "meta");
    private final Label origin = Controls.label("", "meta");
    private final HBox status = new HBox();
    private final Label copies = Controls.label("", "meta");
    private final MarkedFlow snippet = new MarkedFlow();
    private final Label reasons = Controls.label("", "meta", "wrapped");
    private MeasureStatus told = MeasureStatus.NONE;

    static HitCell of(ListView<FoundHit> list, SearchModel model, Words words, SearchTexts texts) {
        return new HitCell(list, new VBox(), model, words, texts);
    }

    private HitCell(ListView<FoundHit> list, VBox box, SearchModel model, Words words, SearchTexts texts) {
        super(list, box);
        this.model = model;
        this.words = words;
        this.texts = texts;
        getStyleClass().add("hit");
        box.getStyleClass().add("hit-inside");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        score.setMinWidth(USE_PREF_SIZE);
        copies.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, title, score);
        first.setAlignment(Pos.TOP_LEFT);
        HBox second = new HBox(8, origin, status, Controls.spring(), copies);
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("hit-origin");
        box.getChildren().addAll(first, translation, second, snippet, reasons);
    }

    @Override
    boolean fill(FoundHit found) {
        title.setText(found.heading().title());
        boolean other = simplified(title, found.simplified());
        translation.setText(found.heading().translation());
        translation.setManaged(!found.heading().translation().isEmpty());
        translation.setVisible(translation.isManaged());
        score.setText(SearchTexts.score(found.hit()));
        MeasureMark mark = model.mark(found);
        origin.setText(texts.origin(found, mark));
        if (mark.status() != told) {
            other = true;
            told = mark.status();
            status.getChildren().setAll(StatusChip.of(told, words).stream().toList());
            status.setMinWidth(status.getChildren().isEmpty() ? 0 : USE_PREF_SIZE);
        }
        copies.setText(texts.copies(found.hit().copies().size()));
        MarkedText shown = MarkedText.plain(found.hit().snippet(), found.hit().marks(), ROOM);
        other |= found.simplifiedText() ? snippet.show(shown, "simplified") : snippet.show(shown);
        reasons.setText(texts.reasons(found.hit()));
        setAccessibleText(found.heading().title() + " " + origin.getText());
        return other;
    }

    /** Writes in the characters of a script; tells whether it did not before. */
    static boolean simplified(Label label, boolean is) {
        boolean other = is != label.getStyleClass().contains("simplified");
        if (other && is) {
            label.getStyleClass().add("simplified");
        } else if (other) {
            label.getStyleClass().remove("simplified");
        }
        return other;
    }
}
