package org.tradebrief.desk.session;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Problem;

/** Of an import what was not taken in or looked wrong: which file, where in it, why, and the code to pass on. */
final class ImportSheet extends VBox {
    private static final int MOST = 200;

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
        Label place = Controls.label(where, "strong");
        // The end of a path tells most.
        place.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Tips.on(place, () -> where);
        Label code = Controls.label(problem.code(), "muted", "small");
        code.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, place, Controls.spring(), code);
        VBox row = new VBox(4, head, Controls.label(words.told(problem.message()), "muted", "wrapped"));
        row.getStyleClass().add("import-problem");
        return row;
    }

    static void open(DeskContext context, List<Problem> problems) {
        ImportSheet sheet = new ImportSheet(context, problems);
        sheet.setFocusTraversable(true);
        context.sheets().open(sheet.words.text("problems.title"), sheet, sheet);
    }
}
