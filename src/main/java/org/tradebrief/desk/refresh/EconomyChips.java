package org.tradebrief.desk.refresh;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.tradebrief.desk.controls.FilterChip;
import org.tradebrief.desk.controls.Written;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Economy;

/** The chosen economies, each with a cross, and a field that finds others by name or code; Enter takes the first. */
final class EconomyChips extends FlowPane {
    private final RefreshModel model;
    private final Phrases words;
    private final CallText text;
    private final TextField field = new TextField();
    private final ContextMenu offered = new ContextMenu();

    EconomyChips(RefreshModel model, Phrases words, CallText text) {
        super(6, 6);
        this.model = model;
        this.words = words;
        this.text = text;
        setAlignment(Pos.CENTER_LEFT);
        field.setId("refresh-economy");
        field.promptTextProperty().bind(words.text("economy.add"));
        field.accessibleTextProperty().bind(words.text("economy.add"));
        field.setPrefColumnCount(10);
        Written.in(field).addListener((o, was, is) -> offer(is));
        field.setOnAction(e -> take());
        model.economies().addListener((ListChangeListener<Economy>) change -> fill());
        words.language().addListener(o -> fill());
        fill();
    }

    private void fill() {
        boolean typing = field.isFocused();
        getChildren().setAll(model.economies().stream().map(this::chip).toList());
        getChildren().add(field);
        if (typing) {
            field.requestFocus();
        }
    }

    private FilterChip chip(Economy economy) {
        String name = text.economy(economy);
        return new FilterChip(
                name, words.get("economy.remove", name), () -> model.economies().remove(economy));
    }

    private void offer(String typed) {
        List<Economy> like = model.like(typed);
        offered.getItems().setAll(like.stream().map(this::item).toList());
        if (like.isEmpty() || field.getScene() == null) {
            offered.hide();
        } else if (!offered.isShowing()) {
            offered.show(field, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(Economy economy) {
        MenuItem item = new MenuItem(text.economy(economy) + "  " + economy.iso3());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> {
            model.economies().add(economy);
            field.clear();
        });
        return item;
    }

    private void take() {
        List<Economy> like = model.like(field.getText());
        if (!like.isEmpty()) {
            model.economies().add(like.getFirst());
            field.clear();
        } else if (model.add(field.getText())) {
            field.clear();
        }
    }
}
