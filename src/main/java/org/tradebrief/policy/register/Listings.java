package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.ListedName;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.listing.EntityNames;

/**
 * Joins the listed names of the register with those that documents give: a document adds the Chinese name that the register
 * lacks and becomes a source, and for an announcement whose names the register does not hold it gives them all.
 */
final class Listings {
    private final Map<String, Dossier> dossiers = new HashMap<>();
    private final Map<String, Measure> measures;
    private final LocalDate asOf;

    private Listings(List<Measure> measures, List<Dossier> dossiers, LocalDate asOf) {
        this.measures = measures.stream().collect(Collectors.toMap(Measure::id, m -> m));
        this.asOf = asOf;
        dossiers.forEach(d -> this.dossiers.put(d.id(), d));
    }

    static List<ListedEntity> of(
            List<ListedEntity> registered, List<Measure> measures, List<Dossier> dossiers, LocalDate asOf) {
        return Removals.in(measures, dossiers).from(listed(registered, measures, dossiers, asOf));
    }

    private static List<ListedEntity> listed(
            List<ListedEntity> registered, List<Measure> measures, List<Dossier> dossiers, LocalDate asOf) {
        Listings listings = new Listings(measures, dossiers, asOf);
        List<ListedEntity> all = new ArrayList<>();
        for (ListedEntity entity : registered) {
            Measure measure = listings.measures.get(entity.measureId());
            if (measure != null) {
                all.add(ListingDates.of(listings.named(entity), measure, asOf));
            }
        }
        Set<String> held = registered.stream().map(ListedEntity::measureId).collect(Collectors.toSet());
        measures.stream().filter(m -> !held.contains(m.id())).forEach(m -> all.addAll(listings.found(m)));
        return all;
    }

    private ListedEntity named(ListedEntity entity) {
        Dossier dossier = dossiers.get(entity.measureId());
        if (dossier == null) {
            return entity;
        }
        String zh = entity.nameZh();
        List<SourceRow> sources = new ArrayList<>(entity.sources());
        for (Announcement reading : dossier.readings()) {
            Optional<ListedName> name = reading.names().stream()
                    .filter(n -> EntityNames.core(n.en()).equals(EntityNames.core(entity.nameEn())))
                    .findFirst();
            if (name.isPresent()) {
                zh = zh.isEmpty() ? name.get().zh() : zh;
                sources.add(reading.row(name.get().line()));
            }
        }
        return entity.named(zh, sources);
    }

    /** The names of an announcement that only documents know, from the copy that gives most. */
    private List<ListedEntity> found(Measure measure) {
        Dossier dossier = dossiers.get(measure.id());
        Optional<EntityList> list = list(measure);
        if (dossier == null || list.isEmpty()) {
            return List.of();
        }
        return dossier.readings().stream()
                .max(Comparator.comparingInt(r -> r.names().size()))
                .map(r -> r.names().stream()
                        .map(n -> ListingDates.of(entity(n, r, measure, list.get()), measure, asOf))
                        .toList())
                .orElse(List.of());
    }

    private static ListedEntity entity(ListedName name, Announcement reading, Measure measure, EntityList list) {
        Confidence confidence = measure.confidence() == Confidence.LOW ? Confidence.LOW : Confidence.MEDIUM;
        return new ListedEntity(
                name.en(),
                name.zh(),
                measure.targets().size() == 1 ? measure.targets().getFirst() : "",
                list,
                measure.id(),
                "",
                null,
                null,
                null,
                null,
                confidence,
                List.of(reading.row(name.line())));
    }

    private static Optional<EntityList> list(Measure measure) {
        return measure.issuer().equals("UEL")
                ? Optional.of(EntityList.UNRELIABLE)
                : EntityList.named(measure.titleZh()).stream().findFirst();
    }
}
