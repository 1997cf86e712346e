package org.tradebrief.desk.review;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.editor.text.Mark;

/** Where somebody is in the brief and how it is shown, as text for the next start. */
final class ReviewState {
    private static final String NUMBER = "\\d{1,7}";

    private ReviewState() {}

    /** @param view null while the tab was not shown */
    static Map<String, String> of(ReviewModel model, @Nullable ReviewView view) {
        Map<String, String> state = new LinkedHashMap<>();
        Integer section = model.sectionProperty().get();
        Mark chosen = model.chosenProperty().get();
        if (section != null) {
            state.put("section", section.toString());
            state.put("caret", String.valueOf(model.editor().caret()));
            state.put("mode", model.showing().modeProperty().get().name());
        }
        // Before the checker has spoken nothing can be chosen; what was kept before holds.
        if (model.reportProperty().get() != null) {
            state.put("figure", chosen == null ? "" : String.valueOf(chosen.start()));
        }
        if (view != null) {
            state.putAll(view.state());
        }
        return state;
    }

    /** Puts back what the model holds of {@link #of}; the view takes the rest when there is one. */
    static void apply(Map<String, String> state, ReviewModel model) {
        String section = state.getOrDefault("section", "");
        if (model.briefProperty().get() == null || !section.matches(NUMBER)) {
            return;
        }
        int part = Integer.parseInt(section);
        if (model.outline().stream().noneMatch(row -> row.part() == part)) {
            return;
        }
        model.goTo(part);
        number(state, "caret").ifPresent(caret -> move(model.editor(), caret));
        number(state, "figure").ifPresent(start -> choose(model, part, start));
        Arrays.stream(Showing.Mode.values())
                .filter(mode -> mode.name().equals(state.get("mode")))
                .forEach(model.showing().modeProperty()::set);
    }

    private static Optional<Integer> number(Map<String, String> state, String name) {
        return Optional.of(state.getOrDefault(name, ""))
                .filter(text -> text.matches(NUMBER))
                .map(Integer::valueOf);
    }

    private static void move(EditorModel editor, int caret) {
        if (caret <= editor.source().length()) {
            editor.moveTo(caret, false);
        }
    }

    /** The checker speaks late: its figure is chosen then, if nobody has gone elsewhere meanwhile. */
    private static void choose(ReviewModel model, int part, int start) {
        ObservableList<Mark> marks = model.marks();
        marks.addListener(new ListChangeListener<Mark>() {
            @Override
            public void onChanged(Change<? extends Mark> change) {
                if (marks.isEmpty()) {
                    return;
                }
                marks.removeListener(this);
                Integer now = model.sectionProperty().get();
                if (now != null && now == part && model.chosenProperty().get() == null) {
                    marks.stream()
                            .filter(mark -> mark.start() == start)
                            .findFirst()
                            .ifPresent(model.chosenProperty()::set);
                }
            }
        });
    }
}
