package org.tradebrief.desk.audit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.export.Saving;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Problem;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.What;

/** The audit trail of the open brief: filters above, entries to the left, the chosen one whole to the right. */
final class AuditPane extends VBox {
    private static final double ENTRY = 400;

    private final AuditModel model;
    private final DeskContext context;
    private final Phrases words;
    private final Phrases review;
    private final Label title = Controls.label("", "panel-title");
    private final Label counts = Controls.label("", "muted", "small");
    private final StackPane badge = new StackPane();
    private final AuditTable table;
    private final EntryView entry;
    private final ChoiceField<Optional<String>> who;
    private final ChoiceField<Optional<What>> what;

    /** @param back leaves the pane for the review */
    AuditPane(AuditModel model, DeskContext context, Runnable back) {
        this.model = model;
        this.context = context;
        words = context.words().of("audit");
        review = context.words().of("review");
        who = new ChoiceField<>(words.text("column.who"), name -> name.orElseGet(() -> words.get("filter.everybody")));
        what = new ChoiceField<>(
                words.text("column.what"),
                kind -> kind.map(k -> review.get("what." + k.name())).orElseGet(() -> words.get("filter.everything")));
        setId("audit-pane");
        getStyleClass().add("audit-pane");
        getStylesheets().add(Sheets.beside(AuditPane.class, "audit"));
        VBox names = new VBox(title, counts);
        names.getStyleClass().add("pane-names");
        HBox head = new HBox(
                16,
                names,
                badge,
                Controls.spring(),
                button("verify", this::verify),
                button("export", this::export),
                button("back", back));
        head.getStyleClass().add("pane-head");
        table = new AuditTable(model, words, review, context.words().of("shell"), ZoneId.systemDefault());
        entry = new EntryView(words, review);
        PixelSplit split = new PixelSplit(table, entry, entry, ENTRY);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(head, filters(), split);
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> entry.show(is));
        model.shown().addListener((ListChangeListener<Entry>) change -> selectFirst());
        model.faultsProperty().addListener((o, was, is) -> show());
        words.language().addListener((o, was, is) -> show());
    }

    private HBox filters() {
        WordsField search = new WordsField(context.words(), Icon.SEARCH, words.text("filter.words"));
        search.setId("audit-words");
        search.writtenProperty().bindBidirectional(model.wordsProperty());
        search.setPrefColumnCount(18);
        who.setId("audit-who");
        who.valueProperty().bindBidirectional(model.whoProperty());
        what.setId("audit-what");
        what.valueProperty().bindBidirectional(model.whatProperty());
        HBox bar = new HBox(8, search, who, what);
        bar.getStyleClass().add("pane-bar");
        return bar;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button();
        button.setId("audit-" + key);
        button.textProperty().bind(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Shows the trail as it was read last. */
    void show() {
        title.setText(words.get("title", model.brief()));
        List<Problem> faults = model.faultsProperty().get();
        badge.getChildren().clear();
        if (faults == null) {
            counts.setText(words.get("reading"));
            return;
        }
        counts.setText(words.get("counts", model.count(), model.people().size()));
        String told = faults.isEmpty()
                ? words.get("chain.whole")
                : words.get("chain.broken", faults.size(), faults.getFirst().line());
        badge.getChildren().add(Controls.chip(told, faults.isEmpty() ? "ok" : "bad"));
        List<Optional<String>> people = new ArrayList<>(List.of(Optional.empty()));
        model.people().forEach(name -> people.add(Optional.of(name)));
        who.choices().setAll(people);
        List<Optional<What>> kinds = new ArrayList<>(List.of(Optional.empty()));
        model.kinds().forEach(kind -> kinds.add(Optional.of(kind)));
        what.choices().setAll(kinds);
        selectFirst();
    }

    private void selectFirst() {
        if (table.getSelectionModel().getSelectedItem() == null
                && !model.shown().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        entry.show(table.getSelectionModel().getSelectedItem());
    }

    private void export() {
        String name = model.brief().replaceFirst("\\.md$", "") + "-audit.json";
        new Saving(context)
                .ask(
                        words.get("export.title"),
                        name,
                        List.of("json", "csv"),
                        file -> model.file(file, kind -> review.get("what." + kind.name())));
    }

    private void verify() {
        context.files()
                .open(words.get("verify.title"), "JSON", List.of("json"))
                .ifPresent(file -> model.verify(file, found -> {
                    String name = String.valueOf(file.getFileName());
                    String told = found.isValid()
                            ? words.get("verify.valid", name, found.entries(), found.since())
                            : found.faults().isEmpty()
                                    ? words.get("verify.other", name)
                                    : words.get(
                                            "verify.broken",
                                            name,
                                            found.faults().size(),
                                            found.faults().getFirst().line());
                    context.notices().say(told);
                }));
    }
}
