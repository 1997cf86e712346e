package org.tradebrief.desk.hhi;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.partner.Thresholds;

/** All that is chosen in the concentration tab, as text for the next start. */
final class HhiState {
    private HhiState() {}

    static Map<String, String> of(HhiModel model) {
        Map<String, String> state = new LinkedHashMap<>();
        HhiModel.Wish chosen = model.chosen();
        TrendWindow window = model.windowProperty().get();
        state.put("direction", model.directionProperty().get().name());
        state.put("thresholds", model.thresholdsProperty().get().name());
        state.put("bounds", Boolean.toString(model.boundsProperty().get()));
        state.put("window", window.shown() + " " + window.skipped());
        state.put("hidden", String.join(",", new TreeSet<>(chosen.hidden())));
        state.put("selected", chosen.selected());
        state.put("period", chosen.period());
        state.put("base", chosen.base());
        return state;
    }

    /** What is not in the state, or cannot be read, stays as it is. */
    static void apply(Map<String, String> state, HhiModel model) {
        named(Direction.values(), state.getOrDefault("direction", "")).ifPresent(model.directionProperty()::set);
        named(Thresholds.values(), state.getOrDefault("thresholds", "")).ifPresent(model.thresholdsProperty()::set);
        model.boundsProperty().set(!"false".equals(state.get("bounds")));
        String window = state.getOrDefault("window", "");
        if (window.matches("\\d{1,9} \\d{1,9}")) {
            String[] both = window.split(" ");
            model.windowProperty().set(new TrendWindow(Integer.parseInt(both[0]), Integer.parseInt(both[1])));
        }
        if (state.containsKey("hidden")) {
            model.wish(new HhiModel.Wish(
                    Set.copyOf(List.of(state.getOrDefault("hidden", "").split(","))),
                    state.getOrDefault("selected", ""),
                    state.getOrDefault("period", ""),
                    state.getOrDefault("base", "")));
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }
}
