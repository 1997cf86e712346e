package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeView;

/** The trade tab. */
public final class TradeScreen implements Screen {
    private final DeskContext context;
    private final TradeModel model;
    private final Phrases words;
    private final LineText text;
    private final TradeActions actions;
    private @Nullable TradePane pane;

    /**
     * @param trade what was known on a day; asked off the screen's thread
     * @param citing takes tables into the brief; null where none is open
     */
    public TradeScreen(DeskContext context, Function<LocalDate, TradeView> trade, @Nullable Citing citing) {
        this.context = context;
        words = context.words().of("trade");
        text = new LineText(words);
        model = new TradeModel(trade, context.tasks(), context.asOf(), text);
        actions = new TradeActions(model, context, text, citing, this::table);
        context.selection().economyProperty().addListener((o, was, is) -> {
            if (is != null) {
                model.showReporter(is);
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
    public String id() {
        return "trade";
    }

    @Override
    public ObservableValue<String> title() {
        return words.text("title");
    }

    @Override
    public Icon icon() {
        return Icon.TABLE;
    }

    @Override
    public Node view() {
        TradePane made = pane;
        if (made == null) {
            made = new TradePane(model, context, text, actions.columns, actions::open);
            pane = made;
            model.reload();
        }
        return made;
    }

    @Override
    public List<Node> tools() {
        return List.of(
                Controls.button(actions.refresh, context.actions(), Weight.FLAT),
                Controls.button(actions.export, context.actions(), Weight.FLAT),
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
        Map<String, String> state = new HashMap<>(Map.of(
                "metric", model.metricProperty().get().name(),
                "span", model.spanProperty().get().name(),
                "unit", model.unitProperty().get().name(),
                "filter", model.filterProperty().get()));
        model.layouts().forEach((kind, layout) -> state.put(key(kind), layout.text()));
        return state;
    }

    private static String key(Layout.Kind kind) {
        return "columns." + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void restore(Map<String, String> state) {
        named(Metric.values(), state.getOrDefault("metric", "")).ifPresent(model.metricProperty()::set);
        named(Span.values(), state.getOrDefault("span", "")).ifPresent(model.spanProperty()::set);
        named(UsdUnit.values(), state.getOrDefault("unit", "")).ifPresent(model.unitProperty()::set);
        model.filterProperty().set(state.getOrDefault("filter", ""));
        for (Layout.Kind kind : Layout.Kind.values()) {
            Layout.read(state.getOrDefault(key(kind), ""), kind).ifPresent(layout -> model.lay(kind, layout));
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }
}
