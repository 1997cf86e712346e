package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Holds whose firms an act is said to list against those that it does: by its number, or by its day and their count. */
public final class NationalsProver {
    private static final String UNION = "EU";
    /** 歐盟第 18 輪制裁列入了|兩家: a list of another government's, which is no act of the register. */
    private static final Pattern ANOTHERS =
            Pattern.compile("(?:欧盟|欧方|英国|英方|加拿大|eu|uk)[^,。;:号]{0,30}(?:制裁|名单|清单|sanction)[^,。;:号]{0,8}$");

    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Economies economies;
    private final ReportedActs reported;

    public NationalsProver(Knowledge knowledge, NamedMeasures named) {
        this.policy = knowledge.policy();
        this.reported = new ReportedActs(knowledge.documents(), knowledge.asOf());
        this.named = named;
        this.economies = knowledge.trade().view().economies();
    }

    public Finding prove(Statement s, Claim.Nationals claim) {
        Optional<Finding> told = reported.nationals(s, claim.iso3());
        if (ANOTHERS.matcher(clauseBefore(s)).find()) {
            return told.isPresent() ? told.get() : Finding.unsupported("actor", "看不出是哪一項措施的名單。");
        }
        List<Measure> numbered = s.acts().near() ? named.of(s) : List.of();
        List<Measure> acts = numbered.stream().anyMatch(m -> lists(m, claim.count())) ? numbered : byDay(s, claim);
        if (acts.isEmpty()) {
            return told.isPresent() ? told.get() : Finding.unsupported("actor", "看不出是哪一項措施的名單。");
        }
        Set<String> aims =
                acts.stream().flatMap(m -> policy.aims(m).stream()).collect(Collectors.toCollection(TreeSet::new));
        if (aims.contains(claim.iso3())) {
            return of(Verdict.VERIFIED, Severity.NONE, names(aims), acts.getFirst(), "，相符。");
        }
        boolean open = aims.isEmpty() || aims.contains("ALL") || aims.contains(UNION);
        return open
                ? Finding.unsupported("actor", "登錄表沒有載明這份名單針對誰。")
                : of(Verdict.CONTRADICTED, Severity.HIGH, names(aims), acts.getFirst(), "，與所寫不同。");
    }

    private static String clauseBefore(Statement s) {
        String before = Around.before(s);
        return before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1);
    }

    private boolean lists(Measure m, int count) {
        return policy.counts().listed(m).contains(count);
    }

    /** The act of a day of the sentence that lists so many; none where several do. */
    private List<Measure> byDay(Statement s, Claim.Nationals claim) {
        List<Measure> fitting = SaidDays.days(Around.sentence(s)).stream()
                .flatMap(day -> policy.counts().listing(day, claim.count()).stream())
                .distinct()
                .toList();
        return fitting.size() == 1 ? fitting : List.of();
    }

    private String names(Set<String> codes) {
        return codes.stream()
                .map(c -> economies.iso3(c).map(Economy::nameZhTw).orElse(c))
                .collect(Collectors.joining("、"));
    }

    private static Finding of(Verdict v, Severity severity, String right, Measure m, String end) {
        String message = PolicyBook.title(m) + "針對的是" + right + end;
        return new Finding(v, severity, "actor", "", right, message, List.of(), m.sources(), null);
    }
}
