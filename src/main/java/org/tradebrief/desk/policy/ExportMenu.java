package org.tradebrief.desk.policy;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;

/** A button whose menu holds the ways to take something out. */
final class ExportMenu extends MenuButton {
    ExportMenu(Phrases words, List<Action> ways) {
        textProperty().bind(words.text("export"));
        setGraphic(Icon.DOWNLOAD.small());
        getStyleClass().add("flat-menu");
        getStylesheets().add(Sheets.beside(ExportMenu.class, "policy"));
        for (Action way : ways) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(way.label());
            item.disableProperty().bind(Bindings.not(way.enabled()));
            item.setOnAction(e -> way.fire());
            getItems().add(item);
        }
    }
}
