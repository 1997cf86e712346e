package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Document;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;

/**
 * Copies of one announcement that disagree on something that the brief tells, where no person has decided yet.
 *
 * @param total how many announcements have copies that disagree on anything
 * @param shown those of measures that the brief speaks of, and of recent statements
 * @param notes where the register had to decide between sources
 */
public record Conflicts(Fact total, List<Conflict> shown, List<Note> notes) {
    private static final int MOST = 3;
    /** How the register marks a note on a choice between sources. */
    private static final String DECIDED = "判為";

    /** On what copies may not disagree where a brief tells a status, the gravest first. */
    private static final List<Dossier.Attribute> WEIGHTY =
            List.of(Dossier.Attribute.STATUS, Dossier.Attribute.EFFECTIVE, Dossier.Attribute.NUMBER);

    /** @param versions what the copies say, with how many of them do */
    public record Conflict(Fact title, String attribute, List<Version> versions) {}

    /** What the register says of how it decided between sources. */
    public record Note(Fact numbered, Fact note) {}

    public record Version(Fact value, Fact copies) {}

    static Conflicts of(PolicyDay day, Set<String> spokenOf) {
        List<Dossier> torn = day.dossiers().stream().filter(Conflicts::torn).toList();
        Origin origin = Origin.of(
                day.asOf(),
                torn.stream()
                        .flatMap(d -> d.documents().stream())
                        .map(Conflicts::row)
                        .toList());
        List<Conflict> shown = new ArrayList<>();
        torn.stream()
                .filter(d -> d.measureId() == null ? recent(d, day) : spokenOf.contains(d.measureId()))
                .filter(d -> WEIGHTY.stream().anyMatch(d.undecided()::contains))
                .sorted(Comparator.comparing(Conflicts::weight).thenComparing(Dossier::id))
                .limit(MOST)
                .forEach(d -> shown.add(conflict(d)));
        return new Conflicts(
                Facts.count("conflicts/" + day.asOf(), "副本互不一致的公告數", torn.size(), "筆", List.of(), origin),
                shown,
                notes(day, spokenOf));
    }

    private static boolean torn(Dossier d) {
        return WEIGHTY.stream().anyMatch(d.undecided()::contains)
                || d.undecided().contains(Dossier.Attribute.DATE);
    }

    private static boolean recent(Dossier d, PolicyDay day) {
        return d.kind() == Dossier.Kind.STATEMENT
                && d.date() != null
                && d.date().isAfter(day.asOf().minusDays(Calendar.LOOK_BACK));
    }

    private static List<Note> notes(PolicyDay day, Set<String> spokenOf) {
        List<Note> notes = new ArrayList<>();
        for (Measure m : day.measures()) {
            for (Event e : spokenOf.contains(m.id()) ? PolicyDay.confirmed(m) : List.<Event>of()) {
                if (e.note().contains(DECIDED) && !e.on().isAfter(day.asOf())) {
                    notes.add(new Note(Names.numbered(m), MeasureRows.note(m, e)));
                }
            }
        }
        return notes;
    }

    private static int weight(Dossier d) {
        return WEIGHTY.stream()
                .filter(d.undecided()::contains)
                .findFirst()
                .map(WEIGHTY::indexOf)
                .orElse(WEIGHTY.size());
    }

    private static Conflict conflict(Dossier d) {
        Map.Entry<Dossier.Attribute, Map<String, List<String>>> first = d.conflicts().entrySet().stream()
                .filter(e -> WEIGHTY.contains(e.getKey()) && d.undecided().contains(e.getKey()))
                .min(Comparator.comparing(e -> WEIGHTY.indexOf(e.getKey())))
                .orElseThrow();
        List<Version> versions = first.getValue().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(v -> version(d, first.getKey().chinese(), v.getKey(), v.getValue()))
                .toList();
        return new Conflict(
                Facts.text(
                        "dossier/" + d.id(),
                        "題名",
                        d.title(),
                        Origin.of(
                                vintage(d),
                                d.documents().stream().map(Conflicts::row).toList())),
                first.getKey().chinese(),
                versions);
    }

    private static Version version(Dossier d, String attribute, String value, List<String> paths) {
        List<SourceRow> rows = d.documents().stream()
                .filter(doc -> paths.contains(doc.path()))
                .map(Conflicts::row)
                .toList();
        Origin origin = Origin.of(vintage(d), rows.isEmpty() ? rows(d) : rows);
        String key = "conflict/" + d.id() + "/" + attribute + "/" + value;
        return new Version(
                Facts.text(key, attribute, value, origin),
                Facts.count(key + "/copies", "份數", paths.size(), "份", List.of(), origin));
    }

    private static List<SourceRow> rows(Dossier d) {
        return d.documents().stream().map(Conflicts::row).toList();
    }

    private static LocalDate vintage(Dossier d) {
        return d.documents().stream()
                .map(Document::vintage)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private static SourceRow row(Document d) {
        return new SourceRow(d.id(), d.path(), 1);
    }
}
