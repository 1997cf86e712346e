package org.tradebrief.desk.controls;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.action.KeyNames;

/** Makes the plain controls, each in one line of a view. */
public final class Controls {
    private Controls() {}

    /** How much a button asks to be pressed. One primary at most in each area. */
    public enum Weight {
        PRIMARY("primary"),
        NORMAL("normal"),
        FLAT("flat-button");

        private final String style;

        Weight(String style) {
            this.style = style;
        }
    }

    public static Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button for an action: label, icon, enabled state, tooltip with its keys. */
    public static Button button(Action action, Actions actions, Weight weight) {
        Button button = plain(action, weight);
        button.textProperty().bind(action.label());
        if (action.icon() != null) {
            button.setGraphic(Icon.named(action.icon()).small());
        }
        tip(button, action, actions);
        return button;
    }

    /** The same with the keys shown in a cap inside it. */
    public static Button buttonWithKeys(Action action, Actions actions, Weight weight) {
        return buttonWithKeys(action, action.label(), actions, weight);
    }

    /** The same under another label than the action's, such as one that says what it will do here. */
    public static Button buttonWithKeys(Action action, ObservableValue<String> name, Actions actions, Weight weight) {
        Button button = plain(action, weight);
        HBox inside = new HBox(8);
        inside.getStyleClass().add("button-inside");
        if (action.icon() != null) {
            inside.getChildren().add(Icon.named(action.icon()).small());
        }
        Label text = label(name, "button-text");
        inside.getChildren().addAll(text, keyCap(action, actions));
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.accessibleTextProperty().bind(name);
        WhyNot.on(button, () -> actions.obstacle(action));
        return button;
    }

    /** A button that is an icon alone, 32 square; its label is its tooltip and what a screen reader says. */
    public static Button iconButton(Action action, Actions actions) {
        Button button = new Button();
        button.setGraphic(
                Icon.named(action.icon() == null ? "help" : action.icon()).node());
        button.getStyleClass().add("icon-button");
        button.accessibleTextProperty().bind(action.label());
        wire(button, action);
        tip(button, action, actions);
        return button;
    }

    /** What can be done next, side by side, the first as the one to do; what nobody offers here is left out. */
    public static HBox ways(Actions actions, String... ids) {
        HBox ways = new HBox(8);
        ways.setAlignment(Pos.CENTER);
        for (String id : ids) {
            Weight weight = ways.getChildren().isEmpty() ? Weight.PRIMARY : Weight.NORMAL;
            actions.find(id).ifPresent(action -> ways.getChildren().add(button(action, actions, weight)));
        }
        return ways;
    }

    public static Label keyCap(Action action, Actions actions) {
        Label cap = new Label();
        cap.textProperty()
                .bind(Bindings.createStringBinding(() -> KeyNames.of(actions.keysOf(action)), actions.changedKeys()));
        cap.getStyleClass().add("key-cap");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        cap.visibleProperty().bind(cap.textProperty().isNotEmpty());
        cap.managedProperty().bind(cap.visibleProperty());
        return cap;
    }

    public static Label chip(String text, String tone, Node... glyph) {
        Label chip = new Label(text);
        chip.getStyleClass().addAll("chip", "chip-" + tone);
        if (glyph.length > 0) {
            chip.setGraphic(glyph[0]);
        }
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    /** What pushes its neighbours apart. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static Region gap(double width) {
        Region gap = new Region();
        gap.setMinWidth(width);
        gap.setPrefWidth(width);
        gap.setMaxWidth(width);
        return gap;
    }

    private static Button plain(Action action, Weight weight) {
        Button button = new Button();
        button.getStyleClass().add(weight.style);
        wire(button, action);
        return button;
    }

    private static void wire(ButtonBase button, Action action) {
        button.setId(action.nodeId());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(action.enabled()));
        button.setOnAction(e -> action.fire());
    }

    private static void tip(ButtonBase button, Action action, Actions actions) {
        Tips.on(button, () -> {
            String keys = KeyNames.of(actions.keysOf(action));
            return action.label().get() + (keys.isEmpty() ? "" : "  " + keys);
        });
        WhyNot.on(button, () -> {
            String why = actions.obstacle(action);
            return action.label().get() + (why.isEmpty() ? "" : "\n" + why);
        });
    }
}
