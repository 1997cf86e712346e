package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Status;

/** Holds lengths of time against the days of measures: how long a suspension lasts, how far a day is from today. */
final class LengthProver {
    /** 暫停一年, 再停 90 天, 為期一年: it is the suspension that lasts so long. */
    private static final Pattern LASTS = Pattern.compile("(?:暂停|停止|中止|冻结|暂缓|再停|续停|延长|延期|再缓|为期|期限)[^,。;:]{0,24}$");

    private static final Pattern OTHER = Pattern.compile("许可|有效期|效期|距|尚有|还有|剩|已|执行|内");
    private static final Pattern TO_TODAY =
            Pattern.compile("距|离|今|已|执行|以来|满|剩|还有|尚有|余|迄|倒数|之后到期|进入|到今天|to go|left|remaining|since|so far");
    /** 距期滿尚有, 還剩: the days that are left, right before the number. */
    private static final Pattern COUNTDOWN = Pattern.compile(
            "(?:(?:期满|届满|到期|失效)[^,。;\\d]{0,8},? ?(?:尚有|还有|还剩|只剩|尚余|剩下?|倒数)|距[^,。;]{0,24}(?:期满|届满|到期|失效)[^,。;\\d]{0,8})"
                    + " ?$");

    private static final Pattern LEFT = Pattern.compile("(?:尚有|还有|还剩|只剩|尚余|剩下?|倒数) ?$");
    /** 停到 D，從今天算起還有, 從今天算到 D 還有: how far off a day is that stands in the same part of the sentence. */
    private static final Pattern FROM_NOW =
            Pattern.compile("(?:[到至迄离距]|距离|截止|until|to) ?(?:今年|明年)? ?\\d[^,。;]{4,18}日?(?:为止|止)?,?"
                + " ?(?:从|自)?(?:今天|今日|现在|眼下|本日|本?报告日|本?快讯日|基准日|发文日|撰稿日|发稿日|[本此][^,。;\\d]{0,4}日)?(?:算起|算来|起算|起|算|来看)?,?(?:尚有|还有|还剩|只剩|尚余|剩下?|倒数)"
                + " ?$|(?:从|自|以|离|距|距离)(?:今天|今日|现在|本日|本?报告日|本?快讯日|基准日|发文日|撰稿日|发稿日|[本此][^,。;\\d]{0,4}日)[^。;]{0,24}(?:尚有|还有|还剩|只剩|尚余|剩下?|倒数)"
                + " ?$");

    private static final Pattern ENDS = Pattern.compile("期满|届满|到期|失效|截止");
    /** 自 D 生效迄今: the days that are gone since the only day named. */
    private static final Pattern ELAPSED = Pattern.compile("(?:(?:生效|施行|实施|上路|公布),?(?:以来|迄今|至今|距今|到今天)"
            + "|(?:[到至迄距]|截至)(?:了|着)?(?:今天|今日|今(?![年后])|本日|眼下|现在|发稿)(?:为止|止)?,?)"
            + "(?:算来|算起来|已经?|正好|刚好|恰好?|整整|足足|共|满|有|是|,)* ?$");

    private static final String RAN = "(?:执行|实施|施行|生效|适用|跑|运行|上路)了?(?:满|整整|足足|才|仅|只|共|了)*";
    private static final Pattern LASTED = Pattern.compile("(?:共|实际|只|仅|总共|前后)" + RAN + " ?$");
    /** 跑了 29 天|才停, 喊停以前|已經生效 29 天: it was so until it was stopped. */
    private static final Pattern RAN_ON = Pattern.compile(RAN + " ?$");

    private static final String STOPPED = "(?:喊停|叫停|暂停|停止|中止|停用|冻结|停)";
    private static final Pattern THEN_STOPPED =
            Pattern.compile("^ ?(?:之?后)?,?(?:才|就|便|即|又|旋即|随即)*(?:被|遭|告)?[^,。;\\d]{0,4}" + STOPPED
                    + "|^ ?(?:之?后)?,?(?:才|就|便|即)?(?:被|遭|由)[^,。;]{0,14}" + STOPPED);
    private static final Pattern BEFORE_STOP = Pattern.compile(STOPPED + "(?:之前|以前|前)[^。;\\d]{0,10}$");

