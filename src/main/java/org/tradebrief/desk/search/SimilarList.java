package org.tradebrief.desk.search;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;

/** Passages of other pages that are like the one that is read. */
final class SimilarList extends VBox {
    private static final int FEW = 2;

    private final SearchModel search;
    private final ReadingModel model;
    private final Phrases words;
    private final SearchTexts texts;
    private final VBox rows = new VBox();
    private final Label count = Controls.label("", "meta");
    private final Hyperlink all = new Hyperlink();
    private boolean open;

    SimilarList(SearchModel search, ReadingModel model, DeskContext context, SearchTexts texts) {
        this.search = search;
        this.model = model;
        this.texts = texts;
        words = context.words().of("search");
        getStyleClass().add("similar");
        all.setOnAction(e -> {
            open = !open;
            fill();
        });
        HBox head =
                new HBox(8, Controls.label(words.text("similar.title"), "sub-title"), count, Controls.spring(), all);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        setMinHeight(USE_PREF_SIZE);
        model.similar().addListener((ListChangeListener<FoundHit>) c -> fill());
        context.words().languageProperty().addListener(o -> fill());
        fill();
    }

    private void fill() {
        int there = model.similar().size();
        setVisible(there > 0);
        setManaged(there > 0);
        count.setText(words.get("similar.count", there));
        all.setText(open ? words.get("similar.fewer") : words.get("similar.all"));
        all.setVisible(there > FEW);
        rows.getChildren()
                .setAll(model.similar().stream()
                        .limit(open ? there : FEW)
                        .map(this::row)
                        .toList());
    }

    private Node row(FoundHit found) {
        Button title = new Button(found.heading().title(), Icon.DOCUMENT.small());
        title.setMnemonicParsing(false);
        title.getStyleClass().addAll("similar-title");
        if (found.simplified()) {
            title.getStyleClass().add("simplified");
        }
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setOnAction(e -> model.read(found, search.queryProperty().get()));
        Label when = Controls.label(texts.when(found), "meta");
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, title, when);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("similar-row");
        return row;
    }
}
