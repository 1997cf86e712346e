package org.tradebrief.desk.screen;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What stands over the window for a while, one thing at a time. Esc or a press beside it closes it. */
public interface Sheets {

    /** @param focus what has the focus at first, within the content */
    void open(ObservableValue<String> title, Node content, Node focus);

    void close();
}
