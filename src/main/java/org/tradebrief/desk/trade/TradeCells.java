package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.trade.MonthDrawings;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Coverage;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.words.Words;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.UsdUnit;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.MonthlySeries;

/** Makes the cells of the trade table. */
final class TradeCells {
    /** A change of this many percent has the strongest ground. */
    private static final double HOTTEST = 100;

    private static final int HEATS = 4;

    private final Words words;
    private final LineText text;
    private final ObservableValue<ChartTheme> theme;
    private final MonthDrawings drawings;

    TradeCells(Words words, LineText text, ObservableValue<ChartTheme> theme, MonthDrawings drawings) {
        this.words = words;
        this.text = text;
        this.theme = theme;
        this.drawings = drawings;
    }

    /** A cell that shows a value, or nothing. */
    abstract static class Plain<T> extends TreeTableCell<TradeLine, T> {
        @Override
        protected void updateItem(@Nullable T value, boolean empty) {
            super.updateItem(value, empty);
            setText(null);
            setGraphic(null);
            setTooltip(null);
            TradeLine line = getTableRow() == null ? null : getTableRow().getItem();
            if (!empty && line != null) {
                fill(value, line);
            } else {
                cleared();
            }
        }

        abstract void fill(@Nullable T value, TradeLine line);

        void cleared() {}
    }

    Plain<String> name() {
        return new Plain<>() {
            @Override
            void fill(@Nullable String value, TradeLine line) {
                Label name = Controls.label(text.name(line), line.month() ? "month-name" : "partner-name");
                if (line.note().isEmpty()) {
                    setGraphic(name);
                } else {
                    HBox both = new HBox(6, name, Controls.label(line.note(), "quiet-note"));
                    both.setAlignment(Pos.CENTER_LEFT);
                    setGraphic(both);
                }
            }
        };
    }

    Plain<BigDecimal> rank() {
        return figures((value, line) -> value == null ? "" : value.toPlainString(), "quiet-figure");
    }

    Plain<BigDecimal> climbed() {
        return figures((value, line) -> text.climbed(line), "climbed");
    }

    Plain<BigDecimal> share() {
        return figures((value, line) -> LineText.share(Optional.ofNullable(value)), "quiet-figure");
    }

    Plain<BigDecimal> money(UsdUnit unit, boolean strong) {
        Plain<BigDecimal> cell = new Plain<>() {
            @Override
            void fill(@Nullable BigDecimal value, TradeLine line) {
                setText(value == null ? "—" : LineText.money(value, unit));
                pseudoClassStateChanged(PseudoClass.getPseudoClass("strong"), strong && !line.month());
            }
        };
        cell.getStyleClass().add("figures");
        return cell;
    }

    private interface Written {
        String of(@Nullable BigDecimal value, TradeLine line);
    }

    private static Plain<BigDecimal> figures(Written written, String style) {
        Plain<BigDecimal> cell = new Plain<>() {
            @Override
            void fill(@Nullable BigDecimal value, TradeLine line) {
                setText(written.of(value, line));
            }
        };
        cell.getStyleClass().addAll("figures", style);
        return cell;
    }

    /** @param heat whether the ground tells the size: blue above zero, orange below, the digits tell the rest */
    Plain<Comparison> change(boolean heat) {
        Plain<Comparison> cell = new Plain<>() {
            @Override
            void fill(@Nullable Comparison value, TradeLine line) {
                Optional<Comparison> comparison = Optional.ofNullable(value);
                setText(LineText.change(comparison));
                String why = LineText.why(comparison);
                if (!why.isEmpty()) {
                    setTooltip(new Tooltip(why));
                }
                if (value instanceof Comparison.NotComparable && !why.isEmpty()) {
                    setText("≠");
                }
                warm(heat && value instanceof Comparison.Comparable c && c.percent() != null ? c.percent() : null);
            }

            @Override
            void cleared() {
                warm(null);
            }

            private void warm(@Nullable BigDecimal percent) {
                getStyleClass().removeIf(s -> s.startsWith("heat-"));
                if (percent != null && percent.signum() != 0) {
                    double part = Math.min(1, Math.abs(percent.doubleValue()) / HOTTEST);
                    int step = Math.max(1, (int) Math.ceil(part * HEATS));
                    getStyleClass().add("heat-" + (percent.signum() > 0 ? "up-" : "down-") + step);
                }
            }
        };
        cell.getStyleClass().add("figures");
        return cell;
    }

    Plain<TradeLine> shape() {
        return new Plain<>() {
            private final DrawingView drawing = new DrawingView(theme);

            @Override
            void fill(@Nullable TradeLine value, TradeLine line) {
                MonthlySeries series = line.series();
                if (line.month() || series == null || series.months().isEmpty()) {
                    return;
                }
                List<YearMonth> months = series.months();
                YearMonth end = line.period().to();
                YearMonth start =
                        months.getFirst().isBefore(end.minusMonths(22)) ? end.minusMonths(22) : months.getFirst();
                drawing.drawingProperty().set(drawings.sparkline(series, new Period(start, end)));
                drawing.setPrefSize(112, 22);
                drawing.setMinSize(112, 22);
                drawing.setMaxSize(112, 22);
                setGraphic(drawing);
            }
        };
    }

    Plain<TradeLine> coverage() {
        Plain<TradeLine> cell = new Plain<>() {
            @Override
            void fill(@Nullable TradeLine value, TradeLine line) {
                if (line.month() || line.coverage().isEmpty()) {
                    setText(text.coverage(line));
                    return;
                }
                boolean[] held = new boolean[line.period().months()];
                List<YearMonth> months = line.period().monthList();
                for (int i = 0; i < held.length; i++) {
                    held[i] = !line.coverage().get().missing().contains(months.get(i));
                }
                Coverage badge = new Coverage(words, held);
                setGraphic(badge);
                if (!line.coverage().get().complete()) {
                    setTooltip(new Tooltip(line.coverage().get().missingChinese()));
                }
            }
        };
        cell.getStyleClass().addAll("figures", "quiet-figure");
        return cell;
    }
}
