package org.tradebrief.desk.controls;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.Drawing;
import org.tradebrief.chart.ItemDrawing;
import org.tradebrief.chart.Items;

/**
 * Shows a drawing at the size of the control, as sharp as the screen is, in the colours of the desk. Points given to the
 * hooks are in the drawing's own lengths.
 */
public final class DrawingView extends Region {
    private final ObjectProperty<@Nullable Drawing> drawing = new SimpleObjectProperty<>();
    private final ObservableValue<ChartTheme> theme;
    /** Kept here alone: the theme is the window's, and outlives what is drawn. */
    private final InvalidationListener recoloured = o -> repaint();

    private final ImageView image = new ImageView();
    private final Tooltip tooltip = new Tooltip();
    private Function<Point2D, String> tips = point -> "";
    private Items items = Items.NONE;
    private boolean stale = true;

    /** @param told says what a drawing shows in the language of the desk */
    public DrawingView(ObservableValue<ChartTheme> theme, UnaryOperator<String> told) {
        this.theme = theme;
        getStyleClass().add("drawing");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setMouseTransparent(true);
        getChildren().add(image);
        theme.addListener(new WeakInvalidationListener(recoloured));
        drawing.addListener((o, was, is) -> {
            setAccessibleText(is == null ? "" : told.apply(is.description()));
            repaint();
        });
        widthProperty().addListener((o, was, is) -> repaint());
        heightProperty().addListener((o, was, is) -> repaint());
        localToSceneTransformProperty().addListener((o, was, is) -> {
            if (was.getMxx() != is.getMxx()) {
                repaint();
            }
        });
        tooltip.setShowDelay(Duration.millis(150));
        setOnMouseMoved(e -> tell(new Point2D(e.getX(), e.getY())));
        setOnMouseExited(e -> Tooltip.uninstall(this, tooltip));
    }

    public ObjectProperty<@Nullable Drawing> drawingProperty() {
        return drawing;
    }

    /** What to say of a point under the mouse; empty for nothing. */
    public void setTips(Function<Point2D, String> tips) {
        this.tips = tips;
    }

    /** What a press on a point does. */
    public void setOnPicked(Consumer<Point2D> pick) {
        setOnMouseClicked(e -> pick.accept(new Point2D(e.getX(), e.getY())));
    }

    /** The bar or place of a chart at a point; empty beside all, and where the drawing is no chart. */
    public OptionalInt itemAt(Point2D point) {
        return items.at(point.getX(), point.getY());
    }

    /** Draws again at the next pulse, as after a change inside the drawing. */
    public void repaint() {
        stale = true;
        items = Items.NONE;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (stale && getWidth() >= 1 && getHeight() >= 1) {
            stale = false;
            paint();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing now = drawing.get();
        return now == null || width <= 0 ? 120 : width * now.aspect();
    }

    private void tell(Point2D point) {
        String text = tips.apply(point);
        if (text.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(text);
            Tooltip.install(this, tooltip);
        }
    }

    private void paint() {
        double scale = deviceScale();
        int width = (int) Math.ceil(getWidth() * scale);
        int height = (int) Math.ceil(getHeight() * scale);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Drawing now = drawing.get();
        if (now != null) {
            Graphics2D graphics = pixels.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            items = draw(now, graphics);
            graphics.dispose();
        }
        int[] data = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        image.setImage(new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(data), PixelFormat.getIntArgbPreInstance())));
        image.setFitWidth(width / scale);
        image.setFitHeight(height / scale);
    }

    private Items draw(Drawing now, Graphics2D graphics) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, getWidth(), getHeight());
        if (now instanceof ItemDrawing chart) {
            return chart.drawItems(graphics, area, theme.getValue());
        }
        now.draw(graphics, area, theme.getValue());
        return Items.NONE;
    }

    private double deviceScale() {
        double window = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        double zoom = getLocalToSceneTransform().getMxx();
        return Math.clamp(window * (zoom > 0 ? zoom : 1), 1, 4);
    }
}
