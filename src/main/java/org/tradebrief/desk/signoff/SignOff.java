package org.tradebrief.desk.signoff;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.review.ReviewPane;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.review.trail.Person;

/** Puts signing into the review tab. */
public final class SignOff implements ReviewPane {
    private final DeskContext context;
    private final ReviewModel review;
    private final SignModel model;
    private @Nullable SignPane pane;

    public SignOff(DeskContext context, ReviewModel review, Signing signing, ObjectProperty<@Nullable Person> person) {
        this.context = context;
        this.review = review;
        model = new SignModel(review, signing, context.tasks(), person, context.notices()::failed);
    }

    @Override
    public Node open(Runnable back) {
        SignPane made = pane;
        if (made == null) {
            made = new SignPane(model, context, new SignForm(model, review, context), back);
            pane = made;
        }
        model.open();
        made.show();
        // What is asked for next is the passphrase; who came by the keyboard need not look for it.
        Platform.runLater(made::focus);
        return made;
    }
}
