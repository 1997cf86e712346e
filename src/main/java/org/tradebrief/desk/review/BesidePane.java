package org.tradebrief.desk.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Tracking;
import org.tradebrief.desk.words.Phrases;

/** A section in two wordings, beside each other or as one text with what was struck and written, none to be written in. */
final class BesidePane extends VBox {

    /** How two wordings are laid out. */
    private enum Layout {
        BOTH,
        ONE
    }

    private final ReviewContext context;
    private final Phrases words;
    private final WordingPair pair;
    private final EditorModel earlier = new EditorModel();
    private final EditorModel later = new EditorModel();
    private final SectionEditor before;
    private final SectionEditor after;
    private final SidePicker from;
    private final SidePicker to;
    private final Segmented<Layout> layout;
    private final Label count = Controls.label("", "muted", "small");
    private final HBox columns = new HBox(24);
    private boolean leap;

    BesidePane(ReviewContext context) {
        this.context = context;
        this.words = context.words();
        setId("beside-pane");
        pair = new WordingPair(context);
        Showing showing = context.model().showing();
        from = new SidePicker(context, "beside.from", showing.fromProperty());
        to = new SidePicker(context, "beside.to", showing.toProperty());
        from.field().setId("beside-from");
        to.field().setId("beside-to");
        layout = new Segmented<>(List.of(Layout.values()), Layout.BOTH, value -> words.text("layout." + value.name()))
                .dense();
        before = editor(earlier);
        after = editor(later);
        HBox bar = new HBox(
                8,
                from.field(),
                Icon.ARROW_RIGHT.small(),
                to.field(),
                Controls.spring(),
                count,
                walk(-1),
                walk(1),
                layout);
        bar.getStyleClass().add("beside-bar");
        columns.getStyleClass().add("section-place");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("section-pane");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
        layout.valueProperty().subscribe(this::arrange);
        pair.onChange(this::filled);
        showing.fromProperty().addListener((o, was, is) -> showChanges());
        showing.toProperty().addListener((o, was, is) -> showChanges());
        context.model().sectionProperty().addListener((o, was, is) -> fill());
        context.model().briefProperty().addListener((o, was, is) -> show());
        words.language().addListener((o, was, is) -> fill());
    }

    /** Reads both wordings anew, if this is in view. */
    void show() {
        if (context.model().showing().modeProperty().get() == Showing.Mode.BESIDE) {
            from.fill();
            to.fill();
            pair.read();
        }
    }

    /** The same, and goes on to a section in which the two differ. */
    private void showChanges() {
        leap = true;
        show();
    }

    private void filled() {
        boolean same = context.model()
                .part()
                .map(part -> !pair.changedKeys().contains(part.key()))
                .orElse(false);
        if (leap && same) {
            pair.changedFrom(1).ifPresent(context.model()::goTo);
        }
        leap = false;
        fill();
    }

    private void fill() {
        BriefText.Part part = context.model().part().orElse(null);
        if (part == null) {
            return;
        }
        earlier.open(body(pair.earlier(), part.key()));
        later.open(body(pair.later(), part.key()));
        Tracking tracking = Tracking.between(earlier.leaves(), later.leaves());
        after.showChanges(tracking);
        count.setText(
                words.get("beside.count", tracking.count(), pair.changedKeys().size()));
    }

    private static String body(Optional<BriefText> text, String key) {
        return text.stream()
                .flatMap(t -> t.parts().stream())
                .filter(p -> p.key().equals(key))
                .findFirst()
                .map(SectionText::bodyOf)
                .orElse("");
    }

    private void arrange(Layout how) {
        columns.getChildren()
                .setAll(how == Layout.BOTH ? List.of(column(before), column(after)) : List.of(column(after)));
    }

    private Region column(SectionEditor editor) {
        VBox column = new VBox(editor);
        HBox.setHgrow(column, Priority.ALWAYS);
        boolean both = layout.valueProperty().get() == Layout.BOTH;
        column.prefWidthProperty().unbind();
        column.prefWidthProperty()
                .bind(
                        both
                                ? widthProperty().divide(2).subtract(40)
                                : widthProperty().subtract(80));
        column.setMaxWidth(both ? Double.MAX_VALUE : SectionPane.MEASURE);
        return column;
    }

    /** To the next section, or the one before, in which something differs. */
    private Node walk(int direction) {
        Button button = new Button();
        button.setGraphic((direction > 0 ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_LEFT).small());
        button.getStyleClass().addAll("icon-button", "dense");
        button.accessibleTextProperty().bind(words.text(direction > 0 ? "beside.next" : "beside.previous"));
        button.setOnAction(e -> pair.changedFrom(direction).ifPresent(context.model()::goTo));
        return button;
    }

    private SectionEditor editor(EditorModel model) {
        model.setWritable(false);
        return new SectionEditor(
                model, context.glyphs(), context.desk().clip(), new LineViews(context.glyphs(), drawing -> null));
    }
}
