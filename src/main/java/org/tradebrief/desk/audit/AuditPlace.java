package org.tradebrief.desk.audit;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.review.ReviewPane;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.review.BriefRecord;

/** Puts the audit trail into the review tab. */
public final class AuditPlace implements ReviewPane {
    private final DeskContext context;
    private final ReviewModel review;
    private final AuditModel model;
    private @Nullable AuditPane pane;

    public AuditPlace(DeskContext context, ReviewModel review, Trails trails) {
        this.context = context;
        this.review = review;
        model = new AuditModel(trails, context.tasks(), context.notices()::failed);
    }

    @Override
    public Node open(Runnable back) {
        AuditPane made = pane;
        if (made == null) {
            made = new AuditPane(model, context, back);
            pane = made;
        }
        BriefRecord brief = review.briefProperty().get();
        if (brief != null) {
            model.open(brief.name());
        }
        made.show();
        return made;
    }
}
