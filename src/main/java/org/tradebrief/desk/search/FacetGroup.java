package org.tradebrief.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.words.Phrases;

/** One way to narrow. Its rows stay when another answer comes, with other counts. */
final class FacetGroup extends VBox {
    private static final int FEW = 4;

    private final Facet.Kind kind;
    private final Phrases words;
    private final Label name;
    private final List<Row> rows = new ArrayList<>();
    private final Hyperlink more = new Hyperlink();
    private final Consumer<String> toggled;
    private final UnaryOperator<String> named;
    private boolean open;
    private Facet shown;

    /**
     * @param named what a value's code is called
     * @param toggled told the code of a value that was pressed
     */
    FacetGroup(Facet.Kind kind, Phrases words, UnaryOperator<String> named, Consumer<String> toggled) {
        this.kind = kind;
        this.words = words;
        this.named = named;
        this.toggled = toggled;
        shown = new Facet(kind, List.of());
        name = Controls.label(words.text(kind.key()), "facet-name");
        getStyleClass().add("facet");
        getChildren().addAll(name, more);
        more.getStyleClass().add("facet-more");
        more.setOnAction(e -> {
            open = true;
            show(shown);
        });
    }

    void show(Facet facet) {
        shown = facet;
        int first = open || isShort(facet) ? facet.values().size() : FEW;
        int used = 0;
        for (Facet.Value value : facet.values()) {
            if (used < first || value.chosen()) {
                row(used++).show(value);
            }
        }
        // What is not needed now stays, out of sight: put back it would have to be dressed anew.
        for (int at = 0; at < rows.size(); at++) {
            there(rows.get(at), at < used);
        }
        more.setText(words.get("facet.more", facet.values().size() - first));
        there(more, first < facet.values().size());
        there(this, !facet.values().isEmpty());
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Layers and statuses are few and always all there. */
    private boolean isShort(Facet facet) {
        return kind == Facet.Kind.LAYER
                || kind == Facet.Kind.STATUS
                || facet.values().size() <= FEW + 1;
    }

    private Row row(int at) {
        if (at == rows.size()) {
            Row row = new Row();
            rows.add(row);
            getChildren().add(getChildren().size() - 1, row);
        }
        return rows.get(at);
    }

    /** A value with how many pages it would leave. */
    private final class Row extends HBox {
        private final CheckBox box = new CheckBox();
        private final Label count = Controls.label("", "meta");
        private String code = "";

        Row() {
            super(8);
            box.setMnemonicParsing(false);
            Tips.on(box, box::getText);
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMinWidth(0);
            box.setOnAction(e -> toggled.accept(code));
            count.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(box, count);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("facet-row");
        }

        void show(Facet.Value value) {
            code = value.code();
            box.setText(named.apply(code));
            box.setSelected(value.chosen());
            count.setText(Integer.toString(value.count()));
        }
    }
}
