package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.check.prove.policy.LengthProver.Stretch;

/** Holds a length against the two days that the words set right beside it: 停一年：2025-11-10 到 2026-11-09, 自 D 至 D，為期一年. */
final class WrittenSpans {
    private static final String DAY = "20\\d\\d ?(?:年|[-/.]) ?\\d{1,2} ?(?:月|[-/.]) ?\\d{1,2} ?(?:日|号)?";
    private static final String SPAN =
            "(" + DAY + ") ?(?:起|生效)?,? ?(?:到|至|迄|-|–|—|~|→|to|until|through) ?(" + DAY + ")";
    private static final Pattern BEHIND =
            Pattern.compile("^(?:实施|施行|执行|效力)?[,:( ]{0,2}(?:即|也就是|亦即|期间)?(?:自|从|由|为|是|from)? ?" + SPAN);
    private static final Pattern BEFORE = Pattern.compile(SPAN
            + "(?:为止|止)?[,) ]{0,2}(?:(?:暂停|停|中止|停用|冻结)(?:实施|施行|执行)?)?(?:为期|期限|历时|前后|一共|总共|共计?|合计|整整|刚好|正好|恰好|满|,)* ?$");

    /** D1…前|一天|（D2）, 在前|一日|，即 D2: how long before the day named first the other lies. */
    private static final Pattern EARLIER = Pattern.compile("(?:前|早|提前|提早)了?(?:整整|正好|刚好)? ?$");

    private static final int LONGEST_DAY = 20;
    private static final int FARTHEST = 400;
    private static final Pattern NAMED = Pattern.compile("^ ?[(,] ?(?:即|也就是|亦即)?[^,。;()\\d]{0,2}(?=\\d)");

    private WrittenSpans() {}

    /** What two written days say of the length; empty where they do not stand right beside it. */
    static Optional<Finding> prove(Statement s, Claim.Length claim) {
        boolean exact = claim.value().approx() == Approx.EXACT && claim.unit() != Claim.TimeUnit.OTHER;
        String behind = Around.behind(s);
        String before = Around.before(s);
        if (exact && NAMED.matcher(behind).find() && EARLIER.matcher(before).find()) {
            return earlier(claim, before, behind);
        }
        if (!exact || behind.indexOf("20") < 0 && before.indexOf("20") < 0) {
            return Optional.empty();
        }
        Matcher next = BEHIND.matcher(behind);
        Matcher last = BEFORE.matcher(before);
        Matcher span = next.find() ? next : last.find() ? last : null;
        if (span == null) {
            return Optional.empty();
        }
        List<LocalDate> days = Days.in(span.group(1) + ' ' + span.group(2));
        if (days.size() != 2 || !days.getFirst().isBefore(days.getLast())) {
            return Optional.empty();
        }
        return Optional.of(finding(isSo(claim, days.getFirst(), days.getLast(), 1), days.getFirst(), days.getLast()));
    }

    private static Optional<Finding> earlier(Claim.Length claim, String before, String behind) {
        List<LocalDate> days = Days.in(before);
        List<Predicate<LocalDate>> named = SaidDays.days(behind.substring(0, Math.min(behind.length(), LONGEST_DAY)));
        if (days.isEmpty() || named.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = days.getLast();
        for (int back = 1; back <= FARTHEST; back++) {
            LocalDate other = day.minusDays(back);
            if (named.getFirst().test(other)) {
                return Optional.of(finding(isSo(claim, other, day, 0), other, day));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(boolean fits, LocalDate from, LocalDate to) {
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
