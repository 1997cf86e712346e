package org.tradebrief.desk.review;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.review.Showing.Side;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.Revision;

/** Picks a wording of the brief: the draft, last week's, now, or any step of its history. */
final class SidePicker {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");

    private final ReviewModel model;
    private final Phrases words;
    private final ChoiceField<Side> field;
    private List<Revision> revisions = List.of();

    SidePicker(ReviewContext context, String key, ObjectProperty<Side> side) {
        model = context.model();
        words = context.words();
        field = new ChoiceField<>(words.text(key), this::name);
        field.setMaxWidth(360);
        fill();
        field.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                side.set(is);
            }
        });
        side.subscribe(now -> field.valueProperty().set(now));
        words.language().addListener((o, was, is) -> fill());
    }

    ChoiceField<Side> field() {
        return field;
    }

    /** What can be picked now: the text changes with some steps only, and only these are offered. */
    void fill() {
        revisions = model.reading().revisions();
        List<Side> sides = new ArrayList<>(List.of(new Side.Draft(), new Side.Now()));
        if (model.reading().lastWeek().isPresent()) {
            sides.add(1, new Side.LastWeek());
        }
        revisions.reversed().stream()
                .filter(step -> step.what().changesText())
                .forEach(step -> sides.add(new Side.After(step.seq())));
        field.choices().setAll(sides);
    }

    private String name(Side side) {
        return switch (side) {
            case Side.Draft d -> words.get("beside.machine");
            case Side.LastWeek w -> words.get("beside.last-week");
            case Side.Now n -> words.get("beside.now");
            case Side.After a ->
                revisions.stream()
                        .filter(step -> step.seq() == a.seq())
                        .findFirst()
                        .map(this::name)
                        .orElseGet(() -> words.get("beside.step", a.seq()));
        };
    }

    private String name(Revision step) {
        String when = WHEN.format(LocalDateTime.ofInstant(step.at(), ZoneId.systemDefault()));
        return words.get(
                "beside.revision",
                step.seq(),
                when,
                step.who().name(),
                words.get("what." + step.what().name()),
                step.where());
    }
}
