package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Standing.PartStanding;
import org.tradebrief.policy.Status;
import org.tradebrief.text.Scripts;

/** Holds what measures, or parts of them, are said to be against what they are on the day. */
public final class StateProver {
    private static final Pattern PRESENT = Pattern.compile(
            "(?:仍|目前|现阶段|现行|持续|照常|照旧|依然|依旧|如今|迄今|至今|现正|正在|全面|已|still |now |is |are |还在)[^,。;\\d]{0,6}$");
    /** 停止 beside another act's 暫停 is not said of what is suspended; 停止施行 may be. */
    private static final Pattern ENDED_ALONE = Pattern.compile("停止|终止|取消|解除|撤销|废止|stopped|lifted|ended|removed");

    private static final Pattern ENDED_FOR_GOOD = Pattern.compile("终止|撤销|废止|失效|terminated|repealed|revoked");
    private static final Pattern FOR_EVER = Pattern.compile("(?:永久|永远|彻底|就此|一劳永逸)地? ?$");
    private static final Pattern SUSPENDED = Pattern.compile("暂停|再停|续停|再缓|冻结|暂缓|suspen|pause");
    private static final Pattern REFERS =
            Pattern.compile("整[号份个项]公告|(?:该|此|这[一]?[份号项道个]?)(?:公告|令(?!人|牌)|条例|规定|办法|命令|决定)|全案");
    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Spoken spoken;
    private final DayActs dayActs;
    private final Exempted exempt;

    public StateProver(PolicyBook policy, NamedMeasures named, Spoken spoken) {
        this.policy = policy;
        this.named = named;
        this.spoken = spoken;
        this.dayActs = new DayActs(policy);
        this.exempt = new Exempted(policy, named);
    }

