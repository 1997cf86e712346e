package org.tradebrief.desk.refresh;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.workbench.FetchSource;

/** What to fetch: the source, and what can be chosen of it. What a source does not let choose is off, and says why. */
final class RefreshForm extends VBox {
    private final RefreshModel model;
    private final Phrases words;
    private final Label key = Controls.label("", "muted", "small", "wrapped");
    private final HBox economies;
    private final HBox rest;
    private final Label fixed = Controls.label("", "muted", "small", "wrapped");
    private final Segmented<FetchSource> source;

    RefreshForm(RefreshModel model, Phrases words, CallText text) {
        super(12);
        this.model = model;
        this.words = words;
        source = new Segmented<>(
                List.of(FetchSource.values()), model.sourceProperty().get(), s -> words.text("source." + s.word()));
        source.valueProperty().bindBidirectional(model.sourceProperty());
        source.setId("refresh-source");
        economies = named("economies", new EconomyChips(model, words, text));
        HBox flows = new HBox(
                16,
                tick("direction.export", model.exportsProperty()),
                tick("direction.import", model.importsProperty()));
        flows.setAlignment(Pos.CENTER_LEFT);
        flows.disableProperty()
                .bind(model.sourceProperty().map(s -> !model.hasDirections()).orElse(false));
        HBox years = new HBox(
                8,
                year("year.from", model.fromProperty()),
                Controls.label(words.text("year.to")),
                year("year.last", model.toProperty()));
        years.setAlignment(Pos.CENTER_LEFT);
        years.disableProperty()
                .bind(model.sourceProperty().map(s -> !model.hasYears()).orElse(false));
        CheckBox again = tick("again", model.againProperty());
        rest = named("what", new HBox(24, flows, years, again));
        getChildren().addAll(named("source", source), key, economies, rest, fixed);
        disableProperty().bind(model.stageProperty().isEqualTo(RefreshModel.Stage.RUNNING));
        model.sourceProperty().addListener(o -> say());
        words.language().addListener(o -> say());
        say();
    }

    /** What has the focus at first: the source that is chosen. */
    Node first() {
        return source.getChildren().get(model.sourceProperty().get().ordinal());
    }

    private HBox named(String name, Node content) {
        Label label = Controls.label(words.text("field." + name), "muted");
        label.setMinWidth(72);
        HBox row = new HBox(12, label, content);
        HBox.setHgrow(content, content instanceof Segmented<?> ? Priority.NEVER : Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        if (content instanceof HBox box) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
        return row;
    }

    private CheckBox tick(String name, BooleanProperty value) {
        CheckBox box = new CheckBox();
        box.setId("refresh-" + name.replace('.', '-'));
        box.textProperty().bind(words.text(name));
        box.selectedProperty().bindBidirectional(value);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private Spinner<Integer> year(String name, IntegerProperty value) {
        Spinner<Integer> spinner = new Spinner<>(model.earliestYear(), model.latestYear(), value.get());
        spinner.setId("refresh-" + name.replace('.', '-'));
        spinner.setEditable(true);
        spinner.setPrefWidth(92);
        spinner.accessibleTextProperty().bind(words.text(name));
        spinner.getEditor().accessibleTextProperty().bind(words.text(name));
        spinner.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                value.set(is);
            }
        });
        value.addListener((o, was, is) -> spinner.getValueFactory().setValue(is.intValue()));
        // What was typed counts when the field is left, as it does after Enter.
        spinner.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    private void say() {
        FetchSource now = model.sourceProperty().get();
        String name = now.word().toLowerCase(Locale.ROOT);
        key.setText(now.secret()
                .map(secret -> words.get(model.hasKey() ? "key.there" : "key.missing." + name))
                .orElseGet(() -> words.get("key.none")));
        fixed.setText(model.hasYears() ? "" : words.get("fixed." + name));
        show(fixed, !model.hasYears());
        show(economies, model.hasEconomies());
        show(rest, true);
    }

    private static void show(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
