package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.Effect;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Kind;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;

/**
 * What acts that only documents know do to others: each becomes an event of the act that it bears on, and a relation of
 * both. Of registered acts the register tells it, and what it tells is not told twice.
 */
final class Bearings {
    private static final String READ = "依文件文字判讀，未經登錄";

    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, List<Relation>> relations = new HashMap<>();

    private Bearings(List<Measure> told) {
        told.forEach(m -> measures.put(m.id(), m));
    }

    /**
     * The measures with these events and relations.
     *
     * @param registered the ids of those that the register holds
     */
    static List<Measure> on(List<Measure> told, Set<String> registered, List<Dossier> dossiers) {
        Bearings bearings = new Bearings(told);
        dossiers.stream()
                .filter(d -> !registered.contains(d.id()))
                .filter(d -> d.readings().stream().anyMatch(r -> !r.effects().isEmpty()))
                .flatMap(d -> bearings.teller(d).stream())
                .sorted(Comparator.comparing(Teller::isAnswer).thenComparing(Teller::known))
                .forEach(bearings::hear);
        return bearings.measures.values().stream().map(bearings::joined).toList();
    }

    /**
     * Who tells it.
     *
     * @param act null for an answer to the press, which is no act
     */
    private record Teller(Dossier dossier, @Nullable Measure act, LocalDate known, Confidence confidence) {
        boolean isAnswer() {
            return act == null;
        }

        String id() {
            return act == null ? "" : act.id();
        }

        /** The day on which the act itself takes effect, else that of its announcement. */
        LocalDate day() {
            return act == null
                    ? known
                    : act.effectiveOn().stream()
                            .findFirst()
                            .or(act::announcedOn)
                            .orElse(known);
        }
    }

    private Optional<Teller> teller(Dossier dossier) {
        Measure act = measures.get(dossier.id());
        if (act != null) {
            return Optional.of(new Teller(dossier, act, act.knownOn(), act.confidence()));
        }
        LocalDate date = dossier.date();
        return dossier.kind() == Kind.STATEMENT && date != null
                ? Optional.of(new Teller(dossier, null, date, Confidence.MEDIUM))
                : Optional.empty();
    }

    private void hear(Teller teller) {
        Map<String, Told> effects = new LinkedHashMap<>();
        for (Announcement copy : teller.dossier.readings()) {
            for (Effect effect : copy.effects()) {
                String key = effect.act() + " " + effect.kind();
                Told said = new Told(effect, new ArrayList<>(List.of(copy.row(effect.line()))));
                effects.merge(key, said, Told::fuller);
            }
        }
        effects.values().forEach(t -> bear(teller, t));
    }

    /** An effect and the rows that tell it. */
    private record Told(Effect effect, List<SourceRow> rows) {
        Told fuller(Told other) {
            rows.addAll(other.rows);
            return new Told(days(other.effect) > days(effect) ? other.effect : effect, rows);
        }

        private static int days(Effect effect) {
            return (effect.from() == null ? 0 : 1) + (effect.until() == null && effect.longer() == null ? 0 : 1);
        }
    }

    private void bear(Teller teller, Told told) {
        ActNumber number = told.effect.act();
        if (number != null) {
            target(number).filter(t -> !t.id().equals(teller.id())).ifPresent(t -> bear(teller, t, told));
        } else if (teller.act != null) {
            LocalDate last = Objects.requireNonNull(told.effect.until());
            happens(teller.act, event(teller, EventKind.STOPPED, last.plusDays(1), null, told, ""));
        }
    }

    private void bear(Teller teller, Measure target, Told told) {
        Effect effect = told.effect;
        boolean extendsSuspension = effect.kind() == EventKind.SUSPENDED && effect.from() == null;
        LocalDate start = effect.from() != null
                ? effect.from()
                : extendsSuspension ? afterSuspension(target, teller.known).orElse(teller.day()) : teller.day();
        LocalDate until = effect.longer() == null
                ? effect.until()
                : lastDay(target, teller.known, effect.kind())
                        .map(last -> last.plus(effect.longer()))
                        .orElse(null);
        if (effect.longer() != null && until == null) {
            // How long it holds is not known, so neither is how long it holds now: that it was changed is all there is
            // to tell.
            happens(target, event(teller, EventKind.AMENDED, start, null, told, teller.id()));
            return;
        }
        if (until != null && until.isBefore(start)) {
            return;
        }
        LocalDate lastOfSuspension = effect.kind() == EventKind.SUSPENDED ? until : null;
        Event event = event(teller, effect.kind(), start, lastOfSuspension, told, teller.id());
        if (isTold(target, event)) {
            return;
        }
        if (effect.kind() == EventKind.AMENDED && until != null) {
            List<Event> held = happened(target);
            held.removeIf(e -> e.kind() == EventKind.STOPPED && e.by().isEmpty() && !e.on().isAfter(until));
            held.add(event(teller, EventKind.STOPPED, until.plusDays(1), null, told, teller.id()));
        }
        happens(target, event);
        if (teller.act != null) {
            relate(teller.act, target, effect.kind());
        }
    }

