package org.tradebrief.desk.work;

import java.util.List;
import javafx.collections.ObservableList;

/** Takes over what an answer brings only where it differs: who watches builds anew what is shown, however alike it is. */
public final class Changed {
    private Changed() {}

    /** Makes a list hold what it should hold now; nobody is told where it did already. */
    public static <T> void to(ObservableList<T> list, List<? extends T> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }
}
