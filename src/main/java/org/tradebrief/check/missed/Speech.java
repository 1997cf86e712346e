package org.tradebrief.check.missed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.policy.NamedMeasures;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.trade.Direction;
import org.tradebrief.trade.Economy;
import org.tradebrief.trade.Period;
import org.tradebrief.trade.series.Metric;

/** Tells what statements speak of, by what the checker has placed them at. */
public final class Speech {
    private static final Set<FigureKind> ACTS =
            Set.of(FigureKind.ANNOUNCEMENT, FigureKind.STATUS, FigureKind.DATE, FigureKind.ACTOR, FigureKind.DURATION);

    private final NamedMeasures named;
    private final @Nullable Economy monthly;
    private final Map<SourceRow, Set<String>> rows = new HashMap<>();

    public Speech(Knowledge knowledge) {
        this.named = new NamedMeasures(knowledge.policy());
        this.monthly =
                knowledge.trade().view().monthlyReporters().stream().findFirst().orElse(null);
        for (Measure m : knowledge.policy().measures()) {
            Stream.concat(m.sources().stream(), m.events().stream().flatMap(e -> e.sources().stream()))
                    .forEach(r -> rows.computeIfAbsent(r, k -> new HashSet<>()).add(m.id()));
        }
    }

    /** Where partners are named and nobody who reports, the one with monthly values is meant. */
    public Spoken of(Statement s, Finding f) {
        Frame frame = s.frame();
        List<Economy> partners = partners(s);
        boolean meant = frame.reporterOrNull() == null && !partners.isEmpty() && !partners.contains(monthly);
        Economy reporter = meant ? monthly : frame.reporterOrNull();
        List<String> flows = new ArrayList<>();
        if (reporter != null) {
            for (Economy partner : partners) {
                metrics(frame).forEach(m -> flows.add(Mentions.flow(reporter, partner, m)));
            }
        }
        boolean index = s.kind() == FigureKind.HHI || s.kind() == FigureKind.LEVEL;
        Direction direction = metrics(frame).contains(Metric.IMPORT) ? Direction.IMPORT : Direction.EXPORT;
        return new Spoken(
                s.kind(),
                measures(s, f),
                s.claim() instanceof Claim.Date d ? d.day() : null,
                reporter,
                flows,
                f.period().isEmpty() ? period(frame) : f.period(),
                index && reporter != null ? Mentions.table(reporter, direction) : null);
    }

    /** The measures that a statement names by number, or that the rows tell which it was held against. */
    private Set<String> measures(Statement s, Finding f) {
        Set<String> ids = new LinkedHashSet<>();
        named.of(s).forEach(m -> ids.add(m.id()));
        if (ACTS.contains(s.kind())) {
            f.sources().forEach(r -> ids.addAll(rows.getOrDefault(r, Set.of())));
        }
        return ids;
    }

    private static List<Economy> partners(Statement s) {
        List<Economy> partners = new ArrayList<>();
        if (s.claim() instanceof Claim.Order order) {
            order.items().forEach(i -> partners.add(i.economy()));
        }
        Stream.concat(Stream.of(s.frame()), s.others().stream())
                .filter(f -> f.partners() != null)
                .forEach(f -> partners.addAll(
                        Optional.ofNullable(f.partners()).orElseThrow().value()));
        return partners.stream().distinct().toList();
    }

    private static List<Metric> metrics(Frame f) {
        Quantity quantity = f.quantity() == null ? null : f.quantity().value();
        if (quantity == null) {
            return List.of();
        }
        return switch (quantity) {
            case EXPORT -> List.of(Metric.EXPORT);
            case IMPORT -> List.of(Metric.IMPORT);
            case BALANCE -> List.of(Metric.BALANCE);
            case TRADE -> List.of(Metric.EXPORT, Metric.IMPORT);
        };
    }

    private static String period(Frame f) {
        return f.period() == null
                ? ""
                : f.period().value().period().map(Period::toString).orElse("");
    }
}
