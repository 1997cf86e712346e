package org.tradebrief.desk.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The context menu of every field, in the desk's language: JavaFX writes its own in the language of the system. */
public final class FieldMenu {
    private FieldMenu() {}

    /** Stands in for JavaFX's menu wherever a field of a scene has none of its own. */
    public static void install(Scene scene, Words words) {
        Phrases phrases = words.of("controls");
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            TextInputControl field = field(event.getTarget() instanceof Node node ? node : null);
            if (field != null && field.getContextMenu() == null && !field.isDisabled()) {
                event.consume();
                field.requestFocus();
                ContextMenu menu = new ContextMenu();
                menu.getItems().setAll(items(field, phrases));
                menu.show(field, event.getScreenX(), event.getScreenY());
            }
        });
    }

    private static @Nullable TextInputControl field(@Nullable Node target) {
        Node node = target;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return (TextInputControl) node;
    }

    /** A text that is only read can be copied; a secret cannot. */
    static List<MenuItem> items(TextInputControl field, Phrases words) {
        boolean writable = field.isEditable();
        boolean chosen = field.getSelection().getLength() > 0;
        boolean open = chosen && !(field instanceof PasswordField);
        List<MenuItem> items = new ArrayList<>();
        if (writable) {
            items.add(item(words, "menu.undo", field.isUndoable(), field::undo));
            items.add(item(words, "menu.redo", field.isRedoable(), field::redo));
            items.add(new SeparatorMenuItem());
            items.add(item(words, "menu.cut", open, field::cut));
        }
        items.add(item(words, "menu.copy", open, field::copy));
        if (writable) {
            items.add(item(words, "menu.paste", Clipboard.getSystemClipboard().hasString(), field::paste));
            items.add(item(words, "menu.delete", chosen, () -> field.replaceSelection("")));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(words, "menu.select-all", field.getLength() > 0, field::selectAll));
        return items;
    }

    private static MenuItem item(Phrases words, String key, boolean may, Runnable run) {
        MenuItem item = new MenuItem(words.get(key));
        item.setDisable(!may);
        item.setOnAction(e -> run.run());
        return item;
    }
}