    /** So many days that lie before something ends. */
    private static final Pattern AWAY = Pattern.compile(
            "(?:[距离][^,。;]{0,30}|(?:期满|届满|到期|失效)[^,。;\\d]{0,8})(?:\\d{2,3}|[一二三四五六七八九百十]{2,6}) ?[天日](?!起|生)");

    private static final int TELLING_DAYS = 10;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int NEAR = 24;
    private static final int WEEK = 7;
    private final PolicyBook policy;
    private final Spoken spoken;
    private final LocalDate latest;

    /** @param latest the end of the last month for which there are values */
    LengthProver(PolicyBook policy, Spoken spoken, LocalDate latest) {
        this.policy = policy;
        this.spoken = spoken;
        this.latest = latest;
    }

    /** Two days that lie apart. */
    record Stretch(LocalDate from, LocalDate to, String what, List<SourceRow> sources) {}

    Optional<Finding> prove(Statement s, Claim.Length claim) {
        List<Measure> counted = spoken.countedBefore(s);
        List<Measure> measures = counted.isEmpty() ? spoken.of(s) : counted;
        boolean inRow = !s.acts().row().isEmpty()
                && claim.unit() == Claim.TimeUnit.DAY
                && claim.value().amount().intValue() >= TELLING_DAYS;
        boolean fromToday = claim.fromToday() || isFromToday(s) || inRow;
        List<Stretch> known = new ArrayList<>(fromToday ? toToday(s, measures) : List.of());
        for (Measure m : measures) {
            known.addAll(suspensions(m));
            known.addAll(betweenEvents(m));
        }
        for (Stretch stretch : known) {
            if (fits(claim, stretch)) {
                return Optional.of(finding(Verdict.VERIFIED, stretch, "，相符。"));
            }
        }
        if (claim.fromToday()) {
            return wrongFromToday(s);
        }
        return isOfSuspension(s, claim) ? wrong(claim, measures) : missedCountdown(s, claim, measures);
    }

    /** 距期滿尚有 264 天: the only day to come that is spoken of is another number of days away. */
    private Optional<Finding> missedCountdown(Statement s, Claim.Length claim, List<Measure> measures) {
        if (isOneOfSeveral(s)) {
            return Optional.empty();
        }
        String before = Around.before(s);
        boolean exact = claim.unit() == Claim.TimeUnit.DAY && claim.value().approx() == Approx.EXACT;
        if (exact && (LASTED.matcher(before).find() || isUntilStopped(s))) {
            return missedStretch(s, measures);
        }
        boolean left = COUNTDOWN.matcher(before).find()
                || LEFT.matcher(before).find()
                        && (ENDS.matcher(before).find()
                                || FROM_NOW.matcher(before).find());
        boolean gone = ELAPSED.matcher(before).find();
        if (!exact || left == gone) {
            return Optional.empty();
        }
        String own = before.substring(before.lastIndexOf(';') + 1);
        boolean dated = !SaidDays.days(own).isEmpty();
        String part = dated ? own : before; // 至 D 止；自本報告日起算尚有
        List<LocalDate> days = Days.in(part);
        List<LocalDate> written = (days.isEmpty() ? SaidDays.eventful(policy, part) : days)
                .stream().filter(d -> d.isAfter(policy.asOf()) == left).toList();
        boolean told = !written.isEmpty() || gone;
        List<LocalDate> ends = told ? written : endsToCome(measures);
        return ends.stream().distinct().count() == 1
                ? Optional.of(finding(
                        Verdict.CONTRADICTED,
                        new Stretch(policy.asOf(), ends.getFirst(), policy.asOf() + " 與 " + ends.getFirst(), List.of()),
                        "，與所寫不同。"))
                : Optional.empty();
    }

    /** 距甲期滿還有 275 天，距乙還有 274 天: which of the acts that are named each is of, only its own clause could tell. */
    private boolean isOneOfSeveral(Statement s) {
        String before = Around.before(s);
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
        boolean others =
                AWAY.matcher(before + s.text() + Around.behind(s)).results().count() > 1;
        boolean own = Days.in(clause).size() == 1
                || clause.contains("号") && s.acts().numbers().size() == 1
                || !spoken.countedBefore(s).isEmpty();
        return others && !own;
    }

