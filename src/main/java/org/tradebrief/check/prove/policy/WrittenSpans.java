package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.policy.LengthProver.Stretch;
import org.tradebrief.check.prove.policy.WrittenDays.Placed;

/** Holds a length against the two days that the words set right beside it: 停一年：2025-11-10 到 2026-11-09, 自 D 至 D，為期一年. */
final class WrittenSpans {
    private static final String STOPS = "(?:暂停|停|中止|停用|冻结)?(?:实施|施行|执行)?";
    private static final Pattern TO =
            Pattern.compile("(?:起|生效|公布)?,? ?" + STOPS + ",? ?(?:一路|一直|算|停)?(?:到|至|迄|-|–|—|~|→|to|until|through) ?");
    private static final Pattern LEADS =
            Pattern.compile("(?:实施|施行|执行|效力)?[,:( ]{0,2}(?:即|也就是|亦即|期间)?(?:自|从|由|为|是|from)? ?");
    private static final Pattern FOLLOWS = Pattern.compile("(?:为止|止)?[,) ]{0,2}" + STOPS
            + "(?:为期|期限|历时|前后|一共|总共|共计?|合计|整整|刚好|正好|恰好|满|,)* ?"
            + "|(?:为止|止)?(?:暂停|停用|中止|冻结)[^。;,]{2,24},? ?(?:为期|期限为?|历时) ?");

    /** 11 月 7 日暫停，停到今年 11 月 10 日，首尾|相隔|368 天: of the only two days that its part of the sentence gives. */
    private static final Pattern APART = Pattern.compile("(?:首尾|前后|其间|中间|两[天日者])?(?:相隔|相距|间隔|隔了) ?$");

    /** D1…前|一天|（D2）, 在前|一日|，即 D2: how long before the day named first the other lies. */
    private static final Pattern EARLIER = Pattern.compile("(?:前|早|提前|提早)了?(?:整整|正好|刚好)? ?$");

    private static final Pattern NAMED = Pattern.compile("^ ?[(,] ?(?:即|也就是|亦即)?[^,。;()\\d]{0,2}(?=\\d)");
    private static final int LONGEST_DAY = 20;
    private static final int FARTHEST = 60;

    private WrittenSpans() {}

    /** What two written days say of the length; empty where they do not stand right beside it. */
    static Optional<Finding> prove(Statement s, Claim.Length claim, LocalDate today) {
        if (claim.value().approx() != Approx.EXACT || claim.unit() == Claim.TimeUnit.OTHER) {
            return Optional.empty();
        }
        String behind = Around.behind(s);
        String before = Around.before(s);
        if (NAMED.matcher(behind).find() && EARLIER.matcher(before).find()) {
            return earlier(claim, before, behind, today);
        }
        if (behind.indexOf('月') < 0 && before.indexOf('月') < 0 && (before + behind).indexOf('-') < 0) {
            return Optional.empty();
        }
        List<Placed> next = WrittenDays.in(behind, today);
        if (next.size() > 1 && isSpan(behind, next.get(0), next.get(1))) {
            String lead = behind.substring(0, next.getFirst().start());
            if (LEADS.matcher(lead).matches()) {
                return Optional.of(finding(claim, next.get(0).day(), next.get(1).day(), 1));
            }
        }
        return before(claim, before, today);
    }

    private static Optional<Finding> before(Claim.Length claim, String before, LocalDate today) {
        List<Placed> days = WrittenDays.in(before, today);
        if (days.size() < 2) {
            return Optional.empty();
        }
        Placed first = days.get(days.size() - 2);
        Placed last = days.getLast();
        String part = before.substring(before.lastIndexOf(';') + 1);
        boolean only = APART.matcher(before).find()
                && WrittenDays.in(part, today).size() <= 2
                && first.start() > before.lastIndexOf(';');
        boolean beside = isSpan(before, first, last)
                && FOLLOWS.matcher(before.substring(last.end())).matches();
        return (only || beside) && first.day().isBefore(last.day())
                ? Optional.of(finding(claim, first.day(), last.day(), 1))
                : Optional.empty();
    }

    private static boolean isSpan(String words, Placed from, Placed to) {
        return from.day().isBefore(to.day())
                && to.start() - from.end() <= FARTHEST
                && TO.matcher(words.substring(from.end(), to.start())).matches();
    }

    private static Optional<Finding> earlier(Claim.Length claim, String before, String behind, LocalDate today) {
        List<Placed> days = WrittenDays.in(before, today);
        List<Placed> named =
                WrittenDays.in(before + behind.substring(0, Math.min(behind.length(), LONGEST_DAY)), today);
        if (days.isEmpty() || named.size() <= days.size()) {
            return Optional.empty();
        }
        LocalDate day = days.getLast().day();
        LocalDate other = named.get(days.size()).day();
        return other.isBefore(day) ? Optional.of(finding(claim, other, day, 0)) : Optional.empty();
    }

    private static Finding finding(Claim.Length claim, LocalDate from, LocalDate to, int ends) {
        boolean fits = isSo(claim, from, to, ends);
        return LengthProver.finding(
                fits ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                new Stretch(from, to, from + " 與 " + to, List.of()),
                fits ? "，相符。" : "，與所寫不同。");
    }

    /** @param ends by how many days the ends may be counted or not */
    private static boolean isSo(Claim.Length claim, LocalDate from, LocalDate to, int ends) {
        int said = claim.value().amount().intValue();
        for (int more = -ends; more <= ends; more++) {
            LocalDate end = to.plusDays(more);
            long days = ChronoUnit.DAYS.between(from, end);
            Period apart = Period.between(from, end);
            boolean holds = switch (claim.unit()) {
                case DAY -> days == said;
                case WEEK -> days == 7L * said;
                case MONTH -> apart.toTotalMonths() == said && apart.getDays() == 0 || days == 30L * said;
                case YEAR -> apart.toTotalMonths() == 12L * said && apart.getDays() == 0;
                case OTHER -> false;
            };
            if (holds) {
                return true;
            }
        }
        return false;
    }
}
