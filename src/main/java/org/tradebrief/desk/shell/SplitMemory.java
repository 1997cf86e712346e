package org.tradebrief.desk.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import org.tradebrief.desk.controls.PixelSplit;

/** How wide a person has dragged the areas of each tab, to be kept until the next start. */
final class SplitMemory {
    private final Map<String, List<PixelSplit>> splits = new HashMap<>();
    private Map<String, String> kept = Map.of();

    /** Takes note of the areas of a tab that is shown for the first time, and makes them as wide as they were. */
    void shown(String tab, Node view) {
        if (!splits.containsKey(tab)) {
            List<PixelSplit> found = new ArrayList<>();
            collect(view, found);
            splits.put(tab, found);
            restore(tab, found);
        }
    }

    /** What {@link #state} gave; tabs that were not shown since keep theirs. */
    void restore(Map<String, String> state) {
        kept = Map.copyOf(state);
        splits.forEach(this::restore);
    }

    private void restore(String tab, List<PixelSplit> found) {
        for (int i = 0; i < found.size(); i++) {
            String width = kept.getOrDefault(name(tab, i), "");
            if (width.matches("\\d{2,4}")) {
                found.get(i).restore(Double.parseDouble(width));
            }
        }
    }

    Map<String, String> state() {
        Map<String, String> state = new HashMap<>();
        splits.forEach((tab, found) -> {
            for (int i = 0; i < found.size(); i++) {
                String name = name(tab, i);
                found.get(i).chosen().ifPresent(width -> state.put(name, String.valueOf(Math.round(width))));
            }
        });
        return state;
    }

    private static String name(String tab, int number) {
        return tab + "." + number;
    }

    /** Before anything is drawn, what a split or a scrolled area holds is not among its children yet. */
    private static void collect(Node node, List<PixelSplit> into) {
        if (node instanceof PixelSplit split) {
            into.add(split);
        }
        List<Node> inside = switch (node) {
            case SplitPane split -> split.getItems();
            case ScrollPane scroll -> scroll.getContent() == null ? List.of() : List.of(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable();
            default -> List.of();
        };
        inside.forEach(child -> collect(child, into));
    }
}
