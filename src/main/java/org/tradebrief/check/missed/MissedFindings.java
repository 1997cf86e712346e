package org.tradebrief.check.missed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.brief.IsoWeek;
import org.tradebrief.check.Missed;
import org.tradebrief.check.facts.Knowledge;

/**
 * Tells what the facts of a week hold and a text does not mention: at most {@value #SHOWN} findings of a weight of
 * {@value #LEAST} or more, the weightiest first, one for each topic. What could be missed is looked for once for a week; a text is then only held against it.
 */
public final class MissedFindings {
    private static final int SHOWN = 12;
    private static final double LEAST = 20;
    private static final int DAYS = 7;

    private final List<Candidate> candidates = new ArrayList<>();
    private final PolicyCandidates policy;

    /** @param week that is reported on; without one the {@value #DAYS} days up to the day of the knowledge count */
    public MissedFindings(Knowledge knowledge, Optional<IsoWeek> week) {
        LocalDate asOf = knowledge.asOf();
        PolicyCandidates.Reported days = week.map(w -> new PolicyCandidates.Reported(w.monday(), w.sunday()))
                .orElseGet(() -> new PolicyCandidates.Reported(asOf.minusDays(DAYS - 1), asOf));
        this.policy = new PolicyCandidates(knowledge.policy(), days);
        candidates.addAll(new ViewCandidates(knowledge.trade().view()).all());
        candidates.addAll(new SeriesCandidates(knowledge.trade().view()).all());
        candidates.addAll(new ShareCandidates(knowledge.trade()).all());
        candidates.addAll(new DataCandidates(knowledge.trade().view(), days).all());
    }

    /** @param text what its statements speak of */
    public List<Missed> notIn(Collection<Spoken> text) {
        Mentions mentions = new Mentions();
        text.forEach(mentions::add);
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
}
