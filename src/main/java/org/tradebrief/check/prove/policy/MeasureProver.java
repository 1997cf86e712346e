package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Holds numbers and states of measures against the register as it was known on the day. */
public final class MeasureProver {
    private static final Pattern TITLED = Pattern.compile(
            "(《[^《》]{4,40}》|(?<=^|[,。;:、])[^,。;:、《》()\\d]{4,30}(?= ?[(])) ?[(]? ?(?:是|为|即|见)?(?:国务院|商务部)?(?:令|公告)? ?$");
    private static final Pattern SUSPENDS =
            Pattern.compile("^(?:公告)?[^第,。;\\d]{0,10}(?:暂停|停止|中止|冻结|喊停)[^第,。;\\d]{0,8}(?:上述|第 ?\\d)");

    /** 由…第 72 號|公告暫停: the act does it to the others. */
    private static final Pattern PASSIVE = Pattern.compile("[由遭被经以依](?:商务部|海关总署|公告|令|[、 ])*$");

    private static final Pattern SUSPENDED = Pattern.compile("^ ?(?:公告|令)?(?:[^,。;\\d]{0,3})(?:暂停|停止|中止|冻结|喊停|叫停)");

    /** The law on which an act rests is not what it controls. */
    private static final Pattern RESTS_ON =
            Pattern.compile("(?:依据|根据|依照|援引|法源|基于|依)[^,。;《]{0,6}(?:《[^《》]{2,30}》[、及与和]?)+");

    private static final Pattern OWN = Pattern.compile(
            "^ ?(?:公告|令)?(?:主要|专门|则|才|就)?(?:针对|管制?的?是?|管住|涉及的?是?|规范|列管|锁定|新增了?|增列|加管|管住|限制|讲的?是?|谈的?是?|是|为|[:=])"
                    + " ?([^,。;:号]{4,40})(?:[,。;]|$)");

    private final PolicyBook policy;
    private final NamedMeasures named;
    private final Spoken spoken;
    private final Misnumbered misnumbered;

    public MeasureProver(PolicyBook policy, NamedMeasures named, Spoken spoken) {
        this.policy = policy;
        this.named = named;
        this.spoken = spoken;
        this.misnumbered = new Misnumbered(policy);
    }

    public Finding act(Statement s, Claim.Act claim) {
        int year = NamedMeasures.year(s, claim);
        List<Measure> found = new ArrayList<>();
        for (int n = claim.number(); n <= Math.min(claim.through(), claim.number() + 40); n++) {
            List<Measure> one = named.found(
                    year,
                    claim.year() > 0 || listsYear(s),
                    n,
                    !claim.issuer().isEmpty(),
                    s.acts().topic());
            Optional<Finding> titled = titled(s, claim, one);
            if (titled.isPresent()) {
                return titled.get();
            }
            if (one.isEmpty() && year == 0) {
                String none = "未寫年份，登錄表也沒有第 " + n + " 號。";
                return misnumbered
                        .of(s, claim, year)
                        .or(() -> otherSuspension(s, claim, List.of()))
                        .orElseGet(() -> Finding.unsupported("announcement", none));
            }
            if (one.isEmpty()) {
                return misnumbered
                        .of(s, claim, year)
                        .or(() -> otherSuspension(s, claim, List.of()))
                        .orElseGet(() -> Finding.unsupported(
                                "announcement",
                                "登錄表與資料庫都沒有 " + year + " 年第 " + claim.number() + " 號。" + nearest(s, year)));
            }
            found.add(one.getFirst().year() == year ? one.getFirst() : named.meant(one, s));
        }
        Optional<Finding> another = another(s, claim, found).or(() -> otherSuspension(s, claim, found));
        if (another.isPresent()) {
            return another.get();
        }
        String titles = found.stream().map(PolicyBook::title).collect(Collectors.joining("、"));
        return of(
                Verdict.VERIFIED, Severity.NONE, "announcement", titles, "登錄表載有" + titles + "。", policy.sources(found));
    }

    /** Whether the year is said by a number of the same list. */
    private static boolean listsYear(Statement s) {
        return s.acts().numbers().stream().anyMatch(n -> n.year() > 0);
    }

