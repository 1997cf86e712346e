package org.tradebrief.desk.review;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tradebrief.brief.BriefText;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Tracking;
import org.tradebrief.review.BriefRecord;

/** The section as the machine wrote it beside the section as it reads now, neither to be written in. */
final class BesidePane extends ScrollPane {
    private final ReviewContext context;
    private final EditorModel machine = new EditorModel();
    private final EditorModel now = new EditorModel();
    private final SectionEditor current;

    BesidePane(ReviewContext context) {
        this.context = context;
        getStyleClass().add("section-pane");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        current = editor(now);
        HBox both = new HBox(24, column("beside.machine", editor(machine)), column("beside.now", current));
        both.getStyleClass().add("section-place");
        setContent(both);
        context.model().sectionProperty().addListener((o, was, is) -> show());
        context.model().briefProperty().addListener((o, was, is) -> show());
    }

    void show() {
        BriefRecord brief = context.model().briefProperty().get();
        BriefText.Part part = context.model().part().orElse(null);
        if (brief == null || part == null) {
            return;
        }
        machine.open(brief.content().machine().parts().stream()
                .filter(p -> p.key().equals(part.key()))
                .findFirst()
                .map(p -> p.text().substring(SectionText.headingOf(p).length()))
                .orElse(""));
        now.open(part.text().substring(SectionText.headingOf(part).length()));
        current.showChanges(Tracking.between(machine.leaves(), now.leaves()));
    }

    private SectionEditor editor(EditorModel model) {
        model.setWritable(false);
        return new SectionEditor(
                model, context.glyphs(), context.desk().clip(), new LineViews(context.glyphs(), drawing -> null));
    }

    private Region column(String key, SectionEditor editor) {
        VBox column = new VBox(8, Controls.label(context.words().text(key), "sub-title", "muted"), editor);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.prefWidthProperty().bind(widthProperty().divide(2).subtract(40));
        return column;
    }
}
