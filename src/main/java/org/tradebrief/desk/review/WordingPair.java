package org.tradebrief.desk.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.brief.BriefText;

/** The two wordings that are compared, read off the screen's thread, and the sections in which they differ. */
final class WordingPair {
    private static final String LANE = "compare";

    private final ReviewContext context;
    private Runnable changed = () -> {};
    private Optional<BriefText> earlier = Optional.empty();
    private Optional<BriefText> later = Optional.empty();
    private Set<String> keys = Set.of();

    private record Both(Optional<BriefText> earlier, Optional<BriefText> later) {}

    WordingPair(ReviewContext context) {
        this.context = context;
    }

    void onChange(Runnable run) {
        changed = run;
    }

    Optional<BriefText> earlier() {
        return earlier;
    }

    Optional<BriefText> later() {
        return later;
    }

    /** The keys of the sections that differ. */
    Set<String> changedKeys() {
        return keys;
    }

    void read() {
        Showing showing = context.model().showing();
        Showing.Side from = showing.fromProperty().get();
        Showing.Side to = showing.toProperty().get();
        BriefReading reading = context.model().reading();
        if (context.model().briefProperty().get() == null) {
            return;
        }
        context.model().flush();
        BriefReading.Wordings wordings = reading.wordings();
        context.desk()
                .tasks()
                .run(
                        LANE,
                        LANE,
                        progress -> new Both(wordings.of(from), wordings.of(to)),
                        this::take,
                        context.desk().notices()::failed);
    }

    private void take(Both both) {
        earlier = both.earlier();
        later = both.later();
        keys = differing(texts(earlier), texts(later));
        changed.run();
    }

    private static Map<String, String> texts(Optional<BriefText> text) {
        Map<String, String> texts = new HashMap<>();
        text.ifPresent(t -> t.parts().forEach(p -> texts.put(p.key(), p.text())));
        return texts;
    }

    private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
        Set<String> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(key -> one.getOrDefault(key, "").equals(other.getOrDefault(key, "")));
        return all;
    }

    /** The part, on from the one that is shown, in which something differs; over the end to the start. */
    Optional<Integer> changedFrom(int direction) {
        Integer shown = context.model().sectionProperty().get();
        List<BriefText.Part> parts = Optional.ofNullable(
                        context.model().briefProperty().get())
                .map(brief -> brief.content().text().parts())
                .orElse(List.of());
        for (int i = 1; shown != null && i <= parts.size(); i++) {
            int at = Math.floorMod(shown + i * direction, parts.size());
            if (keys.contains(parts.get(at).key()) && !parts.get(at).title().isEmpty()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
