package org.tradebrief.check.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Relation;
import org.tradebrief.text.Scripts;

/** How many: names that an act lists, acts of one day, acts that another one suspends. */
public final class MeasureCounts {
    private static final Pattern TITLE = Pattern.compile("(\\d+) ?家");
    private static final Pattern ENGLISH = Pattern.compile("^(\\d+) (?:\\w+ )*(?:firms|entities|companies)");
    private static final Pattern ITEM = Pattern.compile("^[\\p{IsHan}](?:$|[ (])");
    private static final Pattern SIGNS = Pattern.compile("[\\p{IsHan}](?:、[\\p{IsHan}](?=、|[的等相]|$|\\P{IsHan})){2,}");
    private final PolicyBook policy;
    private final Map<String, List<ListedEntity>> names;
    private final Map<String, Set<Integer>> listed = new ConcurrentHashMap<>();
    private final Map<String, List<Measure>> borne = new ConcurrentHashMap<>();
    private final Map<String, Integer> together = new ConcurrentHashMap<>();

    /** @param policy whose measures and names are known by now */
    MeasureCounts(PolicyBook policy) {
        this.policy = policy;
        this.names = policy.entities().stream().collect(Collectors.groupingBy(ListedEntity::measureId));
    }

    /** The names that the act puts on a list, without branches of those named. */
    public List<ListedEntity> names(Measure m) {
        return names.getOrDefault(m.id(), List.of());
    }

    /** How many names an act lists: by its list, by its title; those of the acts that it stops or suspends together. */
    public Set<Integer> listed(Measure m) {
        return listed.computeIfAbsent(m.id(), id -> counted(m));
    }

    private Set<Integer> counted(Measure m) {
        Set<Integer> counts = new TreeSet<>();
        List<ListedEntity> names = names(m);
        counts.add(names.size());
        counts.add((int) names.stream().filter(e -> e.branchOf().isEmpty()).count());
        first(TITLE, Scripts.folded(m.titleZh())).ifPresent(counts::add);
        first(ENGLISH, m.titleEn()).ifPresent(counts::add);
        counts.add(borneOn(m).stream().mapToInt(o -> names(o).size()).sum());
        counts.remove(0);
        return counts;
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    /** How many elements an act controls, where it lists them by single signs: 鈥, 鉺, 銩 … or 鎢、碲、鉍、鉬、銦; 0 if it does not. */
    public static int elements(Measure m) {
        long items = m.scope().stream()
                .filter(i -> ITEM.matcher(Scripts.folded(i)).find())
                .count();
        Matcher listed = SIGNS.matcher(Scripts.folded(m.titleZh() + ' ' + String.join(" ", m.scope())));
        return items > 2 ? (int) items : listed.find() ? listed.group().split("、").length : 0;
    }

    /** The acts that one stops or suspends. */
    public List<Measure> borneOn(Measure m) {
        return borne.computeIfAbsent(m.id(), id -> related(m));
    }

    private List<Measure> related(Measure m) {
        Set<String> ids = new TreeSet<>();
        for (Relation r : m.relations()) {
            if (r.kind() == Relation.Kind.SUSPENDS || r.kind() == Relation.Kind.ENDS) {
                ids.add(r.measureId());
            }
        }
        return policy.measures().stream().filter(o -> ids.contains(o.id())).toList();
    }

    /** The announcements of one day, or of one month: those of the ministry, without its lists of the unreliable. */
    public List<Measure> announced(Predicate<LocalDate> when) {
        return policy.measures().stream()
                .filter(m -> m.issuer().startsWith("MOFCOM") && !m.issuer().endsWith("ORDER"))
                .filter(m -> !m.issuer().endsWith("UEL") && !m.number().isEmpty() && m.isControl())
                .filter(m -> policy.days(m, EventKind.ANNOUNCED).stream().anyMatch(when))
                .toList();
    }

    /** The acts of a day that put so many names of one economy on their lists together: 20 and 20 are 40. */
    public List<Measure> listedTogether(int count) {
        return policy.measures().stream()
                .filter(m -> !names(m).isEmpty())
                .filter(m -> together.computeIfAbsent(m.id(), id -> namesOfDay(m)) == count)
                .toList();
    }

    private int namesOfDay(Measure m) {
        return sameDay(m).stream().mapToInt(o -> names(o).size()).sum();
    }

    private List<Measure> sameDay(Measure m) {
        List<LocalDate> days = policy.days(m, EventKind.ANNOUNCED);
        return policy.measures().stream()
                .filter(o -> o.targets().equals(m.targets()) && o.issuer().equals(m.issuer()))
                .filter(o ->
                        !days.isEmpty() && policy.days(o, EventKind.ANNOUNCED).equals(days))
                .toList();
    }

    /** The acts that put names on a list on that day, so many of them. */
    public List<Measure> listing(Predicate<LocalDate> when, int count) {
        return policy.measures().stream()
                .filter(m -> policy.days(m, EventKind.ANNOUNCED, EventKind.EFFECTIVE).stream()
                        .anyMatch(when))
                .filter(m -> listed(m).contains(count))
                .toList();
    }
}
