package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/**
 * Of a number that nobody gave: the one act that is meant, for the words beside the number have a day of it and its subject,
 * or a day of it where the number is its own but for a slip of the pen.
 */
final class Misnumbered {
    /** Pairs of signs that words must share with an act's title to speak of it. */
    private static final int TELLING = 1;

    private static final Pattern SUSPENDS = Pattern.compile("暂停|中止|喊停|叫停|冻结|suspen|pause|halt");

    private final PolicyBook policy;

    Misnumbered(PolicyBook policy) {
        this.policy = policy;
    }

    /** @param year of the number; 0 where none is said */
    Optional<Finding> of(Statement s, Claim.Act claim, int year) {
        boolean one = claim.number() == claim.through() && s.acts().near();
        if (!one) {
            return Optional.empty();
        }
        String sentence = words(s);
        List<Predicate<LocalDate>> days = SaidDays.days(sentence);
        List<Measure> dated = days.isEmpty()
                ? List.of()
                : policy.measures().stream()
                        .filter(m ->
                                (year == 0 || m.year() == year) && !m.number().isEmpty())
                        .filter(m -> PolicyBook.isOrder(m) != claim.issuer().isEmpty())
                        .filter(m -> PolicyBook.isOfSeries(m, s.acts().topic()))
                        .filter(m -> !names(sentence, m.number()))
                        .filter(m -> hasOneOf(m, days))
                        .toList();
        List<Measure> near = dated.stream().filter(m -> isSlip(claim, m)).toList();
        List<Measure> slips = near.size() == 1 ? near : described(near, sentence);
        if (slips.size() == 1
                && (near.size() > 1
                        || isCalled(s, slips.getFirst())
                        || isListed(s, claim, days)
                        || year > 0 && isAloneThen(slips.getFirst(), days))) {
            return Optional.of(finding(claim, slips.getFirst()));
        }
        List<Measure> spoken = dated.stream()
                .filter(m -> isCalled(s, m) && year > 0)
                .filter(m -> policy.days(m, EventKind.ANNOUNCED, EventKind.EFFECTIVE).stream()
                        .anyMatch(d -> days.stream().anyMatch(said -> said.test(d))))
                .toList();
        return spoken.size() == 1 ? Optional.of(finding(claim, spoken.getFirst())) : Optional.empty();
    }

    /** Its sentence; in a table its row. */
    private static String words(Statement s) {
        return s.acts().row().isEmpty() ? Around.sentence(s) : Around.group(s);
    }

    /** 第 75 號…列管鈥、鉺、銩: of several numbers that it may be a slip of, the one whose items the words name. */
    private List<Measure> described(List<Measure> acts, String words) {
        return acts.stream().filter(m -> policy.namesItems(words, m)).toList();
    }

    /** The only act that was announced on a day said, and that in the year that is said. */
    private boolean isAloneThen(Measure m, List<Predicate<LocalDate>> days) {
        List<LocalDate> own = policy.days(m, EventKind.ANNOUNCED);
        boolean said = own.stream().anyMatch(d -> days.stream().anyMatch(day -> day.test(d)));
        return said
                && policy.measures().stream()
                        .filter(o -> !o.equals(m) && !o.number().isEmpty())
                        .noneMatch(o ->
                                policy.days(o, EventKind.ANNOUNCED).stream().anyMatch(own::contains));
    }

    private boolean isCalled(Statement s, Measure m) {
        String words = words(s);
        return policy.about(words, TELLING).contains(m)
                || PolicyBook.suspends(m) && SUSPENDS.matcher(words).find();
    }

    /** 10 月 9 日公布的 55、56、63 號: another number of its list is that of an act which has the day. */
    private boolean isListed(Statement s, Claim.Act claim, List<Predicate<LocalDate>> days) {
        boolean chinese = words(s).indexOf('号') >= 0; // No. 13 and 16 under No. 21 is no list of numbers
        return chinese
                && s.acts().numbers().stream()
                        .filter(n -> n.number() != claim.number())
                        .flatMap(n -> policy
                                .find(n.year(), n.number(), n.order(), s.acts().topic())
                                .stream())
                        .anyMatch(m -> hasOneOf(m, days));
    }

    private boolean hasOneOf(Measure m, List<Predicate<LocalDate>> said) {
        return policy.events(m, EventKind.values())
                .anyMatch(e -> said.stream().anyMatch(d -> d.test(e.on()) || e.until() != null && d.test(e.until())));
    }

    private static boolean isSlip(Claim.Act claim, Measure m) {
        return m.number().chars().allMatch(Character::isDigit)
                && m.number().length() <= 4
                && PenSlips.is(claim.number(), Integer.parseInt(m.number()));
    }

    private static boolean names(String sentence, String number) {
        String digits = Pattern.quote(number);
        return Pattern.compile("(?<!\\d)" + digits + "(?!\\d)(?! ?[月日年个家项种天%.])")
                .matcher(sentence)
                .find();
    }

    private Finding finding(Claim.Act claim, Measure m) {
        return new Finding(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                "announcement",
                "",
                "第 " + m.number() + " 號",
                "沒有第 " + claim.number() + " 號；所述內容與日期屬" + PolicyBook.title(m) + "。",
                List.of(),
                policy.sources(m),
                null);
    }
}
