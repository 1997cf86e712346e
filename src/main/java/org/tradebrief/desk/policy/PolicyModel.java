package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.chart.timeline.TimelineWords;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.policy.Deadline;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.policy.listing.EntityLists;
import org.tradebrief.policy.listing.MeasureFilter;

/**
 * What the policy tab shows on the day of its date line. The drawing follows the line at once from what is held; what was
 * known on that very day is read behind it, one reading at a time.
 */
final class PolicyModel {
    private static final String LANE = "policy";

    private final Register register;
    private final @Nullable RegisterEntries entries;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final TimelineWords words;
    private final Consumer<Runnable> later;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.THEME);
    private final ObjectProperty<@Nullable Optional<Theme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Optional<String>> aimedAt = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty selected = new SimpleStringProperty("");
    private final ObjectProperty<TimelineView> view = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RegisterDay> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TimelineModel> timeline = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<DueLine>> dues = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();

    /**
     * @param words in which lanes and bars are named
     * @param later runs what it was given last once the date line rests
     */
    PolicyModel(
            Register register,
            @Nullable RegisterEntries entries,
            Tasks tasks,
            ObjectProperty<LocalDate> asOf,
            TimelineWords words,
            Consumer<Runnable> later) {
        this.register = register;
        this.entries = entries;
        this.tasks = tasks;
        this.asOf = asOf;
        this.words = words;
        this.later = later;
        day.set(asOf.get());
        view.set(TimelineView.around(asOf.get()));
        for (Observable choice : List.of(grouping, theme, status, aimedAt, text)) {
            choice.addListener(o -> compute());
        }
        day.addListener((o, was, is) -> {
            draw();
            later.accept(this::settle);
        });
        asOf.addListener((o, was, is) -> backToAsOf());
    }

    /** Reads anew what was known on the day, as at the first showing and after an import or an entry. */
    void reload() {
        known.set(null);
        read();
    }

    /** Reads again while what is shown stays in sight. */
    void refresh() {
        RegisterDay held = known.get();
        if (held == null) {
            read();
        } else {
            start(day.get());
        }
    }

    private void read() {
        LocalDate wanted = day.get();
        RegisterDay held = known.get();
        if (!tasks.busy(LANE) && (held == null || !held.day().equals(wanted))) {
            start(wanted);
        }
    }

    private void start(LocalDate wanted) {
        tasks.run(LANE, "policy", progress -> RegisterDay.read(register, entries, wanted), this::loaded, this::failed);
    }

    private void loaded(RegisterDay is) {
        failure.set(null);
        known.set(is);
        compute();
        if (selected.get().isEmpty()) {
            latest().ifPresent(m -> selected.set(m.id()));
        }
        read();
    }

    /** What happened last among the rows shown, which is what a person most likely came for. */
    private Optional<Measure> latest() {
        TimelineModel shown = timeline.get();
        LocalDate now = day.get();
        return shown == null
                ? Optional.empty()
                : IntStream.range(0, shown.rowCount())
                        .mapToObj(shown::measure)
                        .max(Comparator.comparing(m -> m.events().stream()
                                .map(Event::on)
                                .filter(d -> !d.isAfter(now))
                                .max(Comparator.naturalOrder())
                                .orElse(LocalDate.MIN)));
    }

    private void failed(Exception e) {
        failure.set(e);
    }

    /** What need not follow each step of a drag: what is due, and what was known on the very day. */
    private void settle() {
        listDues();
        read();
    }

    /** Computes anew from what is held, as after a change of language. */
    void compute() {
        draw();
        listDues();
    }

    private void draw() {
        RegisterDay held = known.get();
        if (held == null) {
            timeline.set(null);
            return;
        }
        // Acts without a bar stay, so that what they did to others is told by name.
        List<Measure> drawn = Stream.concat(
                        controls(held).stream(), held.measures().stream().filter(m -> !m.isControl()))
                .toList();
        timeline.set(TimelineModel.of(drawn, day.get(), grouping.get(), words));
    }

    private void listDues() {
        RegisterDay held = known.get();
        LocalDate now = day.get();
        dues.set(
                held == null
                        ? List.of()
                        : DueLine.of(
                                Deadline.after(
                                        controls(held).stream()
                                                .filter(m -> !m.knownOn().isAfter(now))
                                                .toList(),
                                        now),
                                now));
    }

    /** The measures with a bar that the filters let through. */
    private List<Measure> controls(RegisterDay held) {
        return filter().of(held.measures().stream().filter(Measure::isControl).toList(), day.get(), lists(held));
    }

    private static EntityLists lists(RegisterDay held) {
        return new EntityLists(held.entities());
    }

    private MeasureFilter filter() {
        return new MeasureFilter(set(theme.get()), set(aimedAt.get()), set(status.get()), text.get());
    }

    private static <T> Set<T> set(@Nullable Optional<T> choice) {
        return choice == null ? Set.of() : choice.stream().collect(Collectors.toSet());
    }

    boolean filtered() {
        return !filter().equals(MeasureFilter.ALL);
    }

    void clearFilter() {
        theme.set(Optional.empty());
        status.set(Optional.empty());
        aimedAt.set(Optional.empty());
        text.set("");
    }

    /** Moves the date line; it stays in sight. */
    void moveTo(LocalDate to) {
        day.set(to);
        view.set(view.get().showing(to));
    }

    void backToAsOf() {
        moveTo(asOf.get());
    }

    /** Makes the day of the date line the day whose knowledge all tabs show. */
    void makeAsOf() {
        asOf.set(day.get());
    }

    /** Closer for a factor above 1, around the date line where it is in sight, else around the middle. */
    void zoom(double factor) {
        TimelineView now = view.get();
        double line = day.get().toEpochDay();
        double at = line > now.from() && line < now.to() ? line : (now.from() + now.to()) / 2;
        view.set(now.zoomed(factor, at));
    }

    void zoomBack() {
        TimelineView first = TimelineView.around(day.get());
        view.set(new TimelineView(first.from(), first.to(), view.get().scroll()));
    }

    Optional<Measure> selectedMeasure() {
        RegisterDay held = known.get();
        return held == null ? Optional.empty() : held.measure(selected.get());
    }

    /** Selects the measure that many rows further down. */
    void selectBy(int rows) {
        TimelineModel shown = timeline.get();
        if (shown != null && shown.rowCount() > 0) {
            int now = shown.rowOf(selected.get()).orElse(rows > 0 ? -1 : shown.rowCount());
            selected.set(shown.measure(Math.clamp(now + rows, 0, shown.rowCount() - 1))
                    .id());
        }
    }

    /** The codes that the held measures are aimed at. */
    List<String> targetCodes() {
        RegisterDay held = known.get();
        return held == null
                ? List.of()
                : held.measures().stream()
                        .filter(Measure::isControl)
                        .flatMap(m -> m.targets().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    LocalDate asOf() {
        return Objects.requireNonNull(asOf.get());
    }

    ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<@Nullable Optional<Theme>> themeProperty() {
        return theme;
    }

    ObjectProperty<@Nullable Optional<Status>> statusProperty() {
        return status;
    }

    ObjectProperty<@Nullable Optional<String>> targetProperty() {
        return aimedAt;
    }

    StringProperty textProperty() {
        return text;
    }

    /** The id of the measure that is looked at; empty for none. */
    StringProperty selectedProperty() {
        return selected;
    }

    ObjectProperty<TimelineView> viewProperty() {
        return view;
    }

    ReadOnlyObjectProperty<@Nullable RegisterDay> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable TimelineModel> timelineProperty() {
        return timeline.getReadOnlyProperty();
    }

    /** What turns after the day of the date line, soonest first. */
    ReadOnlyObjectProperty<List<DueLine>> duesProperty() {
        return dues.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
