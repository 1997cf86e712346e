package org.tradebrief.desk.help;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
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
        getChildren().setAll(bundle.findings().stream().map(this::row).toList());
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

    private Node row(Finding finding) {
        HBox row = new HBox(
                12,
                glyphs.verdict(finding.ok() ? Verdict.VERIFIED : Verdict.CONTRADICTED, 14),
                Controls.label(finding.name(), "strong"),
                Controls.label(finding.detail(), "muted", "wrapped"));
        row.getStyleClass().add("key-row");
        return row;
    }
}
