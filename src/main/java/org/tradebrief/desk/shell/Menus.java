package org.tradebrief.desk.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.WhyNot;
import org.tradebrief.desk.words.Phrases;

/** Builds menus from the plan and the list of actions, anew whenever one is opened. */
final class Menus {
    private final Actions actions;
    private final Phrases phrases;

    Menus(Actions actions, Phrases phrases) {
        this.actions = actions;
        this.phrases = phrases;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar();
        bar.getStyleClass().add("top-menu");
        bar.getMenus().setAll(menus());
        return bar;
    }

    List<Menu> menus() {
        return MenuPlan.MENUS.stream().map(this::menu).toList();
    }

    private Menu menu(MenuPlan.Menu plan) {
        Menu menu = new Menu();
        menu.textProperty().bind(phrases.text(plan.key()));
        // A menu without items does not open, and the items are only known when it does.
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> fill(menu, plan));
        menu.setOnShown(e -> tellWhy(menu));
        return menu;
    }

    private void fill(Menu menu, MenuPlan.Menu plan) {
        menu.getItems().clear();
        for (String id : plan.actions()) {
            if (id.isEmpty()) {
                separate(menu);
            } else {
                Optional<Action> action = actions.find(id);
                action.ifPresent(a -> menu.getItems().add(item(a)));
            }
        }
        if (!menu.getItems().isEmpty() && menu.getItems().getLast() instanceof SeparatorMenuItem last) {
            menu.getItems().remove(last);
        }
    }

    /** The rows of a menu are made when it is shown. */
    private void tellWhy(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item.getUserData() instanceof Action action && item.getStyleableNode() != null) {
                WhyNot.on(item.getStyleableNode(), () -> actions.obstacle(action));
                WhyNot.listen(item.getStyleableNode().getScene());
            }
        }
    }

    private static void separate(Menu menu) {
        if (!menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof SeparatorMenuItem)) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }

    /** An item of an action, without keys. */
    static MenuItem plainItem(Action action) {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.label());
        item.disableProperty().bind(Bindings.not(action.enabled()));
        item.setOnAction(e -> action.fire());
        item.setUserData(action);
        return item;
    }

    private MenuItem item(Action action) {
        MenuItem item = plainItem(action);
        // Shown only: the window's own key handling runs it, so that bare letters never meet a text field.
        if (!action.letters()) {
            item.setAccelerator(actions.keysOf(action));
        }
        return item;
    }
}
