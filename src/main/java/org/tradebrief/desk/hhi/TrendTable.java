package org.tradebrief.desk.hhi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.tradebrief.chart.trade.ConcentrationDrawings;
import org.tradebrief.desk.export.TextTable;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.view.ConcentrationState;

/** The trend's values as a table: a line for each economy, a column for each period. A stopped value bears a mark. */
final class TrendTable extends TableView<List<String>> {
    private static final String STOPPED = " \u2717";

    private final HhiText text;

    TrendTable(HhiText text) {
        this.text = text;
        setId("hhi-trend-table");
        getStyleClass().add("plain-table");
        setFixedCellSize(28);
    }

    void show(List<ConcentrationState> over) {
        TextTable made = table(over, "", text);
        getColumns().clear();
        for (int i = 0; i < made.heads().size(); i++) {
            int at = i;
            TableColumn<List<String>, String> column =
                    new TableColumn<>(made.heads().get(i));
            column.setCellValueFactory(
                    f -> new SimpleStringProperty(f.getValue().get(at)));
            column.setPrefWidth(i == 0 ? 96 : 124);
            column.setSortable(false);
            column.setReorderable(false);
            if (i > 0) {
                column.getStyleClass().add("figures");
            }
            getColumns().add(column);
        }
        getItems().setAll(made.rows());
    }

    /** The same values to take along. */
    static TextTable table(List<ConcentrationState> over, String source, HhiText text) {
        List<Period> periods = ConcentrationDrawings.periods(over);
        List<Economy> economies = over.stream()
                .map(s -> HhiBook.id(s).reporter())
                .distinct()
                .sorted((a, b) -> a.iso3().compareTo(b.iso3()))
                .toList();
        List<String> heads = new ArrayList<>(List.of(text.economyHead()));
        periods.forEach(p -> heads.add(text.period(p)));
        List<List<String>> rows = new ArrayList<>();
        for (Economy economy : economies) {
            List<String> row = new ArrayList<>(List.of(text.economy(economy)));
            periods.forEach(p -> row.add(value(over, economy, p)));
            rows.add(row);
        }
        Set<Integer> figures = IntStream.range(1, heads.size()).boxed().collect(Collectors.toSet());
        return new TextTable(heads, figures, rows, source);
    }

    private static String value(List<ConcentrationState> over, Economy economy, Period period) {
        Optional<ConcentrationState> there = over.stream()
                .filter(s -> HhiBook.id(s).reporter().equals(economy)
                        && HhiBook.id(s).period().equals(period))
                .findFirst();
        return there.map(s -> HhiText.hhi(s) + (s.stopped().isPresent() ? STOPPED : ""))
                .orElse(HhiText.NONE);
    }
}
