package org.tradebrief.desk.hhi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
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
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.view.TradeView;

/** The concentration tab. */
public final class HhiScreen implements Screen {
    private final ScreenHead head;
    private final DeskContext context;
    private final HhiModel model;
    private final HhiText text;
    private final HhiActions actions;
    private @Nullable HhiPane pane;
    private String sizes = "";
    private final List<Economy> followed;
    private String looks = "";

    /**
     * @param trade what was known on a day; asked off the screen's thread
     * @param followed the economies whose values are expected, for which room is kept
     * @param citing takes tables into the brief; null where none is open
     */
    public HhiScreen(
            DeskContext context,
            Function<LocalDate, TradeView> trade,
            List<Economy> followed,
            @Nullable Citing citing) {
        this.followed = followed;
        this.context = context;
        model = new HhiModel(trade, context.tasks(), context.asOf());
        Phrases words = context.words().of("hhi");
        head = ScreenHead.of("hhi", words, Icon.CHART);
        text = new HhiText(words);
        actions = new HhiActions(model, context, citing, text);
        model.selectedProperty().set(context.selection().economyProperty().get());
        context.selection().economyProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.selectedProperty().set(is);
            }
        });
    }

    public HhiModel model() {
        return model;
    }

    @Override
    public ScreenHead head() {
        return head;
    }

    @Override
    public Node view() {
        HhiPane made = pane;
        if (made == null) {
            made = new HhiPane(model, context, text, actions, followed, this::pick);
            pane = made;
            restore(made);
            model.reload();
        }
        return made;
    }

    private void pick(Economy economy) {
        model.selectedProperty().set(economy);
        context.selection().economyProperty().set(economy);
    }

    @Override
    public List<Node> tools() {
        return List.of(
                Controls.button(actions.exportBars, context.actions(), Weight.FLAT),
                Controls.button(actions.cite, context.actions(), Weight.NORMAL));
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public void shown() {
        actions.shownProperty().set(true);
    }

    @Override
    public void hidden() {
        actions.shownProperty().set(false);
    }

    @Override
    public void renewed() {
        if (pane != null) {
            model.reload();
        }
    }

    @Override
    public Map<String, String> state() {
        HhiPane made = pane;
        Map<String, String> state = HhiState.of(model);
        state.put("sizes", made == null ? sizes : made.sizes().text());
        state.put("looks", made == null ? looks : made.looks());
        return state;
    }

    @Override
    public void restore(Map<String, String> state) {
        HhiState.apply(state, model);
        sizes = state.getOrDefault("sizes", "");
        looks = state.getOrDefault("looks", "");
        if (pane != null) {
            restore(pane);
        }
    }

    private void restore(HhiPane made) {
        made.sizes().restore(sizes);
        made.look(looks);
    }
}
