package org.tradebrief.desk.help;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;

/** A sheet over the window: a title, a cross, something to read or set. Esc or a press beside it closes it. */
public final class Sheet extends StackPane {
    private static final double HIGHEST = 640;
    private static final double EDGE = 4;

    /** As high as what it holds now, up to a bound from which it scrolls. */
    private static final class Box extends VBox {
        private final Node bar;
        private final Node content;

        Box(Node bar, ScrollPane scroll, Node content) {
            super(bar, scroll);
            this.bar = bar;
            this.content = content;
            setMaxHeight(USE_PREF_SIZE);
        }

        @Override
        protected double computePrefHeight(double width) {
            double wide = content.getContentBias() == Orientation.HORIZONTAL ? getMaxWidth() - EDGE : -1;
            return Math.min(HIGHEST, high(bar, -1) + high(content, wide) + EDGE);
        }

        private static double high(Node node, double width) {
            return Math.max(node.minHeight(width), node.prefHeight(width));
        }
    }

    /** @param head stands beside the title, such as a field to search in; may be an empty node */
    public Sheet(Phrases words, ObservableValue<String> title, Node head, Node content, Runnable close) {
        getStyleClass().add("palette-shade");
        Button cross = new Button();
        cross.setId("sheet-close");
        cross.setGraphic(Icon.CROSS.small());
        cross.getStyleClass().add("icon-button");
        cross.accessibleTextProperty().bind(words.text("close"));
        cross.setOnAction(e -> close.run());
        HBox bar = new HBox(16, Controls.label(title, "panel-title"), Controls.spring(), head, cross);
        bar.getStyleClass().add("sheet-bar");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox box = new Box(bar, scroll, content);
        box.getStyleClass().add("over-sheet");
        box.setAccessibleRole(AccessibleRole.DIALOG);
        box.accessibleTextProperty().bind(title);
        getChildren().add(box);
        keepFocus(cross);
        // Before what has the focus: a list would take the key for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getTarget() == this) {
                close.run();
            }
        });
    }

    /** Keys must not reach what lies behind: where the focus leaves the sheet, it begins anew at its cross. */
    private void keepFocus(Node first) {
        ChangeListener<Node> keep = (o, was, is) -> {
            if (is != null && !isInside(is)) {
                Platform.runLater(() -> {
                    if (getScene() != null && !isInside(getScene().getFocusOwner())) {
                        first.requestFocus();
                    }
                });
            }
        };
        sceneProperty().addListener((o, was, is) -> {
            if (was != null) {
                was.focusOwnerProperty().removeListener(keep);
            }
            if (is != null) {
                is.focusOwnerProperty().addListener(keep);
            }
        });
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
