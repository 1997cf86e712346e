package org.tradebrief.desk.screen;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Icon;

/**
 * One tab of the window. The window makes all screens at its start and asks for a view only when its tab is first shown,
 * so a constructor does no work.
 */
public interface Screen {

    ScreenHead head();

    default String id() {
        return head().id();
    }

    default ObservableValue<String> title() {
        return head().title();
    }

    default Icon icon() {
        return head().icon();
    }

    /** The content; the same node each time. */
    Node view();

    /** What stands at the right end of the tab bar while this tab is shown. */
    default List<Node> tools() {
        return List.of();
    }

    /** What stands in the side below the briefs; null for nothing. */
    default @Nullable Node side() {
        return null;
    }

    /** Whether the side stands open at first; the data tabs start with the rail. */
    default boolean sideOpen() {
        return false;
    }

    /** Added to the one list of actions. */
    default List<Action> actions() {
        return List.of();
    }

    default void shown() {}

    default void hidden() {}

    /** Documents came in or were taken out: what is shown is read again, and stays in sight meanwhile. */
    default void renewed() {}

    /** What to keep until the next start: filters, sizes, selection. */
    default Map<String, String> state() {
        return Map.of();
    }

    /** Puts back what {@link #state} gave; unknown entries are ignored. */
    default void restore(Map<String, String> state) {}

    /** The workspace is being closed. */
    default void close() {}
}
