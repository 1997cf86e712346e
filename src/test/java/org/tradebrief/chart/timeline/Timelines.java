package org.tradebrief.chart.timeline;

import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.util.List;
import org.tradebrief.chart.ChartTheme;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.SomeMeasures;
import org.tradebrief.policy.Theme;

/** Measures and colours for tests of the timeline. */
final class Timelines {
    static final ChartTheme THEME = new ChartTheme(
            Color.WHITE,
            Color.BLACK,
            Color.GRAY,
            Color.LIGHT_GRAY,
            new Color(0xEEEEEE),
            new Color(0xCCCCCC),
            Color.BLUE,
            Color.CYAN,
            Color.RED,
            Color.ORANGE,
            Color.ORANGE,
            Color.GREEN,
            Color.PINK,
            List.of(),
            new Font(Font.SANS_SERIF, Font.PLAIN, 12),
            new Font(Font.SANS_SERIF, Font.BOLD, 12));

    private Timelines() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Measure measure(String number, Theme theme, String target, Event... events) {
        return measure(number, theme, target, List.of(), events);
    }

    static Measure measure(String number, Theme theme, String target, List<String> parts, Event... events) {
        return new Measure(
                "MOFCOM-2025-" + number,
                "MOFCOM",
                2025,
                number,
                "题名 " + number,
                "",
                "短",
                theme,
                List.of("物項"),
                List.of(target),
                List.of(),
                List.of(),
                parts,
                List.of(events),
                List.of(),
                "",
                Confidence.HIGH,
                "",
                List.of());
    }

    /** An act that suspends others and controls nothing. */
    static Measure suspension(String number, String... suspended) {
        List<Relation> relations = List.of(suspended).stream()
                .map(id -> new Relation(Relation.Kind.SUSPENDS, id))
                .toList();
        Measure plain = measure(number, Theme.OTHER, "ALL", inForce("2025-11-07"));
        return new Measure(
                plain.id(),
                plain.issuer(),
                2025,
                number,
                plain.titleZh(),
                "",
                "暫停",
                Theme.OTHER,
                List.of(),
                plain.targets(),
                List.of(),
                List.of(),
                List.of(),
                plain.events(),
                relations,
                "",
                Confidence.HIGH,
                "",
                List.of());
    }

    static Event inForce(String day) {
        return SomeMeasures.event(EventKind.EFFECTIVE, day(day), day(day));
    }

    static Event announced(String day) {
        return SomeMeasures.event(EventKind.ANNOUNCED, day(day), day(day));
    }

    static Event suspended(String from, String until, String by) {
        return new Event(
                EventKind.SUSPENDED, day(from), day(from), day(until), "", by, Confidence.HIGH, "", "", List.of());
    }

    static TimelineModel model(String asOf, Measure... measures) {
        return TimelineModel.of(List.of(measures), day(asOf), Grouping.THEME, c -> c);
    }
}
