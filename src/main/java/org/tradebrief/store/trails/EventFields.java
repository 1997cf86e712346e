package org.tradebrief.store.trails;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.RegisterEntry;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.Fields;

/** An entry of the register as the subject of an audit entry. */
final class EventFields {
    private EventFields() {}

    static Fields of(RegisterEntry entry) {
        Event event = entry.event();
        Fields fields = Fields.of("id", entry.id())
                .and("measure", entry.measureId())
                .and("kind", event.kind())
                .and("on", event.on())
                .and("known-on", event.knownOn());
        if (event.until() != null) {
            fields = fields.and("until", event.until());
        }
        fields = fields.and("part", event.part())
                .and("by", event.by())
                .and("confidence", event.confidence())
                .and("citation", event.citation())
                .and("note", event.note());
        for (SourceRow row : event.sources()) {
            fields = fields.and("source", row.document().sha256() + " " + row.line() + " " + row.path());
        }
        RegisterEntry.EventRef corrects = entry.corrects();
        return corrects == null
                ? fields
                : fields.and("corrects-kind", corrects.kind())
                        .and("corrects-on", corrects.on())
                        .and("corrects-part", corrects.part());
    }

    static RegisterEntry entry(Entry entry) {
        Fields fields = entry.fields();
        Event event = new Event(
                EventKind.valueOf(fields.get("kind")),
                LocalDate.parse(fields.get("on")),
                LocalDate.parse(fields.get("known-on")),
                fields.find("until").map(LocalDate::parse).orElse(null),
                fields.get("part"),
                fields.get("by"),
                Confidence.valueOf(fields.get("confidence")),
                fields.get("citation"),
                fields.get("note"),
                fields.all("source").stream().map(EventFields::row).toList());
        return new RegisterEntry(
                fields.get("id"), fields.get("measure"), event, corrects(fields), entry.why(), entry.who(), entry.at());
    }

    private static RegisterEntry.@Nullable EventRef corrects(Fields fields) {
        return fields.find("corrects-kind")
                .map(kind -> new RegisterEntry.EventRef(
                        EventKind.valueOf(kind),
                        LocalDate.parse(fields.get("corrects-on")),
                        fields.get("corrects-part")))
                .orElse(null);
    }

    private static SourceRow row(String cell) {
        String[] parts = cell.split(" ", 3);
        return new SourceRow(new DocumentId(parts[0]), parts[2], Integer.parseInt(parts[1]));
    }
}
