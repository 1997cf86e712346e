package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Status;

/** Gives a listed name the dates that follow from its measure, as far as they were known on a day. */
final class ListingDates {
    private ListingDates() {}

    static ListedEntity of(ListedEntity entity, Measure measure, LocalDate asOf) {
        List<Span> life = Life.of(measure, "", asOf);
        Span suspended = first(life, Status.SUSPENDED);
        Span ended = first(life, Status.ENDED);
        LocalDate removed = entity.removed();
        if (removed == null && ended != null) {
            removed = ended.from();
        }
        return new ListedEntity(
                entity.nameEn(),
                entity.nameZh(),
                entity.country(),
                entity.list(),
                entity.measureId(),
                entity.branchOf(),
                measure.effectiveOn().stream().findFirst().orElse(null),
                suspended == null ? null : suspended.from(),
                suspended == null ? null : suspended.to(),
                removed,
                entity.confidence(),
                entity.sources());
    }

    private static @Nullable Span first(List<Span> life, Status status) {
        return life.stream().filter(s -> s.status() == status).findFirst().orElse(null);
    }
}
