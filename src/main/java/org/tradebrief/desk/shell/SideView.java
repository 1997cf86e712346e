package org.tradebrief.desk.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The open side: the briefs by week, and below them what the tab puts there. */
final class SideView extends VBox {
    private static final int ROW = 32;
    private static final int MOST_ROWS = 6;

    SideView(ShellModel model, Words words, Actions actions, ObservableValue<@Nullable Node> below) {
        Phrases phrases = words.of("shell");
        getStyleClass().add("side");
        HBox head = new HBox(Controls.label(phrases.text("side.briefs"), "side-title"), Controls.spring());
        head.getStyleClass().add("side-head");
        actions.find("brief.compose")
                .ifPresent(action -> head.getChildren().add(Controls.iconButton(action.icon("plus"), actions)));

        ListView<BriefEntry> list = new ListView<>(model.briefs());
        list.setId("briefs");
        list.getStyleClass().add("side-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new BriefCell(words));
        list.accessibleTextProperty().bind(phrases.text("side.briefs"));
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (double) ROW * Math.min(MOST_ROWS, model.briefs().size()), model.briefs()));
        list.minHeightProperty().bind(list.prefHeightProperty());
        list.visibleProperty().bind(Bindings.isNotEmpty(model.briefs()));
        list.managedProperty().bind(list.visibleProperty());
        follow(list, model);
        phrases.language().addListener((o, was, is) -> list.refresh());

        Label none = Controls.label(phrases.text("side.none"), "side-none");
        none.visibleProperty().bind(Bindings.isEmpty(model.briefs()));
        none.managedProperty().bind(none.visibleProperty());

        StackPane rest = new StackPane();
        VBox.setVgrow(rest, Priority.ALWAYS);
        below.subscribe(node -> {
            if (node == null) {
                rest.getChildren().clear();
            } else {
                rest.getChildren().setAll(node);
            }
        });
        getChildren().addAll(head, list, none, rest);
    }

    private static void follow(ListView<BriefEntry> list, ShellModel model) {
        list.getSelectionModel().select(model.briefProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.briefProperty().set(is);
            }
        });
        model.briefProperty().addListener((o, was, is) -> {
            if (is == null) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(is);
            }
        });
    }
}
