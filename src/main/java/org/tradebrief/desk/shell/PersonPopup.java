package org.tradebrief.desk.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.trail.Person;
import org.tradebrief.review.trail.Role;

/** Asks who sits at the desk: a name and a role. Every decision bears them. */
final class PersonPopup {
    private static final double WIDTH = 248;

    private PersonPopup() {}

    static void show(Node below, Phrases words, @Nullable Person now, Consumer<Person> chosen) {
        TextField name = new TextField(now == null ? "" : now.name());
        name.setId("person-name");
        name.promptTextProperty().bind(words.text("person.name"));
        Segmented<Role> role = new Segmented<>(
                List.of(Role.AUTHOR, Role.APPROVER),
                now == null ? Role.AUTHOR : now.role(),
                value -> words.text("person." + value.name()));
        Button done = new Button();
        done.textProperty().bind(words.text("person.done"));
        done.getStyleClass().add("primary");
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        // A menu asks for the height of one line; only a text of a fixed width tells it that of several.
        Text hint = new Text();
        hint.textProperty().bind(words.text("person.hint"));
        hint.setWrappingWidth(WIDTH);
        hint.getStyleClass().add("person-hint");
        VBox box = new VBox(12, Controls.label(words.text("person.title"), "sub-title"), name, role, hint, done);
        box.getStyleClass().add("person-popup");
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.getStyleClass().add("plain-item");
        ContextMenu menu = new ContextMenu(item);
        Runnable take = () -> {
            if (!name.getText().isBlank()) {
                chosen.accept(new Person(name.getText(), role.valueProperty().get()));
                menu.hide();
            }
        };
        done.setOnAction(e -> take.run());
        name.setOnAction(e -> take.run());
        menu.show(below, Side.BOTTOM, 0, 4);
        name.requestFocus();
    }
}
