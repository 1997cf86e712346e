package org.tradebrief.desk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.screen.ScreenHead;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.search.Why;

/** The search tab. */
public final class SearchScreen implements Screen {
    /** How long typing must rest before it is searched for. */
    private static final Duration REST = Duration.millis(25);

    /** How long a hit must stay the chosen one before its document is read: not with every letter of a question. */
    private static final Duration CHOSEN = Duration.millis(150);

    /** How long hits must be looked at to count as a search. */
    private static final Duration LOOKED_AT = Duration.seconds(2.5);

    private final ScreenHead head;
    private final DeskContext context;
    private final @Nullable Citing citing;
    private final SearchModel model;
    private final ReadingModel reading;
    private final Diary diary;
    private final SearchActions actions;
    private @Nullable SearchPane pane;

    /**
     * @param citing takes passages into the brief; null where none is open
     * @param appending takes searches into the brief's appendix; null to cite them like tables
     */
    public SearchScreen(DeskContext context, SearchRoom room, @Nullable Citing citing, @Nullable Appending appending) {
        this.context = context;
        this.citing = citing;
        Phrases words = context.words().of("search");
        head = ScreenHead.of("search", words, Icon.SEARCH);
        model = new SearchModel(room, context.tasks(), context.asOf(), resting(REST));
        reading = new ReadingModel(room, context.tasks(), context.asOf());
        diary = new Diary(room, context.tasks(), context.asOf(), resting(LOOKED_AT));
        actions = new SearchActions(model, reading, context, diary, citing, appending);
        Consumer<Runnable> chosen = resting(CHOSEN);
        model.selectedProperty()
                .addListener((o, was, is) -> chosen.accept(
                        () -> reading.read(is, model.queryProperty().get())));
        model.resultProperty().addListener((o, was, is) -> {
            if (is != null) {
                diary.answered(is.answer());
                model.answered().ifPresent(context.selection().queryProperty()::set);
            }
        });
        context.selection().queryProperty().addListener((o, was, is) -> {
            if (!is.isEmpty() && !is.equals(model.queryProperty().get().strip())) {
                model.queryProperty().set(is);
            }
        });
    }

    /** Runs what was given last once nothing else came for a moment. */
    private static Consumer<Runnable> resting(Duration rest) {
        PauseTransition pause = new PauseTransition(rest);
        return run -> {
            pause.setOnFinished(e -> run.run());
            pause.playFromStart();
        };
    }

    public SearchModel model() {
        return model;
    }

    /** Tells of each answer which engine gave it, the same that the badge above the hits speaks of. */
    public void answeredBy(Consumer<String> told) {
        model.resultProperty().addListener((o, was, is) -> {
            if (is != null) {
                told.accept(is.answer().engine());
            }
        });
    }

    /** Tells when vectors were taken out because no question can be compared with them: they are to be made anew. */
    public void outgrown(Runnable told) {
        model.resultProperty().addListener((o, was, is) -> {
            if (is != null && is.answer().why().of() == Why.Case.OUTGROWN) {
                told.run();
            }
        });
    }

    @Override
    public ScreenHead head() {
        return head;
    }

    @Override
    public Node view() {
        SearchPane made = pane;
        if (made == null) {
            made = new SearchPane(model, reading, diary, context, actions, citing, this::opened);
            pane = made;
            model.warm();
            diary.load();
        }
        return made;
    }

    /** A hit that is a measure takes the other tabs along. */
    private void opened() {
        diary.note();
        FoundHit hit = model.selectedProperty().get();
        if (hit != null && !model.mark(hit).measure().isEmpty()) {
            context.selection().measureProperty().set(model.mark(hit).measure());
        }
    }

    @Override
    public List<Node> tools() {
        return List.of(Controls.button(actions.export, context.actions(), Weight.FLAT));
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void shown() {
        actions.shownProperty().set(true);
        if (pane != null) {
            pane.focus();
        }
    }

    @Override
    public void hidden() {
        actions.shownProperty().set(false);
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state =
                new LinkedHashMap<>(model.filtersProperty().get().state());
        FoundHit chosen = model.selectedProperty().get();
        state.put("query", model.queryProperty().get());
        state.put("saved", SavedSearch.write(model.saved()));
        state.put("hit", chosen == null ? model.wished() : chosen.hit().path());
        return state;
    }

    @Override
    public void restore(Map<String, String> state) {
        model.filtersProperty().set(SearchFilters.of(state));
        model.wish(state.getOrDefault("hit", ""));
        model.saved().setAll(SavedSearch.read(state.getOrDefault("saved", "")));
        model.queryProperty().set(state.getOrDefault("query", ""));
    }
}
