package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.Missed;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.prove.Finding;
import org.tradebrief.check.prove.NamedMeasures;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.trade.Economy;

/**
 * Tells what the facts of a week hold and a text does not mention: at most {@value #SHOWN} findings of a weight of
 * {@value #LEAST} or more, the weightiest first, one for each topic. What could be missed is looked for once for a week; a text is then only held against it.
 */
public final class MissedFindings {
    private static final int SHOWN = 12;
    private static final double LEAST = 20;
    private static final int DAYS = 7;
    private static final Set<FigureKind> ACTS =
            Set.of(FigureKind.ANNOUNCEMENT, FigureKind.STATUS, FigureKind.DATE, FigureKind.ACTOR, FigureKind.DURATION);

    private final NamedMeasures named;
    private final Map<SourceRow, Set<String>> rows = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final PolicyCandidates policy;
    private final @Nullable Economy monthly;

    /** @param week that is reported on; without one the {@value #DAYS} days up to the day of the knowledge count */
    public MissedFindings(Knowledge knowledge, Optional<IsoWeek> week) {
        LocalDate asOf = knowledge.asOf();
        PolicyCandidates.Reported days = week.map(w -> new PolicyCandidates.Reported(w.monday(), w.sunday()))
                .orElseGet(() -> new PolicyCandidates.Reported(asOf.minusDays(DAYS - 1), asOf));
        this.named = new NamedMeasures(knowledge.policy());
        for (Measure m : knowledge.policy().measures()) {
            Stream.concat(m.sources().stream(), m.events().stream().flatMap(e -> e.sources().stream()))
                    .forEach(r -> rows.computeIfAbsent(r, k -> new HashSet<>()).add(m.id()));
        }
        this.monthly =
                knowledge.trade().view().monthlyReporters().stream().findFirst().orElse(null);
        this.policy = new PolicyCandidates(knowledge.policy(), days);
        candidates.addAll(new ViewCandidates(knowledge.trade().view()).all());
        candidates.addAll(new SeriesCandidates(knowledge.trade().view()).all());
        candidates.addAll(new ShareCandidates(knowledge.trade()).all());
        candidates.addAll(new DataCandidates(knowledge.trade().view(), days).all());
    }

    /** A statement of the text, and what the facts say of it. */
    public record Said(Statement statement, Finding finding) {}

    public List<Missed> notIn(Collection<Said> text) {
        Mentions mentions = new Mentions(monthly);
        text.forEach(s -> mentions.add(s.statement(), s.finding(), measures(s)));
        Set<String> topics = new HashSet<>();
        return Stream.concat(candidates.stream(), policy.notNamedBy(mentions).stream())
                .filter(c -> !c.mentioned().test(mentions))
                .sorted(Comparator.comparing((Candidate c) -> -c.weight(mentions))
                        .thenComparing(Candidate::kind)
                        .thenComparing(Candidate::key))
                .filter(c -> topics.add(c.topic()) && c.weight(mentions) >= LEAST)
                .limit(SHOWN)
                .map(c -> c.missed(mentions))
                .toList();
    }

    /** The measures that a statement names by number, or that the rows tell which it was held against. */
    private Set<String> measures(Said said) {
        Set<String> ids = new LinkedHashSet<>();
        named.of(said.statement()).forEach(m -> ids.add(m.id()));
        if (ACTS.contains(said.statement().kind())) {
            said.finding().sources().forEach(r -> ids.addAll(rows.getOrDefault(r, Set.of())));
        }
        return ids;
    }
}
