package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.Fact;
import org.tradebrief.library.Layer;
import org.tradebrief.library.Library;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/**
 * What the reporting week brought.
 *
 * @param acts events of measures on a day of the week, in order
 * @param pages documents dated in the week, copies of one page once
 * @param newest the latest document of export control; null where there is none
 */
public record WeekActs(
        List<Act> acts, List<Page> pages, @Nullable Page newest, Fact monday, Fact sunday) {
    private static final int PAGES = 8;

    /** An event of the week. */
    public record Act(
            Fact date,
            Fact what,
            MeasureRow measure,
            @Nullable Fact part) {}

    /** A document by its title, its date and where it stands. */
    public record Page(Fact title, Fact date, Fact age) {}

    static WeekActs of(PolicyDay day, Library library) {
        List<Document> dated = library.asOf(day.asOf()).stream()
                .filter(d -> d.layer() == Layer.POLICY && d.date() != null)
                .filter(d -> !on(d).isAfter(day.asOf()))
                .sorted(Comparator.comparing(WeekActs::on).reversed().thenComparing(Document::path))
                .toList();
        Map<DocumentId, String> titles = titles(day);
        List<Page> inWeek = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Document d : dated) {
            if (day.week().contains(on(d)) && !seen.contains(d.identity()) && inWeek.size() < PAGES) {
                seen.add(d.identity());
                inWeek.add(page(d, titles, day.asOf()));
            }
        }
        return new WeekActs(
                acts(day),
                inWeek,
                dated.isEmpty() ? null : page(dated.getFirst(), titles, day.asOf()),
                edge(day, "monday", "報告週首日", day.week().monday()),
                edge(day, "sunday", "報告週末日", day.week().sunday()));
    }

    private static LocalDate on(Document d) {
        LocalDate date = d.date();
        return date == null ? LocalDate.MIN : date;
    }

    private static Fact edge(PolicyDay day, String what, String label, LocalDate on) {
        return Facts.declared("week/" + what, label, on.toString(), "ISO 週 " + day.week(), day.asOf());
    }

    /** The title that the copies of a page share: one of them may bear no more than the name of the site. */
    private static Map<DocumentId, String> titles(PolicyDay day) {
        Map<DocumentId, String> titles = new HashMap<>();
        for (Dossier dossier : day.dossiers()) {
            for (Announcement copy : dossier.readings()) {
                String own = copy.title().isEmpty() ? dossier.title() : copy.title();
                titles.put(copy.document().id(), own.isEmpty() ? untitled(copy.document()) : own);
            }
        }
        return titles;
    }

    private static String untitled(Document d) {
        return "未載題名：" + d.path().substring(d.path().lastIndexOf('/') + 1);
    }

    private static Page page(Document d, Map<DocumentId, String> titles, LocalDate asOf) {
        Origin origin = new Origin(d.vintage(), List.of(new SourceRow(d.id(), d.path(), 1)));
        return new Page(
                Facts.text("title/" + d.path(), "題名", titles.getOrDefault(d.id(), d.title()), origin),
                Facts.text("date/" + d.path(), "檔載日期", on(d).toString(), origin),
                Facts.days(d.path(), on(d), asOf, "檔載日期距截止日", origin));
    }

    private static List<Act> acts(PolicyDay day) {
        MeasureRows rows = new MeasureRows(day);
        List<Act> acts = new ArrayList<>();
        for (Measure m : day.measures()) {
            for (Event e : PolicyDay.confirmed(m)) {
                if (day.week().contains(e.on()) && !(announcedWithEffect(m, e))) {
                    acts.add(act(rows.of(m), m, e, e.on(), what(m, e)));
                }
                if (e.kind() == EventKind.SUSPENDED
                        && e.until() != null
                        && day.week().contains(e.until())
                        && !e.until().isAfter(day.asOf())) {
                    acts.add(act(rows.of(m), m, e, e.until(), "暫停期滿"));
                }
            }
        }
        acts.sort(Comparator.comparing((Act a) -> a.date().text())
                .thenComparing(a -> a.measure().name().key()));
        return List.copyOf(acts);
    }

    /** An act that takes effect on the day of its announcement is told once. */
    private static boolean announcedWithEffect(Measure m, Event e) {
        return e.kind() == EventKind.EFFECTIVE
                && e.isWhole()
                && m.announcedOn().filter(e.on()::equals).isPresent();
    }

    private static String what(Measure m, Event e) {
        boolean atOnce = e.kind() == EventKind.ANNOUNCED && m.effectiveOn().contains(e.on());
        String end = e.until() == null ? "" : "，至 " + e.until();
        return (atOnce ? "公布並生效" : e.kind().chinese()) + end;
    }

    private static Act act(MeasureRow row, Measure m, Event e, LocalDate on, String what) {
        String id = e.kind() + "/" + e.part() + "/" + what;
        return new Act(
                MeasureRows.known(m, "act-day/" + id, "事件日", on, List.of(e)),
                Facts.text("act/" + m.id() + "/" + id + "/" + on, "事件", what, MeasureRows.origin(m, List.of(e))),
                row,
                e.part().isEmpty()
                        ? null
                        : Facts.text("part/" + m.id() + "/" + e.part(), "款項", e.part(), Names.origin(m)));
    }
}
