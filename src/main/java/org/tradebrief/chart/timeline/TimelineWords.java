package org.tradebrief.chart.timeline;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.tradebrief.policy.Measure;

/** The words of a timeline: what lanes, measures and dates are called, and what is told to those who cannot see it. */
public interface TimelineWords {

    /** The name of the lane in which a measure stands. */
    String lane(Grouping grouping, Measure measure);

    /** Number and name, as a bar bears them. */
    String label(Measure measure);

    String year(int year);

    /** @param first a day of the month */
    String month(LocalDate first);

    String description(TimelineModel model);

    /** @param economy names an economy's code for people, for lanes by target */
    static TimelineWords chinese(UnaryOperator<String> economy) {
        return new ChineseWords(economy);
    }
}
