package org.tradebrief.desk.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.review.BriefState;

/** A brief in the side: how far it has come, its week, its state in words. */
final class BriefCell extends ListCell<BriefEntry> {
    private final Glyphs glyphs;
    private final Phrases controls;

    BriefCell(Words words) {
        glyphs = new Glyphs(words);
        controls = words.of("controls");
        getStyleClass().add("side-row");
        // As wide as the list, so that a long name gives way and nothing scrolls sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable BriefEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            return;
        }
        String state = controls.get("state." + entry.state().name());
        Label name = Controls.label(entry.name(), "side-name");
        name.setMinWidth(0);
        Label chip = Controls.chip(state, tone(entry.state()));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, glyphs.state(entry.state(), 14), name, Controls.spring(), chip);
        row.getStyleClass().add("side-row-inside");
        setGraphic(row);
        setAccessibleText(entry.name() + " " + state);
    }

    static String tone(BriefState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> "unknown";
            case IN_REVIEW, SIGNED -> "accent";
            case APPROVED -> "ok";
        };
    }
}
