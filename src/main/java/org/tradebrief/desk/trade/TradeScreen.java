package org.tradebrief.desk.trade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Controls.Weight;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.screen.Cited;
import org.tradebrief.desk.screen.Citing;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.screen.Screen;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Refusal;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeView;

/** The trade tab. */
public final class TradeScreen implements Screen {
    private final DeskContext context;
    private final @Nullable Citing citing;
    private final TradeModel model;
    private final Phrases words;
    private final List<Action> actions;
    private final Action cite;
    private final Action copy;
    private final Action export;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private @Nullable TradePane pane;

    /**
     * @param trade what was known on a day; asked off the screen's thread
     * @param citing takes tables into the brief; null where none is open
     */
    public TradeScreen(DeskContext context, Function<LocalDate, TradeView> trade, @Nullable Citing citing) {
        this.context = context;
        this.citing = citing;
        model = new TradeModel(trade, context.tasks(), context.asOf());
        words = context.words().of("trade");
        BooleanBinding there = Bindings.isNotNull(model.sheetProperty());
        copy = Action.of("trade.copy", words, () -> copy(false))
                .icon("copy")
                .keys("Shortcut+Shift+C")
                .when(there.and(shown));
        Action raw = Action.of("trade.copy-raw", words, () -> copy(true))
                .icon("copy")
                .when(there);
        export = Action.of("trade.export", words, this::export).icon("download").when(there);
        cite = Action.of("trade.cite", words, this::cite)
                .icon("cite")
                .when(citing == null ? Bindings.createBooleanBinding(() -> false) : there);
        Action source = Action.of(
                        "trade.source",
                        words,
                        () -> open(model.selectedProperty().get()))
                .icon("document")
                .when(Bindings.isNotNull(model.selectedProperty()));
        Action reload = Action.of("trade.reload", words, model::reload).icon("refresh");
        actions = List.of(copy, raw, export, cite, source, reload);
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
            made = new TradePane(model, context, this::open);
            pane = made;
            model.reload();
        }
        return made;
    }

    @Override
    public List<Node> tools() {
        return List.of(
                Controls.button(copy, context.actions(), Weight.FLAT),
                Controls.button(export, context.actions(), Weight.FLAT),
                Controls.button(cite, context.actions(), Weight.NORMAL));
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    private void open(@Nullable TradeLine line) {
        if (line != null && !line.sources().isEmpty()) {
            context.selection().sourceProperty().set(line.sources().getFirst());
        }
    }

    private void copy(boolean raw) {
        take((sheet, taken) -> {
            context.clip().put(TableText.tsv(sheet, taken.table().taken(), taken.text(), source(sheet, taken), raw));
            context.notices().say(words.get("copied", taken.table().taken().size()));
        });
    }

    private void export() {
        take((sheet, taken) -> context.files()
                .save(words.get("export.title"), words.get("export.name") + ".csv", "CSV", List.of("csv"))
                .ifPresent(file -> {
                    String csv = TableText.csv(sheet, taken.table().taken(), taken.text(), source(sheet, taken));
                    try {
                        java.nio.file.Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
                        context.notices().say(words.get("exported", file.getFileName()));
                    } catch (IOException e) {
                        context.notices()
                                .failed(new Refusal(
                                        "TRD-WRITE", words.get("export.failed", file), words.get("export.remedy"), e));
                    }
                }));
    }

    private void cite() {
        Citing target = citing;
        take((sheet, taken) -> {
            if (target != null) {
                List<TradeLine> lines = taken.table().taken();
                target.cite(new Cited(
                        TableText.markdown(sheet, lines, taken.text()),
                        lines.stream()
                                .flatMap(l -> l.sources().stream())
                                .distinct()
                                .sorted()
                                .toList()));
                context.notices().say(words.get("cited", target.target().get()));
            }
        });
    }

    private interface Taking {
        void take(TradeSheet sheet, TradePane pane);
    }

    private void take(Taking taking) {
        TradeSheet sheet = model.sheetProperty().get();
        TradePane shown = pane;
        if (sheet != null && shown != null) {
            taking.take(sheet, shown);
        }
    }

    private String source(TradeSheet sheet, TradePane shown) {
        return TradeSources.line(sheet, words, shown.text());
    }

    @Override
    public void shown() {
        shown.set(true);
    }

    @Override
    public void hidden() {
        shown.set(false);
    }

    @Override
    public void renewed() {
        if (pane != null) {
            model.reload();
        }
    }

    @Override
    public Map<String, String> state() {
        return Map.of(
                "metric", model.metricProperty().get().name(),
                "span", model.spanProperty().get().name(),
                "unit", model.unitProperty().get().name(),
                "filter", model.filterProperty().get());
    }

    @Override
    public void restore(Map<String, String> state) {
        named(Metric.values(), state.getOrDefault("metric", "")).ifPresent(model.metricProperty()::set);
        named(Span.values(), state.getOrDefault("span", "")).ifPresent(model.spanProperty()::set);
        named(UsdUnit.values(), state.getOrDefault("unit", "")).ifPresent(model.unitProperty()::set);
        model.filterProperty().set(state.getOrDefault("filter", ""));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return java.util.Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst();
    }
}
