package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/** Holds percentages that rules set against what the register says that they control: 0.1% of value, 50% of a firm. */
final class RuleLimits {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?) ?%");
    private static final Pattern SETS =
            Pattern.compile("超过|以上|达|逾|至少|门槛|为准|为界|界线|界限|以下|不足|比例为|占比|定为|threshold|de minimis|or more|over");
    private static final Pattern ASKED = Pattern.compile("是否|若|倘|如果|假如|一旦|看法不一");
    private static final int NEAR = 14;
    private final NamedMeasures named;
    private final Spoken spoken;

    RuleLimits(NamedMeasures named, Spoken spoken) {
        this.named = named;
        this.spoken = spoken;
    }

    /** Right where the measure spoken of sets it; wrong where that sets one other. Empty where it sets none or several. */
    Optional<Finding> prove(Statement s, Claim.Limit claim) {
        List<Measure> numbered = s.acts().near() ? named.of(s) : List.of();
        List<Measure> acts = numbered.isEmpty() ? spoken.called(s) : numbered;
        for (Measure m : acts) {
            Set<BigDecimal> limits = limits(m);
            if (limits.stream().anyMatch(l -> l.compareTo(claim.value().amount()) == 0)) {
                return Optional.of(
                        of(Verdict.VERIFIED, Severity.NONE, m, claim.value().amount(), "，相符。"));
            }
            String around = Around.before(s)
                            .substring(Math.max(0, Around.before(s).length() - NEAR))
                    + ' '
                    + Around.behind(s)
                            .substring(0, Math.min(NEAR, Around.behind(s).length()));
            boolean set = SETS.matcher(around).find()
                    && !ASKED.matcher(Around.sentence(s)).find();
            boolean sure = set
                    && acts.size() == 1
                    && limits.size() == 1
                    && claim.value().approx() != Approx.ABOUT;
            if (sure) {
                BigDecimal right = limits.iterator().next();
                return Optional.of(of(Verdict.CONTRADICTED, Severity.HIGH, m, right, "。")
                        .correction(Corrections.number(s, claim.value(), right)));
            }
        }
        return Optional.empty();
    }

    private static Set<BigDecimal> limits(Measure m) {
        Set<BigDecimal> limits = new TreeSet<>();
        Matcher percent = PERCENT.matcher(Scripts.folded(m.shortZh() + ' ' + String.join(" ", m.scope())));
        while (percent.find()) {
            limits.add(new BigDecimal(percent.group(1)));
        }
        return limits;
    }

    private static Finding of(Verdict v, Severity severity, Measure m, BigDecimal right, String end) {
        String limit = right.toPlainString() + "%";
        return new Finding(
                v,
                severity,
                "threshold",
                "",
                limit,
                PolicyBook.title(m) + "定的界線是 " + limit + end,
                List.of(),
                m.sources(),
                null);
    }
}
