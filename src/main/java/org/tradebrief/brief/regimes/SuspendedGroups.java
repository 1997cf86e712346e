package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/** Finds the controls of items that were announced together and stand alike without being in force. */
final class SuspendedGroups {
    private static final Set<Theme> ITEMS =
            Set.of(Theme.RARE_EARTH, Theme.BATTERY_GRAPHITE, Theme.CRITICAL_MINERALS, Theme.DUAL_USE);
    private static final Set<Status> NOT_IN_FORCE = Set.of(Status.SUSPENDED, Status.ANNOUNCED, Status.UNKNOWN);

    private final PolicyDay day;
    private final MeasureRows rows;

    SuspendedGroups(PolicyDay day) {
        this.day = day;
        this.rows = new MeasureRows(day);
    }

    private record Alike(
            LocalDate announced, Status status, @Nullable LocalDate until) {}

    /** Groups of at least two, the larger first. */
    List<SuspendedGroup> all() {
        Map<Alike, List<Measure>> alike = new LinkedHashMap<>();
        for (Measure m : day.controls()) {
            Standing s = day.standing(m);
            if (ITEMS.contains(m.theme()) && NOT_IN_FORCE.contains(s.status())) {
                m.announcedOn()
                        .ifPresent(on -> alike.computeIfAbsent(
                                        new Alike(on, s.status(), s.until()), k -> new ArrayList<>())
                                .add(m));
            }
        }
        return alike.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<Alike, List<Measure>> e) ->
                                -e.getValue().size())
                        .thenComparing(e -> e.getKey().announced()))
                .map(e -> group(e.getKey(), byNumber(e.getValue())))
                .toList();
    }

    private static List<Measure> byNumber(List<Measure> measures) {
        return measures.stream()
                .sorted(Comparator.comparing((Measure m) -> m.number().length()).thenComparing(Measure::number))
                .toList();
    }

    private SuspendedGroup group(Alike alike, List<Measure> measures) {
        List<MeasureRow> told = measures.stream().map(rows::of).toList();
        String id = measures.stream().map(Measure::id).collect(Collectors.joining("+"));
        Measure first = measures.getFirst();
        List<Event> because = measures.stream()
                .flatMap(m -> day.standing(m).because().stream())
                .toList();
        Origin origin = MeasureRows.origin(first, because);
        Origin all = Origin.of(told.stream().map(MeasureRow::status).toList());
        String month = alike.announced().getYear() + " 年 " + alike.announced().getMonthValue() + " 月";
        boolean suspended = alike.status() == Status.SUSPENDED;
        LocalDate until = suspended ? alike.until() : null;
        Set<LocalDate> from = because.stream().map(Event::on).collect(Collectors.toCollection(TreeSet::new));
        return new SuspendedGroup(
                themes(measures),
                Facts.text("month/" + id, "公布月份", month, Names.origin(first)),
                MeasureRows.known(first, "announced", "公布日", alike.announced(), List.of()),
                Facts.count("group/" + id + "/" + day.asOf(), "同日公布而未施行的措施數", measures.size(), "項", List.of(), all),
                told,
                suspended && from.size() == 1
                        ? Facts.text(
                                "group-from/" + id,
                                "暫停起日",
                                from.iterator().next().toString(),
                                all)
                        : null,
                until == null ? null : Facts.text("group-until/" + id, "暫停期滿日", until.toString(), all),
                until == null ? null : Facts.days(id, until, day.asOf(), "距暫停期滿日", origin),
                suspending(because),
                suspended,
                alike.status() == Status.UNKNOWN,
                told.stream().filter(r -> !r.applied()).toList());
    }

    private List<Fact> suspending(List<Event> because) {
        return because.stream()
                .map(Event::by)
                .distinct()
                .flatMap(id -> day.measure(id).stream())
                .map(Names::formal)
                .toList();
    }

    private static String themes(List<Measure> measures) {
        return measures.stream()
                .collect(Collectors.groupingBy(Measure::theme, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Theme, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().chinese())
                .collect(Collectors.joining("、"));
    }
}
