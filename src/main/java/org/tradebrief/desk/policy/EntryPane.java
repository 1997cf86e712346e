package org.tradebrief.desk.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.policy.EntryDraft.Fault;
import org.tradebrief.desk.policy.EntryDraft.Field;
import org.tradebrief.desk.screen.Notices;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** The form in which an event is entered: what happened to which measure, when, where it is told, and why it is entered. */
final class EntryPane extends VBox {
    private final Phrases phrases;
    private final MeasureText text;
    private final Entering entering;
    private final Runnable close;
    private final MeasurePicker measure;
    private final ChoiceField<EventKind> kind;
    private final ChoiceField<Optional<String>> part;
    private final ChoiceField<Optional<Event>> corrects;
    private final ChoiceField<Confidence> confidence;
    private final TextField on = new TextField();
    private final TextField until = new TextField();
    private final TextField known = new TextField();
    private final TextField citation = new TextField();
    private final TextArea reason = new TextArea();
    private final Button save = new Button();
    private final Map<Field, Label> said = new EnumMap<>(Field.class);
    private final @Nullable SourceRow source;
    private boolean tried;

    /** @param source a row that a person is looking at and that tells it; null for none */
    EntryPane(
            PolicyModel model,
            MeasureText text,
            Phrases phrases,
            Entering entering,
            @Nullable SourceRow source,
            Runnable close) {
        this.phrases = phrases;
        this.text = text;
        this.entering = entering;
        this.source = source;
        this.close = close;
        measure = new MeasurePicker(() -> model.knownProperty().get(), text);
        kind = new ChoiceField<>(phrases.text("entry.kind"), text::kind);
        part = new ChoiceField<>(phrases.text("entry.part"), p -> p.orElseGet(() -> phrases.get("entry.whole")));
        corrects = new ChoiceField<>(phrases.text("entry.corrects"), this::corrected);
        confidence = new ChoiceField<>(phrases.text("entry.confidence"), c -> phrases.get("confidence." + c.name()));
        getStyleClass().add("entry");
        choices(model);
        ScrollPane scroll = new ScrollPane(fields());
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll, foot());
        Stream.of(on, until, known, citation, reason)
                .forEach(f -> f.textProperty().addListener((o, was, is) -> check()));
        measure.measureProperty().addListener((o, was, is) -> offer(is));
        kind.valueProperty().addListener((o, was, is) -> check());
        part.valueProperty().addListener((o, was, is) -> check());
        corrects.valueProperty().addListener((o, was, is) -> check());
        measure.measureProperty().set(model.selectedMeasure().orElse(null));
        check();
    }

    private void choices(PolicyModel model) {
        kind.choices().setAll(EventKind.values());
        kind.valueProperty().set(EventKind.SUSPENDED);
        confidence.choices().setAll(Confidence.HIGH, Confidence.MEDIUM);
        confidence.valueProperty().set(Confidence.MEDIUM);
        known.setText(model.dayProperty().get().toString());
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        offer(null);
        for (TextInputControl field : new TextInputControl[] {on, until, known}) {
            field.promptTextProperty().bind(phrases.text("entry.day.prompt"));
        }
        measure.promptTextProperty().bind(phrases.text("entry.measure.prompt"));
        citation.promptTextProperty().bind(phrases.text("entry.source.prompt"));
        reason.promptTextProperty().bind(phrases.text("entry.reason.prompt"));
    }

    private void offer(@Nullable Measure now) {
        List<String> parts = now == null ? List.of() : now.parts();
        part.choices()
                .setAll(Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                parts.stream().map(Optional::of))
                        .toList());
        part.valueProperty().set(Optional.empty());
        part.setVisible(!parts.isEmpty());
        part.setManaged(!parts.isEmpty());
        List<Event> events = now == null ? List.of() : now.events();
        corrects.choices()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Event>empty()),
                                events.stream().map(Optional::of))
                        .toList());
        corrects.valueProperty().set(Optional.empty());
        check();
    }

    private String corrected(Optional<Event> event) {
        return event.map(e -> e.on() + " " + text.kind(e.kind()) + (e.isWhole() ? "" : " " + phrases.told(e.part())))
                .orElseGet(() -> phrases.get("entry.corrects.none"));
    }

    private Node head() {
        HBox head = new HBox(Controls.label(phrases.text("entry.title"), "panel-title"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("entry-head");
        return head;
    }

    private VBox fields() {
        HBox days = new HBox(8, named("entry.on", on, Field.ON), named("entry.until", until, Field.UNTIL));
        days.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
        until.disableProperty()
                .bind(kind.valueProperty().map(k -> k != EventKind.SUSPENDED).orElse(true));
        HBox what = new HBox(8, kind, part);
        HBox how = new HBox(8, named("entry.known", known, Field.KNOWN), bottom(confidence));
        VBox box = new VBox(
                12,
                named("entry.measure", measure, Field.MEASURE),
                what,
                corrects,
                days,
                named("entry.source", citation, Field.SOURCE));
        if (source != null) {
            box.getChildren().add(Controls.label(phrases.get("entry.row", source.path(), source.line()), "meta"));
        }
        box.getChildren().addAll(how, named("entry.reason", reason, Field.REASON));
        box.getChildren().add(new EntryList(entering, text, phrases));
        box.getStyleClass().add("entry-fields");
        return box;
    }

    private static Node bottom(Node node) {
        VBox box = new VBox(4, Controls.label(" ", "meta"), node);
        return box;
    }

    private Node named(String key, TextInputControl field, Field which) {
        Label name = Controls.label(phrases.text(key), "meta");
        name.setLabelFor(field);
        field.accessibleTextProperty().bind(phrases.text(key));
        Label fault = Controls.label("", "fault", "wrapped");
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        said.put(which, fault);
        return new VBox(4, name, field, fault);
    }

    private Node foot() {
        Button cancel = new Button();
        cancel.textProperty().bind(phrases.text("entry.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> close.run());
        save.textProperty().bind(phrases.text("entry.save"));
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(e -> save());
        HBox foot = new HBox(8, Controls.spring(), cancel, save);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().addAll("entry-foot", Notices.KEEP_CLEAR);
        return foot;
    }

    private EntryDraft draft() {
        EventKind chosen = kind.valueProperty().get();
        Confidence sure = confidence.valueProperty().get();
        Optional<String> about = part.valueProperty().get();
        Optional<Event> wrong = corrects.valueProperty().get();
        return new EntryDraft(
                measure.measureProperty().get(),
                chosen == null ? EventKind.SUSPENDED : chosen,
                on.getText(),
                until.getText(),
                about == null ? "" : about.orElse(""),
                known.getText(),
                sure == null ? Confidence.MEDIUM : sure,
                citation.getText(),
                source == null ? List.of() : List.of(source),
                wrong == null ? null : wrong.orElse(null),
                reason.getText());
    }

    /** Says what is wrong beside each field: what is missing only once saving was tried. */
    private void check() {
        Map<Field, Fault> faults = draft().faults();
        said.forEach((field, label) -> {
            Fault fault = faults.get(field);
            label.setText(
                    fault == null || fault == Fault.MISSING && !tried ? "" : phrases.get("fault." + fault.name()));
        });
    }

    private void save() {
        tried = true;
        check();
        EntryDraft draft = draft();
        if (draft.faults().isEmpty()) {
            entering.enter(draft, close);
        }
    }

    /** Puts the caret where writing starts. */
    void begin() {
        (measure.measureProperty().get() == null ? measure : on).requestFocus();
    }
}
