package org.tradebrief.desk.hhi;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Picture;
import org.tradebrief.desk.words.Phrases;

/** What the marks of the bars mean. */
final class Legend extends HBox {
    private static final String BOX = "M.5 6.500h23v11H.5z";

    Legend(Phrases words) {
        super(24);
        getStyleClass().add("legend");
        getChildren()
                .addAll(
                        entry(words, "legend.selected", Picture.fill("M0 6h24v12H0z", "bar")),
                        entry(words, "legend.bounds", Picture.stroke("M2 12h20M2 7v10M22 7v10", "ink", 1.2)),
                        entry(
                                words,
                                "legend.stopped",
                                Picture.stroke("M1 14l7-7M4 17L14 7M10 17L20 7M16 17l7-7M22 17l1-1", "line", 1.4),
                                Picture.stroke(BOX, "unknown", 1)));
    }

    private static Label entry(Phrases words, String key, Picture.Part... parts) {
        Label label = Controls.label(words.text(key), "meta");
        label.setGraphic(new Picture(24, 24, parts));
        label.setGraphicTextGap(8);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
