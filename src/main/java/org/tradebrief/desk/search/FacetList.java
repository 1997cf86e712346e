package org.tradebrief.desk.search;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** The ways to narrow what was found, each with counts, and below them the questions that are kept. */
final class FacetList extends VBox {
    private static final int FEW = 4;
    private static final double MOST_KEPT = 264;

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final SearchModel model;
    private final Phrases words;
    private final SearchTexts texts;
    private final VBox groups = new VBox();
    private final VBox kept = new VBox();
    private final HBox head;
    private final Set<Facet.Kind> open = EnumSet.noneOf(Facet.Kind.class);

    FacetList(SearchModel model, DeskContext context, SearchTexts texts, Node save, Node diary) {
        this.model = model;
        this.texts = texts;
        words = context.words().of("search");
        getStyleClass().add("facets");
        head = new HBox(Controls.label(words.text("saved.title"), "facet-name"), Controls.spring(), save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("saved-head");
        kept.getStyleClass().add("kept");
        ScrollPane narrowing = scroll(groups);
        VBox.setVgrow(narrowing, Priority.ALWAYS);
        VBox asked = new VBox(head, kept, diary);
        ScrollPane keeping = scroll(asked);
        // Always in view, however many ways there are to narrow; of many kept ones a part.
        asked.heightProperty().addListener((o, was, is) -> keeping.setMinHeight(Math.min(is.doubleValue(), MOST_KEPT)));
        keeping.setMaxHeight(MOST_KEPT);
        getChildren().addAll(narrowing, keeping);
        model.resultProperty().addListener(o -> fill());
        model.filtersProperty().addListener(o -> fill());
        model.queryProperty().addListener(o -> fillSaved());
        model.saved().addListener((ListChangeListener<SavedSearch>) c -> fillSaved());
        context.words().languageProperty().addListener(o -> {
            fill();
            fillSaved();
        });
        fill();
        fillSaved();
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void fill() {
        SearchResult result = model.resultProperty().get();
        groups.getChildren().clear();
        head.pseudoClassStateChanged(ALONE, result == null);
        if (result == null) {
            return;
        }
        result.facets().stream()
                .filter(f -> !f.values().isEmpty())
                .map(this::group)
                .forEach(groups.getChildren()::add);
    }

    private Node group(Facet facet) {
        VBox group = new VBox(Controls.label(words.text(facet.kind().key()), "facet-name"));
        group.getStyleClass().add("facet");
        int shown =
                open.contains(facet.kind()) || isShort(facet) ? facet.values().size() : FEW;
        for (Facet.Value value : facet.values()) {
            if (group.getChildren().size() <= shown || value.chosen()) {
                group.getChildren().add(row(facet.kind(), value));
            }
        }
        if (shown < facet.values().size()) {
            Hyperlink more =
                    new Hyperlink(words.get("facet.more", facet.values().size() - shown));
            more.getStyleClass().add("facet-more");
            more.setOnAction(e -> {
                open.add(facet.kind());
                fill();
            });
            group.getChildren().add(more);
        }
        return group;
    }

    /** Layers and statuses are few and always all there. */
    private static boolean isShort(Facet facet) {
        return facet.kind() == Facet.Kind.LAYER
                || facet.kind() == Facet.Kind.STATUS
                || facet.values().size() <= FEW + 1;
    }

    private Node row(Facet.Kind kind, Facet.Value value) {
        CheckBox box = new CheckBox(texts.value(kind, value.code(), model.economies()));
        box.setMnemonicParsing(false);
        box.setSelected(value.chosen());
        Tips.on(box, box::getText);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setMinWidth(0);
        box.setOnAction(e -> model.filter(f -> kind.toggled(f, value.code())));
        Label count = Controls.label(Integer.toString(value.count()), "meta");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(8, box, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private void fillSaved() {
        kept.getChildren().clear();
        if (model.saved().isEmpty()) {
            kept.getChildren().add(Controls.label(words.text("saved.none"), "meta", "saved-none", "wrapped"));
        }
        for (SavedSearch search : model.saved()) {
            kept.getChildren().add(savedRow(search));
        }
    }

    private Node savedRow(SavedSearch search) {
        Button ask = new Button(search.query(), Icon.BOOKMARK.small());
        ask.setMnemonicParsing(false);
        ask.getStyleClass().add("saved-button");
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.setMinWidth(0);
        HBox.setHgrow(ask, Priority.ALWAYS);
        ask.setOnAction(e -> model.ask(search));
        Button forget = new Button("", Icon.CROSS.node(12));
        forget.getStyleClass().addAll("icon-button", "dense", "forget");
        forget.accessibleTextProperty().bind(words.text("saved.forget"));
        forget.setOnAction(e -> model.saved().remove(search));
        HBox row = new HBox(ask, forget);
        row.getStyleClass().add("saved-row");
        if (search.query().equals(model.queryProperty().get().strip())) {
            row.getStyleClass().add("asked");
        }
        return row;
    }
}
