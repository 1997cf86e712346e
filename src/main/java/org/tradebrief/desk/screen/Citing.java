package org.tradebrief.desk.screen;

import javafx.beans.value.ObservableStringValue;

/** Where cited passages go. */
public interface Citing {

    /** Puts it at the end of the section being edited, or where the caret stands in it. */
    void cite(Cited passage);

    /** The section it would go to, as people read it: 2026-W06 三、政策更新; empty where no brief is open. */
    ObservableStringValue target();
}
