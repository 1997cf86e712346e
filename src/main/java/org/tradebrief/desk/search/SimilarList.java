package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.List;
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
import org.tradebrief.desk.controls.FittingRow;
import org.tradebrief.desk.controls.Glyphs;
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
    private final Glyphs glyphs;
    private final Phrases stateWords;
    private final VBox rows = new VBox();
    private final Label count = Controls.label("", "meta");
    private final Hyperlink toggle = new Hyperlink();
    private boolean open;
    private boolean folded;

    SimilarList(SearchModel search, ReadingModel model, DeskContext context, SearchTexts texts) {
        this.search = search;
        this.model = model;
        this.texts = texts;
        words = context.words().of("search");
        stateWords = context.words().of("controls");
        glyphs = new Glyphs(context.words());
        getStyleClass().add("similar");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(e -> {
            open = !open;
            fill();
        });
        Label title = Controls.label(words.text("similar.title"), "sub-title");
        title.setMinWidth(USE_PREF_SIZE);
        // How many there are is told only where there is room for it whole.
        count.setMinWidth(USE_PREF_SIZE);
        FittingRow told = new FittingRow(8);
        told.getChildren().add(count);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(8, title, told, toggle);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, rows);
        setMinHeight(USE_PREF_SIZE);
        model.similar().addListener((ListChangeListener<FoundHit>) c -> fill());
        model.echoes().addListener((ListChangeListener<Echo>) c -> fill());
        context.words().languageProperty().addListener(o -> fill());
        fill();
    }

    /** In a low window the text that is read comes first: the list is its head until it is asked for. */
    void fold(boolean low) {
        if (low != folded) {
            folded = low;
            fill();
        }
    }

    private void fill() {
        List<Node> all = new ArrayList<>();
        model.echoes().forEach(e -> all.add(row(e)));
        model.similar().forEach(f -> all.add(row(f)));
        int there = all.size();
        setVisible(there > 0);
        setManaged(there > 0);
        count.setText(
                model.echoes().isEmpty()
                        ? words.get("similar.count", there)
                        : words.get(
                                "similar.count.briefs",
                                model.echoes().size(),
                                model.similar().size()));
        toggle.setText(open ? words.get("similar.fewer") : words.get("similar.all"));
        int few = folded ? 0 : FEW;
        toggle.setVisible(there > few);
        rows.getChildren().setAll(all.subList(0, open ? there : Math.min(there, few)));
    }

    private Node row(Echo echo) {
        Button title =
                new Button(words.get("similar.brief", echo.brief(), echo.title()), glyphs.state(echo.state(), 14));
        title.setOnAction(e -> model.open(echo));
        return row(title, stateWords.get("state." + echo.state().name()));
    }

    private Node row(FoundHit found) {
        Button title = new Button(found.heading().title(), Icon.DOCUMENT.small());
        if (found.simplified()) {
            title.getStyleClass().add("simplified");
        }
        title.setOnAction(e -> model.read(found, search.queryProperty().get()));
        return row(title, texts.when(found));
    }

    private static Node row(Button title, String note) {
        title.setMnemonicParsing(false);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label when = Controls.label(note, "meta");
        when.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, title, when);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("similar-row");
        return row;
    }
}
