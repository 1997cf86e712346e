package org.tradebrief.desk.policy;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Status;

/** What the bars mean, with how many measures stand so on the day of the date line. */
final class Legend extends HBox {
    private static final double WIDTH = 24;
    private static final double HEIGHT = 10;

    private final MeasureText text;
    private final Phrases phrases;

    Legend(MeasureText text, Phrases phrases) {
        super(16);
        this.text = text;
        this.phrases = phrases;
        getStyleClass().add("legend");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
    }

    /** Where there is no room for all, the last ones are left out, none is cut. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node child : getChildren()) {
            child.setVisible(child.getBoundsInParent().getMaxX() <= getWidth() + 1);
        }
    }

    void show(@Nullable TimelineModel model) {
        getChildren().clear();
        for (Status status :
                new Status[] {Status.IN_FORCE, Status.SUSPENDED, Status.ANNOUNCED, Status.UNKNOWN, Status.ENDED}) {
            int count = model == null ? 0 : model.count(status);
            Label label = new Label((status == Status.UNKNOWN ? phrases.get("legend.unknown") : text.status(status))
                    + (count == 0 ? "" : " " + count));
            label.getStyleClass().add("meta");
            label.setMinWidth(USE_PREF_SIZE);
            if (status != Status.ENDED) {
                label.setGraphic(sample(status));
                label.setGraphicTextGap(8);
            }
            getChildren().add(label);
        }
    }

    private static Node sample(Status status) {
        Pane pane = new Pane();
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        Rectangle box = new Rectangle(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
        box.getStyleClass().add("legend-" + status.code());
        switch (status) {
            case SUSPENDED -> {
                pane.getChildren().add(box);
                for (double x = 0; x < WIDTH + HEIGHT; x += 6) {
                    pane.getChildren().add(hatch(x));
                }
            }
            case UNKNOWN -> pane.getChildren().addAll(dots(0.5), dots(HEIGHT - 0.5));
            case IN_FORCE, ANNOUNCED, ENDED -> pane.getChildren().add(box);
        }
        return pane;
    }

    /** A line at 45 degrees, cut at the sample's sides. */
    private static Line hatch(double x) {
        double high = HEIGHT - 1;
        double from = Math.max(x - high, 1);
        double to = Math.min(x, WIDTH - 1);
        Line line = new Line(from, 0.5 + x - from, to, 0.5 + x - to);
        line.getStyleClass().add("legend-hatch");
        line.setVisible(to > from);
        return line;
    }

    private static Line dots(double y) {
        Line line = new Line(0, y, WIDTH, y);
        line.getStyleClass().add("legend-unknown");
        line.getStrokeDashArray().setAll(2.0, 3.0);
        return line;
    }
}
