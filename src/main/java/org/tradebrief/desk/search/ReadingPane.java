package org.tradebrief.desk.search;

import java.util.IntSummaryStatistics;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.search.measure.MeasureMark;
import org.tradebrief.text.Scripts;

/** The document beside the hits: its head, its text with the passage marked, similar passages. */
final class ReadingPane extends VBox {
    private static final int COMING = 6;
    private static final int LINES = 3;
    private static final double PASSAGE = 120;

    private final SearchModel search;
    private final ReadingModel model;
    private final DeskContext context;
    private final Phrases words;
    private final SearchTexts texts;
    private static final int NOT_HELD = -1;
    /** Below this height the text has no room beside a list. */
    private static final double LOW = 400;

    private final ListView<ReadingLine> lines = new ListView<>();
    private final ObservableList<ReadingLine> shown = FXCollections.observableArrayList();
    private final Label origin = Controls.label("", "meta");
    private final HBox status = new HBox(8);
    private final MenuButton copies = new MenuButton();
    private final Label match = Controls.label("", "meta");
    private final Label title = Controls.label("", "panel-title", "wrapped");
    private final Label translation = Controls.label("", "meta");
    private final Label cut = Controls.label("", "meta");
    private final StackPane place = new StackPane();
    private final Node bones = Skeleton.passages(COMING, LINES, PASSAGE);
    private final VBox head;
    private boolean simplified;
    private boolean choosing;
    /** The line that stands at the top until a person moves away from it. */
    private int held = NOT_HELD;

