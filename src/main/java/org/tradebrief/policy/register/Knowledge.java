package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;
import org.tradebrief.policy.reading.Dossiers;

/** All that was known of measures on a day, joined from the base register, people's entries and documents. */
record Knowledge(List<Measure> measures, List<ListedEntity> entities, List<Dossier> dossiers) {

    /** What people decided: the events that they entered and the versions that they chose. */
    record Decided(List<RegisterEntry> entries, List<Choice> choices) {
        static Decided in(RegisterEntries register) {
            return new Decided(register.standing(), register.choices());
        }
    }

    static Knowledge join(BaseRegister base, Decided decided, List<Announcement> readings, LocalDate asOf) {
        List<Dossier> dossiers = new Dossiers(base.measures(), decided.choices()).of(readings);
        List<Measure> measures = measures(base, decided.entries(), dossiers, asOf);
        return new Knowledge(measures, Listings.of(base.entities(), measures, dossiers, asOf), dossiers);
    }

    private static List<Measure> measures(
            BaseRegister base, List<RegisterEntry> entries, List<Dossier> dossiers, LocalDate asOf) {
        Map<String, List<RegisterEntry>> made =
                entries.stream().collect(Collectors.groupingBy(RegisterEntry::measureId));
        Set<String> registered = base.measures().stream().map(Measure::id).collect(Collectors.toSet());
        Stream<Measure> found =
                dossiers.stream().filter(d -> !registered.contains(d.id())).flatMap(d -> FoundMeasures.in(d).stream());
        List<Measure> told =
                Bearings.on(Stream.concat(base.measures().stream(), found).toList(), registered, dossiers);
        Set<String> known = told.stream().map(Measure::id).collect(Collectors.toSet());
        List<Measure> all = Stream.concat(
                        told.stream(),
                        made.keySet().stream().filter(id -> !known.contains(id)).map(EnteredMeasure::of))
                .map(m -> m.with(events(m, made.getOrDefault(m.id(), List.of())), m.relations()))
                .filter(m -> !m.knownOn().isAfter(asOf))
                .toList();
        Set<String> ids = all.stream().map(Measure::id).collect(Collectors.toSet());
        Witnesses witnesses = new Witnesses(dossiers);
        return all.stream()
                .map(m -> witnesses.heard(upTo(m, ids, asOf)))
                .sorted(Comparator.comparing(Measure::id))
                .toList();
    }

    /** A person's event stands beside the others, or in the place of the one that it corrects; the latest entry wins. */
    private static List<Event> events(Measure measure, List<RegisterEntry> made) {
        List<Event> events = new ArrayList<>(measure.events());
        for (RegisterEntry entry : made) {
            EventRef corrects = entry.corrects();
            if (corrects != null) {
                events.removeIf(e -> EventRef.of(e).equals(corrects));
            }
            events.add(entry.event());
        }
        events.sort(Comparator.comparing(Event::on).thenComparing(Event::kind));
        return events;
    }

    private static Measure upTo(Measure measure, Set<String> ids, LocalDate asOf) {
        return measure.with(
                measure.events().stream()
                        .filter(e -> !e.knownOn().isAfter(asOf))
                        .toList(),
                measure.relations().stream()
                        .filter(r -> ids.contains(r.measureId()))
                        .toList());
    }
}
