package org.tradebrief.check.prove;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.resolve.Timespan;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;
import org.tradebrief.policy.Standing;
import org.tradebrief.policy.Status;

/** Holds numbers, days and states of measures against the register as it was known on the day. */
final class MeasureProver {
    private final PolicyBook policy;
    private final DocumentBook documents;

    MeasureProver(PolicyBook policy, DocumentBook documents) {
        this.policy = policy;
        this.documents = documents;
    }

    Finding act(Statement s, Claim.Act claim) {
        int year = year(s, claim);
        List<Measure> found = new ArrayList<>();
        for (int n = claim.number(); n <= Math.min(claim.through(), claim.number() + 40); n++) {
            List<Measure> one =
                    policy.find(year, n, !claim.issuer().isEmpty(), s.acts().topic());
            if (one.isEmpty() && year == 0) {
                return Finding.unsupported("announcement", "未寫年份，登錄表也沒有第 " + n + " 號。");
            }
            if (one.isEmpty()) {
                return Finding.unsupported(
                        "announcement", "登錄表與資料庫都沒有 " + year + " 年第 " + n + " 號。" + nearest(s, year));
            }
            found.add(one.getFirst());
        }
        String titles = found.stream().map(PolicyBook::title).collect(Collectors.joining("、"));
        return of(Verdict.VERIFIED, Severity.NONE, "announcement", titles, "登錄表載有" + titles + "。", sources(found));
    }

    /** The number that the words around would have: found by their subject. */
    private String nearest(Statement s, int year) {
        return policy.about(s.acts().topic(), 3).stream()
                .filter(m -> m.year() == year && !m.number().isEmpty())
                .findFirst()
                .map(m -> "所述內容近於第 " + m.number() + " 號。")
                .orElse("");
    }

    /** The year said; else that of the other numbers in the list or row. */
    private static int year(Statement s, Claim.Act claim) {
        if (claim.year() > 0) {
            return claim.year();
        }
        return s.acts().numbers().stream()
                .filter(n -> n.number() == claim.number() && n.year() > 0)
                .mapToInt(Acts.Number::year)
                .findFirst()
                .orElseGet(() -> {
                    int list = s.acts().numbers().stream()
                            .mapToInt(Acts.Number::year)
                            .max()
                            .orElse(0);
                    return list > 0 ? list : around(s);
                });
    }

    /** The year that a heading or head of a table sets for the numbers below it. */
    private static int around(Statement s) {
        Timespan span = s.frame().period() == null ? null : s.frame().period().value();
        return span != null && span.fromYear() == span.toYear() ? span.fromYear() : 0;
    }

    /** The measures that the statement's numbers mean. */
    List<Measure> measures(Statement s) {
        Acts acts = s.acts();
        int said = acts.numbers().stream().mapToInt(Acts.Number::year).max().orElse(0);
        int common = said > 0 ? said : around(s);
        List<Measure> found = new ArrayList<>();
        for (Acts.Number n : acts.numbers()) {
            for (int i = n.number(); i <= Math.min(n.through(), n.number() + 40); i++) {
                List<Measure> one = policy.find(n.year() > 0 ? n.year() : common, i, n.order(), acts.topic());
                if (!one.isEmpty()) {
                    found.add(one.getFirst());
                }
            }
        }
        return found.stream().distinct().toList();
    }

    Finding date(Statement s, Claim.Date claim) {
        if (claim.role() == Claim.DateRole.DOCUMENT) {
            return document(s, claim);
        }
        List<Measure> named = measures(s);
        if (!named.isEmpty()) {
            Finding f = of(named, s, claim);
            boolean unsaid = f.verdict() == Verdict.UNSUPPORTED && claim.role() == Claim.DateRole.UNSAID;
            return unsaid ? byDocument(s, claim, f) : f;
        }
        return byDocument(s, claim, bySubject(s, claim));
    }

