package org.tradebrief.desk.review;

import javafx.scene.Node;

/** The pane in which a brief is signed, shown in the place of the review. */
public interface SigningPlace {

    /** Opens it on the brief as it stands. @param back leaves it for the review */
    Node open(Runnable back);
}
