package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.EffectiveDay;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Attribute;
import org.tradebrief.policy.Dossier.Kind;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.reading.Titles;
import org.tradebrief.text.Scripts;

/**
 * Makes a measure of an act that only documents know. What a portal page tells of days is weak: its date is that of the
 * upload, so nothing found this way is of high confidence, and a day on which the copies disagree is unconfirmed.
 */
final class FoundMeasures {
    private FoundMeasures() {}

    /** The act of a dossier; empty for pages that are none, or that hold neither a title nor a number. */
    static Optional<Measure> in(Dossier dossier) {
        Optional<ActNumber> number = dossier.readings().stream()
                .map(Announcement::act)
                .filter(Objects::nonNull)
                .filter(a -> a.id().equals(dossier.id()))
                .findFirst();
        if (dossier.kind() != Kind.ACT || dossier.title().isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(measure(dossier, number.get()));
    }

    private static Measure measure(Dossier dossier, ActNumber number) {
        Confidence confidence = confidence(dossier);
        String title = Titles.bare(dossier.title());
        return new Measure(
                dossier.id(),
                number.issuer(),
                number.year(),
                number.number(),
                title,
                Titles.bare(first(dossier, Announcement::titleEn)),
                "",
                Themes.of(dossier.title()),
                scope(dossier),
                Targets.of(title),
                List.of(),
                List.of(),
                List.of(),
                events(dossier, confidence),
                List.of(),
                dossier.url(),
                confidence,
                "只見於文件，未經登錄",
                dossier.readings().stream().map(r -> r.row(1)).toList());
    }

    /** What the act covers, in its own words or else in those of its title; one that only bears on others covers nothing. */
    private static List<String> scope(Dossier dossier) {
        if (dossier.readings().stream().anyMatch(Announcement::bearsOnOthersAlone)) {
            return List.of();
        }
        String told = first(dossier, Announcement::scope);
        return List.of(Scripts.toTraditional(told.isEmpty() ? Titles.subject(dossier.title()) : told));
    }

    private static List<Event> events(Dossier dossier, Confidence confidence) {
        List<Event> events = new ArrayList<>();
        boolean disputed = dossier.undecided().contains(Attribute.EFFECTIVE);
        List<EffectiveDay> days = dossier.believed(Attribute.EFFECTIVE).stream()
                .flatMap(r -> r.effective().stream())
                .distinct()
                .toList();
        Optional<LocalDate> put = Optional.ofNullable(dossier.date());
        Optional<LocalDate> told = dossier.readings().stream()
                .map(Announcement::announced)
                .filter(Objects::nonNull)
                .findFirst();
        Optional<LocalDate> announced =
                told.or(() -> Stream.concat(put.stream(), days.stream().map(EffectiveDay::day))
                        .min(Comparator.naturalOrder()));
        announced.ifPresent(on -> events.add(event(
                dossier,
                EventKind.ANNOUNCED,
                on,
                on,
                confidence,
                told.isPresent()
                        ? ""
                        : "不晚於這一天；入口網日期 " + put.map(LocalDate::toString).orElse("不詳"))));
        List<LocalDate> effective =
                days.stream().map(EffectiveDay::day).distinct().sorted().toList();
        for (LocalDate day : effective) {
            events.add(event(
                    dossier,
                    EventKind.EFFECTIVE,
                    day,
                    announced.orElse(day),
                    disputed ? Confidence.LOW : confidence,
                    disputed ? "各份文件不一致，待人決定" : ""));
        }
        return events;
    }

    private static Event event(
            Dossier dossier, EventKind kind, LocalDate on, LocalDate known, Confidence confidence, String note) {
        List<SourceRow> rows = dossier.readings().stream()
                .flatMap(r -> r.rowNaming(on).stream())
                .toList();
        return new Event(kind, on, known, null, "", "", confidence, dossier.url(), note, rows);
    }

    private static Confidence confidence(Dossier dossier) {
        Confidence best = dossier.readings().stream()
                .map(r -> r.document().confidence())
                .min(Comparator.naturalOrder())
                .orElse(Confidence.UNSTATED);
        return best == Confidence.LOW ? Confidence.LOW : Confidence.MEDIUM;
    }

    private static String first(Dossier dossier, java.util.function.Function<Announcement, String> value) {
        return dossier.readings().stream()
                .map(value)
                .filter(v -> !v.isBlank())
                .findFirst()
                .orElse("");
    }
}
