package org.tradebrief.brief.regimes;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/**
 * The regimes in force on the as-of day.
 *
 * @param licences controls of items toward all, in the order in which they were announced, the latest first
 * @param otherLicences the same for dual-use items
 * @param base the regulation and the list that all rest on
 * @param towards dual-use controls against single economies
 * @param foreign acts of others against China
 */
public record StandingRegimes(
        List<Licence> licences,
        List<MeasureRow> otherLicences,
        List<MeasureRow> base,
        List<MeasureRow> towards,
        List<MeasureRow> foreign) {
    private static final Set<Theme> MATERIALS =
            Set.of(Theme.RARE_EARTH, Theme.BATTERY_GRAPHITE, Theme.CRITICAL_MINERALS);
    private static final Pattern CATALOGUE = Pattern.compile("目录|清单|条例|目錄|清單|條例");
    private static final Pattern BASE = Pattern.compile("两用物项出口管制(?:条例|清单)|兩用物項出口管制(?:條例|清單)");

    /** @param namesake a measure of the same title that is not in force, from which only the number tells it apart */
    public record Licence(MeasureRow measure, @Nullable MeasureRow namesake) {}

    static StandingRegimes of(PolicyDay day) {
        MeasureRows rows = new MeasureRows(day);
        List<Measure> controls = day.controls().stream()
                .sorted(Comparator.comparing((Measure m) -> m.announcedOn().orElse(m.knownOn()))
                        .reversed()
                        .thenComparing(Measure::id))
                .toList();
        List<Measure> inForce =
                controls.stream().filter(m -> day.status(m) == Status.IN_FORCE).toList();
        return new StandingRegimes(
                inForce.stream()
                        .filter(m -> MATERIALS.contains(m.theme())
                                && toAll(m)
                                && !isBase(m)
                                && !CATALOGUE.matcher(m.titleZh()).find())
                        .map(m -> new Licence(rows.of(m), namesake(m, controls, day, rows)))
                        .toList(),
                inForce.stream()
                        .filter(m -> m.theme() == Theme.DUAL_USE
                                && toAll(m)
                                && !CATALOGUE.matcher(m.titleZh()).find())
                        .map(rows::of)
                        .toList(),
                inForce.stream()
                        .filter(StandingRegimes::isBase)
                        .sorted(Comparator.comparing(m -> m.announcedOn().orElse(m.knownOn())))
                        .map(rows::of)
                        .toList(),
                controls.stream()
                        .filter(m -> m.theme() == Theme.DUAL_USE && !toAll(m) && alive(day.status(m)))
                        .map(rows::of)
                        .toList(),
                controls.stream()
                        .filter(m -> m.theme() == Theme.FOREIGN && alive(day.status(m)))
                        .map(rows::of)
                        .toList());
    }

    private static boolean alive(Status status) {
        return status != Status.ENDED;
    }

    static boolean toAll(Measure m) {
        return m.targets().isEmpty() || m.targets().contains("ALL");
    }

    private static boolean isBase(Measure m) {
        return BASE.matcher(m.titleZh()).find() && toAll(m);
    }

    private static @Nullable MeasureRow namesake(Measure m, List<Measure> controls, PolicyDay day, MeasureRows rows) {
        return controls.stream()
                .filter(o -> !o.id().equals(m.id()) && o.titleZh().equals(m.titleZh()))
                .filter(o -> day.status(o) != Status.IN_FORCE && day.status(o) != Status.ENDED)
                .findFirst()
                .map(rows::of)
                .orElse(null);
    }
}
