package org.tradebrief.desk.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Document;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.MeasureNames;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;

/** Tells of a document's path what it is as a measure. */
record MeasureMarks(Map<String, MeasureMark> byPath) {
    static final MeasureMarks EMPTY = new MeasureMarks(Map.of());

    MeasureMarks {
        byPath = Map.copyOf(byPath);
    }

    static MeasureMarks of(Register register, LocalDate asOf) {
        Map<String, Measure> measures = register.measures(asOf).stream()
                .collect(Collectors.toMap(Measure::id, Function.identity(), (a, b) -> a));
        Map<String, MeasureMark> marks = new HashMap<>();
        for (Dossier dossier : register.dossiers(asOf)) {
            MeasureMark mark = mark(dossier, measures.get(dossier.measureId()), asOf);
            for (Document document : dossier.documents()) {
                marks.put(document.path(), mark);
            }
        }
        return new MeasureMarks(marks);
    }

    private static MeasureMark mark(Dossier dossier, @Nullable Measure measure, LocalDate asOf) {
        String id = measure == null ? "" : measure.id();
        String issuer = measure == null ? "" : MeasureNames.issuer(measure.issuer());
        if (dossier.kind() != Dossier.Kind.ACT) {
            return new MeasureMark(Status.STATEMENT, id, issuer, null);
        }
        if (measure == null) {
            return new MeasureMark(Status.UNKNOWN, "", "", null);
        }
        Standing standing = Standings.of(measure, asOf);
        return new MeasureMark(Status.of(standing.status()), id, issuer, standing.until());
    }

    MeasureMark of(String path) {
        return byPath.getOrDefault(path, MeasureMark.NONE);
    }
}
