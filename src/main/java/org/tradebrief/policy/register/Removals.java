package org.tradebrief.policy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Announcement;
import org.tradebrief.policy.Announcement.Quotation;
import org.tradebrief.policy.Dossier;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.ListedEntity.EntityList;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.listing.EntityNames;

/**
 * Takes the names off their lists that later acts take off. Such an act names them as it likes, in one language, in a
 * sentence or in an annex; so the known names of that list are looked for in what it says.
 */
final class Removals {
    /** A shorter name would be found within others. */
    private static final int SHORTEST = 3;

    private final List<Removal> removals = new ArrayList<>();

    private Removals() {}

    /**
     * A passage that takes names off.
     *
     * @param day from which on they are off
     * @param by the act
     */
    private record Removal(String folded, Set<EntityList> lists, LocalDate day, String by, SourceRow row) {}

    static Removals in(List<Measure> measures, List<Dossier> dossiers) {
        Removals found = new Removals();
        for (Dossier dossier : dossiers) {
            boolean takes =
                    dossier.readings().stream().anyMatch(r -> !r.takenOff().isEmpty());
            if (takes) {
                measures.stream()
                        .filter(m -> m.id().equals(dossier.id()))
                        .findFirst()
                        .ifPresent(act -> dossier.readings().forEach(copy -> found.read(act, copy)));
            }
        }
        found.removals.sort(Comparator.comparing(Removal::day));
        return found;
    }

    private void read(Measure act, Announcement copy) {
        LocalDate day =
                act.effectiveOn().stream().findFirst().or(act::announcedOn).orElse(act.knownOn());
        for (Quotation passage : copy.takenOff()) {
            Set<EntityList> said = EntityList.named(passage.text());
            Set<EntityList> lists = said.isEmpty() ? EntityList.named(act.titleZh()) : said;
            removals.add(
                    new Removal(EntityNames.folded(passage.text()), lists, day, act.id(), copy.row(passage.line())));
        }
    }

    /** The listings, those taken off with the day and the line. */
    List<ListedEntity> from(List<ListedEntity> listed) {
        List<ListedEntity> all = new ArrayList<>(listed);
        for (Removal removal : removals) {
            Set<ListedEntity> named = new HashSet<>(named(removal, all));
            all.replaceAll(e -> named.contains(e) ? e.takenOff(removal.day, removal.row) : e);
        }
        return List.copyOf(all);
    }

    /** The longest names first, so that a head is not found within the name of its branch. */
    private static List<ListedEntity> named(Removal removal, List<ListedEntity> all) {
        record Named(ListedEntity entity, String name) {}
        List<Named> names = all.stream()
                .filter(e -> removal.lists.contains(e.list()) && !e.measureId().equals(removal.by))
                .filter(e -> e.effective() == null || !e.effective().isAfter(removal.day))
                .flatMap(e -> Stream.of(e.nameEn(), e.nameZh())
                        .map(EntityNames::core)
                        .filter(n -> n.length() >= SHORTEST)
                        .map(n -> new Named(e, n)))
                .sorted(Comparator.comparingInt(n -> -n.name().length()))
                .toList();
        List<ListedEntity> found = new ArrayList<>();
        String rest = removal.folded;
        Optional<String> last = Optional.empty();
        for (Named named : names) {
            // Two announcements may have put one name on the list.
            if (rest.contains(named.name()) || last.filter(named.name()::equals).isPresent()) {
                rest = rest.replace(named.name(), " ");
                last = Optional.of(named.name());
                found.add(named.entity());
            }
        }
        return found;
    }
}
