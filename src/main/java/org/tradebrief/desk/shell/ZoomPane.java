package org.tradebrief.desk.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Lays its content out as if the window were smaller or larger, and scales it to fit: zoom without blur. Never closer than
 * the window has room for, so that nothing of the content is cut off.
 */
public final class ZoomPane extends Region {
    /** The least room in which the content can be laid out. */
    public static final double LEAST_WIDTH = 853;

    public static final double LEAST_HEIGHT = 533;

    private final Region content;
    private final ObservableDoubleValue zoom;
    private final Scale scale = new Scale(1, 1, 0, 0);

    public ZoomPane(Region content, ObservableDoubleValue zoom) {
        this.content = content;
        this.zoom = zoom;
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener((o, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double room = Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT);
        double closest = Math.min(zoom.get(), room);
        scale.setX(closest);
        scale.setY(closest);
        content.resizeRelocate(0, 0, getWidth() / closest, getHeight() / closest);
    }
}
