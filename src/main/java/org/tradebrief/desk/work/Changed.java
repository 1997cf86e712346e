package org.tradebrief.desk.work;

import java.util.List;
import javafx.collections.ObservableList;

/** Takes over what an answer brings only where it differs: who watches builds anew what is shown, however alike it is. */
public final class Changed {
    private Changed() {}

    /**
     * Makes a list hold what it should hold now; nobody is told where it did already.
     *
     * @return whether it held something else
     */
    public static <T> boolean to(ObservableList<T> list, List<? extends T> now) {
        boolean other = !list.equals(now);
        if (other) {
            list.setAll(now);
        }
        return other;
    }
}
