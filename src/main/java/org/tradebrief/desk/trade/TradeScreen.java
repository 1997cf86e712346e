package org.tradebrief.desk.trade;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The trade tab. */
public final class TradeScreen implements Screen {
    private final ScreenHead head;
    private final DeskContext context;
    private final TradeModel model;
    private final LineText text;
    private final TradeActions actions;
    private final ViewsMenu views;
    private final Likely likely;
    private @Nullable TradePane pane;
    /** The partners whose months are to stand open once there is a table. */
    private String open = "";

    /** @param citing takes tables into the brief; null where none is open */
    public TradeScreen(DeskContext context, TradeAccess access, @Nullable Citing citing) {
        this.context = context;
        Phrases words = context.words().of("trade");
        head = ScreenHead.of("trade", words, Icon.TABLE);
        text = new LineText(words);
        model = new TradeModel(access.trade(), context.tasks(), context.asOf(), text);
        likely = new Likely(model, access.economies(), context.asOf()::get, text, words);
        CellViews looks = new CellViews(model, context, text, access.uses());
        actions = new TradeActions(model, context, text, looks, citing, this::table);
        views = new ViewsMenu(model, context, access.views());
        context.selection().economyProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.showReporter(is);
            }
        });
        context.selection().tableProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.wish(new Wish(is.reporter().iso3(), new Holding.Partners(is).key(), "", "", ""));
                context.selection().tableProperty().set(null);
            }
        });
        model.selectedProperty().addListener((o, was, is) -> {
            if (is != null) {
                context.selection().partnerProperty().set(is.partner());
            }
        });
    }

    private @Nullable TradeTable table() {
        TradePane made = pane;
        return made == null ? null : made.table();
    }

    public TradeModel model() {
        return model;
    }

    @Override
    public ScreenHead head() {
        return head;
    }

    @Override
    public Node view() {
        TradePane made = pane;
        if (made == null) {
            made = new TradePane(model, context, text, likely, actions.columns, actions::open);
            pane = made;
            made.table().open(open);
            model.reload();
        }
        return made;
    }

    @Override
    public List<Node> tools() {
        return List.of(
                views,
                Controls.button(actions.mirror, context.actions(), Weight.FLAT),
                Controls.button(actions.refresh, context.actions(), Weight.FLAT),
                Controls.button(actions.export, context.actions(), Weight.FLAT),
                Controls.button(actions.cite, context.actions(), Weight.NORMAL));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(actions.all().stream(), Stream.of(views.opening())).toList();
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
            model.renew();
        }
    }

    @Override
    public Map<String, String> state() {
        Map<String, String> state = ViewState.of(model);
        state.put("open", pane == null ? open : pane.table().opened());
        return state;
    }

    @Override
    public void restore(Map<String, String> state) {
        ViewState.apply(state, model);
        open = state.getOrDefault("open", "");
        if (pane != null) {
            pane.table().open(open);
        }
    }
}
