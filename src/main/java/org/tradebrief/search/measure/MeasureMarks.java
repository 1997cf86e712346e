package org.tradebrief.search.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/**
 * Tells of the documents of a day what each is as a measure. What it does not know is no measure.
 *
 * @param byPath the marks, by the documents' paths
 * @param byStatus the documents of each status but NONE
 * @param byIssuer the documents of each issuer that is known
 */
public record MeasureMarks(
        Map<String, MeasureMark> byPath,
        Map<MeasureStatus, Set<DocumentId>> byStatus,
        Map<String, Set<DocumentId>> byIssuer) {
    public static final MeasureMarks EMPTY = new MeasureMarks(Map.of(), Map.of(), Map.of());

    /** Stands in a filter and in counts for all that no known issuer has issued. */
    public static final String OTHER_ISSUER = "other";

    /** An issuer's orders and announcements are of one issuer. */
    private static final String ORDER = "-ORDER";

    public MeasureMarks {
        byPath = Map.copyOf(byPath);
        byStatus = Map.copyOf(byStatus);
        byIssuer = Map.copyOf(byIssuer);
    }

    /** From what the register knew on that day. */
    public static MeasureMarks of(Register register, LocalDate asOf) {
        Map<String, Measure> measures = register.measures(asOf).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity(), (a, b) -> a));
        Map<String, MeasureMark> marks = new HashMap<>();
        Map<MeasureStatus, Set<DocumentId>> documents = new EnumMap<>(MeasureStatus.class);
        Map<String, Set<DocumentId>> issued = new HashMap<>();
        for (Dossier dossier : register.dossiers(asOf)) {
            MeasureMark mark = mark(dossier, measures.get(dossier.measureId()), asOf);
            for (Document document : dossier.documents()) {
                marks.put(document.path(), mark);
                documents.computeIfAbsent(mark.status(), s -> new HashSet<>()).add(document.id());
                if (!mark.issuer().isEmpty()) {
                    issued.computeIfAbsent(mark.issuer(), i -> new HashSet<>()).add(document.id());
                }
            }
        }
        return new MeasureMarks(marks, documents, issued);
    }

    private static MeasureMark mark(Dossier dossier, @Nullable Measure measure, LocalDate asOf) {
        String id = measure == null ? "" : measure.id();
        String issuer = measure == null ? "" : measure.issuer().replace(ORDER, "");
        if (dossier.kind() != Dossier.Kind.ACT) {
            return new MeasureMark(MeasureStatus.STATEMENT, id, issuer, null, brings(measure));
        }
        if (measure == null) {
            return new MeasureMark(MeasureStatus.UNKNOWN, "", "", null, Set.of());
        }
        Standing standing = Standings.of(measure, asOf);
        return new MeasureMark(MeasureStatus.of(standing.status()), id, issuer, standing.until(), brings(measure));
    }

    private static Set<MeasureStatus> brings(@Nullable Measure measure) {
        Set<MeasureStatus> brings = EnumSet.noneOf(MeasureStatus.class);
        List<Relation> relations = measure == null ? List.of() : measure.relations();
        for (Relation relation : relations) {
            switch (relation.kind()) {
                case SUSPENDS -> brings.add(MeasureStatus.SUSPENDED);
                case ENDS -> brings.add(MeasureStatus.ENDED);
                case SUSPENDED_BY, AMENDS, AMENDED_BY, ENDED_BY, IMPLEMENTS, REPLACES, REPLACED_BY -> {}
            }
        }
        return brings;
    }

    public MeasureMark of(String path) {
        return byPath.getOrDefault(path, MeasureMark.NONE);
    }

    /** Of a page: what the first of its documents that is a measure is. */
    public MeasureMark of(String path, List<String> copies) {
        return Stream.concat(Stream.of(path), copies.stream())
                .map(this::of)
                .filter(m -> m.status() != MeasureStatus.NONE)
                .findFirst()
                .orElse(MeasureMark.NONE);
    }

    /** The documents that have one of these statuses. */
    public Set<DocumentId> documents(Set<MeasureStatus> statuses) {
        return statuses.stream()
                .flatMap(s -> byStatus.getOrDefault(s, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The documents that one of these issued. */
    public Set<DocumentId> issued(Set<String> issuers) {
        return issuers.stream()
                .flatMap(i -> byIssuer.getOrDefault(i, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
