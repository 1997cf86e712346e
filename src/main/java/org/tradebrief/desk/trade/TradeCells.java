package org.tradebrief.desk.trade;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.chart.trade.MonthDrawings;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.controls.Coverage;
import org.tradebrief.desk.controls.DrawingView;
import org.tradebrief.desk.controls.Icon;
import org.tradebrief.desk.words.Words;
import org.tradebrief.desk.work.Changed;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Comparison;
import org.tradebrief.trade.series.MonthlySeries;

/** Makes the cells of the trade table. */
final class TradeCells {
    /** A change of this many percent has the strongest ground. */
    private static final double HOTTEST = 100;

    private static final int HEATS = 4;
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

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

    /** What a cell must know of its table. */
    interface Place {
        TradeQuery query();

        /** Whether the months of a line are in sight. */
        boolean isOpen(TradeLine line);

        void toggle(TradeLine line);

        /** Takes note of a row of the table. */
        void watch(TableRow<TradeLine> row);
    }

    TableCell<TradeLine, TradeLine> of(TradeColumn column, Place place) {
        return switch (column) {
            case NAME -> new NameCell(place);
            case YEAR_BEFORE -> change(place, column, true);
            case MONTH_BEFORE, BALANCE_CHANGE -> change(place, column, false);
            case SHAPE -> new ShapeCell();
            case COVERAGE -> new CoverageCell(place);
            case VALUE -> new Plain(column, place, line -> !line.month());
            default -> new Plain(column, place, line -> false);
        };
    }

    /** A cell of one line, or of none. */
    abstract static class Cell extends TableCell<TradeLine, TradeLine> {
        @Override
        protected void updateItem(@Nullable TradeLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                cleared();
            } else {
                fill(line);
            }
        }

        abstract void fill(TradeLine line);

        void cleared() {}
    }

    /** Text alone. */
    private class Plain extends Cell {
        private final TradeColumn column;
        private final Place place;
        private final Predicate<TradeLine> strong;

        Plain(TradeColumn column, Place place, Predicate<TradeLine> strong) {
            this.column = column;
            this.place = place;
            this.strong = strong;
            if (column.isFigure()) {
                getStyleClass().add("figures");
            }
            if (column == TradeColumn.RANK || column == TradeColumn.SHARE || column == TradeColumn.CLIMBED) {
                getStyleClass().add("quiet-figure");
            }
        }

        @Override
        void fill(TradeLine line) {
            String shown = text.cell(column, line, place.query());
            boolean none = shown.isEmpty() && column.metric(place.query().metric()) != null;
            setText(none ? "—" : shown);
            pseudoClassStateChanged(STRONG, strong.test(line));
        }
    }

    /** The partner with a mark that opens its months, or a month. */
    private final class NameCell extends Cell {
        private final Place place;
        private final StackPane mark = new StackPane();
        private final Node closed = Icon.CHEVRON_RIGHT.node(12);
        private final Node opened = Icon.CHEVRON_DOWN.node(12);
        private final Label name = new Label();
        private final Label note = Controls.label("", "quiet-note");
        private final HBox inside = new HBox(4, mark, name, note);

        NameCell(Place place) {
            this.place = place;
            tableRowProperty().addListener((o, was, row) -> {
                if (row != null) {
                    place.watch(row);
                }
            });
            inside.setAlignment(Pos.CENTER_LEFT);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            mark.setOnMousePressed(e -> {
                if (getItem() != null) {
                    place.toggle(getItem());
                    e.consume();
                }
            });
        }

        @Override
        void fill(TradeLine line) {
            name.setText(text.name(line));
            Changed.to(name.getStyleClass(), List.of("label", line.month() ? "month-name" : "partner-name"));
            note.setText(words.told(line.note()));
            boolean opens = !line.months().isEmpty();
            Changed.to(mark.getChildren(), opens ? List.of(place.isOpen(line) ? opened : closed) : List.of());
            mark.setMouseTransparent(!opens);
            double room = line.month() ? 24 : place.query().holding() instanceof Holding.Months ? 16 : 0;
            mark.setMinSize(opens ? 16 : room, 24);
            mark.setMaxSize(opens ? 16 : room, 24);
            setGraphic(inside);
            setAccessibleText(name.getText());
        }
    }

    /** @param heat whether the ground tells the size: blue above zero, orange below, the digits tell the rest */
    private Cell change(Place place, TradeColumn column, boolean heat) {
        Cell cell = new Cell() {
            @Override
            void fill(TradeLine line) {
                Optional<Comparison> comparison = of(column, line);
                String why = words.told(LineText.why(comparison));
                boolean not = comparison.orElse(null) instanceof Comparison.NotComparable && !why.isEmpty();
                setText(not ? "≠" : LineText.change(comparison));
                setTooltip(why.isEmpty() ? null : new Tooltip(why));
                warm(heat ? TradeColumn.percent(comparison) : null);
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

    private static Optional<Comparison> of(TradeColumn column, TradeLine line) {
        return switch (column) {
            case YEAR_BEFORE -> line.yearBefore();
            case MONTH_BEFORE -> line.monthBefore();
            default -> line.balanceChange();
        };
    }

    /** The last two years as a small line. */
    private final class ShapeCell extends Cell {
        private static final double WIDTH = 62;
        private static final double HEIGHT = 22;
        private static final int MONTHS_BACK = 22;

        private final DrawingView drawing = new DrawingView(theme, words::told);

        ShapeCell() {
            drawing.setPrefSize(WIDTH, HEIGHT);
            drawing.setMinSize(WIDTH, HEIGHT);
            drawing.setMaxSize(WIDTH, HEIGHT);
        }

        @Override
        void fill(TradeLine line) {
            MonthlySeries series = line.series();
            if (line.month() || series == null || series.months().isEmpty()) {
                setGraphic(null);
                return;
            }
            YearMonth end = line.period().to();
            YearMonth back = end.minusMonths(MONTHS_BACK);
            YearMonth first = series.months().getFirst();
            drawing.drawingProperty()
                    .set(drawings.sparkline(series, new Period(first.isBefore(back) ? back : first, end)));
            setGraphic(drawing);
        }
    }

    /** Which months are held, or how many versions or records there are. */
    private final class CoverageCell extends Cell {
        private final Place place;

        CoverageCell(Place place) {
            this.place = place;
            getStyleClass().addAll("figures", "quiet-figure");
        }

        @Override
        void fill(TradeLine line) {
            setTooltip(null);
            if (line.month() || line.coverage().isEmpty()) {
                setGraphic(null);
                setText(text.cell(TradeColumn.COVERAGE, line, place.query()));
                return;
            }
            List<YearMonth> months = line.period().monthList();
            boolean[] held = new boolean[months.size()];
            for (int i = 0; i < held.length; i++) {
                held[i] = !line.coverage().get().missing().contains(months.get(i));
            }
            setText(null);
            setGraphic(new Coverage(words, held));
            if (!line.coverage().get().complete()) {
                setTooltip(new Tooltip(text.missing(line.coverage().get())));
            }
        }
    }
}
