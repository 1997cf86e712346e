package org.tradebrief.brief.regimes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.facts.Facts;
import org.tradebrief.brief.facts.Origin;
import org.tradebrief.library.Fact;
import org.tradebrief.policy.Life;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Span;
import org.tradebrief.policy.Status;
import org.tradebrief.policy.Theme;

/**
 * Which supplies the measures that the brief speaks of may touch, graded by stated rules: 紅 a ban in force, 橙 a licence in
 * force, 黃 suspended with an end within a year, 灰 stopped within the last year. What bears none of these is not graded.
 * Always an inference, always flagged.
 */
public record ImpactMatrix(List<Row> rows, Fact horizon) {
    private static final int YEAR = 365;
    private static final int SECTORS = 6;

    /** The grades, in the order of the table. */
    public enum Grade {
        RED("紅", "現行有效，範圍含禁止出口或禁止交易"),
        UNGRADED("不判級", "登錄表未載具體禁令或許可要求"),
        ORANGE("橙", "現行有效的許可制"),
        YELLOW("黃", "暫停中，一年內期滿"),
        GREY("灰", "一年內已停止、取消或廢止");

        private final String chinese;
        private final String because;

        Grade(String chinese, String because) {
            this.chinese = chinese;
            this.because = because;
        }

        public String chinese() {
            return chinese;
        }
    }

    /**
     * Measures of one grade and kind.
     *
     * @param kind 實體清單, 稀土 ...; empty where the measure speaks for itself
     * @param sectors that they bear on
     * @param daysLeft until the suspension's end; null where there is none or it differs
     */
    public record Row(
            String grade,
            String kind,
            List<NamedItems> items,
            Fact status,
            Fact sectors,
            String because,
            @Nullable Fact daysLeft,
            boolean list) {}

    private record Graded(
            Grade grade,
            Measure measure,
            String part,
            Status status,
            @Nullable LocalDate until) {}

    static ImpactMatrix of(PolicyDay day) {
        Map<String, List<Graded>> kinds = new LinkedHashMap<>();
        List<Graded> graded = new ArrayList<>();
        day.controls().stream().filter(ImpactMatrix::spokenOf).forEach(m -> grade(m, day, graded));
        graded.sort(Comparator.comparing((Graded g) -> g.grade())
                .thenComparing(g -> g.measure().theme())
                .thenComparing(g -> g.measure().announcedOn().orElse(LocalDate.MIN))
                .thenComparing(g -> g.measure().id()));
        graded.forEach(
                g -> kinds.computeIfAbsent(kind(g), k -> new ArrayList<>()).add(g));
        Builder builder = new Builder(day);
        return new ImpactMatrix(
                kinds.values().stream().map(builder::row).toList(),
                Facts.rule("rule/matrix-days", "影響矩陣的期限", BigDecimal.valueOf(YEAR), "日", "暫停期滿與停止的計算期限", day.asOf()));
    }

    private static boolean spokenOf(Measure m) {
        return switch (m.theme()) {
            case RARE_EARTH, BATTERY_GRAPHITE, CRITICAL_MINERALS, ENTITY_LIST, COUNTERMEASURE -> true;
            case DUAL_USE -> !StandingRegimes.toAll(m);
            case FRAMEWORK, FOREIGN, OTHER -> false;
        };
    }

    private static void grade(Measure m, PolicyDay day, List<Graded> graded) {
        List<Graded> parts = new ArrayList<>();
        for (String part : m.parts().isEmpty() ? List.of("") : m.parts()) {
            Life.of(m, part, day.asOf()).stream()
                    .filter(s -> s.contains(day.asOf()))
                    .findFirst()
                    .flatMap(s -> grade(m, part, s, day.asOf()))
                    .ifPresent(parts::add);
        }
        boolean alike = parts.stream()
                        .map(g -> List.of(g.grade(), String.valueOf(g.until())))
                        .distinct()
                        .count()
                == 1;
        if (alike && parts.size() == Math.max(1, m.parts().size())) {
            Graded g = parts.getFirst();
            graded.add(new Graded(g.grade(), m, "", g.status(), g.until()));
        } else {
            graded.addAll(parts);
        }
    }

