package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;

/**
 * A name on a list. Its status follows its measure, unless it was removed on a day of its own.
 *
 * @param country ISO 3166 alpha-3 of where it sits; empty where unknown
 * @param measureId the announcement that listed it
 * @param branchOf the name that it is a branch of and is counted with; empty for a name that counts by itself
 */
public record ListedEntity(
        String nameEn,
        String nameZh,
        String country,
        EntityList list,
        String measureId,
        String branchOf,
        @Nullable LocalDate effective,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate removed,
        Confidence confidence,
        List<SourceRow> sources) {
    public ListedEntity {
        sources = List.copyOf(sources);
    }

    /** What the listing is on a day, from the dates known of it. */
    public Status status(LocalDate day) {
        if (removed != null && !removed.isAfter(day)) {
            return Status.ENDED;
        }
        if (suspendedFrom != null && !suspendedFrom.isAfter(day)) {
            return suspendedUntil == null || !suspendedUntil.isBefore(day) ? Status.SUSPENDED : Status.UNKNOWN;
        }
        if (effective == null) {
            return Status.UNKNOWN;
        }
        return effective.isAfter(day) ? Status.ANNOUNCED : Status.IN_FORCE;
    }

    /** The lists that are kept. */
    public enum EntityList {
        UNRELIABLE("不可靠實體清單"),
        CONTROL("出口管制管控名單"),
        COUNTERMEASURE("反制清單"),
        WATCH("關注名單");

        private final String chinese;

        EntityList(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
