package org.tradebrief.desk.newer;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.review.ReviewPane;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.DataChange;

/** Puts the decision on newer data into the review tab. */
public final class NewerPlace implements ReviewPane {
    private final DeskContext context;
    private final NewerModel model;
    private @Nullable NewerPane pane;

    /** @param changes what newer data would change in a brief; asked off the screen's thread */
    public NewerPlace(DeskContext context, ReviewModel review, Function<BriefRecord, List<DataChange>> changes) {
        this.context = context;
        model = new NewerModel(review, context.tasks(), changes, context.notices()::failed);
    }

    @Override
    public Node open(Runnable back) {
        NewerPane made = pane;
        if (made == null) {
            made = new NewerPane(model, context, back);
            pane = made;
        }
        model.open();
        made.show();
        return made;
    }
}