    /** 《兩用物項出口管制條例》（國務院令第 729 號）: the title right before the number is another act's. */
    private Optional<Finding> titled(Statement s, Claim.Act claim, List<Measure> found) {
        Matcher title = TITLED.matcher(Around.before(s));
        List<Measure> called = title.find() ? policy.names().in(title.group(1)) : List.of();
        boolean other = called.size() == 1
                && !called.getFirst().number().isEmpty()
                && !called.getFirst().number().equals(claim.number() + "")
                && found.stream().noneMatch(called::contains);
        return other
                ? Optional.of(of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "announcement",
                        "第 " + called.getFirst().number() + " 號",
                        "那是" + PolicyBook.title(called.getFirst()) + "。",
                        policy.sources(called.getFirst())))
                : Optional.empty();
    }

    /** 第 72 號公告停止實施第 55、56 號: none of those is suspended by this act, and all of them by one other. */
    private Optional<Finding> otherSuspension(Statement s, Claim.Act claim, List<Measure> found) {
        boolean suspends = SUSPENDS.matcher(Around.behind(s)).find()
                || PASSIVE.matcher(Around.before(s)).find()
                        && SUSPENDED.matcher(Around.behind(s)).find();
        if (found.size() > 1 || !suspends || s.acts().all().size() < 2) {
            return Optional.empty();
        }
        List<Measure> others =
                named.ofRun(s).stream().filter(m -> !found.contains(m)).toList();
        List<Measure> own = found.isEmpty() ? List.of() : policy.counts().borneOn(found.getFirst());
        return others.isEmpty() || others.stream().anyMatch(own::contains)
                ? Optional.empty()
                : policy.measures().stream()
                        .filter(m -> PolicyBook.suspends(m) && !m.number().isEmpty())
                        .filter(m -> policy.counts().borneOn(m).containsAll(others))
                        .findFirst()
                        .map(m -> of(
                                Verdict.CONTRADICTED,
                                Severity.HIGH,
                                "announcement",
                                "第 " + m.number() + " 號",
                                "暫停這些措施的是" + PolicyBook.title(m) + "。",
                                policy.sources(m)));
    }

    /** A number of another act than the one that its part of the sentence, or its row, describes. */
    private Optional<Finding> another(Statement s, Claim.Act claim, List<Measure> found) {
        boolean alone = found.size() == 1
                && s.acts().near()
                && s.acts().numbers().size() == 1
                && (found.getFirst().year() == claim.year() || claim.year() == 0 && isOnly(claim));
        String group = RESTS_ON.matcher(Around.group(s)).replaceAll("");
        boolean several = group.indexOf('号') != group.lastIndexOf('号');
        String own = ownClause(s);
        String words = several ? own : group;
        return alone && !words.isEmpty()
                ? policy.describedInstead(words, found.getFirst())
                        .or(() -> policy.itemsInstead(own, found.getFirst()))
                        .map(m -> of(
                                Verdict.CONTRADICTED,
                                Severity.HIGH,
                                "announcement",
                                "第 " + m.number() + " 號",
                                PolicyBook.title(found.getFirst()) + "不涉及所述內容，那是" + PolicyBook.title(m) + "。",
                                policy.sources(m)))
                : Optional.empty();
    }

    /** 第 55 號|針對超硬材料，第 62 號…: what the clause of one of several numbers says that it is on; empty where it says nothing. */
    private static String ownClause(Statement s) {
        Matcher own = OWN.matcher(Around.behind(s));
        return s.acts().row().isEmpty() && own.find() ? own.group(1) : "";
    }

    /** No other year has an act of that number. */
    private boolean isOnly(Claim.Act claim) {
        return policy.find(0, claim.number(), !claim.issuer().isEmpty(), "").size() == 1;
    }

    /** The number that the words around would have: found by their subject. */
    private String nearest(Statement s, int year) {
        return policy.about(s.acts().topic(), 3).stream()
                .filter(m -> m.year() == year && !m.number().isEmpty())
                .findFirst()
                .map(m -> "所述內容近於第 " + m.number() + " 號。")
                .orElse("");
    }

    private static Finding of(
            Verdict v, Severity severity, String metric, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, metric, "", expected, message, List.of(), sources, null);
    }

    /** 公布當天生效, 次日起施行: how long after its announcement an act takes effect. */
    public Finding atOnce(Statement s, Claim.AtOnce claim) {
        List<Measure> numbered = s.acts().near() ? named.of(s) : List.of();
        List<Measure> sure = numbered.isEmpty() ? spoken.calledForSure(s) : numbered;
        List<Measure> of = sure.isEmpty() ? spoken.of(s) : sure;
        for (Measure m : of.isEmpty() ? policy.names().in(s.acts().topic()) : of) {
            if (lag(m).contains((long) claim.days())) {
                return of(Verdict.VERIFIED, Severity.NONE, "effective-date", "", turn(m) + "，相符。", policy.sources(m));
            }
        }
        boolean one = sure.size() == 1 && !lag(sure.getFirst()).isEmpty() && !isOfDayTold(s, sure.getFirst());
        return one
                ? of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "effective-date",
                        policy.days(sure.getFirst(), EventKind.EFFECTIVE).getFirst() + "",
                        turn(sure.getFirst()) + "。",
                        policy.sources(sure.getFirst()))
                : Finding.unsupported("effective-date", "看不出是哪一項措施的生效日。");
    }

    /** 第 792 號令於 12 月 1 日施行，當天生效的還有…: the day is one that the sentence told of something else. */
    private boolean isOfDayTold(Statement s, Measure m) {
        List<LocalDate> announced = policy.days(m, EventKind.ANNOUNCED);
        return SaidDays.days(Around.before(s)).stream()
                .anyMatch(told -> announced.stream().noneMatch(told));
    }

    private List<Long> lag(Measure m) {
        List<LocalDate> announced = policy.days(m, EventKind.ANNOUNCED);
        return announced.isEmpty()
                ? List.of()
                : policy.days(m, EventKind.EFFECTIVE).stream()
                        .map(d -> ChronoUnit.DAYS.between(announced.getFirst(), d))
                        .toList();
    }

    private String turn(Measure m) {
        return PolicyBook.title(m) + "於 " + joined(policy.days(m, EventKind.ANNOUNCED)) + " 公布、"
                + joined(policy.days(m, EventKind.EFFECTIVE)) + " 生效";
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }
}
