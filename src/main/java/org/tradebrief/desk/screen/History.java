package org.tradebrief.desk.screen;

import javafx.beans.value.ObservableBooleanValue;

/** What can be taken back and done again, over text, corrections and decisions alike. */
public interface History {

    ObservableBooleanValue canUndo();

    ObservableBooleanValue canRedo();

    void undo();

    void redo();
}
