package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.desk.words.Language;

/** The menu of a field is asked for with the mouse or a key, and speaks as the desk does. */
class FieldMenuTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    @Test
    void theMenuOfAFieldSpeaksTheLanguageOfTheDeskAtOnce() throws Exception {
        DeskWindow window = place.open(new TestDesk(folder));
        FxThread.run(() -> {
            window.actions().get("app.preferences").fire();
            return window;
        });
        FxThread.await("the preferences", () -> window.scene().lookup("#preferences-search") != null);
        assertEquals(List.of("復原", "重做", "剪下", "複製", "貼上", "刪除", "全選"), menu(window));
        FxThread.run(() -> {
            window.words().languageProperty().set(Language.EN);
            return window;
        });
        assertEquals(List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select all"), menu(window));
    }

    private static List<String> menu(DeskWindow window) {
        return FxThread.run(() -> {
            Node field = window.scene().lookup("#preferences-search");
            Event.fireEvent(
                    field, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 4, 4, 4, 4, true, null));
            List<ContextMenu> open = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .toList();
            List<String> said = open.stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .map(MenuItem::getText)
                    .filter(text -> text != null)
                    .toList();
            open.forEach(ContextMenu::hide);
            return said;
        });
    }
}
