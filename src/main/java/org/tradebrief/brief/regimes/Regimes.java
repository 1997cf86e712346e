package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;
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
 * @param documents of export control in the library; its value is nought where there are none
 * @param pages those documents, copies of one page once
 * @param measures how many the register holds
 * @param weekCount how many events the week brought
 * @param registerRows what says that there is nothing where there is nothing
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
        Fact documents,
        Fact pages,
        Fact measures,
        Fact weekCount,
        List<SourceRow> registerRows,
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
        Origin all = Origin.of(
                asOf,
                documents.stream().map(d -> new SourceRow(d.id(), d.path(), 1)).toList());
        WeekActs acts = WeekActs.of(day, library);
        long pages = documents.stream().map(Document::identity).distinct().count();
        return new Regimes(
                acts,
                groups,
                standing,
                EntityLists.of(day),
                ImpactMatrix.of(day),
                Calendar.of(
                        day,
                        groups.stream()
                                .flatMap(g -> g.rows().stream())
                                .map(Regimes::id)
                                .collect(Collectors.toSet())),
                Conflicts.of(day, ids(spokenOf, day)),
                unknown(day, groups),
                documents.isEmpty()
                        ? List.of()
                        : spokenOf.stream()
                                .filter(m -> !m.documented())
                                .limit(UNDOCUMENTED)
                                .toList(),
                Facts.count("policy-documents/" + asOf, "管制文件數", documents.size(), "份", List.of(), all),
                Facts.count("policy-pages/" + asOf, "依網址併計的管制文件數", (int) pages, "筆", List.of(), all),
                Facts.count(
                        "measures/" + asOf,
                        "登錄措施數",
                        day.measures().size(),
                        "項",
                        List.of(),
                        Origin.of(
                                asOf,
                                day.measures().stream()
                                        .flatMap(m -> Cited.few(m.sources()).stream())
                                        .filter(s -> Cited.isRegister(s.path()))
                                        .toList())),
                weekCount(acts, asOf),
                day.measures().stream()
                        .flatMap(m -> m.sources().stream())
                        .filter(s -> Cited.isRegister(s.path()))
                        .toList(),
                !documents.isEmpty(),
                !day.measures().isEmpty());
    }

    /** Controls outside the groups whose suspension ran out with nothing known to follow. */
    private static List<NamedItems> unknown(PolicyDay day, List<SuspendedGroup> groups) {
        Set<String> told =
                groups.stream().flatMap(g -> g.rows().stream()).map(Regimes::id).collect(Collectors.toSet());
        return NamedItems.of(day.controls().stream()
                .filter(m -> day.status(m) == Status.UNKNOWN && !told.contains(m.id()))
                .filter(m -> m.events().stream().anyMatch(e -> e.kind() == EventKind.SUSPENDED))
                .map(m -> new NamedItems.Item(m, ""))
                .toList());
    }

    private static Fact weekCount(WeekActs acts, LocalDate asOf) {
        Origin origin = Origin.of(acts.acts().stream().map(WeekActs.Act::what).toList());
        return Facts.count("week-acts/" + asOf, "本週登錄事件數", acts.acts().size(), "項", List.of(), origin);
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
