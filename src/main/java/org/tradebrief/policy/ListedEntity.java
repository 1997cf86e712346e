package org.tradebrief.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.SourceRow;
import org.tradebrief.text.Scripts;

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

    /** The same with its Chinese name and its sources as documents complete them. */
    public ListedEntity named(String zh, List<SourceRow> from) {
        return new ListedEntity(
                nameEn,
                zh,
                country,
                list,
                measureId,
                branchOf,
                effective,
                suspendedFrom,
                suspendedUntil,
                removed,
                confidence,
                from);
    }

    /** The same taken off its list on a day, unless it was before. */
    public ListedEntity takenOff(LocalDate day, SourceRow source) {
        if (removed != null && !removed.isAfter(day)) {
            return this;
        }
        List<SourceRow> rows = new ArrayList<>(sources);
        rows.add(source);
        return new ListedEntity(
                nameEn,
                nameZh,
                country,
                list,
                measureId,
                branchOf,
                effective,
                suspendedFrom,
                suspendedUntil,
                day,
                confidence,
                rows);
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
        UNRELIABLE("不可靠實體清單", "不可靠|unreliable"),
        CONTROL("出口管制管控名單", "管控名|control (?:control )?list"),
        COUNTERMEASURE("反制清單", "反制|countermeasure"),
        WATCH("關注名單", "关注名|watch ?list");

        private final String chinese;
        private final Pattern names;

        EntityList(String chinese, String names) {
            this.chinese = chinese;
            this.names = Pattern.compile(names);
        }

        public String chinese() {
            return chinese;
        }

        /** The lists that a text names, in either script or in English; empty for none. */
        public static Set<EntityList> named(String text) {
            String folded = Scripts.folded(text);
            Set<EntityList> found = EnumSet.noneOf(EntityList.class);
            for (EntityList list : values()) {
                if (list.names.matcher(folded).find()) {
                    found.add(list);
                }
            }
            return found;
        }
    }
}
