package org.tradebrief.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.State;
import org.tradebrief.policy.Dossier.Attribute;
import org.tradebrief.policy.Status;

/** Lays copies side by side. A copy that says nothing of an attribute contradicts nobody. */
final class Conflicts {
    private Conflicts() {}

    /**
     * What the register holds of another act that these copies are about.
     *
     * @param path the register's table, or the document of the entry
     */
    record Registered(String number, Status status, String path) {}

    static Map<Attribute, Map<String, List<String>>> among(List<Announcement> copies, List<Registered> registered) {
        List<Announcement> witnesses = copies.stream()
                .filter(c -> c.state() == State.READ || c.state() == State.UNTITLED)
                .toList();
        Map<Attribute, Map<String, List<String>>> conflicts = new EnumMap<>(Attribute.class);
        put(conflicts, Attribute.TITLE, titles(witnesses));
        put(conflicts, Attribute.DATE, by(witnesses, c -> text(c.portalDate())));
        put(conflicts, Attribute.NUMBER, numbers(witnesses));
        put(conflicts, Attribute.EFFECTIVE, by(witnesses, ExtractReader::effectiveValue));
        put(conflicts, Attribute.CATEGORY, by(witnesses, c -> c.document().category()));
        put(conflicts, Attribute.STATUS, statuses(witnesses, registered));
        return conflicts;
    }

    /** A copy that leaves out the issuer or the year of a number does not contradict one that has them. */
    private static Map<String, List<String>> numbers(List<Announcement> copies) {
        List<ActNumber> told =
                copies.stream().map(Announcement::act).filter(Objects::nonNull).toList();
        boolean alike = told.stream().allMatch(a -> told.stream().allMatch(a::agreesWith));
        return alike
                ? Map.of()
                : by(copies, c -> c.act() == null ? "" : c.act().id().replaceFirst("^-", ""));
    }

    private static void put(
            Map<Attribute, Map<String, List<String>>> conflicts,
            Attribute attribute,
            Map<String, List<String>> values) {
        if (values.size() > 1) {
            conflicts.put(attribute, values);
        }
    }

    private static Map<String, List<String>> by(List<Announcement> copies, Function<Announcement, String> value) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Announcement copy : copies) {
            String said = value.apply(copy);
            if (!said.isEmpty()) {
                values.computeIfAbsent(said, v -> new ArrayList<>()).add(path(copy));
            }
        }
        return values;
    }

    /** Titles that differ only in number, spacing, script or wrapping are one; each is shown as its first copy writes it. */
    private static Map<String, List<String>> titles(List<Announcement> copies) {
        Map<String, String> shown = new HashMap<>();
        copies.stream()
                .filter(c -> !c.title().isEmpty())
                .forEach(c -> shown.putIfAbsent(Titles.core(c.title()), c.title()));
        return by(copies, c -> c.title().isEmpty() ? "" : shown.getOrDefault(Titles.core(c.title()), c.title()));
    }

    /** Where one copy calls another act suspended and the next, or the register, calls it ended. */
    private static Map<String, List<String>> statuses(List<Announcement> copies, List<Registered> registered) {
        Map<ActNumber, Map<Status, List<String>>> said = new HashMap<>();
        for (Announcement copy : copies) {
            copy.told().forEach((act, statuses) -> add(said, act, statuses, path(copy)));
        }
        for (Registered held : registered) {
            if (said.containsKey(new ActNumber("", 0, held.number()))) {
                add(said, new ActNumber("", 0, held.number()), Set.of(held.status()), held.path());
            }
        }
        Map<String, List<String>> conflicts = new TreeMap<>();
        said.forEach((act, byStatus) -> {
            if (byStatus.size() > 1) {
                byStatus.forEach((status, paths) ->
                        conflicts.put("第 " + act.number() + " 號" + (status == Status.ENDED ? "停止" : "暫停"), paths));
            }
        });
        return conflicts;
    }

    private static void add(
            Map<ActNumber, Map<Status, List<String>>> said, ActNumber act, Set<Status> statuses, String path) {
        Map<Status, List<String>> byStatus =
                said.computeIfAbsent(new ActNumber("", 0, act.number()), a -> new TreeMap<>());
        if (statuses.size() == 1) {
            byStatus.computeIfAbsent(statuses.iterator().next(), s -> new ArrayList<>())
                    .add(path);
        }
    }

    private static String text(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String path(Announcement copy) {
        return copy.document().path();
    }
}
