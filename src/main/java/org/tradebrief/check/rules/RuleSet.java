package org.tradebrief.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Figure;
import org.tradebrief.check.FigureKind;

/**
 * What a person has made of the rules; those not named have their usual weight.
 *
 * @param weights without {@link Weight#USUAL}
 */
public record RuleSet(Map<FigureKind, Weight> weights) {
    public static final RuleSet USUAL = new RuleSet(Map.of());

    public RuleSet {
        weights = Map.copyOf(weights);
    }

    public Weight weight(FigureKind kind) {
        return weights.getOrDefault(kind, Weight.USUAL);
    }

    public RuleSet with(FigureKind kind, Weight weight) {
        Map<FigureKind, Weight> other = new EnumMap<>(FigureKind.class);
        other.putAll(weights);
        if (weight == Weight.USUAL) {
            other.remove(kind);
        } else {
            other.put(kind, weight);
        }
        return new RuleSet(other);
    }

    /** The same report without the figures of rules that are off, which are counted, and with the weights given. */
    public CheckReport apply(CheckReport report) {
        if (weights.isEmpty()) {
            return report;
        }
        List<Figure> figures = new ArrayList<>();
        Map<FigureKind, Integer> leftOut = new EnumMap<>(FigureKind.class);
        for (Figure f : report.figures()) {
            Weight weight = weight(f.kind());
            if (weight == Weight.OFF) {
                leftOut.merge(f.kind(), 1, Integer::sum);
            } else {
                figures.add(weight == Weight.USUAL ? f : f.with(weight.of(f.severity())));
            }
        }
        return new CheckReport(report.brief(), report.asOf(), figures, report.missed(), leftOut);
    }

    /** As settings write it: {@code direction=off,score=lower}. */
    public String text() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> Rule.of(e.getKey()).id() + "=" + e.getValue().code())
                .collect(Collectors.joining(","));
    }

    /** What {@link #text} wrote; names that this release does not know are passed over. */
    public static RuleSet parse(String text) {
        Map<FigureKind, Weight> weights = new EnumMap<>(FigureKind.class);
        Arrays.stream(text.split(","))
                .map(part -> part.strip().split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> Rule.ofId(pair[0])
                        .ifPresent(rule -> Weight.ofCode(pair[1])
                                .filter(w -> w != Weight.USUAL)
                                .ifPresent(w -> weights.put(rule.kind(), w))));
        return new RuleSet(weights);
    }
}
