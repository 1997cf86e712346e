package org.tradebrief.desk.help;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.platform.Clip;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;

/** What the program, the workspace, the index and the services are like. What is copied holds no secret and no text of a brief. */
public final class HealthSheet extends VBox {

    /** One thing that was looked at. */
    public record Finding(String name, boolean ok, String detail) {}

    private final Phrases words;
    private final Glyphs glyphs;
    private final Clip clip;

    public HealthSheet(Words all, Clip clip) {
        this.words = all.of("help");
        this.glyphs = new Glyphs(all);
        this.clip = clip;
        getStyleClass().add("work-sheet");
        getChildren().add(Controls.label(words.text("health.looking"), "muted", "key-row"));
    }

    public void show(List<Finding> findings) {
        getChildren().setAll(findings.stream().map(this::row).toList());
        Button copy = new Button(words.get("health.copy"));
        copy.setOnAction(e -> clip.put(findings.stream()
                .map(f -> (f.ok() ? "ok  " : "!!  ") + f.name() + "  " + f.detail())
                .collect(Collectors.joining("\n", "", "\n"))));
        HBox foot = new HBox(Controls.spring(), copy);
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
