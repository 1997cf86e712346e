package org.tradebrief.desk.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Lays its content out as if the window were smaller or larger, and scales it to fit: zoom without blur. */
public final class ZoomPane extends Region {
    private final Region content;
    private final ObservableDoubleValue zoom;

    public ZoomPane(Region content, ObservableDoubleValue zoom) {
        this.content = content;
        this.zoom = zoom;
        Scale scale = new Scale(1, 1, 0, 0);
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener((o, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }
}
