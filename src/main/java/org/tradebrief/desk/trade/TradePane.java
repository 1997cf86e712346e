package org.tradebrief.desk.trade;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.line.LineChart;
import org.tradebrief.chart.trade.MonthDrawings;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.theme.Sheets;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/** The trade tab's layout: filters above, the table, and at its right the chart and the sets of values. */
final class TradePane extends BorderPane {
    /** Below this height the chart leaves room for the sets. */
    private static final double LOW = 440;

    private final TradeModel model;
    private final DeskContext context;
    private final Phrases words;
    private final LineText text;
    private final TradeTable table;
    private final TotalBar total;
    private final TradeFilters filters;
    private final GateNote gate;
    private final Label source = new Label();
    private final Label lines = new Label();
    private final StackPane place = new StackPane();
    private final DrawingView chart;
    private final Label chartTitle = new Label();
    private final Label chartUnit = new Label();
    /** Whether long tables were made ready to be scrolled. */
    private boolean counted;

    /**
     * @param likely what the filters keep room for until there are values
     * @param columns opens the choice of columns
     * @param openSource shows the row that a line came from
     */
    TradePane(
            TradeModel model,
            DeskContext context,
            LineText text,
            Likely likely,
            Action columns,
            Consumer<TradeLine> openSource) {
        this.model = model;
        this.context = context;
        words = context.words().of("trade");
        this.text = text;
        MonthDrawings drawings = new MonthDrawings(ChartTexts.of(context.words()), UsdUnit.BILLION);
        table = new TradeTable(
                model,
                words,
                new TradeCells(context.words(), text, context.theme().chartTheme(), drawings),
                text);
        total = new TotalBar(table, words, text);
        filters = new TradeFilters(model, context, text, likely, columns);
        gate = new GateNote(
                context.words(), row -> context.selection().sourceProperty().set(row));
        chart = new DrawingView(context.theme().chartTheme(), words::told);
        chart.setTips(this::readings);
        getStyleClass().add("trade");
        getStylesheets().add(Sheets.beside(TradePane.class, "trade"));
        setTop(filters);
        setCenter(new PixelSplit(left(), right(openSource), rightPane, 400));
        table.onFollowed(model.selectedProperty()::set);
        opening(openSource);
        model.shownProperty().addListener((o, was, is) -> show());
        model.layoutProperty().addListener((o, was, is) -> show());
        model.failureProperty().addListener((o, was, is) -> show());
        model.comingProperty().addListener((o, was, is) -> show());
        model.selectedProperty().addListener((o, was, is) -> chart(is));
        context.words().languageProperty().addListener((o, was, is) -> show());
        show();
    }