    /** The day after the suspension that a longer one goes on from. */
    private Optional<LocalDate> afterSuspension(Measure target, LocalDate known) {
        return lastDay(target, known, EventKind.SUSPENDED).map(last -> last.plusDays(1));
    }

    /** The last day of the suspension that holds, or else that of the act itself, as it was known before. */
    private Optional<LocalDate> lastDay(Measure target, LocalDate known, EventKind kind) {
        List<Event> happened = happened(target);
        return kind == EventKind.SUSPENDED
                ? happened.stream()
                        .filter(e -> e.kind() == EventKind.SUSPENDED && !e.on().isAfter(known))
                        .map(Event::until)
                        .filter(Objects::nonNull)
                        .filter(u -> !u.isBefore(known))
                        .max(Comparator.naturalOrder())
                : happened.stream()
                        .filter(e -> e.kind() == EventKind.STOPPED && e.isWhole() && e.on().isAfter(known))
                        .map(e -> e.on().minusDays(1))
                        .max(Comparator.naturalOrder());
    }

    private static Event event(
            Teller teller, EventKind kind, LocalDate on, @Nullable LocalDate until, Told told, String by) {
        return new Event(
                kind,
                on,
                teller.known,
                until,
                told.effect.part(),
                by,
                teller.confidence,
                teller.dossier.url(),
                READ,
                told.rows);
    }

    private boolean isTold(Measure target, Event event) {
        return happened(target).stream()
                .anyMatch(e -> e.kind() == event.kind()
                        && e.part().equals(event.part())
                        && (e.on().equals(event.on())
                                || event.until() != null && Objects.equals(e.until(), event.until())));
    }

    /** The act by its full number, else the only one with its year and number that the same ministry issued with others. */
    private Optional<Measure> target(ActNumber number) {
        Measure exact = measures.get(number.id());
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Measure> alike = measures.values().stream()
                .filter(m -> m.year() == number.year() && m.number().equals(number.number()))
                .filter(m -> sameSeries(m.issuer(), number.issuer()))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean sameSeries(String issuer, String named) {
        boolean apart = isOwnSeries(issuer) || isOwnSeries(named);
        return !apart && (named.isEmpty() || issuer.startsWith("MOFCOM") && named.startsWith("MOFCOM"));
    }

    private static boolean isOwnSeries(String issuer) {
        return issuer.endsWith("ORDER") || issuer.equals("UEL");
    }

    private List<Event> happened(Measure measure) {
        return events.computeIfAbsent(measure.id(), id -> new ArrayList<>(measure.events()));
    }

    private void happens(Measure measure, Event event) {
        if (!isTold(measure, event)) {
            happened(measure).add(event);
        }
    }

    private void relate(Measure act, Measure target, EventKind kind) {
        boolean suspends = kind == EventKind.SUSPENDED;
        Relation.Kind does =
                suspends ? Relation.Kind.SUSPENDS : kind.ends() ? Relation.Kind.ENDS : Relation.Kind.AMENDS;
        Relation.Kind done =
                suspends ? Relation.Kind.SUSPENDED_BY : kind.ends() ? Relation.Kind.ENDED_BY : Relation.Kind.AMENDED_BY;
        related(act).add(new Relation(does, target.id()));
        related(target).add(new Relation(done, act.id()));
    }

    private List<Relation> related(Measure measure) {
        return relations.computeIfAbsent(measure.id(), id -> new ArrayList<>(measure.relations()));
    }

    private Measure joined(Measure measure) {
        return measure.with(
                events.getOrDefault(measure.id(), measure.events()),
                relations.getOrDefault(measure.id(), measure.relations()));
    }
}
