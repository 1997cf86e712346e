package org.tradebrief.desk.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Avatar;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Logo;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.review.trail.Person;

/** The bar at the head of the window. In a narrow window the menus move into the workspace's own. */
final class TopBar extends HBox {
    private final ShellModel model;
    private final Phrases phrases;
    private final Actions actions;
    private final Menus menus;

    TopBar(ShellModel model, Words words, Actions actions, ObservableBooleanValue narrow) {
        this.model = model;
        this.phrases = words.of("shell");
        this.actions = actions;
        this.menus = new Menus(actions, phrases);
        getStyleClass().add("top-bar");
        MenuBar bar = menus.bar();
        bar.visibleProperty().bind(Bindings.not(narrow));
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Logo.node(24),
                        workspace(narrow),
                        bar,
                        Controls.spring(),
                        commandField(narrow),
                        Controls.spring(),
                        new HBox(
                                4,
                                Controls.iconButton(actions.get("edit.undo"), actions),
                                Controls.iconButton(actions.get("edit.redo"), actions)),
                        new AsOfField(model, words),
                        person());
    }

    private Node workspace(ObservableBooleanValue narrow) {
        MenuButton button = new MenuButton();
        button.setId("workspace-menu");
        button.getStyleClass().addAll("bar-menu", "strong");
        button.textProperty().bind(model.workspaceProperty());
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.getItems().add(new MenuItem());
        button.setOnShowing(e -> {
            button.getItems().clear();
            for (String id :
                    new String[] {"workspace.sample", "workspace.open", "workspace.create", "workspace.close"}) {
                actions.find(id).ifPresent(action -> button.getItems().add(Menus.plainItem(action)));
            }
            if (narrow.get()) {
                button.getItems().add(new SeparatorMenuItem());
                button.getItems().addAll(menus.menus());
            }
        });
        return button;
    }

    private Node commandField(ObservableBooleanValue narrow) {
        Button field = new Button();
        field.setId("command-field");
        field.getStyleClass().add("command-field");
        Label hint = Controls.label(phrases.text("top.search"), "command-hint");
        HBox inside = new HBox(
                8, Icon.SEARCH.small(), hint, Controls.spring(), Controls.keyCap(actions.get("app.palette"), actions));
        inside.getStyleClass().add("button-inside");
        field.setGraphic(inside);
        field.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.prefWidthProperty().bind(Bindings.when(narrow).then(240.0).otherwise(320.0));
        field.setMinWidth(160);
        inside.prefWidthProperty().bind(field.widthProperty().subtract(18));
        field.accessibleTextProperty().bind(phrases.text("top.search"));
        field.setOnAction(e -> actions.get("app.palette").fire());
        return field;
    }

    private Node person() {
        HBox box = new HBox(8);
        box.getStyleClass().add("button-inside");
        Button button = new Button();
        button.setId("person");
        button.getStyleClass().add("bar-button");
        button.setGraphic(box);
        button.setMinWidth(USE_PREF_SIZE);
        Runnable show = () -> {
            Person person = model.personProperty().get();
            String name = person == null ? phrases.get("top.nobody") : person.name();
            String role =
                    person == null ? "" : phrases.get("role." + person.role().name());
            box.getChildren()
                    .setAll(
                            new Avatar(person == null ? "?" : name.substring(0, name.offsetByCodePoints(0, 1))),
                            Controls.label(name),
                            Controls.label(role, "muted", "small"));
            button.setAccessibleText(name + " " + role);
        };
        model.personProperty().subscribe(show);
        phrases.language().subscribe(show);
        show.run();
        button.setOnAction(
                e -> PersonPopup.show(button, phrases, model.personProperty().get(), model.personProperty()::set));
        return button;
    }
}
