package org.tradebrief.desk.refresh;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.desk.work.Work;
import org.tradebrief.library.Progress;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.workbench.FetchReport;
import org.tradebrief.workbench.FetchRequest;
import org.tradebrief.workbench.FetchSource;

/**
 * What is to be fetched, what that would ask of the service, and what came of it. Each choice is planned at once, for a
 * plan sends nothing. Stopped and run again on the same day it goes on where it was.
 */
public final class RefreshModel {
    private static final String LANE = "refresh";
    private static final int YEARS_BACK = 30;

    /** How far it has come. */
    public enum Stage {
        PLANNING,
        PLANNED,
        /** The source does not have what was chosen. */
        REFUSED,
        RUNNING,
        DONE
    }

    private final Refreshing workspace;
    private final Tasks tasks;
    private final String task;
    private final ObjectProperty<FetchSource> source = new SimpleObjectProperty<>(FetchSource.COMTRADE);
    private final ObservableList<Economy> economies = FXCollections.observableArrayList();
    private final BooleanProperty exports = new SimpleBooleanProperty(true);
    private final BooleanProperty imports = new SimpleBooleanProperty(true);
    private final IntegerProperty from = new SimpleIntegerProperty();
    private final IntegerProperty to = new SimpleIntegerProperty();
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.PLANNING);
    private final ReadOnlyObjectWrapper<@Nullable FetchReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private boolean filling;

    /** @param task what the list of work calls a run */
    public RefreshModel(Refreshing workspace, Tasks tasks, String task) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.task = task;
        for (Observable choice : List.of(economies, exports, imports, from, to, again)) {
            choice.addListener(o -> plan());
        }
        source.addListener(o -> usual());
        usual();
    }

    /** Chooses what briefs usually need of the source. */
    public void usual() {
        filling = true;
        economies.setAll(
                source.get().usual().stream().map(workspace.economies()::get).toList());
        int last = workspace.day().getYear() - 1;
        int first = switch (source.get()) {
            case COMTRADE -> last - 1;
            case WORLDBANK -> last - 6;
            case CENSUS -> last;
            case MOFCOM -> workspace.day().minusMonths(1).getYear();
        };
        from.set(first);
        to.set(hasMonths() ? workspace.day().getYear() : last);
        filling = false;
        plan();
    }

    private boolean hasMonths() {
        return source.get() == FetchSource.CENSUS || source.get() == FetchSource.MOFCOM;
    }

    /** Whether exports and imports can be asked for apart. */
    public boolean hasDirections() {
        return source.get() == FetchSource.COMTRADE || source.get() == FetchSource.CENSUS && hasKey();
    }

    /** Whether economies can be chosen. */
    public boolean hasEconomies() {
        return source.get() != FetchSource.MOFCOM;
    }

    /** Whether years can be chosen: a balance page holds all of them, and the ministry is read for the last two months. */
    public boolean hasYears() {
        return source.get() == FetchSource.COMTRADE
                || source.get() == FetchSource.WORLDBANK
                || source.get() == FetchSource.CENSUS && hasKey();
    }

    public boolean hasKey() {
        return workspace.hasKey(source.get());
    }

    public int earliestYear() {
        return workspace.day().getYear() - YEARS_BACK;
    }

    public int latestYear() {
        return workspace.day().getYear();
    }

    /** Adds the economy of that name or code; false where none is known by it. */
    public boolean add(String name) {
        return workspace
                .economies()
                .find(name.strip())
                .map(found -> economies.contains(found) || economies.add(found))
                .orElse(false);
    }

    /** Where the name of an economy may be going, by its code, its Chinese or its English name. */
    public List<Economy> like(String typed) {
        String wanted = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : workspace.economies().all().stream()
                        .filter(e -> e.kind() == Economy.Kind.ECONOMY && !economies.contains(e))
                        .filter(e -> e.iso3().toLowerCase(java.util.Locale.ROOT).startsWith(wanted)
                                || e.nameZhTw().contains(wanted)
                                || e.nameEn().toLowerCase(java.util.Locale.ROOT).contains(wanted))
                        .sorted(Comparator.comparing(Economy::iso3))
                        .limit(8)
                        .toList();
    }

    private FetchRequest request() {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        if (exports.get()) {
            directions.add(Direction.EXPORT);
        }
        if (imports.get()) {
            directions.add(Direction.IMPORT);
        }
        return new FetchRequest(
                source.get(),
                List.copyOf(economies),
                hasDirections() ? directions : Set.of(),
                period(),
                null,
                again.get());
    }

    private @Nullable Period period() {
        if (!hasYears()) {
            return null;
        }
        int first = Math.min(from.get(), to.get());
        int last = Math.max(from.get(), to.get());
        YearMonth now = YearMonth.from(workspace.day());
        return source.get() == FetchSource.CENSUS && last == now.getYear()
                ? new Period(YearMonth.of(first, 1), now)
                : Period.years(first, last);
    }

    /** Nothing can be asked for nobody, or for neither exports nor imports. */
    private boolean isEmpty() {
        return hasEconomies() && economies.isEmpty() || hasDirections() && !exports.get() && !imports.get();
    }

    /** Looks again at what would be asked. */
    public void plan() {
        if (filling || stage.get() == Stage.RUNNING) {
            return;
        }
        failure.set(null);
        if (isEmpty()) {
            report.set(null);
            stage.set(Stage.PLANNED);
            return;
        }
        stage.set(Stage.PLANNING);
        FetchRequest request = request();
        tasks.run(LANE, LANE, progress -> workspace.plan(request), this::planned, why -> refused(why, Stage.REFUSED));
    }

    private void planned(FetchReport is) {
        report.set(is);
        stage.set(Stage.PLANNED);
    }

    private void refused(Exception why, Stage how) {
        report.set(null);
        failure.set(why);
        stage.set(how);
    }

    /** Whether there is anything to ask. */
    public boolean canRun() {
        FetchReport is = report.get();
        return is != null
                && switch (stage.get()) {
                    case PLANNED -> is.count(FetchReport.State.PLANNED) > 0;
                    case DONE -> isUnfinished(is);
                    case PLANNING, REFUSED, RUNNING -> false;
                };
    }

    /** Whether calls of a run were left or failed, so that running again would go on there. */
    static boolean isUnfinished(FetchReport is) {
        return is.count(FetchReport.State.LEFT) + is.count(FetchReport.State.FAILED) > 0;
    }

    public void run() {
        if (!canRun()) {
            return;
        }
        stage.set(Stage.RUNNING);
        done.set(0);
        FetchRequest request = request();
        Work work = tasks.run(
                LANE,
                task,
                progress -> workspace.run(request, handed(progress)),
                this::came,
                why -> refused(why, Stage.DONE));
        work.doneProperty().addListener((o, was, is) -> done.set(is.doubleValue()));
        work.stageProperty().addListener((o, was, is) -> {
            if (is == Work.Stage.CANCELLED) {
                stopped();
            }
        });
    }

    private static Progress handed(org.tradebrief.desk.work.Progress to) {
        return new Progress() {
            @Override
            public void at(String step, long is, long of) {
                to.at(of == 0 ? -1 : (double) is / of, step);
            }

            @Override
            public boolean isCancelled() {
                return to.cancelled();
            }
        };
    }

    private void came(FetchReport is) {
        report.set(is);
        stage.set(Stage.DONE);
        workspace.changed();
    }

    /** What came before the stop is kept; the plan shows it as held and what is left. */
    private void stopped() {
        stage.set(Stage.PLANNED);
        workspace.changed();
        again.set(false);
        plan();
    }

    /** Stops after the answer that is on its way. */
    public void cancel() {
        tasks.cancel(LANE);
    }

    public ObjectProperty<FetchSource> sourceProperty() {
        return source;
    }

    public ObservableList<Economy> economies() {
        return economies;
    }

    public BooleanProperty exportsProperty() {
        return exports;
    }

    public BooleanProperty importsProperty() {
        return imports;
    }

    public IntegerProperty fromProperty() {
        return from;
    }

    public IntegerProperty toProperty() {
        return to;
    }

    /** Whether what was answered today is asked for once more. */
    public BooleanProperty againProperty() {
        return again;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The plan, and after a run what came of it; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable FetchReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How much of a run is done, between 0 and 1; negative where that cannot be told. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }
}
