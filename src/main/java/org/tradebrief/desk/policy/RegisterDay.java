package org.tradebrief.desk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.RegisterEntries;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.policy.RegisterEntry.EventRef;

/**
 * What was known on a day, without what nobody vouches for.
 *
 * @param entries what people entered, of any day
 * @param unconfirmed the measures that were left out because their confidence is low
 */
record RegisterDay(
        LocalDate day,
        List<Measure> measures,
        List<ListedEntity> entities,
        List<Dossier> dossiers,
        List<RegisterEntry> entries,
        List<Measure> unconfirmed) {
    RegisterDay {
        measures = List.copyOf(measures);
        entities = List.copyOf(entities);
        dossiers = List.copyOf(dossiers);
        entries = List.copyOf(entries);
        unconfirmed = List.copyOf(unconfirmed);
    }

    static RegisterDay read(Register register, @Nullable RegisterEntries entries, LocalDate day) {
        List<Measure> all = register.measures(day);
        List<Measure> vouched =
                all.stream().filter(m -> m.confidence() != Confidence.LOW).toList();
        Set<String> ids = vouched.stream().map(Measure::id).collect(Collectors.toSet());
        return new RegisterDay(
                day,
                vouched,
                register.entities(day).stream()
                        .filter(e -> e.confidence() != Confidence.LOW)
                        .filter(e -> ids.contains(e.measureId()))
                        .toList(),
                register.dossiers(day),
                entries == null ? List.of() : entries.standing(),
                all.stream().filter(m -> m.confidence() == Confidence.LOW).toList());
    }

    Optional<Measure> measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** The entry that an event came from; empty for one that documents or the built-in register tell. */
    Optional<RegisterEntry> entryOf(Measure measure, Event event) {
        return entries.stream()
                .filter(e -> e.measureId().equals(measure.id()))
                .filter(e -> EventRef.of(e.event()).equals(EventRef.of(event))
                        && e.event().citation().equals(event.citation()))
                .findFirst();
    }

    List<Dossier> dossiersOf(String id) {
        return dossiers.stream()
                .filter(d -> id.equals(d.measureId()) || id.equals(d.id()))
                .toList();
    }

    /** Those that the measure put on its list, branches last. */
    List<ListedEntity> entitiesOf(String id) {
        return entities.stream()
                .filter(e -> e.measureId().equals(id))
                .sorted((a, b) ->
                        Boolean.compare(!a.branchOf().isEmpty(), !b.branchOf().isEmpty()))
                .toList();
    }
}
