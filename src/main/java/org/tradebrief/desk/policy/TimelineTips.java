package org.tradebrief.desk.policy;

import java.time.LocalDate;
import org.tradebrief.chart.timeline.TimelineLayout.Hit;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/** What is said of a place of the timeline under the pointer. */
final class TimelineTips {
    private final PolicyModel model;
    private final MeasureText text;
    private final Phrases phrases;

    TimelineTips(PolicyModel model, MeasureText text, Phrases phrases) {
        this.model = model;
        this.text = text;
        this.phrases = phrases;
    }

    String of(Hit hit) {
        return switch (hit) {
            case Hit.OnMeasure m -> measure(m.id(), m.day());
            case Hit.OnDateLine d ->
                phrases.get("tip.line", model.dayProperty().get().toString());
            case Hit.OnAxis a -> a.day().toString();
            case Hit.OnLane l -> phrases.get("tip.lane", l.name());
            case Hit.Nothing n -> "";
        };
    }

    private String measure(String id, LocalDate there) {
        RegisterDay held = model.knownProperty().get();
        LocalDate now = model.dayProperty().get();
        return held == null
                ? ""
                : held.measure(id).map(m -> measure(m, now, there)).orElse("");
    }

    /** Its status on the day of the line, and under the pointer where that is another. */
    private String measure(Measure m, LocalDate now, LocalDate there) {
        Standing standing = Standings.of(m, now);
        String title = text.full(m) + "\n" + text.name(m)
                + text.original(m).map(t -> "\n" + t).orElse("");
        String line =
                title + "\n" + phrases.get("tip.status", now.toString(), text.status(standing), text.span(m, now));
        boolean before = m.announcedOn().map(there::isBefore).orElse(true);
        Standing then = Standings.of(m, there, now);
        return before || then.status() == standing.status()
                ? line
                : line + "\n" + phrases.get("tip.then", there.toString(), text.status(then));
    }
}
