package org.tradebrief.desk.trade;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.view.DataSet;

/** The sets of values with what the gates say of each, and whether that is known yet. */
final class Judged {
    private final ObservableList<DataSet> sets = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper coming = new ReadOnlyBooleanWrapper(true);

    /** Judges anew, off the screen's thread. */
    void judge(Tasks tasks, String lane, Callable<List<DataSet>> all, Consumer<Exception> failed) {
        tasks.run(lane + ".sets", lane, progress -> all.call(), this::take, failed);
    }

    private void take(List<DataSet> all) {
        coming.set(false);
        sets.setAll(all);
    }

    ObservableList<DataSet> sets() {
        return sets;
    }

    /** Whether nothing was judged yet. */
    ReadOnlyBooleanProperty comingProperty() {
        return coming.getReadOnlyProperty();
    }
}
