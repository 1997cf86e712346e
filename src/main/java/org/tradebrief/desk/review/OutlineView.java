package org.tradebrief.desk.review;

import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Verdict;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Tips;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;

/** The outline in the side: each section with its state and what waits in it; below, what the check came to. */
final class OutlineView extends VBox {
    private static final int COUNTS_SHOWN = 2;
    private static final Verdict[] COUNTED = {Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.UNSUPPORTED};

    private final ReviewContext context;
    private final ReviewModel model;
    private final Phrases words;
    private final Glyphs glyphs;
    private final Label title = Controls.label("", "side-title");
    private final HBox flags = new HBox(4);
    private final VBox rows = new VBox();
    private final VBox results = new VBox(8);

    OutlineView(ReviewContext context) {
        this.context = context;
        this.model = context.model();
        this.words = context.words();
        this.glyphs = context.glyphs();
        getStyleClass().add("outline");
        getStylesheets().add(ReviewView.sheet());
        flags.getStyleClass().add("outline-flags");
        HBox head = new HBox(title, Controls.spring(), flags, Controls.gap(8));
        head.getStyleClass().addAll("side-head", "outline-head");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("outline-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        results.getStyleClass().add("outline-results");
        getChildren().addAll(head, scroll, results);
        model.outline().addListener((ListChangeListener<OutlineRow>) change -> show());
        model.sectionProperty().addListener((o, was, is) -> show());
        model.reportProperty().map(Results::of).subscribe(this::showResults);
        words.language().addListener((o, was, is) -> {
            show();
            showResults(model.reportProperty().map(Results::of).getValue());
        });
        show();
    }

    private void show() {
        BriefRecord brief = model.briefProperty().get();
        setVisible(brief != null);
        if (brief == null) {
            return;
        }
        title.setText(words.get("outline.title", brief.label()));
        long flagged = model.outline().stream()
                .filter(row -> !row.flags().isEmpty() && row.state() != OutlineRow.State.ACCEPTED)
                .count();
        flags.getChildren().clear();
        if (flagged > 0) {
            flags.getChildren()
                    .addAll(Icon.FLAG.small(), Controls.label(String.valueOf(flagged), "outline-flag-count"));
        } else {
            flags.getChildren().add(Controls.label(words.get("outline.all-decided"), "outline-done"));
        }
        rows.getChildren().clear();
        for (OutlineRow row : model.outline()) {
            rows.getChildren().add(row(row));
            Integer section = model.sectionProperty().get();
            if (section != null && section == row.part()) {
                row.headings().forEach(heading -> rows.getChildren().add(heading(heading)));
            }
        }
    }

    private static Node heading(String text) {
        Label heading = Controls.label(text, "outline-heading", "wrapped");
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    private Node row(OutlineRow row) {
        HBox inside = new HBox(8, glyph(row), name(row));
        inside.getStyleClass().add("row");
        StringBuilder spoken = new StringBuilder(row.title());
        spoken.append(words.get("comma"))
                .append(words.get("section." + row.state().name()));
        if (row.comments() > 0) {
            inside.getChildren().add(count(Icon.COMMENT.small(), row.comments()));
            spoken.append(words.get("comma")).append(words.get("outline.comments", row.comments()));
        }
        if (row.waivers() > 0) {
            spoken.append(words.get("comma")).append(words.get("outline.waived", row.waivers()));
        }
        for (Verdict verdict : COUNTED) {
            int number = row.counts().getOrDefault(verdict, 0);
            if (number > 0) {
                // Two at most, or the title would have no room; the rest is told by voice and tooltip.
                if (inside.getChildren().size() < 2 + COUNTS_SHOWN) {
                    inside.getChildren().add(count(glyphs.verdict(verdict, 12), number));
                }
                spoken.append(words.get("comma"))
                        .append(context.controls().get("verdict." + verdict.name()))
                        .append(' ')
                        .append(number);
            }
        }
        ToggleButton button = new ToggleButton();
        button.setId("outline-" + row.part());
        button.setGraphic(inside);
        button.getStyleClass().add("outline-row");
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(rows.widthProperty().subtract(32));
        Integer section = model.sectionProperty().get();
        button.setSelected(section != null && section == row.part());
        button.setAccessibleText(spoken.toString());
        Tips.on(button, button::getAccessibleText);
        button.setOnAction(e -> {
            button.setSelected(true);
            model.goTo(row.part());
        });
        return button;
    }

    private static Label name(OutlineRow row) {
        Label name = Controls.label(row.title(), "outline-name");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private static HBox count(Node glyph, int number) {
        HBox box = new HBox(3, glyph, Controls.label(String.valueOf(number), "outline-count"));
        box.getStyleClass().add("row");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    /** Nothing waits in a section whose wrong figures were let stand, but they are no truer: it has their mark, as the gutter. */
    private Node glyph(OutlineRow row) {
        Verdict waived = row.waived();
        return switch (row.state()) {
            case OPEN -> glyphs.section(Glyphs.SectionState.OPEN, 14);
            case STARTED -> glyphs.section(Glyphs.SectionState.STARTED, 14);
            case ACCEPTED -> glyphs.section(Glyphs.SectionState.ACCEPTED, 14);
            case CLEAR -> waived == null ? glyphs.verdict(Verdict.VERIFIED, 14) : glyphs.waived(waived, 14);
        };
    }

    /** What the check came to, which most of what is typed leaves as it is. */
    private record Results(int figures, Map<Verdict, Integer> counts, int leftOut) {
        static Results of(CheckReport report) {
            return new Results(report.figures().size(), report.summary(), report.leftOutInAll());
        }
    }

    private void showResults(@Nullable Results came) {
        results.getChildren().clear();
        // The same rows while it is being checked, so that the outline above keeps its room.
        Label statements = Controls.label(
                came == null ? words.get("outline.checking") : words.get("outline.statements", came.figures()),
                "small",
                "muted");
        HBox head = new HBox(
                Controls.label(words.get("outline.results"), "small", "strong", "muted"),
                Controls.spring(),
                statements);
        TilePane grid = new TilePane(12, 4);
        grid.setTileAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("verdict-grid");
        for (Verdict verdict :
                List.of(Verdict.VERIFIED, Verdict.CONTRADICTED, Verdict.INCOMPARABLE, Verdict.UNSUPPORTED)) {
            String count = came == null ? "—" : String.valueOf(came.counts().getOrDefault(verdict, 0));
            HBox cell = new HBox(
                    6,
                    glyphs.verdict(verdict, 12),
                    Controls.label(context.controls().get("verdict." + verdict.name()), "small"),
                    Controls.label(count, "small", "muted"));
            cell.getStyleClass().addAll("row", "verdict-cell");
            grid.getChildren().add(cell);
        }
        results.getChildren().addAll(head, came == null ? coming() : new VerdictBar(came.counts()), grid);
        if (came != null && came.leftOut() > 0) {
            results.getChildren().add(Controls.label(words.get("outline.left-out", came.leftOut()), "small", "muted"));
        }
    }

    private static Node coming() {
        Region bar = new Region();
        bar.getStyleClass().addAll("skeleton-bone", "coming-bar");
        return bar;
    }
}
