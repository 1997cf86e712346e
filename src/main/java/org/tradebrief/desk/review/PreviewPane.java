package org.tradebrief.desk.review;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.review.BriefRecord;

/** The whole brief as it reads, without marks, on a sheet. */
final class PreviewPane extends ScrollPane {
    private final ReviewContext context;
    private final EditorModel model = new EditorModel();

    PreviewPane(ReviewContext context) {
        this.context = context;
        getStyleClass().addAll("section-pane", "preview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.setWritable(false);
        SectionEditor editor = new SectionEditor(
                model, context.glyphs(), context.desk().clip(), new LineViews(context.glyphs(), key -> null));
        VBox sheet = new VBox(editor);
        sheet.getStyleClass().add("preview-sheet");
        sheet.setMaxWidth(800);
        HBox place = new HBox(sheet);
        HBox.setHgrow(sheet, javafx.scene.layout.Priority.ALWAYS);
        place.getStyleClass().add("preview-place");
        setContent(place);
    }

    void show() {
        context.model().flush();
        BriefRecord brief = context.model().briefProperty().get();
        if (brief != null) {
            model.open(brief.markdown());
        }
    }
}
