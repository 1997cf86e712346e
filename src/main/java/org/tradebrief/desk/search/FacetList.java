package org.tradebrief.desk.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.desk.work.Drawn;

/** The ways to narrow what was found, each with counts, and below them the questions that are kept. */
final class FacetList extends VBox {
    private static final double MOST_KEPT = 264;

    private static final int COMING = 4;
    private static final int LINES = 4;
    private static final double GROUP = 136;

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final SearchModel model;
    private final Phrases words;
    private final SearchTexts texts;
    private final VBox groups = new VBox();
    private final Node bones = Skeleton.passages(COMING, LINES, GROUP);
    private final StackPane ways = new StackPane(groups);
    private final VBox kept = new VBox();
    private final HBox head;
    private final Map<Facet.Kind, FacetGroup> made = new EnumMap<>(Facet.Kind.class);
    /** Whether the ways to narrow were shown before. */
    private boolean dressed;

    private boolean following;

    FacetList(SearchModel model, DeskContext context, SearchTexts texts, Node save, Node diary) {
        this.model = model;
        this.texts = texts;
        words = context.words().of("search");
        getStyleClass().add("facets");
        head = new HBox(Controls.label(words.text("saved.title"), "facet-name"), Controls.spring(), save);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("saved-head");
        kept.getStyleClass().add("kept");
        ScrollPane narrowing = scroll(ways);
        VBox.setVgrow(narrowing, Priority.ALWAYS);
        VBox asked = new VBox(head, kept, diary);
        ScrollPane keeping = scroll(asked);
        // Always in view, however many ways there are to narrow; of many kept ones a part.
        asked.heightProperty().addListener((o, was, is) -> keeping.setMinHeight(Math.min(is.doubleValue(), MOST_KEPT)));
        keeping.setMaxHeight(MOST_KEPT);
        getChildren().addAll(narrowing, keeping);
        model.resultProperty().addListener(o -> answered());
        model.searchingProperty().addListener(o -> show());
        model.filtersProperty().addListener(o -> fill());
        model.queryProperty().addListener(o -> markAsked());
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
        scroll.setId("search-facets");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    /** Behind the hits, in a picture of their own: to lay out both is more than one may take. */
    private void answered() {
        if (!dressed) {
            show();
        }
        if (!following) {
            following = true;
            Drawn.then(() -> {
                following = false;
                fill();
            });
        }
    }

    private void fill() {
        SearchResult result = model.resultProperty().get();
        if (result != null) {
            dressed = true;
            result.facets().forEach(facet -> group(facet.kind()).show(facet));
        }
        show();
    }

    private void show() {
        SearchResult result = model.resultProperty().get();
        boolean coming =
                !dressed && (result != null || model.searchingProperty().get());
        Changed.to(ways.getChildren(), List.of(coming ? bones : groups));
        groups.setVisible(result != null);
        head.pseudoClassStateChanged(ALONE, result == null);
    }

    private FacetGroup group(Facet.Kind kind) {
        return made.computeIfAbsent(kind, k -> {
            FacetGroup group = new FacetGroup(
                    kind,
                    words,
                    code -> texts.value(kind, code, model.economies()),
                    code -> model.filter(f -> kind.toggled(f, code)));
            groups.getChildren().add(group);
            return group;
        });
    }

    private void fillSaved() {
        kept.getChildren().clear();
        if (model.saved().isEmpty()) {
            kept.getChildren().add(Controls.label(words.text("saved.none"), "meta", "saved-none", "wrapped"));
        }
        for (SavedSearch search : model.saved()) {
            kept.getChildren().add(savedRow(search));
        }
        markAsked();
    }

    private void markAsked() {
        AskedRow.mark(kept, model.queryProperty().get());
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
        return new AskedRow(search.query(), ask, forget);
    }
}
