package org.tradebrief.desk.review;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import org.tradebrief.check.Figure;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.editor.text.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.review.BriefRecord;
import org.tradebrief.review.BriefState;

/** The actions of the review tab. */
final class ReviewActions {

    /** What only the view can do. */
    interface View {
        /** To the next open item, or one before, where bare letters act on it. */
        void step(int by);

        void edit();

        /** Accepts the section, or asks for the reason first. */
        void accept();

        void askToWaive();

        void askNotAClaim();

        void askComment();

        void find(boolean replace);

        void toggleDraft();

        void sign();

        void newerData();

        void audit();
    }

    private final ReviewModel model;
    private final Phrases words;
    private final View view;
    private final BooleanExpression shown;

    /** @param shown whether the tab is in view */
    ReviewActions(ReviewModel model, Phrases words, View view, BooleanExpression shown) {
        this.model = model;
        this.words = words;
        this.view = view;
        this.shown = shown;
    }

    List<Action> all() {
        BooleanBinding open = shown.and(model.briefProperty().isNotNull());
        BooleanBinding queued = open.and(Bindings.isNotEmpty(model.queue()));
        BooleanBinding figure = open.and(model.chosenProperty().isNotNull());
        BooleanBinding correctable = Bindings.createBooleanBinding(
                () -> {
                    Mark mark = model.chosenProperty().get();
                    return figure.get() && mark != null && mark.figure().correction() != null && !mark.settled();
                },
                figure,
                model.chosenProperty());
        BooleanBinding mayAccept = state(open, false);
        BooleanBinding accepted = state(open, true);
        BooleanBinding ready = Bindings.createBooleanBinding(
                () -> open.get() && maySign(),
                open,
                model.briefProperty(),
                model.standingProperty(),
                model.reportProperty());
        BooleanBinding proposed =
                Bindings.createBooleanBinding(() -> open.get() && hasProposal(), open, model.briefProperty());
        Whys way = new Whys(new InTheWay(model, words));
        return List.of(
                action("review.next", () -> view.step(1))
                        .icon("chevron-right")
                        .keys("F8")
                        .when(queued, way.of("why.queue")),
                action("review.previous", () -> view.step(-1))
                        .icon("chevron-left")
                        .keys("Shift+F8")
                        .when(queued, way.of("why.queue")),
                action("review.next-in-queue", () -> view.step(1)).letter("J").when(queued, way.of("why.queue")),
                action("review.previous-in-queue", () -> view.step(-1))
                        .letter("K")
                        .when(queued, way.of("why.queue")),
                action("review.apply", this::apply)
                        .icon("check")
                        .letter("Enter")
                        .when(correctable, way.of("why.correction")),
                action("review.edit", view::edit).icon("edit").letter("E").when(open, way.of("why.not-shown")),
                action("review.waive", view::askToWaive).letter("W").when(figure, way.of("why.figure")),
                action("review.not-a-claim", view::askNotAClaim).letter("N").when(figure, way.of("why.figure")),
                action("review.comment", view::askComment)
                        .icon("comment")
                        .letter("C")
                        .when(open, way.of("why.not-shown")),
                action("review.accept", view::accept).icon("check").letter("A").when(mayAccept, way.ofAccepting()),
                action("review.withdraw", this::withdraw).icon("undo").when(accepted, way.of("why.not-accepted")),
                action("review.sign", view::sign).icon("lock").letter("S").when(ready, way.ofSigning()),
                action("review.newer", view::newerData).icon("refresh").when(proposed, way.of("why.no-proposal")),
                action("review.audit", view::audit).icon("list").when(open, way.of("why.not-shown")),
                action("edit.find", () -> view.find(false))
                        .icon("search")
                        .keys("Shortcut+F")
                        .when(open, way.of("why.not-shown")),
                action("edit.replace", () -> view.find(true)).keys("Shortcut+H").when(open, way.of("why.not-shown")),
                action("view.draft", view::toggleDraft)
                        .icon("history")
                        .keys("Shortcut+Shift+D")
                        .when(open, way.of("why.not-shown")));
    }

    /** Why an act cannot be done: first, because the tab is not in view. */
    private final class Whys {
        private final InTheWay way;

        private Whys(InTheWay way) {
            this.way = way;
        }

        private Supplier<String> of(String key) {
            return inView(() -> way.of(key));
        }

        private Supplier<String> ofAccepting() {
            return inView(way::ofAccepting);
        }

        private Supplier<String> ofSigning() {
            return inView(way::ofSigning);
        }

        private Supplier<String> inView(Supplier<String> why) {
            return () -> shown.get() ? why.get() : words.get("why.not-shown");
        }
    }

    /** An author may once all is decided; a signed brief waits for its approver, an approved one can be looked at. */
    private boolean maySign() {
        BriefRecord brief = model.briefProperty().get();
        boolean signed = brief != null && (brief.state() == BriefState.SIGNED || brief.state() == BriefState.APPROVED);
        return signed
                || model.reportProperty().get() != null
                        && model.standingProperty().get().isReady();
    }

    private boolean hasProposal() {
        BriefRecord brief = model.briefProperty().get();
        return brief != null && brief.proposal() != null;
    }

    private Action action(String id, Runnable run) {
        return Action.of(id, words, run);
    }

    private BooleanBinding state(BooleanBinding open, boolean accepted) {
        return Bindings.createBooleanBinding(
                () -> open.get()
                        && model.outline().stream()
                                .filter(row -> Integer.valueOf(row.part())
                                        .equals(model.sectionProperty().get()))
                                .anyMatch(row -> (row.state() == OutlineRow.State.ACCEPTED) == accepted),
                open,
                model.outline(),
                model.sectionProperty());
    }

    private void apply() {
        Mark mark = model.chosenProperty().get();
        if (mark == null) {
            return;
        }
        Figure figure = mark.figure();
        String correction = figure.correction();
        if (correction != null) {
            model.decide((acts, chosen) -> acts.correct(chosen, correction, figure.message()));
        }
    }

    private void withdraw() {
        Integer section = model.sectionProperty().get();
        if (section != null) {
            model.act(acts -> acts.withdrawAcceptance(section));
        }
    }
}
