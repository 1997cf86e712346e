package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.State;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.reading.PageAddress;

/** Adds to what the register says of a measure the lines of documents that say the same. */
final class Witnesses {
    private final Map<String, Dossier> byId = new HashMap<>();
    private final Map<String, Dossier> byAddress = new HashMap<>();

    Witnesses(List<Dossier> dossiers) {
        for (Dossier dossier : dossiers) {
            byId.put(dossier.id(), dossier);
            dossier.readings().stream()
                    .map(r -> r.document().url())
                    .filter(u -> u != null)
                    .forEach(u -> byAddress.putIfAbsent(PageAddress.canonical(u), dossier));
        }
    }

    Measure heard(Measure measure) {
        Dossier own = byId.get(measure.id());
        List<Event> events = measure.events().stream()
                .map(e -> e.with(
                        rows(e, Stream.of(own, byId.get(e.by()), byAddress.get(PageAddress.canonical(e.citation()))))))
                .toList();
        List<SourceRow> sources = new ArrayList<>(measure.sources());
        if (own != null) {
            own.readings().stream()
                    .filter(Witnesses::holdsText)
                    .map(r -> r.row(1))
                    .forEach(sources::add);
        }
        return measure.with(events, measure.relations()).with(sources);
    }

    /** The rows that the event has, and of every document that is about it the first line naming its day. */
    private static List<SourceRow> rows(Event event, Stream<@Nullable Dossier> about) {
        List<SourceRow> rows = new ArrayList<>(event.sources());
        List<LocalDate> days = event.until() == null ? List.of(event.on()) : List.of(event.on(), event.until());
        about.filter(d -> d != null)
                .distinct()
                .flatMap(d -> d.readings().stream())
                .filter(Witnesses::holdsText)
                .forEach(r -> days.stream()
                        .flatMap(day -> r.rowNaming(day).stream())
                        .findFirst()
                        .ifPresent(rows::add));
        return rows.stream().distinct().toList();
    }

    private static boolean holdsText(Announcement reading) {
        return reading.state() == State.READ || reading.state() == State.UNTITLED;
    }
}