    ReadingPane(
            SearchModel search,
            ReadingModel model,
            DeskContext context,
            SearchTexts texts,
            Action previous,
            Action next,
            Node citeBar) {
        this.search = search;
        this.model = model;
        this.context = context;
        this.texts = texts;
        words = context.words().of("search");
        getStyleClass().add("reading");
        head = head(previous, next);
        lines.setItems(shown);
        lines.setId("search-reading");
        lines.getStyleClass().add("reading-lines");
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.setCellFactory(l -> LineCell.of(l, () -> simplified));
        lines.heightProperty().addListener(o -> holdPlace());
        for (EventType<? extends Event> moved :
                List.of(ScrollEvent.ANY, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED)) {
            lines.addEventFilter(moved, e -> held = NOT_HELD);
        }
        lines.accessibleTextProperty().bind(words.text("reading.text"));
        lines.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) c -> chosen());
        VBox.setVgrow(place, Priority.ALWAYS);
        SimilarList similar = new SimilarList(search, model, context, texts);
        heightProperty().addListener((o, was, is) -> {
            similar.fold(is.doubleValue() < LOW);
            pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), is.doubleValue() < LOW);
        });
        getChildren().addAll(head, place, similar, citeBar);
        model.readingProperty().addListener(o -> show());
        model.failureProperty().addListener(o -> show());
        search.searchingProperty().addListener(o -> {
            if (model.readingProperty().get() == null) {
                show();
            }
        });
        model.matchProperty().addListener(o -> toMatch());
        model.copies().addListener((ListChangeListener<String>) c -> copies());
        search.measuresProperty().addListener(o -> origin());
        context.words().languageProperty().addListener(o -> show());
        show();
    }

    void focus() {
        lines.requestFocus();
    }

    private VBox head(Action previous, Action next) {
        Button before = Controls.iconButton(previous, context.actions());
        Button after = Controls.iconButton(next, context.actions());
        before.getStyleClass().add("dense");
        after.getStyleClass().add("dense");
        copies.getStyleClass().add("quiet-menu");
        copies.setMinWidth(USE_PREF_SIZE);
        origin.setMinWidth(USE_PREF_SIZE);
        before.setMinWidth(USE_PREF_SIZE);
        after.setMinWidth(USE_PREF_SIZE);
        HBox walk = new HBox(4, before, match, after);
        walk.setAlignment(Pos.CENTER_LEFT);
        WrappingBar row = new WrappingBar(12);
        row.getChildren().addAll(origin, status, Controls.spring(), walk);
        HBox below = new HBox(12, translation, Controls.spring(), copies);
        below.setAlignment(Pos.CENTER_LEFT);
        status.setAlignment(Pos.CENTER_LEFT);
        status.setMinWidth(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(4, row, title, below, cut);
        box.setMinHeight(USE_PREF_SIZE);
        box.getStyleClass().add("reading-head");
        return box;
    }

    private void show() {
        Reading reading = model.readingProperty().get();
        Exception failed = model.failureProperty().get();
        head.setVisible(reading != null);
        // Before a first document the bones take all the room, which in a low window is that of one passage.
        head.setManaged(reading != null);
        if (reading == null) {
            shown.clear();
            boolean coming = failed == null && search.searchingProperty().get();
            place.getChildren()
                    .setAll(
                            coming
                                    ? List.of(bones)
                                    : failed == null
                                            ? List.of()
                                            : List.of(new States(context.words(), context.clip()).error(failed, null)));
            return;
        }
        simplified = Scripts.isSimplified(reading.heading().title());
        choosing = true;
        shown.setAll(reading.lines());
        choosing = false;
        Changed.to(place.getChildren(), List.of(lines));
        title.setText(reading.heading().title());
        HitCell.simplified(title, simplified);
        optional(translation, reading.heading().translation());
        optional(
                cut,
                reading.cut() == 0
                        ? ""
                        : words.get("reading.cut", reading.lines().size(), reading.cut()));
        origin();
        copies();
        choose();
        scroll(reading.from());
        count();
    }

    /** Twice, for the heights of lines are only known once they were laid out. */
    private void scroll(int line) {
        int above = Math.max(0, line - 2);
        held = above;
        lines.scrollTo(above);
        context.tasks().onScreen(() -> {
            lines.layout();
            lines.scrollTo(above);
        });
    }

    /** Similar passages come after the document and take height from it, which would move the passage out of sight. */
    private void holdPlace() {
        if (held != NOT_HELD) {
            context.tasks().onScreen(() -> {
                if (held != NOT_HELD) {
                    lines.scrollTo(held);
                }
            });
        }
    }

    private static void optional(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
    }

    private void origin() {
        Reading reading = model.readingProperty().get();
        if (reading == null) {
            return;
        }
        MeasureMark mark = search.measuresProperty().get().of(reading.document().path());
        origin.setText(
                texts.origin(texts.when(reading.document()), reading.document().source(), mark));
        status.getChildren().clear();
        StatusChip.of(mark.status(), context.words()).ifPresent(status.getChildren()::add);
        if (mark.until() != null) {
            status.getChildren().add(Controls.label(texts.until(mark.until()), "meta"));
        }
    }

    private void copies() {
        copies.setText(texts.copies(Math.max(0, model.copies().size() - 1)));
        copies.setVisible(model.copies().size() > 1);
        copies.setManaged(copies.isVisible());
        copies.setGraphic(Icon.COPY.small());
        copies.getItems()
                .setAll(model.copies().stream()
                        .map(path -> {
                            MenuItem item = new MenuItem(path);
                            item.setMnemonicParsing(false);
                            item.setOnAction(e ->
                                    model.readCopy(path, search.queryProperty().get()));
                            return item;
                        })
                        .toList());
    }

    /** Marks the passage as chosen. */
    private void choose() {
        choosing = true;
        lines.getSelectionModel().clearSelection();
        lines.getSelectionModel()
                .selectRange(
                        model.fromProperty().get(),
                        Math.min(shown.size(), model.toProperty().get() + 1));
        choosing = false;
    }

    private void chosen() {
        if (!choosing) {
            IntSummaryStatistics all = lines.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(i -> i)
                    .summaryStatistics();
            if (all.getCount() > 0) {
                model.choose(all.getMin(), all.getMax());
            }
        }
    }

    private void toMatch() {
        count();
        Reading reading = model.readingProperty().get();
        int at = model.matchProperty().get();
        if (reading != null && at >= 0 && at < reading.matches().size()) {
            int line = reading.matches().get(at);
            if (line < model.fromProperty().get() || line > model.toProperty().get()) {
                model.choose(line, line);
                choose();
                scroll(line);
            }
        }
    }

    private void count() {
        Reading reading = model.readingProperty().get();
        int all = reading == null ? 0 : reading.matches().size();
        // A count is never cut; that there is none may give way, else it would push the ways on out of a narrow window.
        match.setMinWidth(all == 0 ? 0 : USE_PREF_SIZE);
        match.setText(
                all == 0
                        ? words.get("match.none")
                        : words.get("match", model.matchProperty().get() + 1, all));
    }
}
