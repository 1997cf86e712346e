package org.tradebrief.desk.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.Relation.Kind;

/**
 * What one act does to others, the selected one being either.
 *
 * @param kind in the active voice
 * @param targets ids, the selected measure among them where it is one
 */
record RelationLine(String actor, Kind kind, List<String> targets) {
    RelationLine {
        targets = List.copyOf(targets);
    }

    private record Deed(String actor, Kind kind) {}

    /** Each deed in which the measure has a part, with all that it was done to. */
    static List<RelationLine> of(Measure self, RegisterDay known) {
        Map<Deed, Set<String>> deeds = new LinkedHashMap<>();
        for (Relation relation : self.relations()) {
            Kind active = active(relation.kind());
            if (active == relation.kind()) {
                deeds.computeIfAbsent(new Deed(self.id(), active), d -> new LinkedHashSet<>())
                        .add(relation.measureId());
            } else {
                Set<String> targets =
                        deeds.computeIfAbsent(new Deed(relation.measureId(), active), d -> new LinkedHashSet<>());
                known.measure(relation.measureId()).stream()
                        .flatMap(actor -> actor.relations().stream())
                        .filter(r -> r.kind() == active)
                        .forEach(r -> targets.add(r.measureId()));
                targets.add(self.id());
            }
        }
        List<RelationLine> lines = new ArrayList<>();
        deeds.forEach((deed, targets) -> lines.add(new RelationLine(deed.actor(), deed.kind(), List.copyOf(targets))));
        return lines;
    }

    private static Kind active(Kind kind) {
        return switch (kind) {
            case SUSPENDED_BY -> Kind.SUSPENDS;
            case AMENDED_BY -> Kind.AMENDS;
            case ENDED_BY -> Kind.ENDS;
            case REPLACED_BY -> Kind.REPLACES;
            case SUSPENDS, AMENDS, ENDS, IMPLEMENTS, REPLACES -> kind;
        };
    }
}
