package org.tradebrief.desk.trade;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.TradeView;

/** What the trade tab shows and what can be chosen in it. Computes off the screen's thread; the latest choice wins. */
public final class TradeModel {
    private static final String LANE = "trade";

    private final Function<LocalDate, TradeView> trade;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final LineText text;
    private final ObservableList<Economy> reporters = FXCollections.observableArrayList();
    private final ObservableList<Holding> holdings = FXCollections.observableArrayList();
    private final ObservableList<YearMonth> ends = FXCollections.observableArrayList();
    private final Judged judged = new Judged();
    private final ObjectProperty<@Nullable Economy> reporter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Holding> holding = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable YearMonth> through = new SimpleObjectProperty<>();
    private final ObjectProperty<Metric> metric = new SimpleObjectProperty<>(Metric.IMPORT);
    private final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.YEAR_TO_DATE);
    private final ObjectProperty<UsdUnit> unit = new SimpleObjectProperty<>(UsdUnit.MILLION);
    private final ObjectProperty<@Nullable String> product = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<List<Rows.Order>> order = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable TradeLine> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable TradeSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper coming = new ReadOnlyBooleanWrapper(true);
    private final Map<Layout.Kind, Layout> layouts = new EnumMap<>(Layout.Kind.class);
    private final ReadOnlyObjectWrapper<Layout> layout = new ReadOnlyObjectWrapper<>(Layout.Kind.MONTHS.usual());
    private Loaded.@Nullable Basis basis;
    private @Nullable TradeSheets sheets;
    private @Nullable Wish wish;
    /** What is to be selected among the lines that come. */
    private String line = "";

    private boolean filling;
    private boolean computing;

    /** @param trade what was known on a day; asked off the screen's thread */
    public TradeModel(
            Function<LocalDate, TradeView> trade, Tasks tasks, ObjectProperty<LocalDate> asOf, LineText text) {
        this.trade = trade;
        this.tasks = tasks;
        this.asOf = asOf;
        this.text = text;
        for (Observable choice : List.of(through, metric, span, unit, product)) {
            choice.addListener(o -> compute());
        }
        for (Observable choice : List.of(filter, order)) {
            choice.addListener(o -> arrange());
        }
        reporter.addListener((o, was, is) -> offer());
        holding.addListener((o, was, is) -> offerEnds());
        asOf.addListener(o -> reload());
    }

    /** Reads anew what was known on the day. */
    public void reload() {
        read(null);
    }

    /** Reads anew what came in since, where any of it holds values of trade. */
    public void renew() {
        read(basis);
    }

    private void read(Loaded.@Nullable Basis before) {
        LocalDate day = asOf.get();
        tasks.run(
                LANE,
                LANE,
                progress -> Loaded.from(trade.apply(day), before),
                is -> is.ifPresent(this::loaded),
                this::failed);
    }

    private void loaded(Loaded is) {
        basis = is.basis();
        sheets = is.sheets();
        failure.set(null);
        filling = true;
        Economy before = reporter.get();
        Wish wanted = wish;
        reporters.setAll(is.reporters());
        reporter.set(reporter(wanted == null ? before == null ? "" : before.iso3() : wanted.reporter())
                .or(() -> is.reporters().stream().findFirst())
                .orElse(null));
        filling = false;
        offer();
        // In a view of its own, for one is not for several threads, and judging all tables takes its time.
        judged.judge(tasks, LANE, () -> trade.apply(asOf.get()).dataSets(), this::failed);
    }

    private void failed(Exception why) {
        coming.set(false);
        failure.set(why);
    }

    /** What there is of the reporter; the tables of its periods are looked up off the screen's thread. */
    private void offer() {
        TradeSheets known = sheets;
        Economy of = reporter.get();
        if (filling || known == null) {
            return;
        }
        if (of == null) {
            holdings.clear();
            holding.set(null);
            showNothing();
            return;
        }
        tasks.run(LANE + ".holdings", LANE, progress -> known.holdings(of), this::offered, this::failed);
    }

    private void offered(List<Holding> of) {
        filling = true;
        Holding before = holding.get();
        Wish wanted = wish;
        holdings.setAll(of);
        holding.set(of.stream()
                .filter(h -> wanted == null ? h.equals(before) : h.key().equals(wanted.holding()))
                .findFirst()
                .orElseGet(() -> Kept.like(before, of)));
        filling = false;
        offerEnds();
    }

    private void offerEnds() {
        TradeSheets known = sheets;
        Holding is = holding.get();
        if (filling || known == null || is == null) {
            return;
        }
        tasks.run(LANE + ".ends", LANE, progress -> known.ends(is), ends -> offeredEnds(is, ends), this::failed);
    }

    private void offeredEnds(Holding is, List<YearMonth> offered) {
        filling = true;
        Wish wanted = wish;
        wish = null;
        YearMonth before = wanted == null
                ? through.get()
                : ViewState.month(wanted.through()).orElse(through.get());
        ends.setAll(offered);
        through.set(offered.stream()
                .filter(end -> end.equals(before))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElse(null));
        switch (is) {
            case Holding.Partners(var id) -> metric.set(Metric.of(id.direction()));
            case Holding.Records records -> metric.set(Metric.of(records.direction()));
            case Holding.Months m -> {
                // Whichever was looked at: months are held of all three.
            }
        }
        product.set(wanted == null || wanted.product().isEmpty() ? null : wanted.product());
        line = wanted == null ? line : wanted.line();
        expect();
        filling = false;
        compute();
    }

    private void compute() {
        TradeSheets known = sheets;
        Holding is = holding.get();
        YearMonth end = through.get();
        if (filling || known == null) {
            return;
        }
        if (is == null || end == null) {
            showNothing();
            return;
        }
        TradeQuery query = new TradeQuery(is, metric.get(), span.get(), end, unit.get(), product.get());
        Rows.Arrangement how = arrangement();
        computing = true;
        tasks.run(LANE + ".sheet", LANE, progress -> made(known.sheet(query), how), this::show, this::failed);
    }

    /** @param rows of the sheet, as they are filtered and sorted now */
    public record Shown(TradeSheet sheet, Rows rows, Rows.Arrangement how) {}

    private void showNothing() {
        coming.set(false);
        sheet.set(null);
        shown.set(null);
    }

    private Shown made(TradeSheet made, Rows.Arrangement how) {
        return new Shown(made, made.rows().arranged(how, text), how);
    }

    private Rows.Arrangement arrangement() {
        return new Rows.Arrangement(filter.get(), order.get(), metric.get());
    }

    /** Filters and sorts what is shown, without computing it anew. */
    private void arrange() {
        TradeSheet is = sheet.get();
        if (filling || is == null) {
            return;
        }
        if (computing) {
            // What is on its way would be dropped; it begins anew with the other arrangement.
            compute();
            return;
        }
        Rows.Arrangement how = arrangement();
        tasks.run(LANE + ".sheet", LANE, progress -> made(is, how), this::show, this::failed);
    }

    private void show(Shown made) {
        computing = false;
        coming.set(false);
        failure.set(null);
        sheet.set(made.sheet());
        selected.set(Kept.selection(selected.get(), line, made.rows()));
        line = "";
        shown.set(made);
    }

    /** Keeps the columns for tables of the kind that is shown. */
    public void lay(Layout is) {
        Holding of = holding.get();
        if (of != null) {
            layouts.put(Layout.Kind.of(of), is);
            layout.set(is);
        }
    }

    /** The columns as they are kept for each kind of table. */
    Map<Layout.Kind, Layout> layouts() {
        return layouts;
    }

    /** Puts back columns that were kept. */
    void lay(Layout.Kind kind, Layout is) {
        layouts.put(kind, is);
        expect();
    }

    /** What is looked at, or will be once it is known whether there is such a thing. */
    Wish chosen() {
        Wish wanted = wish;
        return wanted == null
                ? Wish.of(reporter.get(), holding.get(), through.get(), product.get(), selected.get())
                : wanted;
    }

    /** Looks at a set of values as soon as it is known whether there is one. */
    void wish(Wish wanted) {
        wish = wanted;
        if (sheets == null) {
            expect();
            return;
        }
        Economy of = reporter(wanted.reporter()).orElse(null);
        if (of == null || of.equals(reporter.get())) {
            offer();
        } else {
            reporter.set(of);
        }
    }

    private Optional<Economy> reporter(String iso3) {
        return reporters.stream().filter(r -> r.iso3().equals(iso3)).findFirst();
    }

    /** Of which kind the table is, or will be as far as can be told before anything was read. */
    Layout.Kind kind() {
        Holding is = holding.get();
        return is != null ? Layout.Kind.of(is) : wish == null ? Layout.Kind.MONTHS : Layout.Kind.of(wish.holding());
    }

    private void expect() {
        layout.set(layouts.computeIfAbsent(kind(), Layout.Kind::usual));
    }

    /** Makes tables of what is known; null until the first answer. */
    public @Nullable TradeSheets sheets() {
        return sheets;
    }

    /** Shows a reporter's latest holding, as when it was chosen in another tab. */
    public void showReporter(Economy wanted) {
        if (!wanted.equals(reporter.get()) && (reporters.isEmpty() || reporters.contains(wanted))) {
            reporter.set(wanted);
        }
    }

    /** Whether the first table is still being read. */
    public ReadOnlyBooleanProperty comingProperty() {
        return coming.getReadOnlyProperty();
    }

    public ObservableList<Economy> reporters() {
        return reporters;
    }

    public ObservableList<Holding> holdings() {
        return holdings;
    }

    public ObservableList<YearMonth> ends() {
        return ends;
    }

    Judged judged() {
        return judged;
    }

    public ObjectProperty<@Nullable Economy> reporterProperty() {
        return reporter;
    }

    /** The goods that records are of; null for all. */
    public ObjectProperty<@Nullable String> productProperty() {
        return product;
    }

    /** By what the lines are sorted, the first key first; empty for the order in which they come. */
    public ObjectProperty<List<Rows.Order>> orderProperty() {
        return order;
    }

    /** What stands on the screen; null where there is nothing. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
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
