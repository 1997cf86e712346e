package org.tradebrief.desk.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.tradebrief.desk.screen.History;
import org.tradebrief.review.BriefActs;
import org.tradebrief.review.BriefRecord;

/** Undo and redo of the brief that is open: text, corrections and decisions, across restarts. */
final class ReviewHistory implements History {
    private final ReviewModel model;
    private final BooleanProperty undo = new SimpleBooleanProperty();
    private final BooleanProperty redo = new SimpleBooleanProperty();

    ReviewHistory(ReviewModel model) {
        this.model = model;
        model.briefProperty().subscribe(this::look);
        model.editor().watch(this::look);
        look();
    }

    private void look() {
        BriefRecord brief = model.briefProperty().get();
        undo.set(brief != null && (brief.undo() != null || model.isAhead()));
        redo.set(brief != null && brief.redo() != null);
    }

    @Override
    public ObservableBooleanValue canUndo() {
        return undo;
    }

    @Override
    public ObservableBooleanValue canRedo() {
        return redo;
    }

    @Override
    public void undo() {
        model.act(BriefActs::undo);
    }

    @Override
    public void redo() {
        model.act(BriefActs::redo);
    }
}
