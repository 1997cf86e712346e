package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;

/** The base register with the entries that people made over it. Nothing that became known after the day is told. */
public final class JoinedRegister implements Register {
    private final BaseRegister base;
    private final RegisterEntries entries;

    public JoinedRegister(BaseRegister base, RegisterEntries entries) {
        this.base = base;
        this.entries = entries;
    }

    @Override
    public List<Measure> measures(LocalDate asOf) {
        Map<String, List<RegisterEntry>> made = entries.standing().stream()
                .collect(Collectors.groupingBy(RegisterEntry::measureId, HashMap::new, Collectors.toList()));
        List<Measure> known = base.measures().stream()
                .map(m -> m.with(events(m, made.getOrDefault(m.id(), List.of())), m.relations()))
                .filter(m -> !m.knownOn().isAfter(asOf))
                .toList();
        Set<String> ids = known.stream().map(Measure::id).collect(Collectors.toSet());
        return known.stream()
                .map(m -> m.with(
                        m.events().stream()
                                .filter(e -> !e.knownOn().isAfter(asOf))
                                .toList(),
                        m.relations().stream()
                                .filter(r -> ids.contains(r.measureId()))
                                .toList()))
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

    @Override
    public List<ListedEntity> entities(LocalDate asOf) {
        Map<String, Measure> byId = measures(asOf).stream().collect(Collectors.toMap(Measure::id, m -> m));
        List<ListedEntity> listed = new ArrayList<>();
        for (ListedEntity entity : base.entities()) {
            Measure measure = byId.get(entity.measureId());
            if (measure != null) {
                listed.add(ListingDates.of(entity, measure, asOf));
            }
        }
        return listed;
    }

    @Override
    public List<Dossier> dossiers(LocalDate asOf) {
        return List.of();
    }
}
