package org.tradebrief.brief.regimes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Status;

/** Tells a measure on the as-of day as facts. */
final class MeasureRows {
    private final PolicyDay day;

    MeasureRows(PolicyDay day) {
        this.day = day;
    }

    MeasureRow of(Measure m) {
        Standing standing = day.standing(m);
        return new MeasureRow(
                Names.formal(m),
                Names.numbered(m),
                Names.bare(m),
                Names.subject(m),
                Names.title(m),
                Names.scope(m),
                status(m, standing),
                date(m, "since", "狀態起日", standing.since(), standing.because()),
                date(m, "until", "狀態迄日", standing.until(), standing.because()),
                parts(m),
                documented(m),
                !m.number().isEmpty(),
                !m.scope().isEmpty());
    }

    /** The status in words: 暫停至 2026-11-10, 生效, 部分生效. */
    Fact status(Measure m, Standing standing) {
        Optional<Event> last = standing.because().stream().reduce((a, b) -> b);
        String text = text(standing.status(), standing.partial(), standing.since(), standing.until(), last);
        Origin origin = origin(m, standing.because());
        return Facts.text(
                "status/" + m.id() + "/" + day.asOf(), "狀態，" + day.asOf(), text, steps(standing.because()), origin);
    }

    private static String text(
            Status status, boolean partial, @Nullable LocalDate since, @Nullable LocalDate until, Optional<Event> why) {
        return switch (status) {
            case IN_FORCE -> partial ? "部分生效" : "生效";
            case SUSPENDED -> "暫停" + (until == null ? "" : "至 " + until);
            case ANNOUNCED -> until == null ? "已公布" : "已公布，" + until.plusDays(1) + " 生效";
            case ENDED -> why.map(e -> "已" + e.kind().chinese()).orElse("已終止");
            case UNKNOWN -> since == null ? "未知" : "未知（暫停已於 " + since + " 期滿）";
        };
    }

    private List<MeasureRow.PartRow> parts(Measure m) {
        List<MeasureRow.PartRow> parts = new ArrayList<>();
        List<String> names = m.parts().isEmpty() ? List.of("") : m.parts();
        for (String name : names) {
            parts.add(part(m, name));
        }
        return parts;
    }

    private MeasureRow.PartRow part(Measure m, String name) {
        List<Span> life = Life.of(m, name, day.asOf());
        Optional<Span> now = life.stream().filter(s -> s.contains(day.asOf())).findFirst();
        Optional<Span> applied = life.stream()
                .filter(s -> s.status() == Status.IN_FORCE && !s.from().isAfter(day.asOf()))
                .findFirst();
        Optional<Event> effective = PolicyDay.confirmed(m).stream()
                .filter(e -> e.kind() == EventKind.EFFECTIVE
                        && (e.isWhole() || e.part().equals(name)))
                .min(Comparator.comparing(Event::on));
        List<Event> because = now.map(Span::because).orElse(List.of());
        LocalDate until = now.map(Span::to).orElse(null);
        boolean suspended = now.filter(s -> s.status() == Status.SUSPENDED).isPresent();
        String id = name.isEmpty() ? "" : "/" + name;
        Origin origin = origin(m, because);
        LocalDate since = now.map(Span::from).orElse(null);
        String words = text(
                now.map(Span::status).orElse(Status.UNKNOWN),
                false,
                since,
                until,
                because.stream().findFirst());
        return new MeasureRow.PartRow(
                name.isEmpty() ? null : Facts.text("part/" + m.id() + id, "款項", name, Names.origin(m)),
                Facts.text(
                        "status/" + m.id() + id + "/" + day.asOf() + "/part",
                        "狀態，" + day.asOf(),
                        words,
                        steps(because),
                        origin),
                effective
                        .map(e -> date(m, "effective" + id, "生效日", e.on(), List.of(e)))
                        .orElse(null),
                applied.map(s -> date(m, "applied" + id, "施行起日", s.from(), s.because()))
                        .orElse(null),
                suspended ? date(m, "suspended" + id, "暫停起日", since, because) : null,
                date(m, "until" + id + "/part", "狀態迄日", until, because),
                now.filter(s -> s.status() == Status.IN_FORCE).isPresent());
    }

    @Nullable
    Fact date(Measure m, String what, String label, @Nullable LocalDate on, List<Event> because) {
        return on == null ? null : known(m, what, label, on, because);
    }

    /** A day of a measure's life. */
    static Fact known(Measure m, String what, String label, LocalDate on, List<Event> because) {
        return Facts.text(what + "/" + m.id(), label, on.toString(), steps(because), origin(m, because));
    }

    static Fact note(Measure m, Event e) {
        return Facts.text("note/" + m.id() + "/" + e.kind() + "/" + e.on(), "登錄備註", e.note(), origin(m, List.of(e)));
    }

    static Origin origin(Measure m, List<Event> because) {
        List<SourceRow> rows =
                because.stream().flatMap(e -> e.sources().stream()).toList();
        LocalDate vintage =
                because.stream().map(Event::knownOn).max(LocalDate::compareTo).orElse(m.knownOn());
        return rows.isEmpty() ? Names.origin(m) : Origin.of(vintage, Cited.few(rows));
    }

    private static List<String> steps(List<Event> because) {
        return because.stream()
                .map(e -> e.on() + " " + e.kind().chinese() + (e.until() == null ? "" : "，至 " + e.until())
                        + (e.part().isEmpty() ? "" : "（" + e.part() + "）"))
                .toList();
    }

    /** Whether a document tells of it; the register's own tables lie in a folder of their own. */
    private static boolean documented(Measure m) {
        return Stream.concat(m.sources().stream(), m.events().stream().flatMap(e -> e.sources().stream()))
                .anyMatch(r -> !Cited.isRegister(r.path()));
    }
}