    public Finding prove(Statement s, Claim.State claim) {
        List<Measure> counted = spoken.counted(s);
        Optional<Finding> exempted = counted.isEmpty() ? exempt.prove(s, claim) : Optional.empty();
        if (exempted.isPresent()) {
            return exempted.get();
        }
        List<Measure> near = isOfNumber(s) ? named.of(s) : List.of();
        List<Measure> numbered =
                !counted.isEmpty() ? counted : spoken.isOfOthers(s, near) ? List.of() : spoken.patients(s, near, claim);
        List<Measure> known = numbered.isEmpty() ? dayActs.before(s) : numbered;
        List<Measure> called = known.isEmpty() ? spoken.calledForSure(s) : known;
        List<Measure> said = called.isEmpty() ? spoken.of(s) : called;
        List<Measure> of = said.isEmpty() ? bySubjectAndDay(s) : said;
        if (of.isEmpty()) {
            return Finding.unsupported("status", "看不出是哪一項措施的狀態。");
        }
        Optional<Finding> dated = DatedStates.prove(policy, s, claim, called);
        if (dated.isPresent()) {
            return dated.get();
        }
        List<Measure> against = of.stream()
                .filter(m -> !holds(m, s, claim) && !isOfIdlePart(m, s, claim))
                .toList();
        String states = of.stream().map(m -> describe(m, s)).collect(Collectors.joining("；"));
        if (against.isEmpty()) {
            return of(Verdict.VERIFIED, Severity.NONE, "", states + "，相符。", policy.sources(of));
        }
        Optional<Finding> planned = isPresent(s) ? Optional.empty() : PlannedStates.prove(policy, s, claim, against);
        if (planned.isPresent()) {
            return planned.get();
        }
        boolean sure = !called.isEmpty() && (!known.isEmpty() || isPresent(s)) && areAll(against, of, s, claim);
        return sure
                ? of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        states,
                        policy.asOf() + " 時，" + states + "。",
                        policy.sources(of))
                : of(
                        Verdict.UNSUPPORTED,
                        Severity.MEDIUM,
                        states,
                        "不能證實；" + policy.asOf() + " 時，" + states + "。",
                        policy.sources(of));
    }

    /** The numbers are near, or the words go on to a part of the one act named before, or point to it. */
    private boolean isOfNumber(Statement s) {
        if (s.acts().near()) {
            return true;
        }
        List<Measure> acts = s.acts().numbers().size() == 1 ? named.of(s) : List.of();
        if (acts.size() != 1) {
            return false;
        }
        boolean one = s.acts().all().stream().distinct().count() == 1;
        String group = Around.group(s);
        return one && REFERS.matcher(group).find()
                || Around.sentence(s).contains("号")
                        && acts.getFirst().parts().stream().anyMatch(p -> group.contains(Scripts.folded(p)));
    }

    /** Whether it is said wrongly of every one of the measures, and what each of them is leaves no doubt. */
    private boolean areAll(List<Measure> against, List<Measure> of, Statement s, Claim.State claim) {
        return against.size() == of.size()
                && against.stream()
                        .allMatch(m -> PolicyBook.isOfSeries(m, s.acts().topic()))
                && against.stream()
                        .noneMatch(m -> status(m, s) == Status.UNKNOWN
                                || policy.standing(m).partial() && part(m, s).isEmpty()
                                || claim.state() == Claim.StateWord.EVER_IN_FORCE && policy.hasIdlePart(m));
    }

    /** 第（一）（二）項……從未施行: of a part that was not, though another was. */
    private boolean isOfIdlePart(Measure m, Statement s, Claim.State claim) {
        String group = Around.group(s);
        return claim.state() == Claim.StateWord.EVER_IN_FORCE
                && claim.negated()
                && policy.hasIdlePart(m)
                && (group.contains("项") || group.contains("款") || group.contains("门槛"));
    }

    /** 仍在執行, 現階段暫停: how things are now, and not since what day, of a measure that only its name tells. */
    private static boolean isPresent(Statement s) {
        return PRESENT.matcher(Around.before(s) + s.run().folded().substring(s.start(), s.end()))
                .find();
    }

    /** Measures of the subject that have an event on a day that the words name; without a day the closest three. */
    private List<Measure> bySubjectAndDay(Statement s) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        List<Measure> dated = policy.about(sentence, 1).stream()
                .filter(m ->
                        named.days(m, Claim.DateRole.UNSAID).stream().anyMatch(d -> sentence.contains(d.toString())))
                .toList();
        return dated.isEmpty() ? policy.about(sentence, 3).stream().limit(3).toList() : dated;
    }

    private Optional<PartStanding> part(Measure m, Statement s) {
        return Parts.named(m, s)
                .flatMap(part -> policy.standing(m).parts().stream()
                        .filter(p -> p.part().equals(part))
                        .findFirst());
    }

    private Status status(Measure m, Statement s) {
        return part(m, s)
                .map(PartStanding::status)
                .orElseGet(() -> policy.standing(m).status());
    }

    private boolean holds(Measure m, Statement s, Claim.State claim) {
        Status status = status(m, s);
        boolean is = switch (claim.state()) {
            case IN_FORCE -> status == Status.IN_FORCE;
            case ANNOUNCED -> status == Status.ANNOUNCED;
            case SUSPENDED -> status == Status.SUSPENDED || part(m, s).isEmpty() && hasSuspendedPart(m);
            // 停止施行 is said of what is suspended as well.
            case ENDED -> status == Status.ENDED || status == Status.SUSPENDED && !isEndedAlone(s);
            case REPEALED -> status == Status.ENDED;
            case EVER_IN_FORCE -> policy.hasBeenInForce(m);
        };
        return is != claim.negated();
    }

    private boolean hasSuspendedPart(Measure m) {
        return policy.standing(m).parts().stream().anyMatch(p -> p.status() == Status.SUSPENDED);
    }

    /** 終止, 撤銷: of what does not come back, as what is suspended may. */
    static boolean isForGood(Statement s) {
        return ENDED_FOR_GOOD
                        .matcher(s.run().folded().substring(s.start(), s.end()))
                        .find()
                || FOR_EVER.matcher(Around.before(s)).find();
    }

    /** …措施停止，…措施繼續暫停: ended and suspended are told apart in one sentence. */
    private static boolean isEndedAlone(Statement s) {
        String word = s.run().folded().substring(s.start(), s.end());
        String others = Around.before(s) + Around.behind(s);
        if (isForGood(s)) {
            return true;
        }
        boolean several =
                s.acts().all().size() > 1 || SaidDays.days(Around.sentence(s)).size() > 1;
        return several
                && ENDED_ALONE.matcher(word).matches()
                && SUSPENDED.matcher(others).find();
    }

    private String describe(Measure m, Statement s) {
        Optional<PartStanding> part = part(m, s);
        Standing st = policy.standing(m);
        LocalDate last = part.isPresent() ? part.get().until() : st.until();
        String until = last == null ? "" : "至 " + last;
        String of = part.map(PartStanding::part).orElse("");
        return PolicyBook.title(m) + of + status(m, s).chinese() + until;
    }

    private static Finding of(Verdict v, Severity severity, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, "status", "", expected, message, List.of(), sources, null);
    }
}
