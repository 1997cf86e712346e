package org.tradebrief.desk.hhi;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.trade.ChartTexts;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.view.ConcentrationState;

/** The trend as a chart or as a table. The wheel, + and − show fewer or more periods, the arrows move along them. */
final class TrendPane extends StackPane {

    /** The two ways to look at it. */
    enum Look {
        CHART,
        TABLE
    }

    private static final int ROWS = 5;
    private static final double ROW = 40;

    private final HhiModel model;
    private final DeskContext context;
    private final Phrases words;
    private final HhiText text;
    private final DrawingView chart;
    private final TrendTable table;
    private final Segmented<Look> look;

    TrendPane(HhiModel model, DeskContext context, HhiText text) {
        this.model = model;
        this.context = context;
        this.text = text;
        words = context.words().of("hhi");
        chart = new DrawingView(context.theme().chartTheme(), words::told);
        chart.setId("hhi-trend");
        chart.setFocusTraversable(true);
        chart.getStyleClass().add("focusable-drawing");
        chart.setTips(this::tip);
        chart.setOnScroll(e -> zoom(e.getDeltaY() > 0));
        chart.setOnMousePressed(e -> chart.requestFocus());
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table = new TrendTable(text);
        table.accessibleTextProperty().bind(words.text("trend.title"));
        look = new Segmented<>(
                        List.of(Look.values()),
                        Look.CHART,
                        l -> words.text("trend.look." + l.name().toLowerCase(Locale.ROOT)))
                .dense();
        look.valueProperty().addListener(o -> place());
        VBox.setVgrow(this, Priority.ALWAYS);
        place();
    }

    /** Chooses between chart and table. */
    Segmented<Look> look() {
        return look;
    }

    private void place() {
        Changed.to(getChildren(), List.of(look.valueProperty().get() == Look.CHART ? chart : table));
    }

    /** While the values are being read. */
    void expect() {
        getChildren().setAll(Skeleton.rows(ROWS, ROW));
    }

    void show(HhiSheet sheet) {
        ConcentrationDrawings drawings = new ConcentrationDrawings(ChartTexts.of(context.words()));
        List<ConcentrationState> seen = model.windowProperty().get().of(sheet.over());
        chart.drawingProperty().set(drawings.trend(seen, sheet.selected()));
        table.show(sheet.over());
        place();
    }

    private int all() {
        HhiSheet sheet = model.sheetProperty().get();
        return sheet == null ? 0 : ConcentrationDrawings.periods(sheet.over()).size();
    }

    private void zoom(boolean closer) {
        TrendWindow now = model.windowProperty().get();
        model.windowProperty().set(closer ? now.closer(all()) : now.farther(all()));
    }

    private void pressed(KeyEvent event) {
        TrendWindow now = model.windowProperty().get();
        if (event.isShortcutDown()) {
            return;
        }
        boolean taken = true;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(true);
            case MINUS, SUBTRACT -> zoom(false);
            case DIGIT0, NUMPAD0 -> model.windowProperty().set(TrendWindow.ALL);
            case LEFT -> model.windowProperty().set(now.moved(-1, all()));
            case RIGHT -> model.windowProperty().set(now.moved(1, all()));
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private String tip(Point2D point) {
        HhiSheet sheet = model.sheetProperty().get();
        OptionalInt at = chart.itemAt(point);
        if (sheet == null || at.isEmpty()) {
            return "";
        }
        List<ConcentrationState> seen = model.windowProperty().get().of(sheet.over());
        Period period = ConcentrationDrawings.periods(seen).get(at.getAsInt());
        return text.period(period) + "\n"
                + seen.stream()
                        .filter(s -> HhiBook.id(s).period().equals(period))
                        .sorted(Comparator.comparing((ConcentrationState s) ->
                                        s.concentration().hhi())
                                .reversed())
                        .map(s -> text.economy(HhiBook.id(s).reporter()) + "  " + HhiText.hhi(s)
                                + s.stopped()
                                        .map(g -> "  " + words.get("stopped.chip"))
                                        .orElse(""))
                        .collect(Collectors.joining("\n"));
    }
}
