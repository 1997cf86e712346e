package org.tradebrief.desk.policy;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.words.Phrases;

/** What keys do to the timeline while its tab is shown: the date line by day and month, closer and wider. */
final class PolicyActions {
    private static final double STEP = 1.5;

    private final Action closer;
    private final Action wider;
    private final List<Action> all;

    /**
     * @param shown whether the tab is shown
     * @param drawn whether its timeline is
     */
    PolicyActions(PolicyModel model, Phrases words, ObservableBooleanValue shown, ObservableBooleanValue drawn) {
        BooleanBinding moved = Bindings.and(shown, model.dayProperty().isNotEqualTo(model.asOfProperty()));
        closer = Action.of("policy.closer", words, () -> model.zoom(STEP))
                .icon("zoom-in")
                .letter("EQUALS")
                .when(drawn);
        wider = Action.of("policy.wider", words, () -> model.zoom(1 / STEP))
                .icon("zoom-out")
                .letter("MINUS")
                .when(drawn);
        all = List.of(
                day(model, words, shown, "policy.day-back", "LEFT", 0, -1),
                day(model, words, shown, "policy.day-on", "RIGHT", 0, 1),
                day(model, words, shown, "policy.month-back", "Shift+LEFT", -1, 0),
                day(model, words, shown, "policy.month-on", "Shift+RIGHT", 1, 0),
                closer,
                wider,
                Action.of("policy.plain", words, model::zoomBack)
                        .letter("DIGIT0")
                        .when(drawn),
                Action.of("policy.back", words, model::backToAsOf)
                        .icon("calendar")
                        .when(moved),
                Action.of("policy.make-as-of", words, model::makeAsOf)
                        .icon("calendar")
                        .when(moved));
    }

    private static Action day(
            PolicyModel model,
            Phrases words,
            ObservableBooleanValue shown,
            String id,
            String keys,
            int months,
            int days) {
        return Action.of(
                        id,
                        words,
                        () -> model.moveTo(
                                model.dayProperty().get().plusMonths(months).plusDays(days)))
                .letter(keys)
                .when(shown);
    }

    List<Action> all() {
        return all;
    }

    /** The two that stand as buttons, wider first. */
    List<Action> zoom() {
        return List.of(wider, closer);
    }
}
