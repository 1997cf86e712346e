package org.tradebrief.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.brief.Flag;
import org.tradebrief.desk.action.Actions;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Scrolls;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.SourceRow;

/** The section in the middle: its title with what a person must do about it, its text written in place, what follows. */
final class SectionPane extends ScrollPane {
    static final double MEASURE = 752;
    /** Below this width there is no room for the names of all that can be done with a section. */
    private static final double TIGHT = 500;

    private static final String DISPUTED = Flag.Kind.DISPUTED_FIGURE.name();

    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private final SectionEditor editor;
    private final Tooltip tip = new Tooltip();
    private final ContextMenu sources = new ContextMenu();
    private final WrappingBar head = new WrappingBar(12);
    private final WhatFollows next;

    SectionPane(ReviewContext context) {
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        getStyleClass().add("section-pane");
        Scrolls.drawDirectly(this);
        setId("review-text");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        LineViews views = new LineViews(context.glyphs(), this::drawing);
        editor = new SectionEditor(
                model.editor(), context.glyphs(), context.desk().clip(), views);
        next = new WhatFollows(context, views, this::nextTitle, this);
        editor.setId("editor");
        editor.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.part().map(part -> part.title()).orElse(""), model.sectionProperty()));
        editor.onMark(this::onMark);
        editor.onNote(note -> openSources(rowsOf(note)));
        // Whoever goes on writing has no use for them.
        model.editor().watch(sources::hide);
        editor.setOnContextMenuRequested(e -> {
            new EditorMenu(context, this::rowsOf, this::openSources).show(editor, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        editor.onCaret(bounds -> bringIntoView(editor, bounds));
        VBox column = new VBox(head, editor, next);
        column.getStyleClass().add("section-column");
        column.setMaxWidth(MEASURE);
        HBox place = new HBox(column);
        HBox.setHgrow(column, javafx.scene.layout.Priority.ALWAYS);
        place.getStyleClass().add("section-place");
        setContent(place);
        head.getStyleClass().add("section-head");
        model.marks().addListener((ListChangeListener<Mark>) change -> showMarks());
        model.chosenProperty().addListener((o, was, is) -> {
            showMarks();
            if (is != null) {
                bringIntoView(editor, editor.boundsOf(is.start()));
            }
        });
        model.outline().addListener((ListChangeListener<OutlineRow>) change -> showHead());
        model.sectionProperty().addListener((o, was, is) -> {
            showHead();
            setVvalue(0);
        });
        words.language().addListener((o, was, is) -> showHead());
        showHead();
        showMarks();
    }

    SectionEditor editor() {
        return editor;
    }

    private void showMarks() {
        editor.showMarks(List.copyOf(model.marks()), model.chosenProperty().get());
    }

    private DrawingView drawing(String key) {
        DrawingView view = new DrawingView(context.desk().theme().chartTheme(), context.words()::told);
        context.desk()
                .tasks()
                .run(
                        "chart-" + key,
                        "chart",
                        progress -> Optional.ofNullable(context.drawings().apply(key)),
                        drawing -> view.drawingProperty().set(drawing.orElse(null)),
                        context.desk().notices()::failed);
        return view;
    }

    private List<SourceRow> rowsOf(String note) {
        return new NoteRows(context.library(), context.desk().asOf().get()).of(note);
    }

    /** Opens the document of a note; of several, the person chooses. */
    private void openSources(List<SourceRow> rows) {
        if (rows.size() == 1) {
            context.desk().selection().sourceProperty().set(rows.getFirst());
        } else if (!rows.isEmpty()) {
            sources.getItems().clear();
            for (SourceRow row : rows) {
                MenuItem item = new MenuItem(words.get("note.row", row.path(), row.line()));
                item.setMnemonicParsing(false);
                item.setOnAction(
                        e -> context.desk().selection().sourceProperty().set(row));
                sources.getItems().add(item);
            }
            Bounds at = editor.localToScreen(editor.boundsOf(model.editor().caret()));
            sources.show(editor, at.getMinX(), at.getMaxY());
        }
    }

    private void onMark(Mark mark, boolean pressed) {
        if (pressed) {
            model.chosenProperty().set(mark);
        }
        String verdict =
                context.controls().get("verdict." + mark.figure().verdict().name());
        String expected = context.words().told(mark.figure().expected());
        tip.setText(expected.isEmpty() ? verdict : context.words().get("figure.tip", verdict, expected));
        Tooltip.install(editor, tip);
    }

    private void showHead() {
        head.getChildren().clear();
        Integer section = model.sectionProperty().get();
        List<OutlineRow> rows = model.outline();
        int at = section == null
                ? -1
                : rows.stream().map(OutlineRow::part).toList().indexOf(section);
        if (at >= 0) {
            fillHead(rows.get(at));
        }
        next.show(at < 0 ? List.of() : rows.subList(at + 1, rows.size()));
    }

    private void fillHead(OutlineRow row) {
        head.getChildren().addAll(flag(row), title(row.title()));
        head.getChildren().addAll(chips(row));
        Actions actions = context.desk().actions();
        Button comment = Controls.button(actions.get("review.comment"), actions, Controls.Weight.NORMAL);
        Button accept = row.state() == OutlineRow.State.ACCEPTED
                ? Controls.button(actions.get("review.withdraw"), actions, Controls.Weight.NORMAL)
                : Controls.buttonWithKeys(actions.get("review.accept"), actions, Controls.Weight.NORMAL);
        comment.getStyleClass().add("dense");
        comment.contentDisplayProperty()
                .bind(Bindings.when(widthProperty().lessThan(TIGHT))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.LEFT));
        accept.getStyleClass().add("dense");
        comment.setMinWidth(Region.USE_PREF_SIZE);
        accept.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().addAll(Controls.spring(), comment, accept);
    }

    private List<Node> nextTitle(OutlineRow row) {
        Label name = title(row.title());
        name.getStyleClass().add("muted");
        List<Node> nodes = new ArrayList<>(List.of(flag(row), name));
        nodes.addAll(chips(row));
        return nodes;
    }

    private List<Node> chips(OutlineRow row) {
        List<String> flags = new ArrayList<>(row.flags());
        if (row.isDisputed() && !flags.contains(DISPUTED)) {
            flags.addFirst(DISPUTED);
        }
        return flags.stream()
                .map(flag -> (Node) Controls.chip(words.get("flag." + flag), "accent"))
                .toList();
    }

    private static Label title(String text) {
        Label title = Controls.label(text, "section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    /** The gutter of the title: a flag where a person must look. */
    private static Node flag(OutlineRow row) {
        Region place = new Region();
        place.setMinWidth(16);
        place.setPrefWidth(16);
        if (row.flags().isEmpty() && !row.isDisputed()) {
            return place;
        }
        Node flag = Icon.FLAG.node();
        flag.getStyleClass().add("accent-ink");
        return flag;
    }

    /** Scrolls as little as needed. */
    private void bringIntoView(Node node, Bounds bounds) {
        double content = getContent().getLayoutBounds().getHeight();
        double view = getViewportBounds().getHeight();
        if (content <= view) {
            return;
        }
        double top = getContent().sceneToLocal(node.localToScene(bounds)).getMinY();
        double bottom = top + bounds.getHeight();
        double shown = getVvalue() * (content - view);
        double margin = 48;
        double wanted = shown;
        if (top - margin < shown) {
            wanted = Math.max(0, top - margin);
        } else if (bottom + margin > shown + view) {
            wanted = Math.min(content - view, bottom + margin - view);
        }
        if (wanted != shown) {
            setVvalue(wanted / (content - view));
        }
    }
}
