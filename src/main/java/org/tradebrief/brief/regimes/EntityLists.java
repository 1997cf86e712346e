package org.tradebrief.brief.regimes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;
import org.tradebrief.text.Scripts;

/**
 * The lists with their names counted by what they are on the as-of day, for acts of this year and the last.
 *
 * @param since the first day of the years counted
 * @param nameless acts of the lists that list nobody
 * @param taiwan names that sit in Taiwan and are listed on the as-of day; null where there are none
 */
public record EntityLists(
        Fact since,
        List<ListRow> lists,
        List<MeasureRow> nameless,
        @Nullable Listing taiwan,
        @Nullable Listing latest) {
    private static final int NAMES = 6;

    /** One list: its names in force, suspended, ended, and those of which nobody knows any more. */
    public record ListRow(String list, Cell inForce, Cell suspended, Cell ended, Cell unknown) {}

    /** @param count of names in all acts together; null for none */
    public record Cell(@Nullable Fact count, List<Listing> listings) {}

    /**
     * The names of one act.
     *
     * @param toward the economy that it is aimed at; null for several
     * @param until the last day of the suspension; null without one
     * @param names a few of them where they are told, in Traditional Chinese or as they write themselves
     * @param more whether there are others
     */
    public record Listing(
            MeasureRow measure,
            Fact number,
            @Nullable Fact toward,
            Fact count,
            @Nullable Fact on,
            @Nullable Fact until,
            List<Fact> names,
            boolean more) {}

    static EntityLists of(PolicyDay day) {
        int first = day.asOf().getYear() - 1;
        Builder builder = new Builder(day, first);
        List<ListRow> lists = new ArrayList<>();
        for (EntityList list :
                List.of(EntityList.CONTROL, EntityList.UNRELIABLE, EntityList.WATCH, EntityList.COUNTERMEASURE)) {
            builder.row(list).ifPresent(lists::add);
        }
        return new EntityLists(
                Facts.declared("lists-since", "名單統計起年", first + " 年", "計入本年與前一年公布的公告", day.asOf()),
                lists,
                builder.nameless(),
                builder.taiwan(),
                builder.latest());
    }

    private static final class Builder {
        private final PolicyDay day;
        private final MeasureRows rows;
        private final Map<Measure, List<ListedEntity>> named = new LinkedHashMap<>();
        private final List<MeasureRow> nameless = new ArrayList<>();

        Builder(PolicyDay day, int firstYear) {
            this.day = day;
            this.rows = new MeasureRows(day);
            day.measures().stream()
                    .filter(m -> m.announcedOn()
                            .filter(d -> d.getYear() >= firstYear)
                            .isPresent())
                    .sorted(Comparator.comparing((Measure m) -> m.announcedOn().orElseThrow())
                            .thenComparing(Measure::id))
                    .forEach(this::add);
        }

        private void add(Measure m) {
            List<ListedEntity> names = day.entities().stream()
                    .filter(e -> e.measureId().equals(m.id()))
                    .toList();
            if (!names.isEmpty()) {
                named.put(m, names);
            } else if (m.theme() == Theme.ENTITY_LIST && !m.scope().isEmpty()) {
                nameless.add(rows.of(m));
            }
        }

        List<MeasureRow> nameless() {
            return List.copyOf(nameless);
        }

        Optional<ListRow> row(EntityList list) {
            ListRow row = new ListRow(
                    list.chinese(),
                    cell(list, Status.IN_FORCE),
                    cell(list, Status.SUSPENDED),
                    cell(list, Status.ENDED),
                    cell(list, Status.UNKNOWN));
            boolean empty = row.inForce().count() == null
                    && row.suspended().count() == null
                    && row.ended().count() == null
                    && row.unknown().count() == null;
            return empty ? Optional.empty() : Optional.of(row);
        }

        private Cell cell(EntityList list, Status status) {
            List<Listing> listings = new ArrayList<>();
            int count = 0;
            for (Map.Entry<Measure, List<ListedEntity>> e : named.entrySet()) {
                List<ListedEntity> having = e.getValue().stream()
                        .filter(n -> n.list() == list && n.status(day.asOf()) == status)
                        .toList();
                if (!having.isEmpty()) {
                    Listing listing = listing(e.getKey(), having, status, "", 0);
                    count += counted(having);
                    listings.add(listing);
                }
            }
            String key = "listed/" + list + "/" + status + "/" + day.asOf();
            Origin origin = Origin.of(listings.stream().map(Listing::count).toList());
            return new Cell(
                    listings.isEmpty()
                            ? null
                            : Facts.count(
                                    key,
                                    list.chinese() + status.chinese() + "家數，" + day.asOf(),
                                    count,
                                    "家",
                                    List.of(),
                                    origin),
                    listings);
        }

        private static int counted(List<ListedEntity> names) {
            return (int) names.stream().filter(n -> n.branchOf().isEmpty()).count();
        }

        private Listing listing(Measure m, List<ListedEntity> having, Status status, String where, int told) {
            MeasureRow row = rows.of(m);
            Origin names = Origin.of(
                    m.knownOn(),
                    having.stream().flatMap(n -> n.sources().stream()).toList());
            String key = "names/" + m.id() + "/" + having.getFirst().list() + "/" + status + where;
            List<ListedEntity> heads =
                    having.stream().filter(n -> n.branchOf().isEmpty()).toList();
            return new Listing(
                    row,
                    Names.inList(m),
                    toward(m),
                    Facts.count(key, "列名家數", heads.size(), "家", List.of("分支機構與其母公司合計 1 家"), names),
                    status == Status.ENDED ? row.since() : null,
                    status == Status.SUSPENDED ? row.until() : null,
                    heads.stream().limit(told).map(n -> name(n, m)).toList(),
                    heads.size() > told);
        }

        /** The one economy that an act is aimed at, by name. */
        private @Nullable Fact toward(Measure m) {
            return m.targets().size() != 1
                    ? null
                    : day.economies()
                            .iso3(m.targets().getFirst())
                            .map(e -> Facts.text("toward/" + m.id(), "針對的經濟體", e.nameZhTw(), Names.origin(m)))
                            .orElse(null);
        }

        private static Fact name(ListedEntity n, Measure m) {
            String text = n.nameZh().isEmpty() ? n.nameEn() : Scripts.toTraditional(n.nameZh());
            return Facts.text("entity/" + m.id() + "/" + n.nameEn(), "列名實體", text, Origin.of(m.knownOn(), n.sources()));
        }

        @Nullable
        Listing taiwan() {
            for (Map.Entry<Measure, List<ListedEntity>> e : named.entrySet()) {
                List<ListedEntity> here = e.getValue().stream()
                        .filter(n -> n.country().equals("TWN") && n.status(day.asOf()) == Status.IN_FORCE)
                        .toList();
                if (!here.isEmpty()) {
                    return listing(e.getKey(), here, Status.IN_FORCE, "/TWN", here.size());
                }
            }
            return null;
        }

        /** The act in force that was announced last. */
        @Nullable
        Listing latest() {
            Listing latest = null;
            for (Map.Entry<Measure, List<ListedEntity>> e : named.entrySet()) {
                List<ListedEntity> here = e.getValue().stream()
                        .filter(n -> n.status(day.asOf()) == Status.IN_FORCE)
                        .toList();
                if (!here.isEmpty() && here.stream().noneMatch(n -> n.country().equals("TWN"))) {
                    latest = listing(e.getKey(), here, Status.IN_FORCE, "/latest", NAMES);
                }
            }
            return latest;
        }
    }
}