    private Finding of(List<Measure> named, Statement s, Claim.Date claim) {
        Finding wrong = null;
        for (Measure m : named) {
            List<LocalDate> days = days(m, claim.role());
            if (days.stream().anyMatch(d -> matches(claim, d))) {
                return holds(m, s, claim, days);
            }
            boolean known = !days.isEmpty() && claim.role() != Claim.DateRole.UNSAID;
            wrong = wrong == null && known ? wrong(m, s, claim, days) : wrong;
        }
        return wrong == null ? Finding.unsupported("date", "登錄表沒有這項措施的這個日期。") : wrong;
    }

    /** The day is right; of an act whose parts take effect on different days it is right for a part alone. */
    private Finding holds(Measure m, Statement s, Claim.Date claim, List<LocalDate> days) {
        boolean split = claim.role() == Claim.DateRole.EFFECTIVE && days.size() > 1 && claim.day() != null;
        String all = days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        boolean parted = days.stream()
                        .filter(d -> !d.equals(claim.day()))
                        .allMatch(d -> s.acts().topic().contains(d.toString()))
                || namesPart(s.acts().topic());
        if (split && !parted) {
            String parts = policy.events(m, EventKind.EFFECTIVE)
                    .map(e -> e.on() + (e.part().isEmpty() ? "" : "（" + e.part() + "）"))
                    .distinct()
                    .collect(Collectors.joining("、"));
            return of(
                    Verdict.INCOMPARABLE,
                    Severity.MEDIUM,
                    role(claim),
                    all,
                    PolicyBook.title(m) + "分段生效：" + parts + "；所寫的日期只對其中一部分成立。",
                    policy.sources(m));
        }
        return of(
                Verdict.VERIFIED,
                Severity.NONE,
                role(claim),
                all,
                "與" + PolicyBook.title(m) + "的" + name(claim.role()) + "相符。",
                policy.sources(m));
    }

    private static boolean namesPart(String topic) {
        return topic.contains("一(")
                || topic.contains("第(")
                || topic.contains("分段")
                || topic.contains("部分条")
                || topic.contains("第一条")
                || topic.contains("款");
    }

    private Finding wrong(Measure m, Statement s, Claim.Date claim, List<LocalDate> days) {
        String right = days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        String message = PolicyBook.title(m) + "的" + name(claim.role()) + "是 " + right + "。";
        boolean sure = s.acts().near()
                && s.acts().numbers().stream().allMatch(n -> n.year() > 0 || n.order())
                && s.acts().numbers().size() <= 8;
        if (!sure || claim.day() == null) {
            return of(Verdict.UNSUPPORTED, Severity.MEDIUM, role(claim), right, "不能斷定；" + message, policy.sources(m));
        }
        Finding f = of(Verdict.CONTRADICTED, Severity.HIGH, role(claim), right, message, policy.sources(m));
        return days.size() == 1 && s.text().length() == 10
                ? f.correction(days.getFirst().toString())
                : f;
    }

    private List<LocalDate> days(Measure m, Claim.DateRole role) {
        return switch (role) {
            case ANNOUNCED -> policy.days(m, EventKind.ANNOUNCED);
            case EFFECTIVE -> policy.days(m, EventKind.EFFECTIVE);
            case SUSPENDED ->
                PolicyBook.suspends(m)
                        ? policy.days(m, EventKind.SUSPENDED, EventKind.ANNOUNCED, EventKind.EFFECTIVE)
                        : policy.days(m, EventKind.SUSPENDED);
            case ENDED ->
                policy.days(m, EventKind.STOPPED, EventKind.CANCELLED, EventKind.REPEALED, EventKind.REPLACED);
            case EXPIRES -> policy.ends(m);
            case DOCUMENT, UNSAID -> {
                List<LocalDate> all = new ArrayList<>(policy.days(m, EventKind.values()));
                all.addAll(policy.ends(m));
                yield all;
            }
        };
    }

