package org.tradebrief.desk.search;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tradebrief.search.Hit;

/** A text that wraps, with a ground under the runs that answer the question. */
final class MarkedFlow extends TextFlow {
    private final Path ground = new Path();
    private List<Hit.Mark> marks = List.of();

    MarkedFlow() {
        ground.setManaged(false);
        ground.setStroke(null);
        ground.getStyleClass().add("found-ground");
    }

    void show(MarkedText text, String... styles) {
        Text run = new Text(text.text());
        run.getStyleClass().add("marked-run");
        run.getStyleClass().addAll(styles);
        marks = text.marks();
        getChildren().setAll(ground, run);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        for (Hit.Mark mark : marks) {
            ground.getElements().addAll(getRangeShape(mark.start(), mark.end(), false));
        }
    }
}
