package org.tradebrief.desk.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Problem;

/** Of an import what was not taken in or looked wrong: which file, where in it, why, and the code to pass on. */
final class ImportSheet extends VBox {
    private static final int MOST = 200;
    private static final double TALLEST = 480;

    private final Phrases words;

    private ImportSheet(DeskContext context, List<Problem> problems) {
        super(12);
        words = context.words().of("session");
        setId("import-sheet");
        getStyleClass().add("work-sheet");
        problems.stream().limit(MOST).forEach(problem -> getChildren().add(row(problem)));
        if (problems.size() > MOST) {
            getChildren().add(Controls.label(words.get("problems.more", problems.size() - MOST), "muted", "small"));
        }
    }

    private Node row(Problem problem) {
        String where = problem.path() + (problem.line() > 0 ? ":" + problem.line() : "");
        HBox head = new HBox(
                8,
                Controls.label(where, "strong"),
                Controls.spring(),
                Controls.label(problem.code(), "muted", "small"));
        VBox row = new VBox(4, head, Controls.label(words.told(problem.message()), "muted", "wrapped"));
        row.getStyleClass().add("import-problem");
        return row;
    }

    static void open(DeskContext context, List<Problem> problems) {
        ImportSheet sheet = new ImportSheet(context, problems);
        ScrollPane scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        context.sheets().open(sheet.words.text("problems.title"), scroll, scroll);
    }
}
