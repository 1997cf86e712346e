package org.tradebrief.brief.regimes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Status;

/**
 * What takes effect or ends after the as-of day, as far as it was known on it.
 *
 * @param watched all dates but those of measures told as a group
 * @param within dates within the window, in order
 * @param beyond later dates
 * @param unconfirmed dates within the window for which nobody vouches
 */
public record Calendar(
        Fact window,
        Fact windowEnd,
        List<Entry> watched,
        List<Entry> within,
        List<Entry> beyond,
        List<Entry> unconfirmed,
        List<Past> past) {
    static final int WINDOW = 180;
    static final int LOOK_BACK = 90;
    private static final int STATEMENTS = 4;

    /**
     * What happens to measures on one day.
     *
     * @param what 暫停期滿, 生效 ...
     * @param enters the day on which it comes into the window; null for one that is in it
     */
    public record Entry(
            Fact date,
            Fact days,
            Fact what,
            List<NamedItems> items,
            List<MeasureRow> measures,
            Fact size,
            @Nullable Fact enters,
            @Nullable Fact note) {}

    /**
     * Something of the last three months: an act, or what a spokesperson said.
     *
     * @param measure of an act; null for a statement
     * @param title of a statement; for an act what happened to it
     */
    public record Past(Fact date, Fact days, @Nullable MeasureRow measure, Fact title, boolean inWeek) {}

    private record Due(LocalDate on, String what, Measure measure, String part, List<Event> because, boolean vouched) {}

    /** @param told ids of measures that the watch list names as a group */
    static Calendar of(PolicyDay day, Set<String> told) {
        List<Due> dues = new ArrayList<>();
        day.measures().forEach(m -> dues(m, day, dues));
        day.unconfirmed().forEach(m -> dues(m, day, dues));
        LocalDate end = day.asOf().plusDays(WINDOW);
        List<Entry> vouched = entries(day, dues.stream().filter(Due::vouched).toList());
        return new Calendar(
                Facts.rule("rule/window-days", "觀察視窗", BigDecimal.valueOf(WINDOW), "日", "截止日起算", day.asOf()),
                Facts.declared(
                        "rule/window-end", "觀察視窗末日", end.toString(), day.asOf() + " + " + WINDOW + " 日", day.asOf()),
                entries(
                        day,
                        dues.stream()
                                .filter(d -> d.vouched()
                                        && !told.contains(d.measure().id()))
                                .toList()),
                vouched.stream().filter(e -> e.enters() == null).toList(),
                vouched.stream().filter(e -> e.enters() != null).toList(),
                entries(day, dues.stream().filter(d -> !d.vouched()).toList()).stream()
                        .filter(e -> e.enters() == null)
                        .toList(),
                past(day));
    }

    private static void dues(Measure m, PolicyDay day, List<Due> dues) {
        boolean vouched = m.confidence() != Confidence.LOW;
        for (String part : m.parts().isEmpty() ? List.of("") : m.parts()) {
            List<Span> life = Life.of(m, part, day.asOf());
            Status now = life.stream()
                    .filter(s -> s.contains(day.asOf()))
                    .findFirst()
                    .map(Span::status)
                    .orElse(Status.UNKNOWN);
            for (Span s : life) {
                boolean resumes = s.because().stream().anyMatch(e -> e.kind() == EventKind.RESUMED);
                if (now == Status.SUSPENDED
                        && s.status() == Status.SUSPENDED
                        && s.to() != null
                        && s.contains(day.asOf())
                        && !resumedAfter(life, s)) {
                    dues.add(new Due(s.to(), "暫停期滿", m, part, s.because(), vouched));
                } else if (s.from().isAfter(day.asOf())
                        && (s.status() == Status.IN_FORCE || s.status() == Status.ENDED)) {
                    dues.add(new Due(
                            s.from(),
                            s.status() == Status.ENDED ? "終止" : resumes ? "恢復" : "生效",
                            m,
                            part,
                            s.because(),
                            vouched));
                }
            }
        }
        for (Event e : m.events()) {
            if (e.kind() == EventKind.AMENDED && e.on().isAfter(day.asOf())) {
                dues.add(new Due(e.on(), "修訂施行", m, e.part(), List.of(e), vouched && e.confidence() != Confidence.LOW));
            }
        }
    }

    /** Whether an act ends that suspension before its time. */
    private static boolean resumedAfter(List<Span> life, Span suspension) {
        int next = life.indexOf(suspension) + 1;
        return next < life.size() && life.get(next).because().stream().anyMatch(e -> e.kind() == EventKind.RESUMED);
    }

    private static List<Entry> entries(PolicyDay day, List<Due> dues) {
        MeasureRows rows = new MeasureRows(day);
        Map<String, List<Due>> alike = new TreeMap<>();
        dues.forEach(d ->
                alike.computeIfAbsent(d.on() + d.what(), k -> new ArrayList<>()).add(d));
        List<Entry> entries = new ArrayList<>();
        for (List<Due> together : alike.values()) {
            entries.add(entry(day, rows, together));
        }
        return entries;
    }

    private static Entry entry(PolicyDay day, MeasureRows rows, List<Due> together) {
        Due first = together.getFirst();
        List<Event> because =
                together.stream().flatMap(d -> d.because().stream()).distinct().toList();
        Origin origin = MeasureRows.origin(first.measure(), because);
        String who = String.join(
                "+", together.stream().map(d -> d.measure().id() + d.part()).toList());
        String id = first.what() + "/" + first.on() + "/" + who;
        List<NamedItems.Item> items = items(together);
        LocalDate enters = first.on().minusDays(WINDOW);
        return new Entry(
                Facts.text("due/" + id, "日期", first.on().toString(), origin),
                Facts.days("due/" + id, first.on(), day.asOf(), "距截止日", origin),
                Facts.text("due-what/" + id, "事項", first.what(), origin),
                NamedItems.of(items),
                items.stream()
                        .map(NamedItems.Item::measure)
                        .distinct()
                        .map(rows::of)
                        .toList(),
                Facts.count("due-size/" + id, "同日到期的措施數", items.size(), "項", List.of(), origin),
                enters.isAfter(day.asOf())
                        ? Facts.text(
                                "due-enters/" + id,
                                "進入視窗日",
                                enters.toString(),
                                List.of(first.on() + " − " + WINDOW + " 日"),
                                origin)
                        : null,
                note(first, together));
    }

    /** What the register remarks on a single date. */
    private static @Nullable Fact note(Due first, List<Due> together) {
        Event event = first.because().getFirst();
        return together.size() == 1 && !event.note().isEmpty() ? MeasureRows.note(first.measure(), event) : null;
    }

    /** A measure whose parts all fall due stands once. */
    private static List<NamedItems.Item> items(List<Due> together) {
        Map<Measure, List<String>> parts = new LinkedHashMap<>();
        together.forEach(
                d -> parts.computeIfAbsent(d.measure(), m -> new ArrayList<>()).add(d.part()));
        List<NamedItems.Item> items = new ArrayList<>();
        parts.forEach((m, due) -> {
            boolean whole = due.contains("") || due.size() == m.parts().size();
            (whole ? List.of("") : due).forEach(part -> items.add(new NamedItems.Item(m, part)));
        });
        return items;
    }

    private static List<Past> said(PolicyDay day) {
        return day.dossiers().stream()
                .filter(d -> d.kind() == Dossier.Kind.STATEMENT
                        && d.measureId() == null
                        && !d.isStub()
                        && !d.title().isEmpty())
                .filter(d -> recent(d.date(), day.asOf()))
                .sorted(Comparator.comparing(Calendar::on).reversed().thenComparing(Dossier::id))
                .limit(STATEMENTS)
                .map(d -> said(d, day))
                .toList();
    }

    private static boolean recent(@Nullable LocalDate date, LocalDate asOf) {
        return date != null && !date.isAfter(asOf) && date.isAfter(asOf.minusDays(LOOK_BACK));
    }

    private static LocalDate on(Dossier d) {
        LocalDate date = d.date();
        return date == null ? LocalDate.MIN : date;
    }

    private static Past said(Dossier d, PolicyDay day) {
        Document first = d.documents().getFirst();
        Origin origin = new Origin(first.vintage(), List.of(new SourceRow(first.id(), first.path(), 1)));
        String key = "said/" + d.id();
        return new Past(
                Facts.text(key + "/date", "檔載日期", on(d).toString(), origin),
                Facts.days(key, on(d), day.asOf(), "距截止日", origin),
                null,
                Facts.text(key + "/title", "題名", d.title(), origin),
                day.week().contains(on(d)));
    }

    private static List<Past> past(PolicyDay day) {
        MeasureRows rows = new MeasureRows(day);
        List<Past> past = new ArrayList<>();
        for (Measure m : day.measures()) {
            m.announcedOn()
                    .filter(on ->
                            !on.isAfter(day.asOf()) && on.isAfter(day.asOf().minusDays(LOOK_BACK)))
                    .ifPresent(on -> {
                        List<Event> because = PolicyDay.confirmed(m).stream()
                                .filter(e -> e.on().equals(on) && e.kind() == EventKind.ANNOUNCED)
                                .toList();
                        Origin origin = MeasureRows.origin(m, because);
                        boolean atOnce =
                                m.effectiveOn().contains(on) && !m.scope().isEmpty();
                        past.add(new Past(
                                Facts.text("past/" + m.id(), "公布日", on.toString(), origin),
                                Facts.days("past/" + m.id(), on, day.asOf(), "距截止日", origin),
                                rows.of(m),
                                Facts.text("past-what/" + m.id(), "事件", atOnce ? "公布並生效" : "公布", origin),
                                day.week().contains(on)));
                    });
        }
        past.addAll(said(day));
        past.sort(Comparator.comparing((Past p) -> p.date().text())
                .thenComparing(p -> p.title().key()));
        return past;
    }
}
