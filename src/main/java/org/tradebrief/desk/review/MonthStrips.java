package org.tradebrief.desk.review;

import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tradebrief.desk.controls.Controls;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.trade.Period;

/** Which months each of two periods holds, one below the other, so that one sees which do not match. */
final class MonthStrips extends GridPane {
    private static final int YEAR = 12;

    /** @param periods of one calendar year each */
    MonthStrips(Phrases words, List<Period> periods) {
        super(8, 4);
        getStyleClass().add("month-strips");
        for (int i = 0; i < periods.size(); i++) {
            Period own = periods.get(i);
            Period other = periods.get(periods.size() - 1 - i);
            Label count = Controls.label(words.get("evidence.months", own.months()), "small", "muted");
            Label year =
                    Controls.label(words.told(Period.year(own.from().getYear()).chinese()), "small");
            count.setMinWidth(Region.USE_PREF_SIZE);
            year.setMinWidth(Region.USE_PREF_SIZE);
            HBox strip = new HBox(1);
            strip.getStyleClass().add("row");
            for (int month = 1; month <= YEAR; month++) {
                strip.getChildren().add(cell(month, has(own, month), has(other, month)));
            }
            strip.setAccessibleText(words.told(own.chinese()));
            addRow(i, year, strip, count);
        }
    }

    /** Whether there is a strip that shows them: a row has room for a year. */
    static boolean canShow(List<Period> periods) {
        return periods.size() == 2 && periods.stream().allMatch(p -> p.from().getYear() == p.to().getYear());
    }

    private static boolean has(Period period, int month) {
        return period.contains(YearMonth.of(period.from().getYear(), month));
    }

    /** A month that both have is plain; one that only this has stands out; one that it lacks is an outline. */
    private static Node cell(int month, boolean own, boolean other) {
        return Controls.label(
                String.valueOf(month), "month-cell", own && other ? "month-held" : own ? "month-odd" : "month-lacking");
    }
}
