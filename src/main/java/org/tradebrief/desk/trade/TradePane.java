package org.tradebrief.desk.trade;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.trade.MonthDrawings;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.PixelSplit;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.States;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;
import org.tradebrief.trade.series.MonthlySeries;

/** The trade tab's layout: filters above, the table, and at its right the chart and the sets of values. */
final class TradePane extends BorderPane {
    /** Below this width the table leaves out what the chart beside it shows. */
    private static final double NARROW = 1320;

    private final TradeModel model;
    private final DeskContext context;
    private final Phrases words;
    private final LineText text;
    private final TradeTable table;
    private final TotalBar total;
    private final Label source = new Label();
    private final Label lines = new Label();
    private final StackPane place = new StackPane();
    private final DrawingView chart;
    private final Label chartTitle = new Label();
    private final Label chartUnit = new Label();

    TradePane(TradeModel model, DeskContext context, Consumer<TradeLine> openSource) {
        this.model = model;
        this.context = context;
        words = context.words().of("trade");
        text = new LineText(words);
        MonthDrawings drawings = new MonthDrawings(ChartTexts.of(context.words()), UsdUnit.BILLION);
        table = new TradeTable(
                context.words(),
                new TradeCells(context.words(), text, context.theme().chartTheme(), drawings),
                text);
        total = new TotalBar(table, words);
        chart = new DrawingView(context.theme().chartTheme());
        getStyleClass().add("trade");
        getStylesheets().add(TradePane.class.getResource("trade.css").toExternalForm());
        setTop(filters());
        PixelSplit split = new PixelSplit(left(), right(openSource), rightPane, 400);
        setCenter(split);
        widthProperty().addListener((o, was, is) -> {
            table.narrow(is.doubleValue() < NARROW);
            total.show(model.sheetProperty().get());
        });
        table.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (is != null && is.getValue() != null) {
                model.selectedProperty().set(is.getValue());
            }
        });
        table.setOnMouseClicked(e -> {
            TradeLine line = model.selectedProperty().get();
            if (e.getClickCount() == 2 && line != null && line.month()) {
                openSource.accept(line);
            }
        });
        model.sheetProperty().addListener((o, was, is) -> show(is));
        model.failureProperty()
                .addListener((o, was, is) -> show(model.sheetProperty().get()));
        model.filterProperty().addListener((o, was, is) -> table.filter(is));
        model.selectedProperty().addListener((o, was, is) -> chart(is));
        context.words()
                .languageProperty()
                .addListener((o, was, is) -> show(model.sheetProperty().get()));
        show(model.sheetProperty().get());
    }

    TradeTable table() {
        return table;
    }

    LineText text() {
        return text;
    }

    private HBox filters() {
        ChoiceField<Holding> holding = new ChoiceField<>(words.text("filter.holding"), this::name);
        Bindings.bindContent(holding.choices(), model.holdings());
        holding.valueProperty().bindBidirectional(model.holdingProperty());
        ChoiceField<YearMonth> through = new ChoiceField<>(words.text("filter.period"), this::period);
        Bindings.bindContent(through.choices(), model.ends());
        through.valueProperty().bindBidirectional(model.throughProperty());
        ChoiceField<UsdUnit> unit = new ChoiceField<>(words.text("filter.unit"), text::unit);
        unit.choices().setAll(UsdUnit.values());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        Segmented<Metric> metric = new Segmented<>(
                List.of(Metric.EXPORT, Metric.IMPORT, Metric.BALANCE),
                model.metricProperty().get(),
                m -> words.text("column." + m.key()));
        metric.valueProperty().bindBidirectional(model.metricProperty());
        Segmented<Span> span =
                new Segmented<>(List.of(Span.values()), model.spanProperty().get(), s -> words.text(s.key()));
        span.valueProperty().bindBidirectional(model.spanProperty());
        BooleanBinding monthly = Bindings.createBooleanBinding(
                () -> model.holdingProperty().get() instanceof Holding.Months, model.holdingProperty());
        for (Node node : new Node[] {metric, span, through}) {
            node.visibleProperty().bind(monthly);
            node.managedProperty().bind(monthly);
        }
        model.spanProperty().addListener((o, was, is) -> through.rebuild());
        context.words().languageProperty().addListener((o, was, is) -> {
            holding.rebuild();
            through.rebuild();
            unit.rebuild();
        });
        HBox bar = new HBox(8, holding, metric, span, through, unit, Controls.spring(), typed());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private TextField typed() {
        TextField field = new TextField();
        field.setId("trade-filter");
        field.promptTextProperty().bind(words.text("filter.typed"));
        field.textProperty().bindBidirectional(model.filterProperty());
        field.setPrefWidth(176);
        field.setMinWidth(96);
        return field;
    }

    private String name(Holding holding) {
        return switch (holding) {
            case Holding.Months m -> words.get("holding.months", text.economy(m.reporter()));
            case Holding.Partners p ->
                words.get(
                        "holding.partners." + p.id().direction().name().toLowerCase(Locale.ROOT),
                        text.economy(p.id().reporter()),
                        p.id().period().toString());
        };
    }

    private String period(YearMonth end) {
        return switch (model.spanProperty().get()) {
            case MONTH -> end.toString();
            case YEAR -> Integer.toString(end.getYear());
            case YEAR_TO_DATE -> words.get("period.range", end.getYear() + "-01", end.toString());
            case ROLLING -> words.get("period.range", end.minusMonths(11).toString(), end.toString());
        };
    }

    private VBox left() {
        source.getStyleClass().add("meta");
        lines.getStyleClass().add("meta");
        HBox foot = new HBox(16, source, Controls.spring(), lines);
        foot.getStyleClass().add("table-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(place, total, foot);
        box.setMinWidth(480);
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
                model.dataSets(),
                context.words(),
                row -> context.selection().sourceProperty().set(row));
        VBox.setVgrow(sets, Priority.ALWAYS);
        rightPane.getChildren().setAll(above, sets);
        return rightPane;
    }

    private void show(@Nullable TradeSheet sheet) {
        Exception failed = model.failureProperty().get();
        States states = new States(context.words(), context.clip());
        if (failed != null) {
            place.getChildren().setAll(states.error(failed, model::reload));
        } else if (sheet == null) {
            place.getChildren()
                    .setAll(
                            model.holdings().isEmpty()
                                    ? states.empty(words.text("empty.title"), words.text("empty.hint"), null)
                                    : States.skeleton(8, TradeTable.ROW));
        } else {
            table.show(sheet, model.filterProperty().get());
            table.refresh();
            place.getChildren().setAll(table);
            table.select(model.selectedProperty().get());
        }
        total.show(sheet);
        source.setText(sheet == null ? "" : TradeSources.line(sheet, words, text));
        lines.setText(sheet == null ? "" : words.get("lines", sheet.lines().size()));
        chart(model.selectedProperty().get());
    }

    private void chart(@Nullable TradeLine line) {
        MonthlySeries series = line == null ? null : line.series();
        if (line == null || series == null || series.isEmpty()) {
            chart.drawingProperty().set(null);
            chartTitle.setText(line == null ? "" : text.economy(line.partner()));
            chartUnit.setText(line == null ? "" : words.get("chart.none"));
            return;
        }
        Metric metric = series.id().metric();
        chartTitle.setText(words.get(
                "chart.title." + metric.key(),
                text.economy(series.id().reporter()),
                text.economy(series.id().partner())));
        chartUnit.setText(words.get("chart.unit", text.unit(UsdUnit.BILLION)));
        chart.drawingProperty()
                .set(new MonthDrawings(ChartTexts.of(context.words()), UsdUnit.BILLION)
                        .yearOverYear(series, line.period().to().getYear()));
    }
}
