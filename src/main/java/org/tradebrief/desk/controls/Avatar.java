package org.tradebrief.desk.controls;

import javafx.scene.control.Label;

/** A person's initial in a disc of 24. */
public final class Avatar extends Label {
    public Avatar(String initial) {
        super(initial);
        getStyleClass().add("avatar");
        setMinSize(24, 24);
        setMaxSize(24, 24);
    }
}
