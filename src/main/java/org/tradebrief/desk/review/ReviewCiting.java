package org.tradebrief.desk.review;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableStringValue;
import org.tradebrief.brief.template.CitationText;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Shaping;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.review.BriefRecord;

/** Takes what is cited elsewhere into the section that is being written. */
public final class ReviewCiting implements Citing {
    private final ReviewModel model;
    private final StringBinding target;

    public ReviewCiting(ReviewModel model) {
        this.model = model;
        target = Bindings.createStringBinding(this::place, model.briefProperty(), model.sectionProperty());
    }

    @Override
    public void cite(Cited passage) {
        String text = passage.markdown().strip();
        String note = passage.sources().isEmpty() ? "" : CitationText.of(passage.sources());
        // In a table's last row it would be a cell's.
        String apart = text.endsWith("|") && !note.isEmpty() ? "\n" : "";
        EditorModel editor = model.editor();
        editor.edit(new Shaping(editor.source()).insertBlock(text + apart + note, editor.caret()));
    }

    @Override
    public ObservableStringValue target() {
        return target;
    }

    private String place() {
        BriefRecord brief = model.briefProperty().get();
        return brief == null
                ? ""
                : brief.name() + model.part().map(part -> " " + part.title()).orElse("");
    }
}
