package org.tradebrief.desk.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.search.Hit;

/** A text that wraps, with a ground under the runs that answer the question. */
final class MarkedFlow extends TextFlow {
    private final Path ground = new Path();
    private final Text run = new Text();
    private List<Hit.Mark> marks = List.of();

    MarkedFlow() {
        ground.setManaged(false);
        ground.setStroke(null);
        ground.getStyleClass().add("found-ground");
        getChildren().addAll(ground, run);
    }

    /** @return whether it is of another style than before */
    boolean show(MarkedText text, String... styles) {
        run.setText(text.text());
        List<String> dress =
                Stream.concat(Stream.of("marked-run"), Stream.of(styles)).toList();
        boolean other = Changed.to(run.getStyleClass(), dress);
        marks = text.marks();
        requestLayout();
        return other;
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
