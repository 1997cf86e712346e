package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.MeasureCounts;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;

/** Holds how many elements an act is said to control against those that it lists: 第 18 號管七種中重稀土. */
final class ElementCounts {
    private static final Pattern ELEMENTS = Pattern.compile("^(?:[中重轻、]{0,3}(?:稀土|稀有金属|稀有)?(?:元素|金属|稀土|矿))");
    private static final Pattern OTHERS = Pattern.compile("另|其余|其他|以外|其中|部分|新增");
    /** What controls so many, right before the number: not 最常申請的三種元素. */
    private static final Pattern CONTROLS = Pattern.compile("(?:管|管制|管住|管控|列管|纳管|涵盖|纳入|列入|控制|锁住|针对|涉及|共|等|号|公告)了?的? ?$"
            + "|(?:号|公告|令) ?[(:] ?[^,。;()\\d]{0,8}$"
            + "|#(?:\\d{4}-)?\\d{1,3} ?[(:]? ?$|(?:no\\.? ?\\d+ ?\\(|controls?|covers?|covering|restricts?|the) ?$");

    /** 第 57 號的五種: of what the act controls. */
    private static final Pattern OF_ACT = Pattern.compile("号(?:公告)?(?:所[管列])?的 ?$");

    private static final Set<String> LATIN = Set.of("elements", "rees", "ree", "metals");

    private final NamedMeasures named;
    private final Spoken spoken;

    ElementCounts(NamedMeasures named, Spoken spoken) {
        this.named = named;
        this.spoken = spoken;
    }

    /** Empty where nothing is said of elements, or no act is known for sure that lists some. */
    Optional<Finding> prove(Statement s, Claim.Count claim) {
        boolean kinds = claim.unit().equals("種") || claim.unit().equals("种");
        boolean elements = LATIN.contains(claim.unit().toLowerCase(Locale.ROOT));
        boolean ofAct = s.acts().near()
                && s.acts().numbers().size() == 1
                && OF_ACT.matcher(Around.before(s)).find();
        boolean told = ofAct || ELEMENTS.matcher(Around.behind(s).strip()).find();
        if (!elements && (!kinds || !told)) {
            return Optional.empty();
        }
        List<Measure> numbered = s.acts().near() ? named.of(s) : List.of();
        List<Measure> acts = (numbered.isEmpty() ? spoken.called(s) : numbered)
                .stream().filter(m -> MeasureCounts.elements(m) > 0).toList();
        int said = claim.value().amount().intValue();
        for (Measure m : acts) {
            if (MeasureCounts.elements(m) == said) {
                return Optional.of(of(Verdict.VERIFIED, Severity.NONE, m, "，相符。", claim));
            }
        }
        boolean sure = acts.size() == 1
                && claim.value().approx() == Approx.EXACT
                && CONTROLS.matcher(Around.before(s)).find()
                && !OTHERS.matcher(Around.group(s)).find();
        return sure
                ? Optional.of(of(Verdict.CONTRADICTED, Severity.HIGH, acts.getFirst(), "，與所寫不同。", claim)
                        .correction(Corrections.number(
                                s, claim.value(), BigDecimal.valueOf(MeasureCounts.elements(acts.getFirst())))))
                : Optional.empty();
    }

    private static Finding of(Verdict v, Severity severity, Measure m, String end, Claim.Count claim) {
        int right = MeasureCounts.elements(m);
        return new Finding(
                v,
                severity,
                "count",
                "",
                right + " " + claim.unit(),
                PolicyBook.title(m) + "列有 " + right + " 種元素" + end,
                List.of(),
                m.sources(),
                null);
    }
}
