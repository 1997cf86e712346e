package org.tradebrief.desk.shell;

import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DayCalendar;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** The day whose knowledge the desk shows, and a calendar to choose another. */
final class AsOfField extends Button {
    private static final double GAP = 4;

    AsOfField(ShellModel model, Words words) {
        Phrases phrases = words.of("shell");
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
        setOnAction(e -> choose(model, words));
    }

    private void choose(ShellModel model, Words words) {
        Popup popup = new Popup();
        popup.setAutoHide(true);
        DayCalendar calendar = new DayCalendar(
                model.asOfProperty().get(),
                words.of("controls"),
                words.language().locale(),
                day -> {
                    popup.hide();
                    model.asOfProperty().set(day);
                });
        popup.getContent().add(calendar);
        Bounds field = localToScreen(getBoundsInLocal());
        popup.show(this, field.getMinX(), field.getMaxY() + GAP);
        calendar.focusDay();
    }
}
