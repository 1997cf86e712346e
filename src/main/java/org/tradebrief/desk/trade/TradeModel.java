package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.DataSet;
import org.tradebrief.trade.view.TradeView;

/** What the trade tab shows and what can be chosen in it. Computes off the screen's thread; the latest choice wins. */
public final class TradeModel {
    private static final String LANE = "trade";

    private final Function<LocalDate, TradeView> trade;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final ObservableList<Holding> holdings = FXCollections.observableArrayList();
    private final ObservableList<YearMonth> ends = FXCollections.observableArrayList();
    private final ObservableList<DataSet> dataSets = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Holding> holding = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable YearMonth> through = new SimpleObjectProperty<>();
    private final ObjectProperty<Metric> metric = new SimpleObjectProperty<>(Metric.IMPORT);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.YEAR_TO_DATE);
    private final ObjectProperty<UsdUnit> unit = new SimpleObjectProperty<>(UsdUnit.MILLION);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TradeLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable TradeSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable TradeView view;
    private boolean filling;

    /** @param trade what was known on a day; asked off the screen's thread */
    public TradeModel(Function<LocalDate, TradeView> trade, Tasks tasks, ObjectProperty<LocalDate> asOf) {
        this.trade = trade;
        this.tasks = tasks;
        this.asOf = asOf;
        for (Observable choice : List.of(holding, through, metric, span, unit)) {
            choice.addListener(o -> compute());
        }
        holding.addListener((o, was, is) -> offerEnds());
        asOf.addListener(o -> reload());
    }

    /** Reads anew what was known on the day, as at the first showing and after an import. */
    public void reload() {
        LocalDate day = asOf.get();
        tasks.run(LANE, "trade", progress -> load(trade.apply(day)), this::loaded, failure::set);
    }

    private record Loaded(TradeView view, List<Holding> holdings, List<DataSet> dataSets) {}

    private static Loaded load(TradeView view) {
        return new Loaded(view, new TradeSheets(view).holdings(), view.dataSets());
    }

    private void loaded(Loaded is) {
        view = is.view();
        failure.set(null);
        filling = true;
        Holding before = holding.get();
        holdings.setAll(is.holdings());
        dataSets.setAll(is.dataSets());
        holding.set(
                is.holdings().contains(before)
                        ? before
                        : is.holdings().stream().findFirst().orElse(null));
        filling = false;
        offerEnds();
        compute();
    }

    private void offerEnds() {
        TradeView known = view;
        Holding is = holding.get();
        if (filling || known == null || is == null) {
            return;
        }
        filling = true;
        List<YearMonth> offered = new TradeSheets(known).ends(is);
        YearMonth before = through.get();
        ends.setAll(offered);
        through.set(
                offered.contains(before) ? before : offered.stream().findFirst().orElse(null));
        if (is instanceof Holding.Partners(var id)) {
            metric.set(id.direction() == Direction.EXPORT ? Metric.EXPORT : Metric.IMPORT);
        }
        filling = false;
        compute();
    }

    private void compute() {
        TradeView known = view;
        Holding is = holding.get();
        YearMonth end = through.get();
        if (filling || known == null) {
            return;
        }
        if (is == null || end == null) {
            sheet.set(null);
            return;
        }
        TradeQuery query = new TradeQuery(is, metric.get(), span.get(), end, unit.get());
        tasks.run(LANE + ".sheet", "trade", progress -> new TradeSheets(known).sheet(query), this::show, failure::set);
    }

    private void show(TradeSheet made) {
        TradeLine before = selected.get();
        sheet.set(made);
        List<TradeLine> all = new ArrayList<>(made.lines());
        made.lines().forEach(l -> all.addAll(l.months()));
        selected.set(all.stream()
                .filter(l -> before != null
                        && l.partner().equals(before.partner())
                        && l.month() == before.month()
                        && l.period().equals(before.period()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(l -> before != null && l.partner().equals(before.partner()))
                        .findFirst())
                .or(() -> made.lines().stream().findFirst())
                .orElse(null));
    }

    /** Shows a reporter's latest holding, as when it was chosen in another tab. */
    public void showReporter(Economy reporter) {
        Holding is = holding.get();
        if (is == null || !is.reporter().equals(reporter)) {
            Optional<Holding> first =
                    holdings.stream().filter(h -> h.reporter().equals(reporter)).findFirst();
            first.ifPresent(holding::set);
        }
    }

    public ObservableList<Holding> holdings() {
        return holdings;
    }

    public ObservableList<YearMonth> ends() {
        return ends;
    }

    public ObservableList<DataSet> dataSets() {
        return dataSets;
    }

    public ObjectProperty<@Nullable Holding> holdingProperty() {
        return holding;
    }

    public ObjectProperty<@Nullable YearMonth> throughProperty() {
        return through;
    }

    public ObjectProperty<Metric> metricProperty() {
        return metric;
    }

    public ObjectProperty<Span> spanProperty() {
        return span;
    }

    public ObjectProperty<UsdUnit> unitProperty() {
        return unit;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObjectProperty<@Nullable TradeLine> selectedProperty() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable TradeSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
