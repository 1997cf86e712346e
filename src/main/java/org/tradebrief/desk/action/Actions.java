package org.tradebrief.desk.action;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The one list of actions, and which keys call them. A person may give an action other keys than it was shipped with. */
public final class Actions {
    private final ObservableList<Action> all = FXCollections.observableArrayList();
    private final ObservableMap<String, String> changedKeys = FXCollections.observableHashMap();
    private UnaryOperator<String> otherwise = id -> "";

    public void add(Action... actions) {
        addAll(List.of(actions));
    }

    public void addAll(List<Action> actions) {
        for (Action action : actions) {
            if (find(action.id()).isPresent()) {
                throw new IllegalArgumentException("there is already an action " + action.id());
            }
            all.add(action);
        }
    }

    public void removeAll(List<Action> actions) {
        all.removeAll(actions);
    }

    public ObservableList<Action> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    public Optional<Action> find(String id) {
        return all.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** The action of that name; one that does not exist is a mistake of the program. */
    public Action get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no action " + id));
    }

    /** Why an action cannot be done now; empty while it can. */
    public String obstacle(Action action) {
        if (action.enabled().get()) {
            return "";
        }
        String why = action.why().get();
        return why.isEmpty() ? otherwise.apply(action.id()) : why;
    }

    /** @param why what is in the way of an action by its id that does not tell itself */
    public void otherwise(UnaryOperator<String> why) {
        otherwise = why;
    }

    /** Keys that a person chose, by the action's id; an empty text takes the keys away. */
    public ObservableMap<String, String> changedKeys() {
        return changedKeys;
    }

    public void onKeysChanged(Runnable run) {
        changedKeys.addListener((MapChangeListener<String, String>) change -> run.run());
    }

    public @Nullable KeyCombination keysOf(Action action) {
        String changed = changedKeys.get(action.id());
        if (changed == null) {
            return action.shortcut();
        }
        return changed.isEmpty() ? null : KeyCombination.valueOf(changed);
    }

    /**
     * Runs what the keys call.
     *
     * @param letters whether bare letters count, that is, whether no text is being typed
     * @return whether an action took the event
     */
    public boolean handle(KeyEvent event, boolean letters) {
        for (Action action : all) {
            KeyCombination keys = keysOf(action);
            if (keys != null
                    && (letters || !action.letters())
                    && keys.match(event)
                    && action.enabled().get()) {
                action.run().run();
                return true;
            }
        }
        return false;
    }
}