    /** A double click or Enter opens the source; letters typed go to the filter. */
    private void opening(Consumer<TradeLine> openSource) {
        table.setOnMouseClicked(e -> {
            TradeLine line = model.selectedProperty().get();
            if (e.getClickCount() == 2 && line != null) {
                openSource.accept(line);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            TradeLine line = model.selectedProperty().get();
            if (e.getCode() == KeyCode.ENTER && line != null) {
                openSource.accept(line);
                e.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            String letters = e.getCharacter();
            if (!e.isControlDown()
                    && !e.isAltDown()
                    && !e.isMetaDown()
                    && letters.codePoints().allMatch(Character::isLetterOrDigit)
                    && !letters.isEmpty()) {
                filters.type(letters);
                e.consume();
            }
        });
    }

    TradeTable table() {
        return table;
    }

    private VBox left() {
        // Where values come from is never cut: it takes a second line.
        source.getStyleClass().addAll("meta", "wrapped");
        source.setId("trade-source");
        source.setMinHeight(Region.USE_PREF_SIZE);
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        lines.getStyleClass().add("meta");
        lines.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(16, source, lines);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.getStyleClass().add("table-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(gate, place, total, foot);
        box.setMinWidth(400);
        VBox.setVgrow(place, Priority.ALWAYS);
        place.getStyleClass().add("table-place");
        return box;
    }

    private final VBox rightPane = new VBox();

    private VBox right(Consumer<TradeLine> openSource) {
        chartTitle.getStyleClass().add("panel-title");
        chartUnit.getStyleClass().add("meta");
        VBox above = new VBox(2, chartTitle, chartUnit, chart);
        above.getStyleClass().add("chart-box");
        VBox.setVgrow(chart, Priority.ALWAYS);
        DataSetList sets = new DataSetList(
                model.judged(),
                context.words(),
                row -> context.selection().sourceProperty().set(row));
        VBox.setVgrow(sets, Priority.ALWAYS);
        rightPane.getStyleClass().add("chart-and-sets");
        rightPane.getChildren().setAll(above, sets);
        rightPane
                .heightProperty()
                .addListener((o, was, is) ->
                        rightPane.pseudoClassStateChanged(PseudoClass.getPseudoClass("low"), is.doubleValue() < LOW));
        return rightPane;
    }

    private void show() {
        TradeModel.Shown is = model.shownProperty().get();
        TradeSheet sheet = is == null ? null : is.sheet();
        Exception failed = model.failureProperty().get();
        States states = new States(context.words(), context.clip());
        boolean coming = model.comingProperty().get();
        if (failed != null) {
            place.getChildren().setAll(states.error(failed, model::reload));
        } else if (is == null && !coming) {
            place.getChildren()
                    .setAll(states.empty(
                            words.text("empty.title"),
                            words.text("empty.hint"),
                            Controls.ways(context.actions(), "data.import", "data.refresh")));
        } else {
            if (is == null) {
                table.expect(model.layoutProperty().get());
            } else {
                table.show(is.sheet(), is.rows(), model.layoutProperty().get());
                ready(is.rows().size());
            }
            Changed.to(place.getChildren(), List.of(table));
            table.select(model.selectedProperty().get());
        }
        total.show(sheet, coming);
        source.setText(sheet == null ? "" : TradeSources.line(sheet, words, text));
        lines.setText(is == null ? "" : count(is.sheet(), is.rows()));
        gate.show(sheet);
        chart(model.selectedProperty().get());
    }

    /** Once, before somebody scrolls through many. */
    private void ready(int rows) {
        if (rows > ManyRows.FEW && !counted) {
            counted = true;
            context.tasks()
                    .run(
                            "trade.count",
                            "read",
                            progress -> {
                                ManyRows.ready(rows);
                                return rows;
                            },
                            done -> {},
                            context.notices()::failed);
        }
    }

    private String count(TradeSheet sheet, Rows rows) {
        return rows.size() == sheet.rows().size()
                ? words.get("lines", rows.size())
                : words.get("lines.of", rows.size(), sheet.rows().size());
    }

    /** The month under the pointer in both years. */
    private String readings(Point2D point) {
        OptionalInt month = chart.itemAt(point);
        return month.isPresent() && chart.drawingProperty().get() instanceof LineChart drawn
                ? ChartTexts.of(context.words()).month().apply(month.getAsInt() + 1) + "\n"
                        + drawn.readings(month.getAsInt())
                : "";
    }

    private void chart(@Nullable TradeLine line) {
        MonthlySeries series = line == null ? null : line.series();
        boolean coming = model.comingProperty().get();
        if (line == null || series == null || series.isEmpty()) {
            chart.drawingProperty().set(null);
            // While they are coming, any words as long as the heads will be.
            Skeleton.write(
                    chartTitle,
                    line != null
                            ? text.economy(line.partner())
                            : coming ? words.get("sets.title").repeat(2) : "",
                    coming);
            Skeleton.write(chartUnit, line != null || coming ? words.get("chart.none") : "", coming);
            return;
        }
        Metric metric = series.id().metric();
        String title = words.get(
                "chart.title." + metric.key(),
                text.economy(series.id().reporter()),
                text.economy(series.id().partner()));
        Skeleton.write(chartTitle, title, false);
        Skeleton.write(chartUnit, words.get("chart.unit", text.unit(UsdUnit.BILLION)), false);
        chart.drawingProperty()
                .set(new MonthDrawings(ChartTexts.of(context.words()), UsdUnit.BILLION)
                        .yearOverYear(series, line.period().to().getYear()));
    }
}
