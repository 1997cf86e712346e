package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.tradebrief.chart.timeline.Grouping;
import org.tradebrief.chart.timeline.TimelineModel;
import org.tradebrief.chart.timeline.TimelineWords;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/** The timeline's words in the desk's language. */
record DeskWords(MeasureText text, Phrases phrases) implements TimelineWords {

    @Override
    public String lane(Grouping grouping, Measure measure) {
        return switch (grouping) {
            case THEME -> text.theme(measure.theme());
            case ISSUER -> text.issuer(measure.issuer());
            case TARGET ->
                measure.targets().isEmpty()
                        ? phrases.get("target.none")
                        : text.target(measure.targets().getFirst());
        };
    }

    @Override
    public String label(Measure measure) {
        return text.label(measure);
    }

    @Override
    public String year(int year) {
        return phrases.get("axis.year", Integer.toString(year));
    }

    @Override
    public String month(LocalDate first) {
        return phrases.get(
                "axis.month", first.getMonthValue(), first.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    @Override
    public String description(TimelineModel model) {
        return phrases.get(
                "timeline.told",
                model.asOf().toString(),
                model.rowCount(),
                model.count(Status.IN_FORCE),
                model.count(Status.SUSPENDED),
                model.count(Status.ANNOUNCED),
                model.count(Status.UNKNOWN),
                model.count(Status.ENDED));
    }
}
