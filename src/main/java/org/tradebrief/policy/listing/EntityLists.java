package org.tradebrief.policy.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.library.Confidence;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Status;

/**
 * Questions about listed names. A branch is counted with its head, an unconfirmed listing not at all; a name that two
 * announcements put on one list counts for each.
 */
public final class EntityLists {
    private final List<ListedEntity> entities;

    /** @param entities as the register knows them on some day */
    public EntityLists(List<ListedEntity> entities) {
        this.entities = List.copyOf(entities);
    }

    /** What became of a listing between two days. */
    public record Change(ListedEntity entity, @Nullable Status before, Status after) {}

    /** Every listing under a name in any script or language, or part of one; the best fits first. */
    public List<ListedEntity> find(String name) {
        if (EntityNames.folded(name).isEmpty()) {
            return List.of();
        }
        return entities.stream()
                .filter(e -> EntityNames.distance(name, e) < 3)
                .sorted(Comparator.<ListedEntity>comparingInt(e -> EntityNames.distance(name, e))
                        .thenComparing(ListedEntity::nameEn)
                        .thenComparing(ListedEntity::measureId))
                .toList();
    }

    /** How many names each list holds in each status on that day, of those that are asked for. */
    public Map<EntityList, Map<Status, Integer>> counts(LocalDate day, Predicate<ListedEntity> which) {
        Map<EntityList, Map<Status, Integer>> counts = new EnumMap<>(EntityList.class);
        counted(which)
                .forEach(e -> counts.computeIfAbsent(e.list(), l -> new EnumMap<>(Status.class))
                        .merge(e.status(day), 1, Integer::sum));
        return counts;
    }

    /** How many names each announcement put on its list, whatever became of them. */
    public Map<String, Integer> namesByMeasure() {
        return counted(e -> true)
                .collect(Collectors.toMap(ListedEntity::measureId, e -> 1, Integer::sum, TreeMap::new));
    }

    private java.util.stream.Stream<ListedEntity> counted(Predicate<ListedEntity> which) {
        return entities.stream()
                .filter(e -> e.branchOf().isEmpty() && e.confidence() != Confidence.LOW)
                .filter(which);
    }

    /** What changed from one day to a later one, each day with what was known on it: added, suspended, removed ... */
    public static List<Change> changes(Register register, LocalDate from, LocalDate to) {
        Map<String, ListedEntity> before =
                register.entities(from).stream().collect(Collectors.toMap(EntityLists::key, e -> e, (a, b) -> a));
        List<Change> changes = new ArrayList<>();
        for (ListedEntity entity : register.entities(to)) {
            ListedEntity then = before.get(key(entity));
            Status was = then == null ? null : then.status(from);
            Status is = entity.status(to);
            if (was != is && entity.confidence() != Confidence.LOW) {
                changes.add(new Change(entity, was, is));
            }
        }
        return changes;
    }

    private static String key(ListedEntity entity) {
        return entity.measureId() + "\n" + entity.nameEn() + "\n" + entity.nameZh();
    }
}
