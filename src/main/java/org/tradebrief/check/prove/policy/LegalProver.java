package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/** Holds the laws on which acts are said to rest against those that the register has for them. */
public final class LegalProver {
    private final PolicyBook policy;
    private final NamedMeasures named;

    public LegalProver(PolicyBook policy, NamedMeasures named) {
        this.policy = policy;
        this.named = named;
    }

    public Finding prove(Statement s, Claim.LegalBasis claim) {
        List<Measure> acts = named.of(s);
        String said = plain(claim.title());
        for (Measure m : acts) {
            if (m.legalBasis().stream().anyMatch(l -> plain(l).equals(said))) {
                return of(Verdict.VERIFIED, Severity.NONE, m, "，相符。");
            }
        }
        Set<String> known = policy.measures().stream()
                .flatMap(m -> m.legalBasis().stream())
                .map(LegalProver::plain)
                .collect(Collectors.toSet());
        boolean sure = acts.size() == 1
                && s.acts().near()
                && !acts.getFirst().legalBasis().isEmpty()
                && known.contains(said);
        return sure
                ? of(Verdict.CONTRADICTED, Severity.HIGH, acts.getFirst(), "，與所寫不同。")
                : Finding.unsupported("legal-basis", "登錄表沒有載明這項依據。");
    }

    private static String plain(String law) {
        return Scripts.folded(law).replace("中华人民共和国", "").strip();
    }

    private static Finding of(Verdict v, Severity severity, Measure m, String end) {
        String laws = m.legalBasis().stream().map(l -> "《" + l + "》").collect(Collectors.joining("、"));
        return new Finding(
                v,
                severity,
                "legal-basis",
                "",
                laws,
                PolicyBook.title(m) + "的依據是" + laws + end,
                List.of(),
                m.sources(),
                null);
    }
}
