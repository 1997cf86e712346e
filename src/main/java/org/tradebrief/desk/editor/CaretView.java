package org.tradebrief.desk.editor;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The caret. It blinks unless the person asked the system for less motion. */
final class CaretView extends Region {
    private static final double WIDTH = 1.5;

    private final Timeline blink = new Timeline(
            new KeyFrame(Duration.ZERO, e -> setOpacity(1)),
            new KeyFrame(Duration.millis(530), e -> setOpacity(0)),
            new KeyFrame(Duration.millis(1060)));

    CaretView() {
        getStyleClass().add("editor-caret");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        blink.setCycleCount(Timeline.INDEFINITE);
    }

    void setActive(boolean active) {
        setVisible(active);
        setOpacity(1);
        if (active && !Platform.getPreferences().isReducedMotion()) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
    }

    void place(Bounds bounds) {
        resizeRelocate(Math.round(bounds.getMinX()), bounds.getMinY(), WIDTH, bounds.getHeight());
        if (isVisible() && blink.getStatus() == Timeline.Status.RUNNING) {
            blink.playFromStart();
        }
    }
}
