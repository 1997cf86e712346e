package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/** The register as a table: the head, then a row for each event of each measure. */
public final class RegisterTable {
    private static final List<String> HEAD = List.of(
            "id",
            "issuer",
            "year",
            "number",
            "title",
            "name",
            "theme",
            "status",
            "since",
            "until",
            "event",
            "on",
            "known",
            "event_until",
            "part",
            "by",
            "confidence",
            "source",
            "note",
            "rows");

    private RegisterTable() {}

    public static List<List<String>> rows(List<Measure> measures, LocalDate asOf) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Measure m : measures) {
            Standing standing = Standings.of(m, asOf);
            m.events().forEach(e -> rows.add(row(m, standing, e)));
        }
        return rows;
    }

    private static List<String> row(Measure m, Standing standing, Event e) {
        return List.of(
                m.id(),
                m.issuer(),
                m.year() == 0 ? "" : String.valueOf(m.year()),
                m.number(),
                m.titleZh(),
                m.shortZh(),
                m.theme().chinese(),
                standing.status().code(),
                text(standing.since()),
                text(standing.until()),
                e.kind().chinese(),
                text(e.on()),
                text(e.knownOn()),
                text(e.until()),
                e.part(),
                e.by(),
                e.confidence().name(),
                e.citation(),
                e.note(),
                e.sources().stream().map(s -> s.path() + ":" + s.line()).collect(Collectors.joining(" ")));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** As comma-separated text with a byte order mark, so that a spreadsheet reads it as UTF-8. */
    public static String csv(List<List<String>> rows) {
        return "\uFEFF"
                + rows.stream()
                        .map(r -> r.stream().map(RegisterTable::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula is told to be text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
