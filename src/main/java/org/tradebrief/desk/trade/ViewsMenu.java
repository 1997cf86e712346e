package org.tradebrief.desk.trade;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.SavedViews;

/** The views that are kept under a name: one press shows one again; others are kept, and forgotten, in a sheet. */
final class ViewsMenu extends MenuButton {
    private final TradeModel model;
    private final DeskContext context;
    private final SavedViews views;
    private final Phrases words;
    private final Label shown = Controls.label("", "choice-value");

    ViewsMenu(TradeModel model, DeskContext context, SavedViews views) {
        this.model = model;
        this.context = context;
        this.views = views;
        words = context.words().of("trade");
        setId("trade-views");
        getStyleClass().add("choice-field");
        Label name = Controls.label(words.text("views"), "choice-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, name, shown);
        inside.getStyleClass().add("button-inside");
        setGraphic(inside);
        accessibleTextProperty().bind(words.text("views"));
        setOnShowing(e -> fill());
        fill();
    }

    /** Opens the sheet in which views are kept. */
    Action opening() {
        return Action.of("trade.views", words, this::open).icon("bookmark").keys("Alt+V");
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (SavedViews.View view : views.all()) {
            MenuItem item = new MenuItem(view.name());
            item.setMnemonicParsing(false);
            item.setOnAction(e -> show(view));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem keep = new MenuItem();
        keep.textProperty().bind(words.text("action.trade.views"));
        keep.setOnAction(e -> open());
        items.add(keep);
        getItems().setAll(items);
    }

    private void show(SavedViews.View view) {
        ViewState.apply(ViewState.read(view.state()), model);
        shown.setText(view.name());
    }

    private void open() {
        ViewsSheet sheet = new ViewsSheet(words, views, this::keep, view -> {
            show(view);
            context.sheets().close();
        });
        context.sheets().open(words.text("views.title"), sheet, sheet.first());
    }

    private void keep(String name) {
        SavedViews.View view = new SavedViews.View(name, ViewState.text(ViewState.of(model)));
        views.keep(view);
        shown.setText(view.name());
        context.notices().say(words.get("views.kept", view.name()));
    }
}
