package org.tradebrief.desk.review;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.ProgressLine;
import org.tradebrief.desk.controls.Steady;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;

/** The head of the review tab: which brief, in which state, how far from being signed, and what is still in the way. */
final class HeadBar extends HBox {
    /** As many as there is room for; a number of three digits makes more. */
    private static final int MOST = 88;

    /** Below this width there is no room for what is in the way beside the counts; the button's tooltip says it. */
    private static final double TIGHT = 880;

    private final Phrases words;
    private final Phrases controls;
    private final Label title = Controls.label("", "panel-title", "brief-title");
    private final Label range = Controls.label("", "muted", "small");
    private final StackPane state = new StackPane();
    private final Label figures = Controls.label("", "small");
    private final Label sections = Controls.label("", "small");
    private final ProgressLine line = new ProgressLine();
    private final Label reason = Controls.label("", "muted", "small", "head-reason");
    private final ReviewModel model;
    private final InTheWay way;

    HeadBar(ReviewContext context) {
        model = context.model();
        words = context.words();
        way = new InTheWay(model, words);
        controls = context.controls();
        getStyleClass().add("review-head");
        setMinWidth(0);
        VBox names = new VBox(title, range);
        names.setMinWidth(Region.USE_PREF_SIZE);
        HBox counts = new HBox(
                16,
                Controls.label(words.text("head.to-sign"), "small", "strong"),
                new HBox(4, Controls.label(words.text("head.figures"), "muted", "small"), count(figures)),
                new HBox(4, Controls.label(words.text("head.sections"), "muted", "small"), count(sections)));
        counts.setMinWidth(Region.USE_PREF_SIZE);
        VBox progress = new VBox(4, counts, line);
        progress.getStyleClass().add("head-progress");
        Button sign = Controls.buttonWithKeys(
                context.desk().actions().get("review.sign"), context.desk().actions(), Controls.Weight.NORMAL);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        Node why = new Steady(reason, Pos.CENTER_RIGHT, said());
        why.visibleProperty().bind(widthProperty().greaterThan(TIGHT));
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(names, state, Controls.spring(), progress, why, sign);
        model.briefProperty().subscribe(this::show);
        model.briefProperty().map(BriefRecord::state).subscribe(this::showState);
        model.standingProperty().subscribe(this::show);
        model.reportProperty().subscribe(this::show);
        words.language().subscribe(() -> {
            show();
            showState(model.briefProperty().map(BriefRecord::state).getValue());
        });
        show();
    }

    private static Node count(Label label) {
        return new Steady(label, Pos.CENTER_LEFT, List.of(new SimpleStringProperty(MOST + "／" + MOST)));
    }

    /** What may stand before the button, with the largest numbers. */
    private List<ObservableValue<String>> said() {
        return List.of(
                words.text("head.open-both", MOST, MOST),
                words.text("head.open-sections", MOST),
                words.text("head.ready"),
                words.text("head.signed"),
                words.text("head.approved"),
                words.text("outline.checking"));
    }

    /** A text from elsewhere goes by the name it gives itself. */
    private String title(BriefRecord brief) {
        String own = brief.content().text().title();
        return brief.isOfOwnWeek() ? words.get("head.title", brief.label()) : own.isEmpty() ? brief.label() : own;
    }

    private void show() {
        BriefRecord brief = model.briefProperty().get();
        if (brief == null) {
            return;
        }
        IsoWeek week = brief.week();
        title.setText(title(brief));
        range.setText(
                week == null
                        ? words.get("head.as-of", brief.content().asOf())
                        : words.get(
                                "head.range",
                                week.monday().toString(),
                                week.sunday().toString()));
        Standing standing = model.standingProperty().get();
        if (model.reportProperty().get() == null) {
            figures.setText("—");
            sections.setText("—");
            line.doneProperty().set(0);
            reason.setText(way.ofSigning());
            return;
        }
        figures.setText(standing.figuresDecided() + "／" + standing.figures());
        sections.setText(standing.sectionsDecided() + "／" + standing.sections());
        line.doneProperty().set(standing.share());
        reason.setText(way.ofSigning());
    }

    private void showState(@Nullable BriefState now) {
        state.getChildren().setAll(now == null ? List.of() : List.of(chip(now)));
    }

    private Node chip(BriefState now) {
        String tone = switch (now) {
            case DRAFT, SUPERSEDED -> "unknown";
            case IN_REVIEW, SIGNED -> "accent";
            case APPROVED -> "ok";
        };
        return Controls.chip(controls.get("state." + now.name()), tone);
    }
}
