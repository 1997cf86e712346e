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
 */
public record ListedEntity(
        String nameEn,
        String nameZh,
        String country,
        EntityList list,
        String measureId,
        @Nullable LocalDate effective,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate removed,
        Confidence confidence,
        List<SourceRow> sources) {
    public ListedEntity {
        sources = List.copyOf(sources);
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
