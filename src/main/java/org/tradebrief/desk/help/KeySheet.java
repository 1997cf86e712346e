package org.tradebrief.desk.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.action.KeyNames;
import org.tradebrief.desk.action.Pressed;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** All actions with their keys. A press on the keys asks for others; keys that another action has are refused. */
public final class KeySheet extends VBox {
    private final Actions actions;
    private final Phrases words;
    private final WordsField search;
    private final VBox rows = new VBox();
    private final Label notice = Controls.label("", "muted", "small");
    private @Nullable Action asking;

    public KeySheet(Actions actions, Words all) {
        this.actions = actions;
        words = all.of("help");
        search = new WordsField(all, Icon.SEARCH, words.text("keys.search"));
        getStyleClass().add("key-sheet");
        search.setId("key-search");
        search.writtenProperty().addListener((o, was, is) -> show());
        notice.textProperty().set(words.get("keys.hint"));
        getChildren().addAll(notice, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    /** The field that narrows the list, to stand in the sheet's head. */
    public TextField search() {
        return search;
    }

    private void show() {
        rows.getChildren().clear();
        Map<String, List<Action>> groups = new LinkedHashMap<>();
        for (Action action : actions.all()) {
            if (matches(action)) {
                String group = action.id().substring(0, action.id().indexOf('.'));
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(action);
            }
        }
        groups.forEach((group, members) -> {
            rows.getChildren().add(Controls.label(words.get("group." + group), "sub-title", "key-group"));
            members.forEach(action -> rows.getChildren().add(row(action)));
        });
    }

    private boolean matches(Action action) {
        String typed = search.writtenProperty().get().strip().toLowerCase(java.util.Locale.ROOT);
        return typed.isEmpty()
                || action.label().get().toLowerCase(java.util.Locale.ROOT).contains(typed)
                || KeyNames.of(actions.keysOf(action))
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(typed);
    }

    private Node row(Action action) {
        boolean asked = action.equals(asking);
        String keys = asked ? words.get("keys.press") : KeyNames.of(actions.keysOf(action));
        Button cap = new Button(keys.isEmpty() ? words.get("keys.none") : keys);
        cap.setId("keys-" + action.nodeId());
        cap.getStyleClass().addAll("dense", asked ? "primary" : "normal");
        cap.setAccessibleText(action.label().get() + " " + cap.getText());
        cap.setOnAction(e -> {
            asking = action;
            notice.setText(words.get("keys.asking", action.label().get()));
            show();
            requestFocus();
        });
        HBox row = new HBox(8, Controls.label(action.label(), "plain"), Controls.spring(), cap);
        row.getStyleClass().add("key-row");
        if (actions.changedKeys().containsKey(action.id())) {
            Button back = new Button(words.get("keys.reset"));
            back.getStyleClass().addAll("dense", "flat-button");
            back.setOnAction(e -> {
                actions.changedKeys().remove(action.id());
                show();
            });
            row.getChildren().add(2, back);
        }
        return row;
    }

    private void pressed(KeyEvent event) {
        Action action = asking;
        if (action == null || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            leave(words.get("keys.hint"));
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            actions.changedKeys().put(action.id(), "");
            leave(words.get("keys.taken-away", action.label().get()));
        } else {
            take(action, Pressed.keys(event));
        }
    }

    private void take(Action action, KeyCombination keys) {
        Optional<Action> other = actions.all().stream()
                .filter(a -> !a.id().equals(action.id()) && keys.equals(actions.keysOf(a)))
                .findFirst();
        if (other.isPresent()) {
            notice.setText(words.get(
                    "keys.used", KeyNames.of(keys), other.get().label().get()));
            return;
        }
        actions.changedKeys().put(action.id(), keys.getName());
        leave(words.get("keys.set", action.label().get(), KeyNames.of(keys)));
    }

    private void leave(String told) {
        asking = null;
        notice.setText(told);
        show();
    }
}
