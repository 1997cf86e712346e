package org.tradebrief.check.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tradebrief.library.Confidence;
import org.tradebrief.library.Document;
import org.tradebrief.library.DocumentId;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Register;
import org.tradebrief.policy.Relation;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standings;
import org.tradebrief.policy.Status;

/** The measures known on a day, found by number or by subject. */
public final class PolicyBook {
    private static final Pattern PART = Pattern.compile("（[一二三四五六七八九十]+）");
    private final LocalDate asOf;
    private final List<Measure> measures;
    private final List<ListedEntity> entities;
    private final Map<String, List<Dossier>> dossiers = new HashMap<>();
    private final Map<DocumentId, Measure> byDocument = new HashMap<>();
    private final Map<Integer, List<Measure>> byNumber = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final PairIndex<Measure> subjects = new PairIndex<>();
    private final Set<LocalDate> eventDays = new TreeSet<>();
    private final Map<String, Standing> standings = new ConcurrentHashMap<>();
    private final Map<Asked, List<Measure>> found = new ConcurrentHashMap<>();
    private final Map<Happened, List<LocalDate>> days = new ConcurrentHashMap<>();
    private final MeasureNames names;
    private final MeasureCounts counts;
    private final Descriptions descriptions;

    public PolicyBook(Register register, LocalDate asOf) {
        this.asOf = asOf;
        this.measures = register.measures(asOf);
        this.entities = register.entities(asOf);
        this.names = new MeasureNames(measures);
        this.counts = new MeasureCounts(this);
        this.descriptions = new Descriptions(this, measures);
        for (Dossier d : register.dossiers(asOf)) {
            String id = d.measureId();
            if (id != null) {
                dossiers.computeIfAbsent(id, k -> new ArrayList<>()).add(d);
            }
        }
        for (Measure m : measures) {
            for (Event e : m.events()) {
                Stream.of(Optional.of(e.on()), Optional.of(e.knownOn()), Optional.ofNullable(e.until()))
                        .flatMap(Optional::stream)
                        .forEach(eventDays::add);
            }
            if (!m.number().isEmpty() && m.number().chars().allMatch(Character::isDigit)) {
                byNumber.computeIfAbsent(Integer.parseInt(m.number()), k -> new ArrayList<>())
                        .add(m);
            }
            documents(m).forEach(d -> byDocument.putIfAbsent(d.id(), m));
            Set<String> pairs = Bigrams.telling(m.shortZh() + " " + m.titleZh());
            lengths.put(m.id(), pairs.size());
            if (m.confidence() != Confidence.LOW) {
                subjects.add(m, pairs);
            }
        }
    }

    /** A number as it is asked for, with the series that the words around name. */
    private record Asked(int year, int number, boolean order, ActSeries series) {}

    public MeasureNames names() {
        return names;
    }

