package org.tradebrief.desk.trade;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tradebrief.desk.action.Action;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.WordsField;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.screen.DeskContext;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Metric;

/** The filter bar of the trade tab. */
final class TradeFilters extends WrappingBar {
    /** From this width on there is room for the fields' names beside their values. */
    private static final double NAMED = 1400;

    private final TradeModel model;
    private final Phrases words;
    private final LineText text;
    private final WordsField typed;
    private final Node sign;

    /**
     * @param likely what the fields keep room for until there are values
     * @param columns opens the choice of columns
     */
    TradeFilters(TradeModel model, DeskContext context, LineText text, Likely likely, Action columns) {
        super(8);
        this.model = model;
        this.text = text;
        words = context.words().of("trade");
        getStyleClass().add("filter-bar");
        ChoiceField<Economy> reporter = new ChoiceField<>(words.text("filter.reporter"), text::economy);
        Bindings.bindContent(reporter.choices(), model.reporters());
        reporter.valueProperty().bindBidirectional(model.reporterProperty());
        ChoiceField<Holding> holding = new ChoiceField<>(words.text("filter.holding"), this::name);
        Bindings.bindContent(holding.choices(), model.holdings());
        holding.valueProperty().bindBidirectional(model.holdingProperty());
        ChoiceField<YearMonth> through = new ChoiceField<>(words.text("filter.period"), this::period);
        Bindings.bindContent(through.choices(), model.ends());
        through.valueProperty().bindBidirectional(model.throughProperty());
        ChoiceField<UsdUnit> unit = new ChoiceField<>(words.text("filter.unit"), text::unit);
        unit.choices().setAll(UsdUnit.values());
        unit.valueProperty().bindBidirectional(model.unitProperty());
        reporter.expect(model.comingProperty(), likely::reporter);
        holding.expect(model.comingProperty(), likely::holding);
        through.expect(model.comingProperty(), () -> period(likely.through()));
        ChoiceField<String> product = product();
        Node metric = metric();
        Node span = span();
        BooleanBinding monthly = Bindings.createBooleanBinding(
                () -> model.kind() == Layout.Kind.MONTHS, model.holdingProperty(), model.layoutProperty());
        for (Node node : new Node[] {metric, span, through}) {
            node.visibleProperty().bind(monthly);
            node.managedProperty().bind(monthly);
        }
        model.spanProperty().addListener((o, was, is) -> through.rebuild());
        words.language()
                .addListener((o, was, is) ->
                        List.of(reporter, holding, through, unit, product).forEach(ChoiceField::rebuild));
        typed = new WordsField(context.words(), Icon.FILTER, words.text("filter.typed"));
        sign = typed.getLeft();
        fillTyped();
        // What says whose values, from where, of when and in which unit is never cut.
        List.of(reporter, holding, through, unit).forEach(field -> field.setMinWidth(USE_PREF_SIZE));
        through.setId("trade-through");
        product.setMinWidth(64);
        widthProperty()
                .addListener((o, was, is) ->
                        narrow(is.doubleValue() < NAMED, List.of(reporter, holding, through, unit, product)));
        getChildren()
                .addAll(
                        reporter,
                        holding,
                        metric,
                        product,
                        span,
                        through,
                        unit,
                        Controls.spring(),
                        typed,
                        Controls.iconButton(columns, context.actions()));
    }

    private void narrow(boolean narrow, List<ChoiceField<?>> fields) {
        fields.forEach(field -> field.setNamed(!narrow));
        typed.setPrefWidth(narrow ? 112 : 176);
        typed.setLeft(narrow ? null : sign);
        getStyleClass().remove("tight");
        if (narrow) {
            getStyleClass().add("tight");
        }
    }

    private Node metric() {
        Segmented<Metric> metric = new Segmented<>(
                List.of(Metric.EXPORT, Metric.IMPORT, Metric.BALANCE),
                model.metricProperty().get(),
                m -> words.text("column." + m.key()));
        metric.valueProperty().bindBidirectional(model.metricProperty());
        return metric;
    }

    private Node span() {
        Segmented<Span> span =
                new Segmented<>(List.of(Span.values()), model.spanProperty().get(), s -> words.text(s.key()));
        span.valueProperty().bindBidirectional(model.spanProperty());
        return span;
    }

    /** Only where the records are of more than all goods together. */
    private ChoiceField<String> product() {
        ChoiceField<String> product = new ChoiceField<>(
                words.text("filter.product"), code -> code.isEmpty() ? words.get("product.all") : text.product(code));
        product.valueProperty().set("");
        product.setVisible(false);
        product.setManaged(false);
        product.valueProperty()
                .addListener((o, was, is) -> model.productProperty().set(is == null || is.isEmpty() ? null : is));
        model.productProperty()
                .addListener((o, was, is) -> product.valueProperty().set(is == null ? "" : is));
        model.sheetProperty().addListener((o, was, is) -> {
            List<String> codes = is == null ? List.of() : is.products();
            boolean some = codes.size() > 1;
            product.setVisible(some);
            product.setManaged(some);
            List<String> all = new java.util.ArrayList<>(List.of(""));
            all.addAll(codes);
            if (!product.choices().equals(all)) {
                product.choices().setAll(all);
            }
        });
        return product;
    }

    private void fillTyped() {
        typed.setId("trade-filter");
        typed.writtenProperty().bindBidirectional(model.filterProperty());
        typed.setPrefWidth(176);
        typed.setMinWidth(96);
    }

    /** Takes what was typed while the table had the focus. */
    void type(String letters) {
        typed.appendText(letters);
        typed.requestFocus();
        typed.end();
    }

    String name(@Nullable Holding holding) {
        return switch (holding) {
            case null -> "";
            case Holding.Months m -> words.get("holding.months");
            case Holding.Partners p ->
                words.get(
                        "holding.partners." + p.id().direction().name().toLowerCase(Locale.ROOT),
                        text.period(p.id().period()));
            case Holding.Records r ->
                words.get("holding.records." + r.direction().name().toLowerCase(Locale.ROOT));
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
}
