package org.tradebrief.desk.shell;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import java.time.LocalDate;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;

/** The day whose knowledge the desk shows, and a calendar to choose another. */
final class AsOfField extends Button {

    AsOfField(ShellModel model, Phrases phrases) {
        setId("as-of");
        getStyleClass().add("bar-button");
        Label day = new Label();
        day.getStyleClass().add("strong");
        day.textProperty().bind(model.asOfProperty().map(LocalDate::toString));
        HBox inside = new HBox(
                8,
                Icon.CALENDAR.small(),
                Controls.label(phrases.text("top.as-of"), "muted"),
                day,
                Icon.CHEVRON_DOWN.small());
        inside.getStyleClass().add("button-inside");
        setGraphic(inside);
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> phrases.get("top.as-of") + " "
                                + model.asOfProperty().get(),
                        model.asOfProperty(),
                        phrases.language()));
        setOnAction(e -> choose(model, phrases.language().getValue().locale()));
    }

    private void choose(ShellModel model, Locale locale) {
        Calendar calendar = new Calendar(model.asOfProperty().get());
        calendar.setSkin(new CalendarSkin(calendar) {
            /** The desk's language, not the machine's. */
            @Override
            public Locale getLocale() {
                return locale;
            }
        });
        CustomMenuItem item = new CustomMenuItem(calendar, false);
        item.getStyleClass().add("calendar-item");
        ContextMenu popup = new ContextMenu(item);
        calendar.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.asOfProperty().set(is);
                popup.hide();
            }
        });
        popup.show(this, Side.BOTTOM, 0, 4);
    }
}
