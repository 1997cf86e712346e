package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Holds at whom an act is said to be aimed against those at whom the register says that it is. */
public final class AimProver {
    private static final String ALL = "ALL";
    private static final String UNION = "EU";
    /** 不得向|中國|出口, 輸往|中國: a way that goods go, not at whom an act is aimed. */
    private static final Pattern LEADS_IN = Pattern.compile("(?:输往|输至|运往|销往|卖到|卖给|售予|流入|进入|涉及|与|和|从|自) ?$");

    private static final Pattern LEADS = Pattern.compile("(?:向|往|对) ?$");
    private static final Pattern ARMY = Pattern.compile("^(?:地区|方面)?的?(?:军|国防|自卫队)");
    private static final Pattern GOES =
            Pattern.compile("^(?:境内|大陆|市场|方面)?(?:再|直接|间接)?(?:出口|输出|销售|出售|供应|供货|提供|转让|交付|进口|投资|有关|相关)");
    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Economies economies;

    public AimProver(PolicyBook policy, NamedMeasures named, Economies economies) {
        this.policy = policy;
        this.named = named;
        this.economies = economies;
    }

    public Finding prove(Statement s, Claim.Aim claim) {
        List<Measure> numbered = named.of(s);
        List<Measure> acts = numbered.isEmpty() ? ofDay(s) : numbered;
        if (acts.isEmpty()) {
            return Finding.unsupported("actor", "看不出是哪一項措施針對誰。");
        }
        Optional<Measure> right =
                acts.stream().filter(m -> isAimed(m, claim.iso3())).findFirst();
        if (right.isPresent()) {
            return of(Verdict.VERIFIED, Severity.NONE, right.get(), "，相符。");
        }
        Measure first = acts.getFirst();
        boolean open = acts.stream().anyMatch(this::isOpen) || claim.iso3().equals(UNION) && isOfUnion(first);
        boolean alike = acts.stream().allMatch(m -> policy.aims(m).equals(policy.aims(first)));
        boolean sure = !open && alike && !isWayHome(s, claim, acts) && (numbered.isEmpty() || named.isPlaced(s));
        return sure
                ? of(Verdict.CONTRADICTED, Severity.HIGH, first, "，與所寫不同。").correction(correction(s, claim, first))
                : of(Verdict.UNSUPPORTED, Severity.MEDIUM, first, "，不能斷定。");
    }

    /** 不得向中國出口 in an act of China's: what the one that it is aimed at may not bring there. */
    private static boolean isWayHome(Statement s, Claim.Aim claim, List<Measure> acts) {
        boolean home = acts.stream().allMatch(m -> ActorProver.issuerOf(m).equals(claim.iso3()));
        String before = Around.before(s);
        return home
                && !ARMY.matcher(Around.behind(s)).find()
                && (LEADS_IN.matcher(before).find()
                        || LEADS.matcher(before).find()
                                && GOES.matcher(Around.behind(s)).find());
    }

    /** The one act that a day of the sentence is of, and which controls something itself. */
    private List<Measure> ofDay(Statement s) {
        List<Measure> dated = SaidDays.days(Around.sentence(s)).stream()
                .flatMap(day -> policy.measures().stream()
                        .filter(Measure::isControl)
                        .filter(m -> policy.days(m, EventKind.ANNOUNCED, EventKind.EFFECTIVE).stream()
                                .anyMatch(day)))
                .distinct()
                .toList();
        return dated.size() == 1 ? dated : List.of();
    }

    private boolean isOpen(Measure m) {
        Set<String> aims = policy.aims(m);
        return aims.isEmpty() || aims.contains(ALL) || aims.contains(UNION);
    }

    private boolean isAimed(Measure m, String code) {
        return policy.aims(m).contains(code)
                || code.equals(UNION) && m.titleZh().contains("欧盟");
    }

    /** Whether it may be aimed at a member of the union, which stands for it as well. */
    private boolean isOfUnion(Measure m) {
        return policy.aims(m).stream()
                .noneMatch(c -> c.equals("USA") || c.equals("JPN") || c.equals("TWN") || c.equals("KOR"));
    }

    /** The right name in place of a wrong one, where that is written in full and there is one. */
    private @Nullable String correction(Statement s, Claim.Aim claim, Measure m) {
        Set<String> aims = policy.aims(m);
        boolean full = economies
                .iso3(claim.iso3())
                .filter(e -> e.nameZhTw().equals(s.text()))
                .isPresent();
        return full && aims.size() == 1
                ? economies.iso3(aims.iterator().next()).map(Economy::nameZhTw).orElse(null)
                : null;
    }

    private String name(String code) {
        return code.equals(UNION)
                ? "歐盟"
                : economies.iso3(code).map(Economy::nameZhTw).orElse(code);
    }

    private Finding of(Verdict v, Severity severity, Measure m, String end) {
        boolean all = policy.aims(m).contains(ALL);
        String right = all ? "所有對象" : policy.aims(m).stream().map(this::name).collect(Collectors.joining("、"));
        return new Finding(
                v,
                severity,
                "actor",
                "",
                right,
                PolicyBook.title(m) + "針對的是" + right + end,
                List.of(),
                m.sources(),
                null);
    }
}
