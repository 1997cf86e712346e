package org.tradebrief.desk.newer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.review.ReviewModel;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.DataChange;
import org.tradebrief.review.Proposal;
import org.tradebrief.review.Signature;

/** What newer data would change in the open brief, what of it is chosen, and what a person decides about it. */
final class NewerModel {
    private static final String LANE = "newer-changes";

    private final ReviewModel review;
    private final Tasks tasks;
    private final Function<BriefRecord, List<DataChange>> changes;
    private final Consumer<Exception> failure;
    private final ObservableList<Row> rows = FXCollections.observableArrayList(row -> new Observable[] {row.chosen});
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private @Nullable BriefRecord seen;

    /** @param changes works out what would change; asked off the screen's thread */
    NewerModel(
            ReviewModel review,
            Tasks tasks,
            Function<BriefRecord, List<DataChange>> changes,
            Consumer<Exception> failure) {
        this.review = review;
        this.tasks = tasks;
        this.changes = changes;
        this.failure = failure;
    }

    /**
     * A change, and whether it is to be taken over.
     *
     * @param chosen shared by all changes of one sentence, which are taken over together
     * @param follows whether it belongs to the sentence of the change before it
     */
    record Row(DataChange change, BooleanProperty chosen, boolean follows) {

        /** @param text in which the changes stand, in its order */
        static List<Row> of(List<DataChange> changes, String text) {
            List<Row> rows = new ArrayList<>();
            for (DataChange change : changes) {
                Row last = rows.isEmpty() ? null : rows.getLast();
                if (last != null && change.isOneSentenceWith(last.change(), text)) {
                    rows.add(new Row(change, last.chosen(), true));
                } else {
                    rows.add(new Row(change, new SimpleBooleanProperty(change.isPossible()), false));
                }
            }
            return rows;
        }
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty comparingProperty() {
        return comparing.getReadOnlyProperty();
    }

    IntegerBinding chosenCount() {
        return Bindings.createIntegerBinding(
                () -> (int) rows.stream().filter(row -> row.chosen().get()).count(), rows);
    }

    /** How many only a person can change. */
    long byHand() {
        return rows.stream().filter(row -> !row.change().isPossible()).count();
    }

    @Nullable
    BriefRecord brief() {
        return review.briefProperty().get();
    }

    /** Whether a signature holds that taking over would fell. */
    boolean isSigned() {
        BriefRecord brief = brief();
        return brief != null && brief.signatures().stream().anyMatch(Signature::holds);
    }

    /** Works the changes out anew, where the brief has changed since that was done last. */
    void open() {
        review.flush();
        BriefRecord brief = brief();
        if (brief == null || brief.proposal() == null || brief.equals(seen)) {
            return;
        }
        rows.clear();
        comparing.set(true);
        tasks.run(
                LANE,
                LANE,
                progress -> changes.apply(brief),
                found -> {
                    seen = brief;
                    comparing.set(false);
                    rows.setAll(Row.of(found, brief.markdown()));
                },
                why -> {
                    comparing.set(false);
                    failure.accept(why);
                });
    }

    void chooseAll(boolean all) {
        rows.stream()
                .filter(row -> row.change().isPossible())
                .forEach(row -> row.chosen().set(all));
    }

    /** Takes the newer data over with what is chosen; one step to undo. */
    void adopt() {
        Proposal proposal = proposal();
        if (proposal != null) {
            List<DataChange> chosen = rows.stream()
                    .filter(row -> row.chosen().get())
                    .map(Row::change)
                    .toList();
            review.act(acts -> acts.adopt(proposal.entry(), chosen, ""));
        }
    }

    void decline(String why) {
        Proposal proposal = proposal();
        if (proposal != null) {
            review.act(acts -> acts.decline(proposal.entry(), why));
        }
    }

    /** Shows the place of a change in the text. */
    void show(DataChange change) {
        if (change.isPossible()) {
            review.showPlace(change.start(), change.end());
        } else {
            review.outline().stream()
                    .filter(row -> row.title().equals(change.section()))
                    .findFirst()
                    .ifPresent(row -> review.goTo(row.part()));
        }
    }

    private @Nullable Proposal proposal() {
        BriefRecord brief = brief();
        return brief == null ? null : brief.proposal();
    }
}
