package org.tradebrief.desk.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.screen.Notices.Notice;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The messages at the lower edge of the window. News leaves by itself; an error, and what offers something to do, stays until it is closed. */
public final class NoticeView extends VBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Notices notices;
    private final Phrases phrases;
    private final States states;
    private final Clip clip;
    private final Runnable stand = this::stand;
    private @Nullable Node before;

    public NoticeView(Notices notices, Words words, Clip clip) {
        super(8);
        this.notices = notices;
        this.phrases = words.of("shell");
        this.states = new States(words, clip);
        this.clip = clip;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setFillWidth(false);
        notices.open().forEach(notice -> getChildren().add(box(notice)));
        notices.open().addListener((ListChangeListener<Notice>) this::follow);
        sceneProperty().subscribe((was, is) -> {
            if (was != null) {
                was.removePostLayoutPulseListener(stand);
            }
            if (is != null) {
                is.addPostLayoutPulseListener(stand);
            }
        });
    }

    /** Messages stand above what is to be used next, wherever the screens have it: a screen may change while one stands. */
    private void stand() {
        Scene scene = getScene();
        Parent around = getParent();
        if (getChildren().isEmpty() || scene == null || around == null) {
            return;
        }
        double foot = getLayoutY() + getHeight() - getInsets().getBottom();
        double highest = foot;
        for (Node bar : bars(scene.getRoot(), new ArrayList<>())) {
            double top =
                    around.sceneToLocal(bar.localToScene(bar.getLayoutBounds())).getMinY();
            // A bar in the upper half is at the foot of something else.
            if (top > getHeight() / 2) {
                highest = Math.min(highest, top - getSpacing());
            }
        }
        setTranslateY(highest - foot);
    }

    /** Such bars hold controls and are in none: looking does not go through tables and texts. */
    private static List<Node> bars(Node node, List<Node> found) {
        if (node.isVisible() && node.getStyleClass().contains(Notices.KEEP_CLEAR)) {
            found.add(node);
        } else if (node.isVisible()
                && node instanceof Parent parent
                && (!(node instanceof Control) || node instanceof SplitPane)) {
            parent.getChildrenUnmodifiable().forEach(child -> bars(child, found));
        }
        return found;
    }

    /** What stands there already stays, with the time that it has left. */
    private void follow(ListChangeListener.Change<? extends Notice> change) {
        while (change.next()) {
            getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            getChildren()
                    .addAll(
                            change.getFrom(),
                            change.getAddedSubList().stream().map(this::box).toList());
        }
    }

    /** Gives the latest message the keyboard: what it offers to do, or its cross. */
    public void focusLatest() {
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof HBox row) {
            before = getScene().getFocusOwner();
            row.getChildren().stream()
                    .filter(Button.class::isInstance)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** The keyboard goes where it was before it came to a message. */
    private void back() {
        Node was = before;
        before = null;
        if (was != null && was.getScene() == getScene()) {
            was.requestFocus();
        }
    }

    private Node box(Notice notice) {
        HBox row = new HBox(12);
        row.getStyleClass().add("notice");
        row.setAccessibleRole(AccessibleRole.TEXT);
        Exception failure = notice.failure();
        if (failure == null) {
            row.getChildren().add(Controls.label(notice.text(), "wrapped"));
            if (leaves(notice)) {
                leaveAfterAWhile(notice);
            }
        } else {
            States.Told told = states.told(failure);
            row.getStyleClass().add("notice-error");
            Label cause = Controls.label(told.sentences(), "wrapped");
            Button copy = new Button();
            copy.textProperty().bind(phrases.text("notice.copy"));
            copy.getStyleClass().add("flat-button");
            copy.setOnAction(e -> clip.put(told.details()));
            row.getChildren().addAll(cause, whole(Controls.label(told.code(), "error-code")), whole(copy));
        }
        Action remedy = notice.remedy();
        if (remedy != null) {
            Button button = new Button();
            button.textProperty().bind(remedy.label());
            button.getStyleClass().add("flat-button");
            button.setOnAction(e -> {
                notices.close(notice);
                remedy.fire();
            });
            row.getChildren().add(whole(button));
        }
        row.getChildren().add(cross(notice));
        row.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                notices.close(notice);
                back();
                e.consume();
            }
        });
        row.setAccessibleText(
                failure == null ? notice.text() : states.told(failure).sentences());
        return row;
    }

    /** What offers something to do waits for it; what is undone from the menu at any time does not. */
    private static boolean leaves(Notice notice) {
        Action remedy = notice.remedy();
        return remedy == null || "edit.undo".equals(remedy.id());
    }

    /** Never cut: the message beside it wraps. */
    private static <T extends Region> T whole(T part) {
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    private Button cross(Notice notice) {
        Button cross = new Button();
        cross.setGraphic(Icon.CROSS.small());
        cross.getStyleClass().addAll("icon-button", "dense");
        cross.accessibleTextProperty().bind(phrases.text("notice.close"));
        cross.setOnAction(e -> notices.close(notice));
        return cross;
    }

    private void leaveAfterAWhile(Notice notice) {
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(e -> notices.close(notice));
        wait.play();
    }
}
