package org.tradebrief.policy.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.text.Scripts;

/**
 * Which measures a person wants to see. An empty set asks for all.
 *
 * @param targets as the measures have them: ISO 3166 alpha-3, EU, ALL
 * @param text in a number, a title, an item or the name of a listed entity, in either script
 */
public record MeasureFilter(Set<Theme> themes, Set<String> targets, Set<Status> statuses, String text) {
    public static final MeasureFilter ALL = new MeasureFilter(Set.of(), Set.of(), Set.of(), "");

    public MeasureFilter {
        themes = Set.copyOf(themes);
        targets = Set.copyOf(targets);
        statuses = Set.copyOf(statuses);
    }

    /** Those that it lets through on a day, in their order. */
    public List<Measure> of(List<Measure> measures, LocalDate day, EntityLists lists) {
        Set<String> listing = text.isBlank()
                ? Set.of()
                : lists.find(text).stream().map(ListedEntity::measureId).collect(Collectors.toSet());
        return measures.stream()
                .filter(m -> themes.isEmpty() || themes.contains(m.theme()))
                .filter(m -> targets.isEmpty() || m.targets().stream().anyMatch(targets::contains))
                .filter(m -> statuses.isEmpty()
                        || statuses.contains(Standings.of(m, day).status()))
                .filter(m -> text.isBlank() || listing.contains(m.id()) || says(m))
                .toList();
    }

    private boolean says(Measure m) {
        String wanted = tight(text);
        return Stream.concat(
                        Stream.of(
                                m.id(),
                                m.titleZh(),
                                m.titleEn(),
                                m.shortZh(),
                                MeasureNames.full(m),
                                MeasureNames.tag(m)),
                        m.scope().stream())
                .anyMatch(t -> tight(t).contains(wanted));
    }

    private static String tight(String text) {
        return Scripts.folded(text).replaceAll("\\s+", "");
    }
}