    private static boolean isUntilStopped(Statement s) {
        String before = Around.before(s);
        return RAN_ON.matcher(before).find()
                && (THEN_STOPPED.matcher(Around.behind(s)).find()
                        || BEFORE_STOP.matcher(before).find());
    }

    /** 共執行 39 天: from its taking effect to what stopped it, of the one act that is named near. */
    private Optional<Finding> missedStretch(Statement s, List<Measure> measures) {
        Measure m = measures.size() == 1 && s.acts().near() ? measures.getFirst() : null;
        if (m == null) {
            return Optional.empty();
        }
        List<LocalDate> starts = policy.days(m, EventKind.EFFECTIVE);
        List<LocalDate> ends =
                policy.days(m, EventKind.SUSPENDED, EventKind.STOPPED, EventKind.CANCELLED, EventKind.REPEALED);
        boolean one =
                starts.size() == 1 && ends.size() == 1 && starts.getFirst().isBefore(ends.getFirst());
        return one
                ? Optional.of(finding(
                        Verdict.CONTRADICTED,
                        new Stretch(
                                starts.getFirst(),
                                ends.getFirst(),
                                PolicyBook.title(m) + "自 " + starts.getFirst() + " 至 " + ends.getFirst(),
                                policy.sources(m)),
                        "，與所寫不同。"))
                : Optional.empty();
    }

    private List<LocalDate> endsToCome(List<Measure> measures) {
        return measures.stream()
                .flatMap(m -> (PolicyBook.suspends(m) ? policy.endsOfSuspended(m) : policy.ends(m)).stream())
                .filter(d -> d.isAfter(policy.asOf()))
                .distinct()
                .toList();
    }

    /** The one day that the row gives, where something happens on it, is not so many days away. */
    private Optional<Finding> wrongFromToday(Statement s) {
        List<LocalDate> days = Days.in(s.acts().row()).stream().distinct().toList();
        boolean known = days.size() == 1 && policy.isEventful(days.getFirst());
        return known
                ? Optional.of(finding(
                        Verdict.CONTRADICTED,
                        new Stretch(policy.asOf(), days.getFirst(), policy.asOf() + " 與 " + days.getFirst(), List.of()),
                        "，與所寫不同。"))
                : Optional.empty();
    }

    /** 距今, 已執行, 尚有: the length runs to or from the day of the text. */
    private static boolean isFromToday(Statement s) {
        String before = Around.before(s);
        String near = before.substring(Math.max(0, before.length() - NEAR)) + ' ' + Around.behind(s);
        return TO_TODAY.matcher(near.substring(0, Math.min(near.length(), 2 * NEAR)))
                .find();
    }

    /** From today to a day that stands near, to a turn of the measure, to the latest month's end. */
    private List<Stretch> toToday(Statement s, List<Measure> measures) {
        List<LocalDate> days = new ArrayList<>(Days.in(s.acts().row() + s.acts().topic()));
        days.addAll(SaidDays.eventful(policy, s.acts().row() + Around.sentence(s)));
        for (Measure m : measures) {
            days.addAll(policy.days(m, EventKind.values()));
            days.addAll(PolicyBook.suspends(m) ? policy.endsOfSuspended(m) : policy.ends(m));
        }
        days.add(latest);
        return days.stream()
                .map(d -> new Stretch(policy.asOf(), d, policy.asOf() + " 與 " + d, List.of()))
                .toList();
    }

    private List<Stretch> suspensions(Measure m) {
        List<Stretch> found = new ArrayList<>();
        for (Measure of : PolicyBook.suspends(m) ? policy.counts().borneOn(m) : List.of(m)) {
            policy.events(of, EventKind.SUSPENDED).forEach(e -> add(found, of, e));
        }
        return found;
    }

    private static void add(List<Stretch> found, Measure m, Event e) {
        LocalDate until = e.until();
        if (until != null) {
            found.add(new Stretch(e.on(), until, PolicyBook.title(m) + "自 " + e.on() + " 暫停至 " + until, e.sources()));
        }
    }

