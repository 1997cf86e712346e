package org.tradebrief.check.prove.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Who restricts whom, held against who issued the acts and at whom they are aimed. */
public final class ActorProver {
    private static final Pattern THIS_ONE = Pattern.compile("这份|该|此|上述|这项|这一|前述|宣布|公布|发布");
    /** 起因是美國對中國的措施: told of what the act answers to. */
    private static final Pattern REASON =
            Pattern.compile("起因|缘于|缘由|源于|因为|理由|回应|回敬|因应|反制|报复|反击|抗议|in response|retaliat");

    private static final Pattern POINTS =
            Pattern.compile("[,;:(] ?(?:[这那此它其]|该规则|这项规则|前者)(?:条|项)?(?:规则)?(?:本来)?(?:就|才)?(?:是|为|乃|系|属于?) ?$");

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]");
    /** 美方一側：, US side: the name leads the line, and what it did follows. */
    private static final Pattern LABEL = Pattern.compile("^ ?(?:方?一?[侧边]|方面?|那边|side)? ?: ?");

    private static final Pattern SUPPOSED = Pattern.compile("若|倘|如果|假如|一旦|除非|只要");
    private final PolicyBook policy;
    private final NamedMeasures named;
    private final AimProver aims;

    public ActorProver(PolicyBook policy, NamedMeasures named, AimProver aims) {
        this.policy = policy;
        this.named = named;
        this.aims = aims;
    }

    /** A measure of the actor's aimed at the target; contradicted where the act that is spoken of goes the other way. */
    public Finding prove(Statement s, Claim.Actor claim) {
        List<Measure> numbered = s.acts().near() ? named.of(s) : List.of();
        List<Measure> pointed = pointedAt(s);
        List<Measure> spoken = !pointed.isEmpty() ? pointed : numbered.isEmpty() ? announcedThen(s) : numbered;
        List<Measure> controls = spoken.stream().filter(Measure::isControl).toList();
        Optional<Measure> right = spoken.stream()
                .filter(m -> goes(m, claim.actor(), claim.target()))
                .findFirst();
        Optional<Measure> turned = spoken.stream()
                .filter(m -> goes(m, claim.target(), claim.actor()))
                .findFirst();
        boolean sure = numbered.isEmpty() || !pointed.isEmpty()
                ? !pointed.isEmpty() || THIS_ONE.matcher(clause(s)).find() || controls.size() == 1
                : s.acts().near();
        if (right.isEmpty()
                && turned.isPresent()
                && sure
                && !REASON.matcher(clause(s)).find()) {
            return of(Verdict.CONTRADICTED, Severity.HIGH, "施行與受限的一方相反：", turned.get());
        }
        Optional<Finding> aimed = right.isEmpty() ? wronglyAimed(s, claim, controls) : Optional.empty();
        if (aimed.isPresent()) {
            return aimed.get();
        }
        return right.or(() -> numbered.isEmpty() ? any(claim) : Optional.empty())
                .map(m -> of(Verdict.VERIFIED, Severity.NONE, "", m))
                .orElseGet(() -> Finding.unsupported("actor", "登錄表沒有這一方對另一方的措施。"));
    }

    /** 穿透性規則停一年，這是…的限制: the one act that the sentence calls by its name before it points back. */
    private List<Measure> pointedAt(Statement s) {
        if (!POINTS.matcher(Around.before(s)).find()) {
            return List.of();
        }
        List<Measure> called = policy.names().in(Around.before(s));
        return called.size() == 1 ? called : List.of();
    }

    /** The one act of that number is this actor's, and is aimed at another. */
    private Optional<Finding> wronglyAimed(Statement s, Claim.Actor claim, List<Measure> acts) {
        boolean own = acts.size() == 1 && issuerOf(acts.getFirst()).equals(claim.actor());
        return own
                ? Optional.of(aims.prove(s, new Claim.Aim(claim.target())))
                        .filter(f -> f.verdict() == Verdict.CONTRADICTED)
                : Optional.empty();
    }

    /** Who issued the act that the clause names by number or calls by name: it is who can suspend or end it. */
    public Finding issuer(Statement s, Claim.Issuer claim) {
        String clause = clauseBehind(s);
        List<Measure> numbered = s.acts().near() && clause.contains("号") ? named.of(s) : List.of();
        List<Measure> byName = numbered.isEmpty() ? policy.names().in(clause) : numbered;
        List<Measure> acts = byName.isEmpty() ? calledAndDated(s) : byName;
        List<Measure> own =
                acts.stream().filter(m -> issuerOf(m).equals(claim.iso3())).toList();
        if (!own.isEmpty()) {
            return of(Verdict.VERIFIED, Severity.NONE, "", own.getFirst());
        }
        boolean sure = !acts.isEmpty()
                && !SUPPOSED.matcher(Around.sentence(s)).find()
                && (claim.iso3().equals("USA")
                        || claim.iso3().equals("CHN")
                        || !calledAndDated(s).isEmpty());
        return sure
                ? of(Verdict.CONTRADICTED, Severity.HIGH, "不是這一方的措施：", acts.getFirst())
                : Finding.unsupported("actor", "看不出說的是哪一項措施。");
    }

    /** 穿透性規則：…9 月 29 日公布: the one act that the sentence calls by its name and that was announced on a day of it. */
    private List<Measure> calledAndDated(Statement s) {
        List<Measure> called = policy.names().in(Around.sentence(s));
        List<Measure> dated = announcedThen(s).stream().filter(called::contains).toList();
        return dated.size() == 1 ? dated : List.of();
    }

    private static String clauseBehind(Statement s) {
        String behind = LABEL.matcher(Around.behind(s)).replaceFirst("");
        Matcher end = CLAUSE_END.matcher(behind);
        return end.find() ? behind.substring(0, end.start()) : behind;
    }

    /** The economy whose act it is. */
    static String issuerOf(Measure m) {
        return m.issuer().startsWith("US-") ? "USA" : "CHN";
    }

    private Optional<Measure> any(Claim.Actor claim) {
        return policy.measures().stream()
                .filter(m -> goes(m, claim.actor(), claim.target()))
                .findFirst();
    }

    /** The acts announced on a day that the sentence names. */
    private List<Measure> announcedThen(Statement s) {
        return SaidDays.days(Around.sentence(s)).stream()
                .flatMap(day -> policy.measures().stream()
                        .filter(m ->
                                policy.days(m, EventKind.ANNOUNCED).stream().anyMatch(day)))
                .distinct()
                .toList();
    }

    private static String clause(Statement s) {
        String before = Around.before(s);
        return before.substring(before.lastIndexOf(',') + 1) + s.text();
    }

    private static boolean goes(Measure m, String by, String on) {
        return by.equals(issuerOf(m))
                && (m.targets().contains(on) || on.equals("EU") && m.titleZh().contains("欧盟"));
    }

    private static Finding of(Verdict v, Severity severity, String lead, Measure m) {
        return new Finding(
                v,
                severity,
                "actor",
                "",
                v == Verdict.VERIFIED ? "" : m.titleZh(),
                lead + "登錄表載有「" + m.titleZh() + "」。",
                List.of(),
                m.sources(),
                null);
    }
}
