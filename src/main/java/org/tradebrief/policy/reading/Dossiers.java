package org.tradebrief.policy.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.ActNumber;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.State;
import org.tradebrief.policy.Choice;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.Dossier.Attribute;
import org.tradebrief.policy.Dossier.Kind;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/**
 * Puts copies together: what has the same act, else the same address, is one dossier. Every document stands in exactly
 * one.
 */
public final class Dossiers {
    private final KnownActs known;
    private final Map<String, Measure> measures;
    private final Map<String, List<Choice>> choices;

    /** @param choices what people decided where copies disagree, the latest last */
    public Dossiers(List<Measure> measures, List<Choice> choices) {
        this.known = new KnownActs(measures);
        this.measures = measures.stream().collect(Collectors.toMap(Measure::id, m -> m));
        this.choices = choices.stream().collect(Collectors.groupingBy(Choice::dossierId));
    }

    /** The dossiers of these documents, ordered by id. */
    public List<Dossier> of(List<Announcement> readings) {
        Map<String, List<Announcement>> byPage = new LinkedHashMap<>();
        for (Announcement reading : readings) {
            byPage.computeIfAbsent(page(reading), p -> new ArrayList<>()).add(reading);
        }
        Map<String, String> idOfPage = new HashMap<>();
        byPage.forEach((page, copies) -> idOfPage.put(page, id(page, copies)));
        Map<String, List<Announcement>> byId = new LinkedHashMap<>();
        byPage.forEach((page, copies) -> byId.computeIfAbsent(
                        Objects.requireNonNull(idOfPage.get(page)), i -> new ArrayList<>())
                .addAll(copies));
        return byId.entrySet().stream()
                .map(e -> dossier(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Dossier::id))
                .toList();
    }

    private static String page(Announcement reading) {
        String url = reading.document().url();
        return url == null ? reading.document().path() : PageAddress.canonical(url);
    }

    /** A known act by its address or number, else the number that the copies agree on, else the address. */
    private String id(String page, List<Announcement> copies) {
        Optional<String> byAddress = known.at(page);
        if (byAddress.isPresent()) {
            return byAddress.get();
        }
        List<ActNumber> told = copies.stream()
                .map(Announcement::act)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Optional<String> byNumber =
                told.stream().flatMap(a -> known.numbered(a).stream()).findFirst();
        return byNumber.or(() -> told.stream()
                        .filter(a -> !a.issuer().isEmpty() && a.year() > 0)
                        .map(ActNumber::id)
                        .findFirst())
                .orElse(page);
    }

    private Dossier dossier(String id, List<Announcement> readings) {
        List<Announcement> copies = readings.stream()
                .sorted(Comparator.comparing(r -> r.document().path()))
                .toList();
        Measure measure = measures.get(id);
        String url = copies.stream()
                .map(c -> c.document().url())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        boolean numbered = copies.stream().map(Announcement::act).anyMatch(a -> a != null && a.id().equals(id));
        Map<Attribute, Map<String, List<String>>> conflicts = Conflicts.among(copies, registered(id));
        Map<Attribute, Choice> chosen = chosen(id, conflicts);
        Choice titled = chosen.get(Attribute.TITLE);
        String title = titled == null ? title(copies) : titled.value();
        Choice dated = chosen.get(Attribute.DATE);
        return new Dossier(
                id,
                kind(copies, url, title),
                measure != null || numbered ? id : null,
                title,
                dated == null ? date(copies, measure) : LocalDate.parse(dated.value()),
                url,
                copies,
                conflicts,
                chosen);
    }

    /** A choice holds as long as some copy says what was chosen; after a changed page a person decides anew. */
    private Map<Attribute, Choice> chosen(String id, Map<Attribute, Map<String, List<String>>> conflicts) {
        Map<Attribute, Choice> chosen = new EnumMap<>(Attribute.class);
        for (Choice choice : choices.getOrDefault(id, List.of())) {
            if (conflicts.getOrDefault(choice.attribute(), Map.of()).containsKey(choice.value())) {
                chosen.put(choice.attribute(), choice);
            }
        }
        return chosen;
    }

    /** What the register says that this act or answer did to others. */
    private List<Conflicts.Registered> registered(String id) {
        List<Conflicts.Registered> held = new ArrayList<>();
        for (Measure measure : measures.values()) {
            for (Event event : measure.events()) {
                boolean told = event.by().equals(id)
                        && !measure.number().isEmpty()
                        && !event.sources().isEmpty();
                if (told && (event.kind().ends() || event.kind() == EventKind.SUSPENDED)) {
                    Status status = event.kind().ends() ? Status.ENDED : Status.SUSPENDED;
                    held.add(new Conflicts.Registered(
                            measure.number(), status, event.sources().getFirst().path()));
                }
            }
        }
        return held;
    }

    private static Kind kind(List<Announcement> copies, String url, String title) {
        if (copies.stream().allMatch(c -> c.state() == State.STUB || c.state() == State.OUT_OF_SCOPE)) {
            return Kind.STUB;
        }
        if (url.contains("/gjdt/")) {
            return Kind.NEWS;
        }
        return url.contains("/gndt/") || ActNumbers.isTalk(title) ? Kind.STATEMENT : Kind.ACT;
    }

    /** The title that most copies share; among equals the one that bears a number, then the first. */
    private static String title(List<Announcement> copies) {
        Map<String, List<Announcement>> byCore = copies.stream()
                .filter(c -> !c.title().isEmpty())
                .collect(Collectors.groupingBy(c -> Titles.core(c.title()), LinkedHashMap::new, Collectors.toList()));
        Comparator<List<Announcement>> more = Comparator.comparing(List::size);
        return byCore.values().stream()
                .max(more.thenComparing(l -> l.stream().anyMatch(Dossiers::bearsNumber)))
                .map(l -> l.stream()
                        .filter(Dossiers::bearsNumber)
                        .findFirst()
                        .orElse(l.getFirst())
                        .title())
                .orElse("");
    }

    private static boolean bearsNumber(Announcement copy) {
        return ActNumbers.ofTitle(copy.title()).isPresent();
    }

    private static @Nullable LocalDate date(List<Announcement> copies, @Nullable Measure measure) {
        Optional<LocalDate> ofAct = measure != null
                ? measure.announcedOn()
                : copies.stream()
                        .map(Announcement::announced)
                        .filter(Objects::nonNull)
                        .findFirst();
        return ofAct.orElseGet(() -> copies.stream()
                .map(Announcement::portalDate)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue()
                        .thenComparing(
                                Map.Entry.<LocalDate, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null));
    }
}
