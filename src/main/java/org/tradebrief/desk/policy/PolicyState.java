package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineView;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/** All that is chosen in the policy tab, as text for the next start. */
final class PolicyState {
    private PolicyState() {}

    static Map<String, String> of(PolicyModel model) {
        Map<String, String> state = new LinkedHashMap<>();
        LocalDate day = model.dayProperty().get();
        TimelineView view = model.viewProperty().get();
        state.put("grouping", model.groupingProperty().get().name());
        state.put("theme", text(model.themeProperty()));
        state.put("status", text(model.statusProperty()));
        state.put("target", text(model.targetProperty()));
        state.put("filter", model.textProperty().get());
        state.put("measure", model.selectedProperty().get());
        // A line that stood on the day whose knowledge is shown follows it.
        state.put("day", day.equals(model.asOf()) ? "" : day.toString());
        state.put("view", view.from() + " " + view.to() + " " + view.scroll());
        return state;
    }

    private static String text(ObjectProperty<? extends @Nullable Optional<?>> choice) {
        Optional<?> now = choice.get();
        return now == null ? "" : now.map(Object::toString).orElse("");
    }

    /** What is not in the state, or cannot be read, stays as it is. */
    static void apply(Map<String, String> state, PolicyModel model) {
        named(Grouping.values(), state.getOrDefault("grouping", "")).ifPresent(model.groupingProperty()::set);
        model.themeProperty().set(named(Theme.values(), state.getOrDefault("theme", "")));
        model.statusProperty().set(named(Status.values(), state.getOrDefault("status", "")));
        model.targetProperty().set(Optional.of(state.getOrDefault("target", "")).filter(target -> !target.isEmpty()));
        model.textProperty().set(state.getOrDefault("filter", ""));
        model.selectedProperty().set(state.getOrDefault("measure", ""));
        EntryDraft.day(state.getOrDefault("day", "")).ifPresent(model::moveTo);
        view(state.getOrDefault("view", "")).ifPresent(model.viewProperty()::set);
    }

    private static Optional<TimelineView> view(String text) {
        String number = "-?\\d{1,7}(\\.\\d+)?(E-?\\d+)?";
        if (!text.matches(number + " " + number + " " + number)) {
            return Optional.empty();
        }
        String[] parts = text.split(" ");
        double from = Double.parseDouble(parts[0]);
        double to = Double.parseDouble(parts[1]);
        double scroll = Double.parseDouble(parts[2]);
        boolean fits = to - from >= TimelineView.SHORTEST && to - from <= TimelineView.LONGEST && scroll >= 0;
        return fits ? Optional.of(new TimelineView(from, to, scroll)) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }
}
