package org.tradebrief.desk.search;

import java.util.Optional;
import javafx.scene.control.Label;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Words;
import org.tradebrief.search.measure.MeasureStatus;

/** Says what a document is as a measure: its glyph and its name. */
final class StatusChip {
    private StatusChip() {}

    /** Nothing for what is no measure. Its name follows the language. */
    static Optional<Label> of(MeasureStatus status, Words words) {
        Optional<Label> chip = switch (status) {
            case NONE -> Optional.empty();
            case STATEMENT -> Optional.of(Controls.chip("", "line"));
            case SUSPENDED, IN_FORCE, ANNOUNCED, ENDED, UNKNOWN ->
                Optional.of(Controls.chip(
                        "",
                        tone(status),
                        new Glyphs(words).status(org.tradebrief.policy.Status.valueOf(status.name()), 10)));
        };
        chip.ifPresent(c -> c.textProperty().bind(words.of("search").text("status." + status.code())));
        return chip;
    }

    private static String tone(MeasureStatus status) {
        return switch (status) {
            case SUSPENDED -> "amber";
            case IN_FORCE -> "accent";
            case ANNOUNCED -> "line";
            case ENDED, UNKNOWN, STATEMENT, NONE -> "unknown";
        };
    }
}
