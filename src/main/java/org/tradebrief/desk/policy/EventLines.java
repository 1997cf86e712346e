package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tradebrief.desk.policy.EventLine.Mark;
import org.tradebrief.desk.words.Phrases;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Status;

/** Tells a measure's life in order: what happened, what was set to happen and did not, and what runs out. */
final class EventLines {
    private final MeasureText text;
    private final Phrases phrases;
    private final RegisterDay known;

    EventLines(MeasureText text, Phrases phrases, RegisterDay known) {
        this.text = text;
        this.phrases = phrases;
        this.known = known;
    }

    List<EventLine> of(Measure measure, LocalDate day) {
        List<EventLine> lines = new ArrayList<>();
        measure.events().stream()
                .filter(e -> !e.knownOn().isAfter(day))
                .filter(e -> e.confidence() != Confidence.LOW || measure.confidence() == Confidence.LOW)
                .forEach(e -> lines.add(line(measure, e, day)));
        lines.addAll(runningOut(measure, day));
        lines.sort(Comparator.comparing(EventLine::on).thenComparing(EventLine::mark));
        return lines;
    }

    private EventLine line(Measure measure, Event event, LocalDate day) {
        Mark mark = mark(measure, event, day);
        boolean ahead = event.on().isAfter(day);
        String entered = known.entryOf(measure, event)
                .map(e -> phrases.get(
                        "event.entered", e.author(), e.at().toString().substring(0, 10), e.reason()))
                .orElse("");
        String planned = mark == Mark.PLANNED ? phrases.get("event.planned.note") : "";
        String note = Stream.of(planned, phrases.told(event.note()), entered)
                .filter(n -> !n.isEmpty())
                .distinct()
                .reduce((a, b) -> a + phrases.get("list.between") + b)
                .orElse("");
        return new EventLine(event.on(), mark, said(event, mark), note, ahead, event.citation(), event.sources());
    }

    private static Mark mark(Measure measure, Event event, LocalDate day) {
        return switch (event.kind()) {
            case ANNOUNCED -> Mark.ANNOUNCED;
            case EFFECTIVE -> suspendedThen(measure, event, day) ? Mark.PLANNED : Mark.EFFECTIVE;
            case RESUMED -> Mark.EFFECTIVE;
            case SUSPENDED -> Mark.SUSPENDED;
            case AMENDED -> Mark.AMENDED;
            case STOPPED, CANCELLED, REPEALED, REPLACED -> Mark.ENDED;
        };
    }

    private static boolean suspendedThen(Measure measure, Event event, LocalDate day) {
        return Life.of(measure, event.part(), day).stream()
                .anyMatch(s -> s.status() == Status.SUSPENDED && s.contains(event.on()));
    }

    private String said(Event event, Mark mark) {
        String what = mark == Mark.PLANNED ? phrases.get("event.planned") : text.kind(event.kind());
        String whole = event.isWhole() ? what : phrases.get("event.part", phrases.told(event.part()), what);
        String until = event.until() == null
                ? ""
                : phrases.get("event.until", event.until().toString());
        String by = event.by().isEmpty()
                ? ""
                : phrases.get(
                        "event.by", known.measure(event.by()).map(text::tag).orElse(event.by()));
        return whole + until + by;
    }

    private List<EventLine> runningOut(Measure measure, LocalDate day) {
        List<EventLine> lines = new ArrayList<>();
        for (String part : measure.parts().isEmpty() ? List.of("") : measure.parts()) {
            List<Span> life = Life.of(measure, part, day);
            for (int i = 0; i < life.size(); i++) {
                Span span = life.get(i);
                LocalDate to = span.to();
                if (span.status() == Status.SUSPENDED && to != null && runsOut(life, i)) {
                    boolean open = i + 1 < life.size() && life.get(i + 1).status() == Status.UNKNOWN;
                    lines.add(new EventLine(
                            to,
                            Mark.EXPIRES,
                            phrases.get("event.expires"),
                            open ? phrases.get("event.expires.note") : "",
                            to.isAfter(day),
                            "",
                            List.of()));
                }
            }
        }
        return lines.stream().distinct().toList();
    }

    /** Whether the suspension reaches its last day, and no event of that kind cuts it short. */
    private static boolean runsOut(List<Span> life, int index) {
        LocalDate to = life.get(index).to();
        return life.get(index).because().stream()
                .anyMatch(e -> e.kind() == EventKind.SUSPENDED && to != null && to.equals(e.until()));
    }
}
