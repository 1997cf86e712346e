package org.tradebrief.desk.action;

import java.util.function.Supplier;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;

/**
 * Something a person can do: what menu, tool bar, palette, help and keys need to know of it.
 *
 * @param id stable, such as {@code brief.compose}; shortcuts that a person changed are kept under it
 * @param words of the screen it belongs to, holding its label under {@code action.ID}
 * @param icon the name of an icon, or null
 * @param shortcut as shipped, or null
 * @param letters whether the shortcut is a bare letter, which acts only while no text is being typed
 * @param why tells why it cannot be done now; empty where its place tells enough
 */
public record Action(
        String id,
        Phrases words,
        @Nullable String icon,
        @Nullable KeyCombination shortcut,
        boolean letters,
        ObservableBooleanValue enabled,
        Runnable run,
        Supplier<String> why) {

    public static Action of(String id, Phrases words, Runnable run) {
        return new Action(id, words, null, null, false, new SimpleBooleanProperty(true), run, () -> "");
    }

    public Action icon(String name) {
        return new Action(id, words, name, shortcut, letters, enabled, run, why);
    }

    /** @param keys as {@link KeyCombination#valueOf} reads them, such as {@code Shortcut+K} */
    public Action keys(String keys) {
        return new Action(id, words, icon, KeyCombination.valueOf(keys), letters, enabled, run, why);
    }

    /** A bare key of queue, outline and evidence. */
    public Action letter(String key) {
        return new Action(id, words, icon, KeyCombination.valueOf(key), true, enabled, run, why);
    }

    public Action when(ObservableBooleanValue condition) {
        return new Action(id, words, icon, shortcut, letters, condition, run, why);
    }

    /** @param reason tells, while the condition does not hold, why; asked each time */
    public Action when(ObservableBooleanValue condition, Supplier<String> reason) {
        return new Action(id, words, icon, shortcut, letters, condition, run, reason);
    }

    /** Names what stands for it on the screen; a dot would mean something else to a style sheet. */
    public String nodeId() {
        return id.replace('.', '-');
    }

    public StringBinding label() {
        return words.text("action." + id);
    }

    /** Runs it if it may run now. */
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }
}
