package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param shortZh what people call it, in Traditional Chinese: 境外稀土物項; empty where nobody has said
 * @param scope the controlled items as the act lists them
 * @param targets the economies that it is aimed at as ISO 3166 alpha-3, EU for the union, ALL for every one
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
        String shortZh,
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
    private static final Set<Relation.Kind> BEARING =
            EnumSet.of(Relation.Kind.SUSPENDS, Relation.Kind.ENDS, Relation.Kind.AMENDS);

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

    /**
     * Whether it controls something itself. An act without items of its own that suspends, ends or amends others, or an
     * answer to the press, does not.
     */
    public boolean isControl() {
        boolean bearsOnOthers = relations.stream().map(Relation::kind).anyMatch(BEARING::contains);
        return !scope.isEmpty() || !bearsOnOthers && !id.contains("-STMT-");
    }

    /** The first day on which it could be known: told by its events, else the last day of its year. */
    public LocalDate knownOn() {
        return events.stream()
                .map(Event::knownOn)
                .min(LocalDate::compareTo)
                .orElse(year == 0 ? LocalDate.MIN : LocalDate.of(year, 12, 31));
    }

    /** The same measure with other events and relations. */
    public Measure with(List<Event> otherEvents, List<Relation> otherRelations) {
        return new Measure(
                id,
                issuer,
                year,
                number,
                titleZh,
                titleEn,
                shortZh,
                theme,
                scope,
                targets,
                sectors,
                legalBasis,
                parts,
                otherEvents,
                otherRelations,
                url,
                confidence,
                note,
                sources);
    }

    /** The same measure with other sources. */
    public Measure with(List<SourceRow> otherSources) {
        return new Measure(
                id,
                issuer,
                year,
                number,
                titleZh,
                titleEn,
                shortZh,
                theme,
                scope,
                targets,
                sectors,
                legalBasis,
                parts,
                events,
                relations,
                url,
                confidence,
                note,
                otherSources);
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
