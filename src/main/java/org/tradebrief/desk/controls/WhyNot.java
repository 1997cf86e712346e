package org.tradebrief.desk.controls;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a control cannot be used while the pointer rests on it. A disabled control hears nothing of the pointer, so
 * whoever stands around it listens: the scene of a window or of a menu.
 */
public final class WhyNot {
    private static final Duration REST = Duration.millis(500);
    private static final double BELOW = 18;

    private final Scene scene;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    /** Weakly, for the pointer may rest for hours where a screen was that is gone. */
    private WeakReference<Node> under = new WeakReference<>(null);

    private double x;
    private double y;

    private WhyNot(Scene scene) {
        this.scene = scene;
        rest.setOnFinished(e -> tell());
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        scene.addEventFilter(MouseEvent.MOUSE_EXITED, e -> over(null));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> over(null));
    }

    /** @param why asked each time it is to be told; empty for nothing */
    public static void on(Node node, Supplier<String> why) {
        node.getProperties().put(WhyNot.class, why);
    }

    /** Listens to the pointer in a scene, once for each. */
    public static void listen(Scene scene) {
        if (scene.getProperties().putIfAbsent(WhyNot.class, scene) == null) {
            new WhyNot(scene);
        }
    }

    private void moved(MouseEvent event) {
        x = event.getScreenX();
        y = event.getScreenY();
        over(
                event.getTarget() instanceof Parent parent
                        ? disabledIn(parent, event.getSceneX(), event.getSceneY())
                        : null);
    }

    private void over(@Nullable Node node) {
        if (!under.refersTo(node)) {
            under = new WeakReference<>(node);
            tip.hide();
            rest.stop();
            if (node != null) {
                rest.playFromStart();
            }
        }
    }

    private void tell() {
        Node node = under.get();
        if (node != null && node.getProperties().get(WhyNot.class) instanceof Supplier<?> why) {
            String text = String.valueOf(why.get());
            if (!text.isEmpty() && scene.getWindow() != null) {
                tip.setText(text);
                tip.show(scene.getWindow(), x, y + BELOW);
            }
        }
    }

    /** The pointer goes to the nearest that is not disabled; what it rests on lies below that one. */
    private static @Nullable Node disabledIn(Parent from, double x, double y) {
        Parent at = from;
        while (true) {
            Node next = topmost(at.getChildrenUnmodifiable(), x, y);
            if (next == null) {
                return null;
            }
            if (next.isDisabled() && next.getProperties().containsKey(WhyNot.class)) {
                return next;
            }
            if (!(next instanceof Parent inner)) {
                return null;
            }
            at = inner;
        }
    }

    private static @Nullable Node topmost(List<Node> nodes, double x, double y) {
        for (Node node : nodes.reversed()) {
            if (node.isVisible() && !node.isMouseTransparent()) {
                Point2D point = node.sceneToLocal(x, y);
                if (point != null && node.contains(point)) {
                    return node;
                }
            }
        }
        return null;
    }
}