    private static boolean matches(Claim.Date claim, LocalDate day) {
        if (claim.day() != null) {
            return claim.day().equals(day);
        }
        return claim.year() == 0
                ? claim.month() == day.getMonthValue() * 100 + day.getDayOfMonth()
                : claim.year() == day.getYear() && claim.month() == day.getMonthValue();
    }

    /** Spoken of by its subject: a day that one of the measures has is right, a day that none has is not thereby wrong. */
    private Finding bySubject(Statement s, Claim.Date claim) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        List<Measure> about = policy.about(sentence, 2);
        for (Measure m : about) {
            if (days(m, claim.role()).stream().anyMatch(d -> matches(claim, d))) {
                return of(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        role(claim),
                        "",
                        "與" + PolicyBook.title(m) + "的" + name(claim.role()) + "相符。",
                        policy.sources(m));
            }
        }
        String near = about.stream()
                .limit(1)
                .filter(m -> !days(m, claim.role()).isEmpty())
                .map(m -> PolicyBook.title(m) + "的" + name(claim.role()) + "是 "
                        + days(m, claim.role()).getFirst() + "。")
                .findFirst()
                .orElse("");
        return Finding.unsupported(role(claim), "看不出是哪一項措施的日期。" + near);
    }

    /** The row of a list of documents: the title tells the document, the document its day. */
    private Finding document(Statement s, Claim.Date claim) {
        Finding none = Finding.unsupported("document-date", "沒有找到題名與日期都相符的文件。");
        Finding byTitle = byDocument(s, claim, none);
        if (byTitle.verdict() == Verdict.VERIFIED) {
            return byTitle;
        }
        for (Measure m : measures(s)) {
            for (Document d : policy.documents(m)) {
                if (claim.day() != null && DocumentBook.bears(d, claim.day())) {
                    return bears(d, claim);
                }
            }
        }
        return none;
    }

    private Finding byDocument(Statement s, Claim.Date claim, Finding otherwise) {
        LocalDate day = claim.day();
        if (otherwise.verdict() != Verdict.UNSUPPORTED || day == null) {
            return otherwise;
        }
        String topic = s.acts().topic();
        for (String title : topic.split("\n", 6)) {
            for (Document d : documents.titled(firstCell(title))) {
                if (DocumentBook.bears(d, day)) {
                    return bears(d, claim);
                }
            }
        }
        return otherwise;
    }

    private static String firstCell(String topic) {
        return topic.length() > 120 ? topic.substring(0, 120) : topic;
    }

    private Finding bears(Document d, Claim.Date claim) {
        return of(
                Verdict.VERIFIED,
                Severity.NONE,
                "document-date",
                claim.day() + "",
                "文件「" + d.title() + "」載此日期。",
                List.of(documents.head(d)));
    }

    Finding state(Statement s, Claim.State claim) {
        List<Measure> named = measures(s);
        boolean told = !named.isEmpty();
        List<Measure> of = told ? named : bySubjectAndDay(s);
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
                .filter(m -> days(m, Claim.DateRole.UNSAID).stream().anyMatch(d -> sentence.contains(d.toString())))
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
            case ENDED, REPEALED -> standing.status() == Status.ENDED;
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

    private static String role(Claim.Date claim) {
        return switch (claim.role()) {
            case ANNOUNCED -> "announced-date";
            case EFFECTIVE -> "effective-date";
            case SUSPENDED -> "suspended-date";
            case EXPIRES -> "expiry-date";
            case ENDED -> "ended-date";
            case DOCUMENT -> "document-date";
            case UNSAID -> "date";
        };
    }

    private static String name(Claim.DateRole role) {
        return switch (role) {
            case ANNOUNCED -> "公布日";
            case EFFECTIVE -> "生效日";
            case SUSPENDED -> "暫停日";
            case EXPIRES -> "期滿日";
            case ENDED -> "終止日";
            case DOCUMENT, UNSAID -> "日期";
        };
    }

    private static Finding of(
            Verdict v, Severity severity, String metric, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, metric, "", expected, message, List.of(), sources, null);
    }
}
