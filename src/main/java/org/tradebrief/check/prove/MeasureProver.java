package org.tradebrief.check.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Status;

/** Holds numbers and states of measures against the register as it was known on the day. */
final class MeasureProver {
    /** Pairs of signs that words must share with an act's title to speak of it. */
    private static final int TELLING = 1;

    private final PolicyBook policy;
    private final NamedMeasures named;

    MeasureProver(PolicyBook policy, NamedMeasures named) {
        this.policy = policy;
        this.named = named;
    }

    Finding act(Statement s, Claim.Act claim) {
        int year = NamedMeasures.year(s, claim);
        List<Measure> found = new ArrayList<>();
        for (int n = claim.number(); n <= Math.min(claim.through(), claim.number() + 40); n++) {
            List<Measure> one =
                    policy.find(year, n, !claim.issuer().isEmpty(), s.acts().topic());
            if (one.isEmpty() && year == 0) {
                return Finding.unsupported("announcement", "未寫年份，登錄表也沒有第 " + n + " 號。");
            }
            if (one.isEmpty()) {
                return misnumbered(s, claim, year)
                        .orElseGet(() -> Finding.unsupported(
                                "announcement",
                                "登錄表與資料庫都沒有 " + year + " 年第 " + claim.number() + " 號。" + nearest(s, year)));
            }
            found.add(one.getFirst());
        }
        Optional<Finding> another = another(s, claim, found);
        if (another.isPresent()) {
            return another.get();
        }
        String titles = found.stream().map(PolicyBook::title).collect(Collectors.joining("、"));
        return of(Verdict.VERIFIED, Severity.NONE, "announcement", titles, "登錄表載有" + titles + "。", sources(found));
    }

    /** A number of another act than the one that the sentence describes. */
    private Optional<Finding> another(Statement s, Claim.Act claim, List<Measure> found) {
        boolean alone = found.size() == 1
                && s.acts().near()
                && s.acts().numbers().size() == 1
                && found.getFirst().year() == claim.year();
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        boolean several = sentence.indexOf('号') != sentence.lastIndexOf('号');
        return alone && !several
                ? policy.describedInstead(sentence, found.getFirst())
                        .map(m -> of(
                                Verdict.CONTRADICTED,
                                Severity.HIGH,
                                "announcement",
                                "第 " + m.number() + " 號",
                                PolicyBook.title(found.getFirst()) + "不涉及所述內容，那是" + PolicyBook.title(m) + "。",
                                policy.sources(m)))
                : Optional.empty();
    }

    /** A number that nobody gave, where the words and a day beside it are those of one act alone, which they do not name. */
    private Optional<Finding> misnumbered(Statement s, Claim.Act claim, int year) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        List<LocalDate> days = Days.in(sentence);
        List<Measure> meant = policy.about(sentence, TELLING).stream()
                .filter(m -> m.year() == year && !m.number().isEmpty())
                .filter(m -> PolicyBook.isOrder(m) != claim.issuer().isEmpty())
                .filter(m -> !names(sentence, m.number()))
                .filter(m -> policy.days(m, EventKind.ANNOUNCED, EventKind.EFFECTIVE).stream()
                        .anyMatch(days::contains))
                .toList();
        boolean one = claim.number() == claim.through() && s.acts().near() && meant.size() == 1;
        return one ? Optional.of(misnumbered(claim, meant.getFirst())) : Optional.empty();
    }

    private static boolean names(String sentence, String number) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(number) + " ?号")
                .matcher(sentence)
                .find();
    }

    private Finding misnumbered(Claim.Act claim, Measure m) {
        return of(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                "announcement",
                "第 " + m.number() + " 號",
                "沒有第 " + claim.number() + " 號；所述內容與日期屬" + PolicyBook.title(m) + "。",
                policy.sources(m));
    }

    /** The number that the words around would have: found by their subject. */
    private String nearest(Statement s, int year) {
        return policy.about(s.acts().topic(), 3).stream()
                .filter(m -> m.year() == year && !m.number().isEmpty())
                .findFirst()
                .map(m -> "所述內容近於第 " + m.number() + " 號。")
                .orElse("");
    }

    Finding state(Statement s, Claim.State claim) {
        List<Measure> said = named.of(s);
        boolean told = !said.isEmpty();
        List<Measure> of = told ? said : bySubjectAndDay(s);
        if (of.isEmpty()) {
            return Finding.unsupported("status", "看不出是哪一項措施的狀態。");
        }
        List<Measure> against = of.stream().filter(m -> !holds(m, claim)).toList();
        String states = of.stream().map(this::describe).collect(Collectors.joining("；"));
        if (against.isEmpty()) {
            return of(Verdict.VERIFIED, Severity.NONE, "status", "", states + "，相符。", sources(of));
        }
        boolean sure = told
                && s.acts().near()
                && against.size() == of.size()
                && against.stream()
                        .allMatch(m -> PolicyBook.isOfSeries(m, s.acts().topic()))
                && against.stream()
                        .noneMatch(m -> policy.standing(m).status() == Status.UNKNOWN
                                || policy.standing(m).partial());
        return sure
                ? of(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "status",
                        states,
                        policy.asOf() + " 時，" + states + "。",
                        sources(of))
                : of(
                        Verdict.UNSUPPORTED,
                        Severity.MEDIUM,
                        "status",
                        states,
                        "不能證實；" + policy.asOf() + " 時，" + states + "。",
                        sources(of));
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

    private boolean holds(Measure m, Claim.State claim) {
        Standing standing = policy.standing(m);
        boolean is = switch (claim.state()) {
            case IN_FORCE -> standing.status() == Status.IN_FORCE;
            case ANNOUNCED -> standing.status() == Status.ANNOUNCED;
            case SUSPENDED ->
                standing.status() == Status.SUSPENDED
                        || standing.parts().stream().anyMatch(p -> p.status() == Status.SUSPENDED);
            // 停止施行 is said of what is suspended as well.
            case ENDED -> standing.status() == Status.ENDED || standing.status() == Status.SUSPENDED;
            case REPEALED -> standing.status() == Status.ENDED;
        };
        return is != claim.negated();
    }

    private String describe(Measure m) {
        Standing st = policy.standing(m);
        String until = st.until() == null ? "" : "至 " + st.until();
        return PolicyBook.title(m) + st.status().chinese() + until;
    }

    private List<SourceRow> sources(List<Measure> measures) {
        return measures.stream()
                .flatMap(m -> policy.sources(m).stream())
                .distinct()
                .limit(24)
                .toList();
    }

    private static Finding of(
            Verdict v, Severity severity, String metric, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, metric, "", expected, message, List.of(), sources, null);
    }
}