    public MeasureCounts counts() {
        return counts;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<Measure> measures() {
        return measures;
    }

    public List<ListedEntity> entities() {
        return entities;
    }

    /**
     * The acts with that number, those of the year where one is said; orders (令) apart from announcements.
     *
     * @param topic the folded words around, which may name the series
     */
    public List<Measure> find(int year, int number, boolean order, String topic) {
        return found.computeIfAbsent(new Asked(year, number, order, ActSeries.in(topic)), this::find);
    }

    private List<Measure> find(Asked a) {
        return byNumber.getOrDefault(a.number(), List.of()).stream()
                .filter(m -> m.confidence() != Confidence.LOW)
                .filter(m -> a.year() == 0 || m.year() == a.year() || isStateCouncil(m) && a.order())
                .filter(m -> a.order() == isOrder(m) || isStateCouncil(m))
                .sorted(Comparator.comparing((Measure m) -> -closeness(m, a.series()))
                        .thenComparing(Measure::year, Comparator.reverseOrder()))
                .toList();
    }

    private int closeness(Measure m, ActSeries series) {
        boolean unreliable = m.issuer().startsWith("UEL");
        return switch (series) {
            case UNRELIABLE -> unreliable ? 1 : 0;
            case ORDER -> m.issuer().endsWith("ORDER") ? 1 : 0;
            case CONTROL -> unreliable ? -1 : counts.names(m).isEmpty() ? 0 : 1;
            case OTHER -> unreliable ? -1 : 0;
        };
    }

    /** Whether the act is one of the series that the folded words name; those of a list of its own are only where it is named. */
    public static boolean isOfSeries(Measure m, String topic) {
        return !m.issuer().startsWith("UEL") || ActSeries.in(topic) == ActSeries.UNRELIABLE;
    }

    /** Whether the folded words name the list of unreliable entities, whose acts are numbered on their own. */
    public static boolean isOfUnreliable(String topic) {
        return ActSeries.in(topic) == ActSeries.UNRELIABLE;
    }

    /** Whether it is called an order (令) rather than an announcement. */
    public static boolean isOrder(Measure m) {
        return m.issuer().endsWith("ORDER") || isStateCouncil(m);
    }

    private static boolean isStateCouncil(Measure m) {
        return m.issuer().startsWith("SC");
    }

    /** Measures spoken of by their subject, the closest first; a text must share at least so many telling pairs. */
    public List<Measure> about(String folded, int atLeast) {
        return subjects.holding(Bigrams.telling(folded), atLeast).stream()
                .sorted(Comparator.comparing((PairIndex.Scored<Measure> m) -> -m.common())
                        .thenComparing(m -> lengths.getOrDefault(m.thing().id(), 0))
                        .thenComparing(m -> m.thing().id()))
                .map(PairIndex.Scored::thing)
                .toList();
    }

    /** The measure that the words describe where a number names another one, of which they say nothing. */
    public Optional<Measure> describedInstead(String folded, Measure named) {
        return descriptions.insteadOf(folded, named);
    }

    /** The act that lists what the words right behind a number name, where the act of that number lists none of it. */
    public Optional<Measure> itemsInstead(String folded, Measure named) {
        return descriptions.itemsInstead(folded, named);
    }

    /** Whether the words name most of the things that the act lists one by one. */
    public boolean namesItems(String folded, Measure m) {
        return descriptions.namesItems(folded, m);
    }

    /** The measures that share so many telling pairs of signs with the words. */
    List<PairIndex.Scored<Measure>> sharing(Set<String> pairs, int atLeast) {
        return subjects.holding(pairs, atLeast);
    }

    public Standing standing(Measure m) {
        return standings.computeIfAbsent(m.id(), id -> Standings.of(m, asOf));
    }

    /** The days of that kind, in order. */
    public List<LocalDate> days(Measure m, EventKind... kinds) {
        return days.computeIfAbsent(
                new Happened(m.id(), Set.of(kinds)),
                asked -> events(m, kinds).map(Event::on).distinct().sorted().toList());
    }

    /** What may have happened to a measure, as it is asked for. */
    private record Happened(String measure, Set<EventKind> kinds) {}

    /** Whether the days are those of the events themselves; a portal's page may only tell by when something had happened. */
    public boolean areExact(Measure m, List<LocalDate> days) {
        return m.events().stream()
                .filter(e -> days.contains(e.on()))
                .noneMatch(e -> e.confidence() == Confidence.LOW
                        || e.confidence() != Confidence.HIGH && !e.note().isEmpty());
    }

    /** Whether something happened to any measure on that day, or ended with it. */
    public boolean isEventful(LocalDate day) {
        return eventDays.contains(day);
    }

    /** The days on which something happened to a measure, became known or ended. */
    public Set<LocalDate> eventDays() {
        return eventDays;
    }

    /** The days on which what happened to a measure was made known. */
    public List<LocalDate> daysKnown(Measure m) {
        return m.events().stream()
                .map(Event::knownOn)
                .filter(d -> !d.isAfter(asOf))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether it, or a part of it, was in force on any day up to now. */
    public boolean hasBeenInForce(Measure m) {
        return days(m, EventKind.EFFECTIVE).stream()
                .filter(d -> !d.isAfter(asOf))
                .anyMatch(d -> Standings.of(m, d, asOf).status() == Status.IN_FORCE);
    }

    /** Whether one of its parts was suspended before it took effect, and has not been in force since. */
    public boolean hasIdlePart(Measure m) {
        return m.parts().stream()
                .anyMatch(part -> events(m, EventKind.EFFECTIVE)
                        .filter(e -> e.part().equals(part) && !e.on().isAfter(asOf))
                        .noneMatch(e -> Standings.of(m, e.on(), asOf).parts().stream()
                                .anyMatch(p -> p.part().equals(part) && p.status() == Status.IN_FORCE)));
    }

    /** When the part of an act that sets a threshold takes effect, where its parts do so on different days. */
    public Set<LocalDate> daysOfThreshold(Measure m) {
        Set<LocalDate> days = new TreeSet<>();
        for (String item : m.scope()) {
            Matcher part = PART.matcher(item);
            if (item.contains("%") && part.find()) {
                events(m, EventKind.EFFECTIVE)
                        .filter(e -> e.part().contains(part.group()))
                        .forEach(e -> days.add(e.on()));
            }
        }
        return days;
    }

    /** Whether the act is there to suspend others. */
    public static boolean suspends(Measure m) {
        return m.relations().stream().anyMatch(r -> r.kind() == Relation.Kind.SUSPENDS)
                || m.titleZh().contains("暂停");
    }

    /** Whether all that the act does is to end others. */
    public static boolean endsOthers(Measure m) {
        return m.scope().isEmpty() && m.relations().stream().anyMatch(r -> r.kind() == Relation.Kind.ENDS);
    }

    /** The last days of suspensions, and of a term that the act sets itself or that another has made longer. */
    public List<LocalDate> ends(Measure m) {
        Set<String> longer = events(m, EventKind.AMENDED).map(Event::by).collect(Collectors.toSet());
        Stream<LocalDate> terms = events(m, EventKind.STOPPED)
                .filter(e -> e.by().isEmpty() || longer.contains(e.by()))
                .map(e -> e.on().minusDays(1));
        Stream<LocalDate> suspensions =
                events(m, EventKind.SUSPENDED).map(Event::until).filter(Objects::nonNull);
        return Stream.concat(suspensions, terms).distinct().toList();
    }

    /** The last days until which an act suspends others; its own where it is suspended itself. */
    public List<LocalDate> endsOfSuspended(Measure m) {
        Set<String> suspended = m.relations().stream()
                .filter(r -> r.kind() == Relation.Kind.SUSPENDS)
                .map(Relation::measureId)
                .collect(Collectors.toSet());
        return Stream.concat(
                        ends(m).stream(),
                        measures.stream()
                                .filter(o -> suspended.contains(o.id()))
                                .flatMap(o -> ends(o).stream()))
                .distinct()
                .toList();
    }

    public Stream<Event> events(Measure m, EventKind... kinds) {
        Set<EventKind> wanted = Set.of(kinds);
        return m.events().stream()
                .filter(e -> wanted.contains(e.kind()))
                .filter(e -> !e.knownOn().isAfter(asOf));
    }

    /** The measure that a document holds. */
    public Optional<Measure> of(Document document) {
        return Optional.ofNullable(byDocument.get(document.id()));
    }

    /** The documents of a measure, every copy. */
    public List<Document> documents(Measure m) {
        return dossiers.getOrDefault(m.id(), List.of()).stream()
                .flatMap(d -> d.documents().stream())
                .toList();
    }

    /** Where the measure's days are told: the events' rows, else the measure's own. */
    public List<SourceRow> sources(Measure m) {
        List<SourceRow> rows = m.events().stream()
                .flatMap(e -> e.sources().stream())
                .distinct()
                .limit(12)
                .toList();
        return rows.isEmpty() ? m.sources().stream().limit(12).toList() : rows;
    }

    /** The same of several, the first of them where there are many. */
    public List<SourceRow> sources(List<Measure> of) {
        return of.stream()
                .flatMap(m -> sources(m).stream())
                .distinct()
                .limit(24)
                .toList();
    }

    /** At whom an act is aimed, as ISO 3166 alpha-3: its targets and whence the firms come that it lists. */
    public Set<String> aims(Measure m) {
        Set<String> codes = new TreeSet<>(m.targets());
        counts().names(m).stream()
                .map(ListedEntity::country)
                .filter(c -> !c.isEmpty())
                .forEach(codes::add);
        return codes;
    }

    /** 商務部、海關總署公告 2025 年第 57 號. */
    public static String title(Measure m) {
        String issuer = m.issuer().startsWith("SC")
                ? "國務院令"
                : m.issuer().endsWith("ORDER") ? "商務部令" : m.issuer().startsWith("UEL") ? "不可靠實體清單公告" : "公告";
        String year = m.issuer().startsWith("SC") ? "" : m.year() + " 年";
        String number = issuer + " " + year + "第 " + m.number() + " 號";
        return m.number().isEmpty() ? m.shortZh() : m.shortZh().isEmpty() ? number : number + "（" + m.shortZh() + "）";
    }
}
