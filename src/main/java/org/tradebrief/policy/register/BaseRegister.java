package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.Theme;

/**
 * The measures, events and listed names that every workspace knows from its first day, each with the line of the
 * register's table that says so. Names carry no dates yet: these follow from their measure and a day.
 */
public record BaseRegister(List<Measure> measures, List<ListedEntity> entities) {
    public BaseRegister {
        measures = List.copyOf(measures);
        entities = List.copyOf(entities);
    }

    /** @throws IllegalArgumentException for a table that does not hold together, naming its line */
    public static BaseRegister read(RegisterFile measures, RegisterFile events, RegisterFile entities) {
        Map<String, List<Event>> byMeasure = new HashMap<>();
        for (Table.Row row : new Table(events).rows()) {
            byMeasure
                    .computeIfAbsent(row.get("measure"), id -> new ArrayList<>())
                    .add(event(row, events.row(row.line())));
        }
        List<Measure> read = new Table(measures)
                .rows().stream()
                        .map(r -> measure(r, byMeasure.getOrDefault(r.get("id"), List.of()), measures.row(r.line())))
                        .toList();
        return new BaseRegister(
                read,
                new Table(entities)
                        .rows().stream()
                                .map(r -> entity(r, entities.row(r.line())))
                                .toList());
    }

    private static Measure measure(Table.Row row, List<Event> events, SourceRow source) {
        return new Measure(
                row.get("id"),
                row.get("issuer"),
                Integer.parseInt(row.get("year")),
                row.get("number"),
                row.get("title_zh"),
                row.get("title_en"),
                row.get("short_zh"),
                Theme.valueOf(row.get("theme")),
                row.list("scope"),
                row.list("targets"),
                row.list("sectors"),
                row.list("legal_basis"),
                row.list("parts"),
                events,
                row.list("relations").stream().map(BaseRegister::relation).toList(),
                row.get("url"),
                Confidence.valueOf(row.get("confidence")),
                row.get("note"),
                List.of(source));
    }

    private static Relation relation(String cell) {
        int gap = cell.indexOf(' ');
        return new Relation(Relation.Kind.valueOf(cell.substring(0, gap)), cell.substring(gap + 1));
    }

    private static Event event(Table.Row row, SourceRow source) {
        return new Event(
                EventKind.valueOf(row.get("kind")),
                LocalDate.parse(row.get("on")),
                LocalDate.parse(row.get("known")),
                day(row.get("until")),
                row.get("part"),
                row.get("by"),
                Confidence.valueOf(row.get("confidence")),
                row.get("source"),
                row.get("note"),
                List.of(source));
    }

    private static ListedEntity entity(Table.Row row, SourceRow source) {
        return new ListedEntity(
                row.get("name_en"),
                row.get("name_zh"),
                row.get("country"),
                EntityList.valueOf(row.get("list")),
                row.get("measure"),
                row.get("branch_of"),
                null,
                null,
                null,
                null,
                Confidence.valueOf(row.get("confidence")),
                List.of(source));
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
