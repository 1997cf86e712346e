package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;

/**
 * One legal act of export control or countermeasure, with all that is known of its life.
 *
 * @param id issuer, year and number, as {@code MOFCOM-GAC-2025-57}; never changes
 * @param issuer as a code: MOFCOM, MOFCOM-GAC, SC ...
 * @param year of the act, 0 where it has none
 * @param number of the act within issuer and year, empty where it has none
 * @param titleZh in the script that the issuer writes
 * @param scope the controlled items as the act lists them
 * @param targets economies and entities that it is aimed at
 * @param sectors that are affected by its own words or by the register's
 * @param parts the parts that have a life of their own, in order; empty for most
 * @param sources the documents and rows that it is known from
 */
public record Measure(
        String id,
        String issuer,
        int year,
        String number,
        String titleZh,
        String titleEn,
        Theme theme,
        List<String> scope,
        List<String> targets,
        List<String> sectors,
        List<String> legalBasis,
        List<String> parts,
        List<Event> events,
        List<Relation> relations,
        String url,
        Confidence confidence,
        String note,
        List<SourceRow> sources) {
    public Measure {
        scope = List.copyOf(scope);
        targets = List.copyOf(targets);
        sectors = List.copyOf(sectors);
        legalBasis = List.copyOf(legalBasis);
        parts = List.copyOf(parts);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        sources = List.copyOf(sources);
    }

    public Optional<LocalDate> announcedOn() {
        return events.stream()
                .filter(e -> e.kind() == EventKind.ANNOUNCED)
                .map(Event::on)
                .min(LocalDate::compareTo);
    }

    /** Each day on which it, or a part of it, was set to take effect, in order. */
    public List<LocalDate> effectiveOn() {
        return events.stream()
                .filter(e -> e.kind() == EventKind.EFFECTIVE)
                .map(Event::on)
                .distinct()
                .sorted()
                .toList();
    }
}
