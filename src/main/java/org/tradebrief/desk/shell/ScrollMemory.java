package org.tradebrief.desk.shell;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * How far each area of a tab was scrolled, to be put back at the next start. What is scrolled is known by the id of its
 * control; it may come late, when a table has been read, and is put back then unless the person has moved something.
 */
final class ScrollMemory {
    /**
     * How long a place is held after it was first reached, unless the person does something: what comes late, such as a
     * selection or the checker's figure, would move it once more.
     */
    private static final long HELD_NANOS = 10_000_000_000L;

    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, Node> tabs = new HashMap<>();
    private final Map<String, Wanted> wanted = new LinkedHashMap<>();
    private final EventHandler<InputEvent> moved = e -> stop();
    private final Runnable pulse = this::put;
    private @Nullable Scene watched;

    /** A place to be put back. */
    private static final class Wanted {
        private final Node within;
        private final String id;
        private final String place;
        private long reached;

        Wanted(Node within, String id, String place) {
            this.within = within;
            this.id = id;
            this.place = place;
        }
    }

    /** What {@link #state} gave. */
    void restore(Map<String, String> state) {
        state.forEach((name, place) -> {
            if (name.startsWith("scroll.")) {
                kept.put(name, place);
            }
        });
        tabs.forEach(this::want);
    }

    /** A tab's view is in the window; what was kept of it is put back the first time. */
    void shown(String tab, Node view) {
        if (tabs.put(tab, view) == null) {
            want(tab, view);
        }
    }

    private void want(String tab, Node view) {
        String beginning = "scroll." + tab + ".";
        kept.forEach((name, place) -> {
            if (name.startsWith(beginning)) {
                wanted.put(name, new Wanted(view, name.substring(beginning.length()), place));
            }
        });
        if (!wanted.isEmpty() && view.getScene() != null && watched == null) {
            watch(view.getScene());
        }
    }

    private void watch(Scene scene) {
        watched = scene;
        scene.addPostLayoutPulseListener(pulse);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, moved);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, moved);
        scene.addEventFilter(ScrollEvent.SCROLL, moved);
    }

    private void stop() {
        wanted.clear();
        Scene scene = watched;
        if (scene != null) {
            watched = null;
            scene.removePostLayoutPulseListener(pulse);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, moved);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, moved);
            scene.removeEventFilter(ScrollEvent.SCROLL, moved);
        }
    }

    private void put() {
        long now = System.nanoTime();
        wanted.values().removeIf(one -> {
            Node area = one.within.lookup("#" + one.id);
            if (area != null && area.getScene() != null && put(area, one.place) && one.reached == 0) {
                one.reached = now;
            }
            return one.reached != 0 && now - one.reached > HELD_NANOS;
        });
        if (wanted.isEmpty()) {
            stop();
        }
    }

    /** By tab and id: pixels of a plain area, of a list its first row in sight and how much of that is hidden. */
    Map<String, String> state() {
        Map<String, String> state = new HashMap<>(kept);
        tabs.forEach((tab, view) -> collect(view, (id, place) -> state.put("scroll." + tab + "." + id, place)));
        wanted.forEach((name, one) -> {
            if (one.reached == 0) {
                state.put(name, one.place);
            }
        });
        return state;
    }

    private static void collect(Node node, BiConsumer<String, String> into) {
        String id = node.getId();
        if (id != null && (node instanceof ScrollPane || flow(node) != null)) {
            into.accept(id, place(node));
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, into));
        }
    }

    private static @Nullable VirtualFlow<?> flow(Node node) {
        return node instanceof Control control
                ? control.getChildrenUnmodifiable().stream()
                        .filter(VirtualFlow.class::isInstance)
                        .map(child -> (VirtualFlow<?>) child)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static String place(Node node) {
        if (node instanceof ScrollPane pane) {
            return String.valueOf(Math.round(pane.getVvalue() * room(pane)));
        }
        IndexedCell<?> first = Objects.requireNonNull(flow(node)).getFirstVisibleCell();
        return first == null ? "0 0" : first.getIndex() + " " + Math.round(-first.getLayoutY());
    }

    /** How far a plain area can be scrolled, in pixels. */
    private static double room(ScrollPane pane) {
        Node content = pane.getContent();
        Bounds sight = pane.getViewportBounds();
        return content == null ? 0 : Math.max(0, content.getLayoutBounds().getHeight() - sight.getHeight());
    }

    /** Whether it could be put there. */
    private static boolean put(Node area, String place) {
        if (area instanceof ScrollPane pane && place.matches("\\d{1,7}")) {
            double pixels = Double.parseDouble(place);
            double room = room(pane);
            if (room + 1 < pixels || room <= 0) {
                return pixels == 0;
            }
            pane.setVvalue(Math.min(1, pixels / room));
            return true;
        }
        VirtualFlow<?> flow = flow(area);
        if (flow != null && place.matches("\\d{1,7} -?\\d{1,7}")) {
            String[] parts = place.split(" ");
            return put(flow, Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
        }
        return false;
    }

    /**
     * Moves a list by as much as its row is away from its place, once that row is laid out. Before, a list only guesses how
     * high its rows are, and a place counted from the guess is missed near its end.
     *
     * @return whether it stands there, or at the end that keeps it from going on
     */
    private static boolean put(VirtualFlow<?> flow, int row, double hidden) {
        if (row >= flow.getCellCount()) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || row < first.getIndex() || row > last.getIndex()) {
            flow.scrollToTop(row);
            return false;
        }
        double away = flow.getCell(row).getLayoutY() + hidden;
        return Math.abs(away) < 1 || flow.scrollPixels(away) == 0;
    }
}
