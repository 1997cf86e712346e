package org.tradebrief.desk.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.words.Words;

/** The side folded to 56 pixels: the weeks with their state. */
final class RailView extends VBox {
    private static final int MOST = 8;

    private final ShellModel model;
    private final Words words;
    private final VBox weeks = new VBox(4);

    RailView(ShellModel model, Words words, Actions actions) {
        this.model = model;
        this.words = words;
        getStyleClass().add("rail");
        weeks.getStyleClass().add("rail-weeks");
        getChildren().addAll(Controls.iconButton(actions.get("view.side"), actions), weeks);
        actions.find("brief.compose")
                .ifPresent(action -> getChildren().add(Controls.iconButton(action.icon("plus"), actions)));
        model.briefs().addListener((ListChangeListener<BriefEntry>) change -> rebuild());
        model.briefProperty().addListener((o, was, is) -> rebuild());
        rebuild();
    }

    private void rebuild() {
        Glyphs glyphs = new Glyphs(words);
        weeks.getChildren()
                .setAll(model.briefs().stream()
                        .limit(MOST)
                        .map(entry -> week(entry, glyphs))
                        .toList());
    }

    /** Two briefs of one week are told apart by a second line; as much of it as there is room for. */
    private static void named(ToggleButton button, BriefEntry entry, Glyphs glyphs) {
        Label week = Controls.label(entry.brief(), "rail-name");
        VBox lines = new VBox(glyphs.state(entry.state(), 14), week, Controls.label(entry.beside(), "rail-beside"));
        VBox.setMargin(week, new Insets(4, 0, 0, 0));
        lines.getStyleClass().add("rail-lines");
        button.setGraphic(lines);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("rail-week-named");
    }

    private ToggleButton week(BriefEntry entry, Glyphs glyphs) {
        ToggleButton button = new ToggleButton(entry.brief(), glyphs.state(entry.state(), 14));
        button.setContentDisplay(ContentDisplay.TOP);
        if (!entry.beside().isEmpty()) {
            named(button, entry, glyphs);
        }
        Tips.on(button, entry::name);
        button.getStyleClass().add("rail-week");
        button.setSelected(entry.equals(model.briefProperty().get()));
        button.accessibleTextProperty()
                .bind(words.of("controls")
                        .text("state." + entry.state().name())
                        .map(state -> entry.name() + " " + state));
        button.setOnAction(e -> {
            model.briefProperty().set(entry);
            button.setSelected(true);
        });
        return button;
    }
}
