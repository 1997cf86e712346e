package org.tradebrief.desk.hhi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Thresholds;
import org.tradebrief.trade.view.ConcentrationState;
import org.tradebrief.trade.view.TradeView;

/** What the concentration tab shows and what can be chosen in it. Reads off the screen's thread; the latest day wins. */
public final class HhiModel {
    private static final String LANE = "hhi";

    private final Function<LocalDate, TradeView> trade;
    private final Tasks tasks;
    private final ObjectProperty<LocalDate> asOf;
    private final ObservableList<Period> periods = FXCollections.observableArrayList();
    private final ObservableList<Economy> economies = FXCollections.observableArrayList();
    private final ObservableSet<Economy> hidden = FXCollections.observableSet();
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.EXPORT);
    private final ObjectProperty<@Nullable Period> period = new SimpleObjectProperty<>();
    private final ObjectProperty<Thresholds> thresholds = new SimpleObjectProperty<>(Thresholds.CLASSIC);
    private final ObjectProperty<@Nullable Period> base = new SimpleObjectProperty<>();
    private final ObjectProperty<TrendWindow> window = new SimpleObjectProperty<>(TrendWindow.ALL);
    private final BooleanProperty bounds = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable Economy> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable HhiBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HhiSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private @Nullable Wish wish;
    private boolean filling;

    /** @param trade what was known on a day; asked off the screen's thread */
    public HhiModel(Function<LocalDate, TradeView> trade, Tasks tasks, ObjectProperty<LocalDate> asOf) {
        this.trade = trade;
        this.tasks = tasks;
        this.asOf = asOf;
        for (Observable choice : List.of(period, thresholds, bounds, selected, hidden, base, window)) {
            choice.addListener(o -> show());
        }
        direction.addListener(o -> offer());
        asOf.addListener(o -> reload());
    }

    /** Reads anew what was known on the day, as at the first showing and after an import. */
    public void reload() {
        LocalDate day = asOf.get();
        tasks.run(LANE, LANE, progress -> new HhiBook(trade.apply(day).concentrations()), this::loaded, failure::set);
    }

    private void loaded(HhiBook is) {
        failure.set(null);
        book.set(is);
        grant(is);
        if (is.periods(direction.get()).isEmpty()) {
            for (Direction other : Direction.values()) {
                if (!is.periods(other).isEmpty()) {
                    direction.set(other);
                }
            }
        }
        offer();
    }

    /**
     * What is looked at, by texts that can be kept.
     *
     * @param hidden economies by code
     * @param selected by code; empty for none
     * @param period as it writes itself; empty for the first there is
     * @param base the same; empty for the latest before
     */
    record Wish(Set<String> hidden, String selected, String period, String base) {}

    /** What is looked at, or will be once the values are known. */
    Wish chosen() {
        Wish wanted = wish;
        if (wanted != null) {
            return wanted;
        }
        Economy of = selected.get();
        return new Wish(
                hidden.stream().map(Economy::iso3).collect(Collectors.toSet()),
                of == null ? "" : of.iso3(),
                Objects.toString(period.get(), ""),
                Objects.toString(base.get(), ""));
    }

    /** Looks at what was kept as soon as the values are known; what there is none of stays as it is. */
    void wish(Wish wanted) {
        wish = wanted;
        HhiBook is = book.get();
        if (is != null) {
            grant(is);
            offer();
        }
    }

    private void grant(HhiBook is) {
        Wish wanted = wish;
        wish = null;
        if (wanted == null) {
            return;
        }
        List<ConcentrationState> all =
                Stream.of(Direction.values()).flatMap(is::of).toList();
        all.stream().map(s -> HhiBook.id(s).reporter()).distinct().forEach(economy -> {
            if (wanted.hidden().contains(economy.iso3())) {
                hidden.add(economy);
            }
            if (wanted.selected().equals(economy.iso3())) {
                selected.set(economy);
            }
        });
        all.stream().map(s -> HhiBook.id(s).period()).distinct().forEach(one -> {
            if (wanted.period().equals(one.toString())) {
                period.set(one);
            }
            if (wanted.base().equals(one.toString())) {
                base.set(one);
            }
        });
    }

    private void offer() {
        HhiBook is = book.get();
        if (is == null) {
            return;
        }
        filling = true;
        Period before = period.get();
        List<Period> offered = is.periods(direction.get());
        periods.setAll(offered);
        period.set(offered.stream()
                .filter(one -> one.equals(before))
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .orElse(null));
        economies.setAll(is.economies(direction.get()));
        filling = false;
        show();
    }

    private void show() {
        HhiBook is = book.get();
        Period over = period.get();
        if (filling || is == null) {
            return;
        }
        if (over == null) {
            sheet.set(null);
            return;
        }
        List<ConcentrationState> states = is.sideBySide(direction.get(), over).stream()
                .filter(s -> !hidden.contains(HhiBook.id(s).reporter()))
                .toList();
        List<ConcentrationState> all = is.of(direction.get())
                .filter(s -> !hidden.contains(HhiBook.id(s).reporter()))
                .toList();
        sheet.set(new HhiSheet(direction.get(), over, thresholds.get(), bounds.get(), states, all, lookedInto(states)));
    }

    /** The selected economy where it is there, else the highest value that may be used. */
    private @Nullable Economy lookedInto(List<ConcentrationState> states) {
        Economy wanted = selected.get();
        Optional<ConcentrationState> there = states.stream()
                .filter(s -> HhiBook.id(s).reporter().equals(wanted))
                .findFirst();
        return there.or(() -> states.stream().filter(s -> s.stopped().isEmpty()).findFirst())
                .or(() -> states.stream().findFirst())
                .map(s -> HhiBook.id(s).reporter())
                .orElse(null);
    }

    /** The usable value of a comparable earlier period, for markets gained and lost. */
    public Optional<MarketMoves> moves(ConcentrationState state) {
        List<ConcentrationState> earlier = earlier(state);
        return earlier.stream()
                .filter(s -> HhiBook.id(s).period().equals(base.get()))
                .findFirst()
                .or(() -> earlier.stream().findFirst())
                .flatMap(b -> MarketMoves.between(b.concentration(), state.concentration()));
    }

    /** What a value's markets may be compared with, the latest first. */
    public List<ConcentrationState> earlier(ConcentrationState state) {
        HhiBook is = book.get();
        return is == null ? List.of() : is.earlier(state);
    }

    /** The period that markets are compared with, where the selected economy has it; else the latest before. */
    public ObjectProperty<@Nullable Period> baseProperty() {
        return base;
    }

    /** The part of the trend's periods that is in sight. */
    public ObjectProperty<TrendWindow> windowProperty() {
        return window;
    }

    /** The periods from which a value can be chosen, in the direction that is shown. */
    public ObservableList<Period> periods() {
        return periods;
    }

    public ObservableList<Economy> economies() {
        return economies;
    }

    /** Economies left out of table and charts. */
    public ObservableSet<Economy> hidden() {
        return hidden;
    }

    public ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    public ObjectProperty<@Nullable Period> periodProperty() {
        return period;
    }

    public ObjectProperty<Thresholds> thresholdsProperty() {
        return thresholds;
    }

    public BooleanProperty boundsProperty() {
        return bounds;
    }

    /** The economy that was chosen, here or in another tab; it need not be among those shown. */
    public ObjectProperty<@Nullable Economy> selectedProperty() {
        return selected;
    }

    /** Null until the first answer. */
    public ReadOnlyObjectProperty<@Nullable HhiBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /** Null where there is nothing to show. */
    public ReadOnlyObjectProperty<@Nullable HhiSheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }
}
