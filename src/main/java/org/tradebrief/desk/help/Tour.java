package org.tradebrief.desk.help;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;

/** A short way round the window: one part after the other stands out, with a sentence about it. Esc leaves it at any moment. */
public final class Tour extends Pane {
    private static final double ROOM = 6;
    private static final double WIDTH = 320;

    /** @param part selectors of the node that stands out, of which the first that is there counts; @param key of its sentence */
    public record Stop(String part, String key) {}

    /** The way round an open workspace. */
    public static final List<Stop> STOPS = List.of(
            new Stop(".shell .side, .shell .rail", "tour.side"),
            new Stop(".section-pane", "tour.text"),
            new Stop(".evidence-pane", "tour.evidence"),
            new Stop(".tab-bar", "tour.tabs"),
            new Stop("#command-field", "tour.palette"),
            new Stop(".status-bar", "tour.status"));

    private final Phrases words;
    private final Runnable leave;
    private final VBox box = new VBox(12);
    private final Label text = Controls.label("", "wrapped");
    private final Label count = Controls.label("", "muted", "small");
    private final Button on = new Button();
    private int at;

    public Tour(Phrases words, Runnable leave) {
        this.words = words;
        this.leave = leave;
        getStyleClass().add("tour");
        Button stop = new Button();
        stop.textProperty().bind(words.text("tour.leave"));
        stop.getStyleClass().add("flat-button");
        stop.setOnAction(e -> leave.run());
        on.setId("tour-on");
        on.getStyleClass().add("primary");
        on.setOnAction(e -> step(1));
        box.getStyleClass().add("tour-box");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        HBox buttons = new HBox(8, count, Controls.spring(), stop, on);
        buttons.getStyleClass().add("row");
        box.getChildren().addAll(text, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave.run();
                e.consume();
            } else if (e.getCode() == KeyCode.RIGHT) {
                step(1);
                e.consume();
            } else if (e.getCode() == KeyCode.LEFT) {
                step(-1);
                e.consume();
            }
        });
        widthProperty().addListener((o, was, is) -> show());
        heightProperty().addListener((o, was, is) -> show());
    }

    public void start() {
        at = 0;
        show();
        Platform.runLater(on::requestFocus);
    }

    private void step(int by) {
        if (at + by >= STOPS.size()) {
            leave.run();
        } else {
            at = Math.max(0, at + by);
            show();
        }
    }

    private void show() {
        Stop stop = STOPS.get(at);
        text.setText(words.get(stop.key()));
        count.setText(at + 1 + "／" + STOPS.size());
        on.setText(words.get(at + 1 == STOPS.size() ? "tour.end" : "tour.on"));
        Node part = find(stop);
        Bounds bounds = part == null
                ? new javafx.geometry.BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0)
                : sceneToLocal(part.localToScene(part.getLayoutBounds()));
        Rectangle hole = new Rectangle(
                bounds.getMinX() - ROOM,
                bounds.getMinY() - ROOM,
                bounds.getWidth() + 2 * ROOM,
                bounds.getHeight() + 2 * ROOM);
        hole.setArcWidth(12);
        hole.setArcHeight(12);
        Shape shade = Shape.subtract(new Rectangle(getWidth(), getHeight()), hole);
        shade.getStyleClass().add("tour-shade");
        getChildren().setAll(shade instanceof Path path ? path : shade, box);
        place(bounds);
    }

    private @Nullable Node find(Stop stop) {
        return getScene() == null
                ? null
                : Stream.of(stop.part().split(", "))
                        .map(getScene().getRoot()::lookup)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Beside what stands out, where there is room. */
    private void place(Bounds bounds) {
        box.setPrefWidth(WIDTH);
        box.applyCss();
        double height = box.prefHeight(WIDTH);
        double x = bounds.getMaxX() + 16;
        double y = Math.min(bounds.getMinY() + 24, getHeight() - height - 16);
        if (x + WIDTH > getWidth()) {
            x = bounds.getMinX() - WIDTH - 16;
        }
        if (x < 0) {
            x = Math.clamp(bounds.getCenterX() - WIDTH / 2, 16, Math.max(16, getWidth() - WIDTH - 16));
            y = bounds.getMaxY() + 16 + height < getHeight() ? bounds.getMaxY() + 16 : bounds.getMinY() - height - 16;
        }
        box.resizeRelocate(Math.round(x), Math.round(Math.max(16, y)), WIDTH, height);
    }

    @Override
    protected void layoutChildren() {
        // Placed by hand in show().
    }
}
