package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.listing.EntityLists;
import org.tradebrief.policy.listing.EntityLists.Change;

/** The listed names on the day of the date line: all, those that a text finds, or those that changed since a day. */
final class ListingsModel {
    private static final String LANE = "policy.listings";

    private final Register register;
    private final Tasks tasks;
    private final PolicyModel model;
    private final StringProperty since = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ListingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Changed changed;

    /** What changed between two days, as it was last read. */
    private record Changed(LocalDate from, RegisterDay to, List<Change> changes) {}

    ListingsModel(Register register, Tasks tasks, PolicyModel model) {
        this.register = register;
        this.tasks = tasks;
        this.model = model;
        since.addListener(o -> compute());
        model.knownProperty().addListener(o -> compute());
        model.textProperty().addListener(o -> compute());
        model.statusProperty().addListener(o -> compute());
    }

    /** The earlier day to compare with, as a person types it; all names while that is no day before the line's. */
    StringProperty sinceProperty() {
        return since;
    }

    ReadOnlyObjectProperty<List<ListingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether what is typed as the earlier day can be compared with. */
    boolean isComparing() {
        return earlier().isPresent();
    }

    private Optional<LocalDate> earlier() {
        RegisterDay known = model.knownProperty().get();
        return EntryDraft.day(since.get()).filter(d -> known != null && d.isBefore(known.day()));
    }

    private void compute() {
        RegisterDay known = model.knownProperty().get();
        if (known == null) {
            rows.set(List.of());
            return;
        }
        Optional<LocalDate> from = earlier();
        if (from.isEmpty()) {
            rows.set(known.entities().stream()
                    .map(e -> row(e, known, null))
                    .filter(r -> shown(r, known))
                    .toList());
            return;
        }
        Changed held = changed;
        if (held != null && held.from.equals(from.get()) && held.to.equals(known)) {
            show(held);
        } else {
            tasks.run(
                    LANE,
                    "policy",
                    progress -> new Changed(from.get(), known, EntityLists.changes(register, from.get(), known.day())),
                    this::show,
                    e -> rows.set(List.of()));
        }
    }

    private void show(Changed is) {
        changed = is;
        rows.set(is.changes.stream()
                .map(c -> row(c.entity(), is.to, c.before()))
                .filter(r -> shown(r, is.to))
                .toList());
    }

    private static ListingRow row(ListedEntity entity, RegisterDay known, @Nullable Status before) {
        return new ListingRow(entity, known.measure(entity.measureId()).orElse(null), known.day(), before);
    }

    private boolean shown(ListingRow row, RegisterDay known) {
        Optional<Status> wanted = model.statusProperty().get();
        boolean status = wanted == null || wanted.isEmpty() || wanted.get() == row.status();
        return status && named(row, known);
    }

    private boolean named(ListingRow row, RegisterDay known) {
        String text = model.textProperty().get().strip();
        return text.isEmpty()
                || Stream.of(row.entity())
                        .anyMatch(e -> !new EntityLists(List.of(e)).find(text).isEmpty())
                || known.measure(row.entity().measureId())
                        .map(m -> m.number().equals(text))
                        .orElse(false);
    }
}
