package org.tradebrief.desk.trade;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Coverage;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.gate.GateResult;
import org.tradebrief.trade.view.DataSet;

/** The sets of values behind the table; a stopped one says why, with its evidence. Those of the reporter come first. */
final class DataSetList extends VBox {
    private static final int EVIDENCE = 4;
    private static final int COMING = 6;
    private static final double SET = 64;

    /** What is looked at, what was found, what had been expected; in per cent of the width. */
    private static final List<Integer> EVIDENCE_SHARES = List.of(26, 40, 34);

    private final Words words;
    private final Phrases phrases;
    private final GateText gates;
    private final Consumer<SourceRow> open;
    private final VBox rows = new VBox();
    private final Label count = new Label();
    private final Judged judged;

    /** @param open shows the row of a document */
    DataSetList(Judged judged, Words words, Consumer<SourceRow> open) {
        this.words = words;
        this.judged = judged;
        this.open = open;
        phrases = words.of("trade");
        gates = new GateText(words);
        HBox head = new HBox(8, Controls.label(phrases.text("sets.title"), "panel-title"), Controls.spring(), count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        count.getStyleClass().add("meta");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setId("trade-sets");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        judged.sets().addListener((ListChangeListener<DataSet>) change -> fill());
        judged.comingProperty().addListener((o, was, is) -> fill());
        words.languageProperty().addListener((o, was, is) -> fill());
        fill();
    }

    private void fill() {
        List<DataSet> sets = judged.sets();
        boolean coming = judged.comingProperty().get();
        long stopped = sets.stream().filter(DataSet::stopped).count();
        Skeleton.write(count, phrases.get("sets.count", sets.size(), stopped), coming);
        if (coming) {
            rows.getChildren().setAll(Skeleton.passages(COMING, 1, SET));
            return;
        }
        rows.getChildren()
                .setAll(sets.stream()
                        .sorted((a, b) -> Boolean.compare(b.stopped(), a.stopped()))
                        .map(this::row)
                        .toList());
    }

    private Node row(DataSet set) {
        Verdict sign =
                set.stopped() ? Verdict.CONTRADICTED : set.gates().isEmpty() ? Verdict.VERIFIED : Verdict.INCOMPARABLE;
        Label title = Controls.label(gates.told(set.title()), "set-title");
        HBox head = new HBox(
                10,
                new Glyphs(words).verdict(sign, 16),
                title,
                Controls.spring(),
                set.stopped()
                        ? Coverage.stopped(words)
                        : Controls.label(set.vintage().toString().substring(5), "meta"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, head, indented(Controls.label(gates.told(set.detail()), "meta")));
        box.getStyleClass().add("data-set");
        if (!set.note().isEmpty()) {
            box.getChildren().add(indented(Controls.label(gates.told(set.note()), "meta", "wrapped")));
        }
        for (GateResult gate : set.gates().stream().limit(set.stopped() ? 1 : 2).toList()) {
            box.getChildren().add(indented(gate(gate, set.stopped())));
        }
        if (set.stopped()) {
            box.getStyleClass().add("stopped");
        }
        return box;
    }

    private Node gate(GateResult gate, boolean stopped) {
        Label sentence = Controls.label(gates.sentence(gate), stopped ? "gate-stop" : "meta", "wrapped");
        VBox box = new VBox(6, sentence);
        if (stopped) {
            box.getChildren().add(evidence(gate.evidence()));
        }
        HBox foot = new HBox(12);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (!gate.sources().isEmpty() && stopped) {
            Hyperlink look = new Hyperlink();
            look.textProperty().bind(phrases.text("sets.look"));
            look.setOnAction(e -> open.accept(gate.sources().getFirst()));
            foot.getChildren().add(look);
        }
        if (stopped) {
            foot.getChildren()
                    .addAll(Controls.spring(), Controls.label(gate.code().code(), "meta"));
            box.getChildren().add(foot);
        }
        return box;
    }

    private GridPane evidence(List<GateResult.Evidence> lines) {
        GridPane grid = new GridPane(16, 4);
        for (int share : EVIDENCE_SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < Math.min(EVIDENCE, lines.size()); i++) {
            GateResult.Evidence line = lines.get(i);
            RowConstraints row = new RowConstraints();
            row.setValignment(VPos.TOP);
            grid.getRowConstraints().add(row);
            grid.addRow(
                    i,
                    Controls.label(gates.told(line.name()), "meta", "evidence-name", "wrapped"),
                    Controls.label(gates.told(line.found()), "evidence-found", "wrapped"),
                    Controls.label(gates.told(line.expected()), "meta", "wrapped"));
        }
        return grid;
    }

    private static Node indented(Node node) {
        VBox.setMargin(node, new javafx.geometry.Insets(0, 0, 0, 26));
        return node;
    }
}
