package org.tradebrief.desk.hhi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import org.tradebrief.desk.controls.ChoiceField;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Segmented;
import org.tradebrief.desk.controls.Skeleton;
import org.tradebrief.desk.controls.WrappingBar;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.partner.Thresholds;

/** The filter bar of the concentration tab. */
final class HhiFilters extends WrappingBar {
    private final HhiModel model;
    private final Phrases words;
    private final HhiText text;
    private final MenuButton economies = new MenuButton();
    private final Label count = Controls.label("", "choice-value");
    private final BooleanBinding coming;
    private final Supplier<LocalDate> asOf;

    HhiFilters(HhiModel model, Words all, HhiText text, Supplier<LocalDate> asOf) {
        super(8);
        this.model = model;
        this.asOf = asOf;
        coming = Bindings.isNull(model.bookProperty());
        coming.addListener((o, was, is) -> count());
        this.text = text;
        words = all.of("hhi");
        getStyleClass().add("filter-bar");
        Segmented<Direction> direction = new Segmented<>(
                List.of(Direction.EXPORT, Direction.IMPORT),
                model.directionProperty().get(),
                d -> words.text("direction." + d.name().toLowerCase(Locale.ROOT)));
        direction.valueProperty().bindBidirectional(model.directionProperty());
        ChoiceField<Period> period = new ChoiceField<>(words.text("filter.period"), text::period);
        Bindings.bindContent(period.choices(), model.periods());
        period.valueProperty().bindBidirectional(model.periodProperty());
        period.expect(coming, this::likely);
        Segmented<Thresholds> thresholds = new Segmented<>(
                List.of(Thresholds.CLASSIC, Thresholds.STRICT),
                model.thresholdsProperty().get(),
                t -> words.text("thresholds." + t.name().toLowerCase(Locale.ROOT)));
        thresholds.valueProperty().bindBidirectional(model.thresholdsProperty());
        CheckBox bounds = new CheckBox();
        bounds.setId("hhi-bounds");
        bounds.textProperty().bind(words.text("filter.bounds"));
        bounds.selectedProperty().bindBidirectional(model.boundsProperty());
        bounds.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(direction, period, economies(), thresholds, Controls.spring(), bounds);
        all.languageProperty().addListener((o, was, is) -> {
            period.rebuild();
            fill();
        });
    }

    /** The period that was looked at last, else one of two years, as the tables of partners are for. */
    private String likely() {
        int year = asOf.get().getYear();
        return text.period(Period.find(model.chosen().period()).orElseGet(() -> Period.years(year - 2, year - 1)));
    }

    private MenuButton economies() {
        economies.getStyleClass().add("choice-field");
        economies.setId("hhi-economies");
        Label name = Controls.label(words.text("filter.economies"), "choice-name");
        name.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(8, name, count);
        inside.getStyleClass().add("button-inside");
        economies.setGraphic(inside);
        economies.accessibleTextProperty().bind(words.text("filter.economies"));
        model.economies().addListener((ListChangeListener<Economy>) change -> fill());
        model.hidden().addListener((SetChangeListener<Economy>) change -> count());
        fill();
        return economies;
    }

    private void fill() {
        economies.getItems().setAll(model.economies().stream().map(this::item).toList());
        count();
    }

    private CheckMenuItem item(Economy economy) {
        CheckMenuItem item = new CheckMenuItem(text.economy(economy));
        item.setMnemonicParsing(false);
        item.setSelected(!model.hidden().contains(economy));
        item.selectedProperty().addListener((o, was, is) -> {
            if (is) {
                model.hidden().remove(economy);
            } else {
                model.hidden().add(economy);
            }
        });
        return item;
    }

    private void count() {
        long shown = model.economies().stream()
                .filter(e -> !model.hidden().contains(e))
                .count();
        Skeleton.write(
                count,
                words.get(
                        "filter.economies.count",
                        Math.max(1, shown),
                        model.economies().size()),
                coming.get());
    }
}