    private static Optional<Graded> grade(Measure m, String part, Span span, LocalDate asOf) {
        boolean bans = m.scope().stream()
                .filter(s -> part.isEmpty() || s.startsWith(part))
                .anyMatch(s -> s.contains("禁止"));
        LocalDate until = span.to();
        return switch (span.status()) {
            case IN_FORCE -> {
                boolean list = m.theme() == Theme.ENTITY_LIST || m.theme() == Theme.COUNTERMEASURE;
                boolean licence = !list || m.scope().stream().anyMatch(s -> s.contains("許可"));
                Grade grade = bans ? Grade.RED : licence ? Grade.ORANGE : Grade.UNGRADED;
                yield Optional.of(new Graded(grade, m, part, span.status(), until));
            }
            case SUSPENDED ->
                until != null && !until.isAfter(asOf.plusDays(YEAR))
                        ? Optional.of(new Graded(Grade.YELLOW, m, part, span.status(), until))
                        : Optional.of(new Graded(Grade.UNGRADED, m, part, span.status(), until));
            case ENDED ->
                span.from().isAfter(asOf.minusDays(YEAR))
                        ? Optional.of(new Graded(Grade.GREY, m, part, span.status(), null))
                        : Optional.empty();
            case UNKNOWN, ANNOUNCED -> Optional.of(new Graded(Grade.UNGRADED, m, part, span.status(), until));
        };
    }

    /** What stands in one row: lists of one kind and end, controls of items likewise, measures against one economy alone. */
    private static String kind(Graded g) {
        String end = g.grade() == Grade.YELLOW
                ? String.valueOf(g.until())
                : g.status().code();
        return switch (g.measure().theme()) {
            case ENTITY_LIST, COUNTERMEASURE ->
                g.grade() + "/list/" + g.measure().issuer() + "/" + end;
            case RARE_EARTH, BATTERY_GRAPHITE, CRITICAL_MINERALS -> g.grade() + "/items/" + end;
            case DUAL_USE, FRAMEWORK, FOREIGN, OTHER ->
                g.grade() + "/" + g.measure().id() + "/" + g.part();
        };
    }

    private static final class Builder {
        private final PolicyDay day;
        private final MeasureRows rows;

        Builder(PolicyDay day) {
            this.day = day;
            this.rows = new MeasureRows(day);
        }

        Row row(List<Graded> alike) {
            Graded first = alike.getFirst();
            Measure m = first.measure();
            String id = kind(first);
            Origin origin = Origin.of(alike.stream()
                    .map(g -> rows.status(g.measure(), day.standing(g.measure())))
                    .toList());
            boolean list = m.theme() == Theme.ENTITY_LIST || m.theme() == Theme.COUNTERMEASURE;
            LocalDate until = first.until();
            String because = first.grade() == Grade.UNGRADED && first.status() != Status.IN_FORCE
                    ? "狀態為" + first.status().chinese() + "，規則未定等級"
                    : first.grade().because;
            return new Row(
                    first.grade().chinese(),
                    list ? kindOfList(m) : "",
                    NamedItems.of(alike.stream()
                            .map(g -> new NamedItems.Item(g.measure(), g.part()))
                            .toList()),
                    Facts.text(
                            "matrix-status/" + id + "/" + day.asOf(),
                            "狀態，" + day.asOf(),
                            first.status().chinese(),
                            origin),
                    Facts.text("matrix-sectors/" + id + "/" + day.asOf(), "登錄的受影響產業", sectors(alike), origin),
                    because,
                    first.grade() == Grade.YELLOW && until != null
                            ? Facts.days("matrix/" + id, until, day.asOf(), "距暫停期滿日", origin)
                            : null,
                    list);
        }

        private static String kindOfList(Measure m) {
            return m.theme() == Theme.ENTITY_LIST && !m.issuer().equals("UEL") ? "管控與關注名單：" : "";
        }

        private static String sectors(List<Graded> alike) {
            Set<String> sectors = new LinkedHashSet<>();
            alike.forEach(g -> sectors.addAll(g.measure().sectors()));
            String shown = String.join("、", sectors.stream().limit(SECTORS).toList());
            return sectors.isEmpty() ? "登錄表未載" : shown + (sectors.size() > SECTORS ? "等" : "");
        }
    }
}
