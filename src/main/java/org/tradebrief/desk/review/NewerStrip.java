package org.tradebrief.desk.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.review.BriefRecord;

/** Says below the head that newer data wait for a decision, while they do. */
final class NewerStrip extends HBox {
    NewerStrip(ReviewContext context) {
        super(12);
        setId("newer-strip");
        getStyleClass().add("newer-strip");
        Label text = Controls.label("", "wrapped");
        var open = Controls.button(
                context.desk().actions().get("review.newer"), context.desk().actions(), Controls.Weight.NORMAL);
        open.setId("newer-open");
        open.getStyleClass().add("dense");
        open.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icon.REFRESH.small(), text, Controls.spring(), open);
        managedProperty().bind(visibleProperty());
        Runnable show = () -> {
            BriefRecord brief = context.model().briefProperty().get();
            boolean waits = brief != null && brief.proposal() != null;
            setVisible(waits);
            if (brief != null && brief.proposal() != null) {
                var newer = brief.proposal().draft().vintage();
                text.setText(
                        newer.equals(brief.content().vintage())
                                ? context.words().get("newer.draft")
                                : context.words().get("newer.data", newer.day()));
            }
        };
        context.model().briefProperty().subscribe(show);
        context.words().language().subscribe(show);
        show.run();
    }
}
