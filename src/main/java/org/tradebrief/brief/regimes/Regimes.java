package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.library.Document;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.trade.Economies;

/**
 * All that a brief tells of export control.
 *
 * @param groups measures announced together and not in force
 * @param unknown controls of which nothing is known after their suspension
 * @param undocumented measures that the brief speaks of and of which the library holds no document
 */
public record Regimes(
        WeekActs week,
        List<SuspendedGroup> groups,
        StandingRegimes standing,
        EntityLists entities,
        ImpactMatrix matrix,
        Calendar calendar,
        Conflicts conflicts,
        List<NamedItems> unknown,
        List<MeasureRow> undocumented,
        Holdings held,
        boolean hasDocuments,
        boolean hasMeasures) {
    private static final int UNDOCUMENTED = 10;

    /** Reads the register and the library as they were known on the as-of day. */
    public static Regimes of(Register register, Library library, Economies economies, IsoWeek week, LocalDate asOf) {
        PolicyDay day = PolicyDay.of(register, economies, week, asOf);
        List<Document> documents = library.asOf(asOf).stream()
                .filter(d -> d.layer() == Layer.POLICY)
                .toList();
        List<SuspendedGroup> groups = new SuspendedGroups(day).all();
        StandingRegimes standing = StandingRegimes.of(day);
        List<MeasureRow> spokenOf = spokenOf(groups, standing);
        WeekActs acts = WeekActs.of(day, library);
        Set<String> grouped =
                groups.stream().flatMap(g -> g.rows().stream()).map(Regimes::id).collect(Collectors.toSet());
        return new Regimes(
                acts,
                groups,
                standing,
                EntityLists.of(day),
                ImpactMatrix.of(day),
                Calendar.of(day, grouped),
                Conflicts.of(day, ids(spokenOf, day)),
                unknown(day, grouped),
                documents.isEmpty() ? List.of() : undocumented(spokenOf),
                Holdings.of(day, documents, acts),
                !documents.isEmpty(),
                !day.measures().isEmpty());
    }

    /** Controls outside the groups whose suspension ran out with nothing known to follow. */
    private static List<NamedItems> unknown(PolicyDay day, Set<String> told) {
        return NamedItems.of(day.controls().stream()
                .filter(m -> day.status(m) == Status.UNKNOWN && !told.contains(m.id()))
                .filter(m -> m.events().stream().anyMatch(e -> e.kind() == EventKind.SUSPENDED))
                .map(m -> new NamedItems.Item(m, ""))
                .toList());
    }

    private static List<MeasureRow> undocumented(List<MeasureRow> spokenOf) {
        return spokenOf.stream()
                .filter(m -> !m.documented())
                .limit(UNDOCUMENTED)
                .toList();
    }

    private static List<MeasureRow> spokenOf(List<SuspendedGroup> groups, StandingRegimes standing) {
        return Stream.of(
                        groups.stream().flatMap(g -> g.rows().stream()),
                        standing.licences().stream().map(StandingRegimes.Licence::measure),
                        standing.base().stream(),
                        standing.towards().stream(),
                        standing.foreign().stream())
                .flatMap(s -> s)
                .toList();
    }

    private static String id(MeasureRow row) {
        return row.name().key().substring("name/".length());
    }

    /** The measures told of, those that list names, and the acts that changed either. */
    private static Set<String> ids(List<MeasureRow> rows, PolicyDay day) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(r -> ids.add(id(r)));
        for (Measure m : day.controls()) {
            if (m.theme() == Theme.ENTITY_LIST || m.theme() == Theme.COUNTERMEASURE || ids.contains(m.id())) {
                ids.add(m.id());
                m.events().stream().map(Event::by).forEach(ids::add);
            }
        }
        return ids;
    }
}
