package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tradebrief.brief.SectionKind;
import org.tradebrief.check.MissedKind;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.Deadline;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;

/**
 * What happened to measures in the week, and what is known to end or to take effect within {@value #WINDOW} days. Measures to
 * which the same happens on the same day are told together, without those that the text names. Nothing that nobody vouches
 * for is told.
 */
final class PolicyCandidates {
    private static final int WINDOW = 180;
    private static final int NEAR = 30;
    private static final int NAMED = 6;

    private final PolicyBook policy;
    private final Reported days;
    private final Map<Turn, List<Of>> turns = new LinkedHashMap<>();

    PolicyCandidates(PolicyBook policy, Reported days) {
        this.policy = policy;
        this.days = days;
        policy.measures().stream().filter(m -> m.confidence() != Confidence.LOW).forEach(this::events);
        Deadline.after(policy.measures(), policy.asOf()).forEach(this::deadline);
    }

    /** The days that a text reports on, both included. */
    record Reported(LocalDate from, LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private record Turn(LocalDate on, String chinese, String english, boolean past) {}

    private record Of(Measure measure, Event event) {}

    List<Candidate> notNamedBy(Mentions mentions) {
        List<Candidate> found = new ArrayList<>();
        turns.forEach((turn, all) -> {
            List<Of> of = all.stream()
                    .filter(o -> !mentions.measure(o.measure().id()))
                    .toList();
            if (!of.isEmpty() && (turn.past() || !mentions.day(turn.on()))) {
                found.add(candidate(turn, of));
            }
        });
        return found;
    }

    private void deadline(Deadline d) {
        boolean vouched =
                d.measure().confidence() != Confidence.LOW && d.event().confidence() != Confidence.LOW;
        if (vouched && d.daysFrom(policy.asOf()) <= WINDOW) {
            add(new Turn(d.on(), d.kind().chinese(), english(d.kind()), false), new Of(d.measure(), d.event()));
        }
    }

    private void add(Turn turn, Of of) {
        List<Of> all = turns.computeIfAbsent(turn, k -> new ArrayList<>());
        if (!all.contains(of)) {
            all.add(of);
        }
    }

    /** An act that takes effect when it is announced is told once. */
    private void events(Measure m) {
        for (Event e : m.events()) {
            boolean twice = e.kind() == EventKind.EFFECTIVE
                    && m.announcedOn().filter(e.on()::equals).isPresent();
            boolean known = !e.knownOn().isAfter(policy.asOf());
            if (days.holds(e.on()) && known && e.confidence() != Confidence.LOW && !twice) {
                add(new Turn(e.on(), e.kind().chinese(), english(e.kind()), true), new Of(m, e));
            }
        }
    }

    private Candidate candidate(Turn turn, List<Of> of) {
        String names = names(of);
        String ids = of.stream().map(o -> o.measure().id()).distinct().collect(Collectors.joining("+"));
        long distance = turn.on().toEpochDay() - policy.asOf().toEpochDay();
        String key = "turn/" + turn.on() + "/" + turn.chinese() + "/" + ids;
        return new Candidate(
                key,
                turn.past() ? MissedKind.POLICY_EVENT : MissedKind.DEADLINE,
                key,
                names + "於 " + turn.on() + " " + turn.chinese() + (turn.past() ? "。" : "，距基準日 " + distance + " 日。"),
                turn.english() + " on " + turn.on() + (turn.past() ? "" : ", in " + distance + " days") + ": " + names
                        + ".",
                strength(turn, distance),
                turn.past() ? SectionKind.POLICY : SectionKind.WATCH_LIST,
                of.stream().map(o -> fact(turn, o)).toList(),
                m -> false,
                m -> false);
    }

    private static double strength(Turn turn, long distance) {
        if (turn.past() || distance <= NEAR) {
            return 1;
        }
        return distance <= WINDOW / 2 ? 0.85 : 0.7;
    }

    private static String names(List<Of> of) {
        List<String> names = of.stream()
                .map(o -> MeasureNames.full(o.measure()) + o.event().part())
                .distinct()
                .toList();
        return names.size() <= NAMED
                ? String.join("、", names)
                : String.join("、", names.subList(0, NAMED)) + "等 " + names.size() + " 項";
    }

    private static Fact fact(Turn turn, Of of) {
        Measure m = of.measure();
        return new Fact(
                "event/" + m.id() + "/" + turn.on() + "/" + turn.chinese(),
                MeasureNames.full(m) + turn.chinese(),
                null,
                turn.on().toString(),
                "日期",
                List.of(),
                of.event().knownOn(),
                of.event().sources().isEmpty() ? m.sources() : of.event().sources());
    }

    private static String english(Deadline.Kind kind) {
        return switch (kind) {
            case TAKES_EFFECT -> "Takes effect";
            case SUSPENSION_ENDS -> "Suspension ends";
            case RESUMES -> "Resumes";
            case ENDS -> "Ends";
        };
    }

    private static String english(EventKind kind) {
        return switch (kind) {
            case ANNOUNCED -> "Announced";
            case EFFECTIVE -> "Took effect";
            case SUSPENDED -> "Suspended";
            case RESUMED -> "Resumed";
            case AMENDED -> "Amended";
            case STOPPED -> "Stopped";
            case CANCELLED -> "Cancelled";
            case REPEALED -> "Repealed";
            case REPLACED -> "Replaced";
        };
    }
}
