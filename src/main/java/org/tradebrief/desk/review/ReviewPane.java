package org.tradebrief.desk.review;

import javafx.scene.Node;

/** A pane that stands in the place of the review for a while: signing, newer data, the audit trail. */
public interface ReviewPane {

    /** Opens it on the brief as it stands. @param back leaves it for the review */
    Node open(Runnable back);
}
