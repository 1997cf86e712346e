package org.tradebrief.desk.trade;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tradebrief.chart.ChartFonts;
import org.tradebrief.chart.ChartThemes;
import org.tradebrief.chart.trade.MonthDrawings;
import org.tradebrief.desk.theme.Fonts;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Tasks;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Flow;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.Provider;
import org.tradebrief.trade.TradeRecords;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.view.Workspaces;

/**
 * Scrolls a table of a million records under a real window and tells how long the screen's thread works for each pulse:
 * {@code ScrollMeasure [rows]}. The time between pulses is told too; on a busy machine it is the machine's.
 */
public final class ScrollMeasure extends Application {
    private static final int WARM = 120;
    private static final int MEASURED = 600;
    private static final int STEP = 23;
    private static final double MILLION = 1e6;

    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Fonts.loadTraditional();
        int rows = getParameters().getRaw().isEmpty()
                ? 1_000_000
                : Integer.parseInt(getParameters().getRaw().getFirst());
        Words words = new Words();
        LineText text = new LineText(words.of("trade"));
        long before = System.nanoTime();
        FlowRows flows = flows(rows);
        System.out.printf(Locale.ROOT, "%,d rows made in %.0f ms%n", rows, (System.nanoTime() - before) / MILLION);
        arranged(flows, text);
        TradeTable table = table(words, text, flows);
        Theme theme = new Theme();
        Scene scene = new Scene(table, 1100, 860);
        theme.dress(scene);
        table.getStylesheets().add(TradePane.class.getResource("trade.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
        new Scrolling(table).start();
    }

    private static void arranged(FlowRows flows, LineText text) {
        List<Rows.Order> order =
                List.of(new Rows.Order(TradeColumn.VALUE, true), new Rows.Order(TradeColumn.NAME, false));
        for (String typed : List.of("", "korea")) {
            long before = System.nanoTime();
            Rows made = flows.arranged(new Rows.Arrangement(typed, order, Metric.EXPORT), text);
            System.out.printf(
                    Locale.ROOT,
                    "filter \"%s\", sort by two columns: %,d rows in %.0f ms%n",
                    typed,
                    made.size(),
                    (System.nanoTime() - before) / MILLION);
        }
    }

    private static TradeTable table(Words words, LineText text, FlowRows flows) {
        TradeModel model = new TradeModel(
                day -> Workspaces.view(Workspaces.february(), day),
                new Tasks(Runnable::run, Runnable::run, () -> Instant.EPOCH),
                new SimpleObjectProperty<>(LocalDate.of(2026, 2, 8)),
                text);
        MonthDrawings drawings = new MonthDrawings(org.tradebrief.chart.trade.ChartWords.chinese(), UsdUnit.BILLION);
        TradeCells cells =
                new TradeCells(words, text, new SimpleObjectProperty<>(ChartThemes.light(new ChartFonts())), drawings);
        TradeTable table = new TradeTable(model, words.of("trade"), cells, text);
        Holding.Records holding =
                new Holding.Records(new TradeRecords.Held(Economies.standard().get("USA"), Direction.EXPORT));
        YearMonth month = YearMonth.of(2026, 2);
        TradeSheet sheet = new TradeSheet(
                new TradeQuery(holding, Metric.EXPORT, Span.MONTH, month, UsdUnit.MILLION, null),
                Period.month(month),
                Optional.empty(),
                flows,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        table.show(sheet, flows, Layout.Kind.RECORDS.usual());
        return table;
    }

    private static FlowRows flows(int rows) {
        Random random = new Random(7);
        List<Economy> partners = Economies.standard().all();
        FlowColumns columns = new FlowColumns();
        SourceRow row = new SourceRow(new DocumentId("a".repeat(64)), "api/comtrade/2026-02-08/842-X-2024.json", 1);
        for (int i = 0; i < rows; i++) {
            columns.add(new Flow(
                    partners.getFirst(),
                    partners.get(random.nextInt(partners.size())),
                    Direction.EXPORT,
                    String.format(Locale.ROOT, "%04d", random.nextInt(1_200)),
                    Period.month(2005 + random.nextInt(20), 1 + random.nextInt(12)),
                    BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 2),
                    BigDecimal.ZERO,
                    Provider.COMTRADE,
                    1,
                    LocalDate.of(2026, 2, 8),
                    new SourceRow(row.document(), row.path(), i + 1)));
        }
        return FlowRows.all(columns, Direction.EXPORT);
    }

    /** A page down the table at each pulse, then anywhere. */
    private static final class Scrolling extends AnimationTimer {
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private final List<Double> worked = new ArrayList<>();
        private final List<Double> passed = new ArrayList<>();
        private final TradeTable table;
        private final Random random = new Random(11);
        private int pulse;
        private long cpu;
        private long clock;

        Scrolling(TradeTable table) {
            this.table = table;
        }

        @Override
        public void handle(long now) {
            long worksNow = threads.getCurrentThreadCpuTime();
            long timeNow = System.nanoTime();
            if (pulse > WARM) {
                worked.add((worksNow - cpu) / MILLION);
                passed.add((timeNow - clock) / MILLION);
            }
            cpu = worksNow;
            clock = timeNow;
            int rows = table.getItems().size();
            table.scrollTo(pulse < WARM + MEASURED / 2 ? pulse * STEP % rows : random.nextInt(rows));
            pulse++;
            if (pulse > WARM + MEASURED) {
                stop();
                tell("work of the screen's thread for a pulse", worked);
                tell("time between pulses", passed);
                Platform.exit();
            }
        }

        private static void tell(String what, List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d of them: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (sorted.size() * 0.95)),
                    sorted.get((int) (sorted.size() * 0.99)),
                    sorted.getLast());
        }
    }
}
