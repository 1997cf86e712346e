package org.tradebrief.desk.help;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** What the program, the workspace, the index and the services are like; to copy, or to save as a bundle that can be sent. */
public final class HealthSheet extends VBox {

    /** One thing that was looked at. */
    public record Finding(String name, boolean ok, String detail) {}

    private final Phrases words;
    private final Glyphs glyphs;
    private final Consumer<Bundle> copy;
    private final Consumer<Bundle> save;

    /**
     * @param copy puts it on the clipboard
     * @param save asks where it goes, and writes it
     */
    public HealthSheet(Words all, Consumer<Bundle> copy, Consumer<Bundle> save) {
        this.words = all.of("help");
        this.glyphs = new Glyphs(all);
        this.copy = copy;
        this.save = save;
        getStyleClass().add("work-sheet");
        getChildren().add(Controls.label(words.text("health.looking"), "muted", "key-row"));
    }

    public void show(Bundle bundle) {
        GridPane grid = new GridPane();
        // The names as wide as the widest, so that what was found stands in one column.
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints detail = new ColumnConstraints();
        detail.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, detail);
        for (Finding finding : bundle.findings()) {
            grid.addRow(grid.getRowCount(), name(finding), detail(finding));
        }
        getChildren().setAll(grid);
        Button copied = new Button(words.get("health.copy"));
        copied.setOnAction(e -> copy.accept(bundle));
        Button saved = new Button(words.get("health.save"));
        saved.setId("health-save");
        saved.setOnAction(e -> save.accept(bundle));
        HBox foot = new HBox(
                8, Controls.label(words.text("health.holds"), "muted", "small"), Controls.spring(), copied, saved);
        foot.getStyleClass().add("sheet-foot");
        getChildren().add(foot);
    }

    private Node name(Finding finding) {
        HBox name = new HBox(
                12,
                glyphs.verdict(finding.ok() ? Verdict.VERIFIED : Verdict.CONTRADICTED, 14),
                Controls.label(finding.name(), "strong"));
        name.getStyleClass().addAll("key-row", "finding-name");
        return name;
    }

    private static Node detail(Finding finding) {
        HBox detail = new HBox(Controls.label(finding.detail(), "muted", "wrapped"));
        detail.getStyleClass().add("key-row");
        return detail;
    }
}
