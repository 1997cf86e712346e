package org.tradebrief.desk.review;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Leaf;
import org.tradebrief.desk.editor.text.Shaping;
import org.tradebrief.desk.review.Showing.Mode;
import org.tradebrief.desk.words.Phrases;

/** The bar above the text: kinds of line, bold, slanted, link, table, citation; what changes are shown against; the view. */
final class ToolBar extends HBox {

    /** What changes are shown against. */
    enum Against {
        NOTHING,
        DRAFT,
        LAST_WEEK
    }

    /** Below this width there is no room for what the text is compared with, nor for air. */
    private final BooleanBinding tight = widthProperty().lessThan(520);

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Phrases words;
    private final EditorModel editor;
    private final Runnable refocus;
    private final Showing showing;
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.DRAFT);

    /** @param refocus gives the text the keyboard back */
    ToolBar(ReviewContext context, Runnable refocus) {
        this.words = context.words();
        this.editor = context.model().editor();
        this.refocus = refocus;
        getStyleClass().add("review-tools");
        this.showing = context.model().showing();
        Segmented<Mode> mode = new Segmented<>(
                        java.util.List.of(Mode.values()), Mode.EDIT, value -> words.text("mode." + value.name()))
                .dense();
        mode.valueProperty().bindBidirectional(showing.modeProperty());
        mode.setMinWidth(USE_PREF_SIZE);
        HBox writing = new HBox(
                8,
                kinds(),
                tool(Icon.BOLD, "tool.bold", editor::toggleBold),
                tool(Icon.ITALIC, "tool.italic", editor::toggleItalic),
                tool(Icon.LINK, "tool.link", this::link),
                tool(Icon.TABLE, "tool.table", this::table),
                tool(Icon.CITE, "tool.cite", this::cite));
        writing.getStyleClass().add("row");
        writing.spacingProperty().bind(Bindings.when(tight).then(0.0).otherwise(8.0));
        spacingProperty().bind(Bindings.when(tight).then(4.0).otherwise(16.0));
        tight.subscribe(now -> pseudoClassStateChanged(TIGHT, now));
        writing.disableProperty().bind(mode.valueProperty().isNotEqualTo(Mode.EDIT));
        Node comparison = comparison();
        comparison.visibleProperty().bind(showing.modeProperty().isEqualTo(Mode.EDIT));
        getChildren().addAll(writing, Controls.spring(), comparison, mode);
    }

    ObjectProperty<Against> againstProperty() {
        return against;
    }

    private Node kinds() {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("bar-menu");
        button.textProperty().bind(words.text("kind.TEXT"));
        button.setMinWidth(USE_PREF_SIZE);
        for (Shaping.Kind kind : Shaping.Kind.values()) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(words.text("kind." + kind.name()));
            item.setOnAction(e -> {
                Leaf leaf = editor.leaf();
                if (leaf != null) {
                    editor.edit(new Shaping(editor.source()).to(kind, leaf, editor.caret()));
                }
                refocus.run();
            });
            button.getItems().add(item);
        }
        return button;
    }

    private Node comparison() {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("bar-menu");
        button.setGraphic(Icon.EDIT.small());
        button.setMinWidth(40);
        button.contentDisplayProperty()
                .bind(Bindings.when(tight).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        against.subscribe(now -> {
            button.textProperty().unbind();
            button.textProperty().bind(words.text("against." + now.name()));
        });
        for (Against choice : Against.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(words.text("against." + choice.name()));
            item.setOnAction(e -> against.set(choice));
            against.subscribe(now -> item.setSelected(now == choice));
            button.getItems().add(item);
        }
        MenuItem any = new MenuItem();
        any.textProperty().bind(words.text("against.any"));
        any.setOnAction(e -> showing.modeProperty().set(Mode.BESIDE));
        button.getItems().addAll(new SeparatorMenuItem(), any);
        return button;
    }

    private Button tool(Icon icon, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(icon.small());
        button.getStyleClass().addAll("icon-button", "dense");
        button.accessibleTextProperty().bind(words.text(key));
        Tips.on(button, () -> words.get(key));
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
            run.run();
            refocus.run();
        });
        return button;
    }

    private void link() {
        String text = editor.selectedText();
        editor.type("[" + (text.isEmpty() ? words.get("tool.link.text") : text) + "](https://)");
    }

    private void table() {
        String head = words.get("tool.table.head");
        String block = "| " + head + " | " + head + " |\n|---|---:|\n|  |  |";
        editor.edit(new Shaping(editor.source()).insertBlock(block, editor.caret()));
    }

    private void cite() {
        editor.type(words.get("tool.cite.note"));
        editor.step(-1, false);
    }
}