    private List<Stretch> betweenEvents(Measure m) {
        List<LocalDate> days = policy.days(m, EventKind.values());
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                String what = PolicyBook.title(m) + "自 " + days.get(i) + " 至 " + days.get(j);
                found.add(new Stretch(days.get(i), days.get(j), what, policy.sources(m)));
            }
        }
        return found;
    }

    /** A suspension said to last so long, with nothing that makes the length one of something else. */
    private static boolean isOfSuspension(Statement s, Claim.Length claim) {
        String before = Around.before(s);
        return claim.value().approx() == Approx.EXACT
                && s.acts().near()
                && s.acts().numbers().size() == 1
                && LASTS.matcher(before).find()
                && !OTHER.matcher(before.substring(Math.max(0, before.length() - 24))
                                + Around.behind(s).strip())
                        .find();
    }

    private Optional<Finding> wrong(Claim.Length claim, List<Measure> measures) {
        List<Stretch> lasting =
                measures.stream().flatMap(m -> suspensions(m).stream()).toList();
        // Of an act that has ended, the number is as likely wrong as the length.
        boolean known = measures.size() == 1
                && !lasting.isEmpty()
                && claim.unit() != Claim.TimeUnit.OTHER
                && policy.standing(measures.getFirst()).status() != Status.ENDED;
        return known ? Optional.of(finding(Verdict.CONTRADICTED, lasting.getLast(), "，與所寫不同。")) : Optional.empty();
    }

    private static boolean fits(Claim.Length claim, Stretch stretch) {
        LocalDate from = stretch.from().isAfter(stretch.to()) ? stretch.to() : stretch.from();
        LocalDate to = stretch.from().isAfter(stretch.to()) ? stretch.from() : stretch.to();
        Value v = claim.value();
        long days = ChronoUnit.DAYS.between(from, to);
        boolean bound =
                v.approx() == Approx.AT_MOST || v.approx() == Approx.AT_LEAST; // fits whatever is shorter, or longer
        if (days == 0 || bound) {
            return false;
        }
        boolean rough = v.approx() == Approx.ABOUT || v.approx() == Approx.NEARLY;
        boolean half = rough && v.amount().remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        BigDecimal error = half ? QUARTER : rough ? v.step().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        if (claim.unit() == Claim.TimeUnit.YEAR && v.approx() == Approx.EXACT) {
            return isRound(claim, from, to)
                    || inUnit(days, claim.unit())
                                    .subtract(v.amount())
                                    .abs()
                                    .multiply(BigDecimal.valueOf(365))
                                    .compareTo(BigDecimal.valueOf(WEEK))
                            <= 0;
        }
        return v.fit(inUnit(days, claim.unit()), error) == Value.Fit.MATCH
                || v.approx() == Approx.EXACT && isRound(claim, from, to);
    }

    /** 11 月 10 日 to 11 月 10 日, or to the day before, is one year to everybody. */
    private static boolean isRound(Claim.Length claim, LocalDate from, LocalDate to) {
        for (int more = -1; more <= 1; more++) {
            Period apart = Period.between(from, to.plusDays(more));
            int said = claim.value().amount().intValue();
            boolean holds = switch (claim.unit()) {
                case YEAR -> apart.getYears() == said && apart.getMonths() == 0 && apart.getDays() == 0;
                case MONTH -> apart.toTotalMonths() == said && apart.getDays() == 0;
                case DAY, WEEK, OTHER -> false;
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal inUnit(long days, Claim.TimeUnit unit) {
        BigDecimal d = BigDecimal.valueOf(days);
        return switch (unit) {
            case DAY -> d;
            case WEEK -> d.divide(BigDecimal.valueOf(7), 4, RoundingMode.HALF_UP);
            case MONTH -> d.divide(new BigDecimal("30.44"), 4, RoundingMode.HALF_UP);
            case YEAR -> d.divide(new BigDecimal("365.25"), 4, RoundingMode.HALF_UP);
            case OTHER -> BigDecimal.ZERO;
        };
    }

    static Finding finding(Verdict verdict, Stretch stretch, String end) {
        long days = Math.abs(ChronoUnit.DAYS.between(stretch.from(), stretch.to()));
        return new Finding(
                verdict,
                verdict == Verdict.VERIFIED ? Severity.NONE : Severity.HIGH,
                "duration",
                "",
                days + " 日",
                stretch.what() + " 相距 " + days + " 日" + end,
                List.of(),
                stretch.sources(),
                null);
    }
}
