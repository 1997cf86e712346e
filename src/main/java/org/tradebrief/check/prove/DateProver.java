package org.tradebrief.check.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Holds days of measures and documents against the register as it was known on the day. */
final class DateProver {
    private static final int MOST_CITED = 6;
    private static final int LONGEST_LABEL = 12;
    private final PolicyBook policy;
    private final DocumentBook documents;
    private final NamedMeasures named;

    DateProver(PolicyBook policy, DocumentBook documents, NamedMeasures named) {
        this.policy = policy;
        this.documents = documents;
        this.named = named;
    }

    /** @param cited the files that the statement's block names as its sources */
    Finding date(Statement s, Claim.Date said, List<String> cited) {
        boolean suspends = said.role() == Claim.DateRole.EFFECTIVE && isBehind(s, "暂停");
        Claim.Date claim = suspends // 暫停第 13 號公告，自 … 生效
                ? new Claim.Date(said.day(), said.year(), said.month(), Claim.DateRole.SUSPENDED)
                : said;
        if (claim.role() == Claim.DateRole.DOCUMENT) {
            return document(s, claim);
        }
        Finding f = byWords(s, claim);
        return f.verdict() == Verdict.UNSUPPORTED && cited.size() <= MOST_CITED ? byCited(s, claim, cited, f) : f;
    }

    private Finding byWords(Statement s, Claim.Date claim) {
        List<Measure> measures = named.of(s);
        if (!measures.isEmpty()) {
            Finding f = of(measures, s, claim);
            boolean unsaid = f.verdict() == Verdict.UNSUPPORTED && claim.role() == Claim.DateRole.UNSAID;
            return unsaid ? byDocument(s, claim, f) : f;
        }
        return byDocument(s, claim, bySubject(s, claim));
    }

    private Finding of(List<Measure> measures, Statement s, Claim.Date claim) {
        Finding wrong = null;
        for (Measure m : measures) {
            List<LocalDate> days = named.days(m, claim.role());
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
                || namesPart(s.acts().topic())
                || isOfThreshold(s.acts().topic());
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

    /** 0.1% 的門檻自…生效: the rule that sets the threshold, not the whole act. */
    private static boolean isOfThreshold(String topic) {
        String sentence = topic.lines().findFirst().orElse("");
        return sentence.contains("门槛") || sentence.contains("%") || sentence.contains("de minimis");
    }

    private Finding wrong(Measure m, Statement s, Claim.Date claim, List<LocalDate> days) {
        String right = days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        String message = PolicyBook.title(m) + "的" + name(claim.role()) + "是 " + right + "。";
        boolean sure = s.acts().near()
                && s.acts().numbers().stream().allMatch(n -> n.year() > 0 || n.order() || isOne(n, s))
                && s.acts().numbers().size() <= 8;
        boolean aDay = claim.day() != null || claim.year() == 0 && claim.role() != Claim.DateRole.UNSAID;
        if (!sure || !aDay || isOfLater(s) || !policy.areExact(m, days)) {
            return of(Verdict.UNSUPPORTED, Severity.MEDIUM, role(claim), right, "不能斷定；" + message, policy.sources(m));
        }
        Finding f = of(Verdict.CONTRADICTED, Severity.HIGH, role(claim), right, message, policy.sources(m));
        return days.size() == 1 && s.text().length() == right.length()
                ? f.correction(days.getFirst().toString())
                : f;
    }

    /** 已恢復實施，自 … 起: of an act that nobody has entered yet. */
    private static boolean isOfLater(Statement s) {
        return isBehind(s, "恢复");
    }

    /** Whether the day stands behind that folded word in its sentence. */
    private static boolean isBehind(Statement s, String word) {
        String before = s.run().folded().substring(0, s.start());
        int sentence = Math.max(before.lastIndexOf('。'), Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n')));
        return before.indexOf(word, sentence + 1) >= 0;
    }

    /** Only one act of any year has that number. */
    private boolean isOne(Acts.Number n, Statement s) {
        return policy.find(0, n.number(), n.order(), s.acts().topic()).size() == 1;
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
            if (named.days(m, claim.role()).stream().anyMatch(d -> matches(claim, d))) {
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
                .filter(m -> !named.days(m, claim.role()).isEmpty())
                .map(m -> PolicyBook.title(m) + "的" + name(claim.role()) + "是 "
                        + named.days(m, claim.role()).getFirst() + "。")
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
        for (Measure m : named.of(s)) {
            for (Document d : policy.documents(m)) {
                if (claim.day() != null && DocumentBook.bears(d, claim.day())) {
                    return bears(d, claim);
                }
            }
        }
        return none;
    }

    /** The sources cited tell the measure; where there is but one of each, and the day is labelled, it is held to it. */
    private Finding byCited(Statement s, Claim.Date claim, List<String> cited, Finding otherwise) {
        List<Document> files =
                cited.stream().flatMap(path -> documents.named(path).stream()).toList();
        List<Measure> measures =
                files.stream().flatMap(d -> policy.of(d).stream()).distinct().toList();
        for (Measure m : measures) {
            if (named.days(m, claim.role()).stream().anyMatch(d -> matches(claim, d))) {
                return holds(m, s, claim, named.days(m, claim.role()));
            }
        }
        Optional<SourceRow> row = files.stream()
                .flatMap(d -> documents.mentioning(d, claim.day()).stream())
                .findFirst();
        if (row.isPresent()) {
            return of(Verdict.VERIFIED, Severity.NONE, role(claim), "", "引用的文件載此日期。", List.of(row.get()));
        }
        List<LocalDate> days = measures.size() == 1 ? named.days(measures.getFirst(), claim.role()) : List.of();
        boolean sure = cited.size() == 1
                && days.size() == 1
                && claim.role() != Claim.DateRole.UNSAID
                && claim.day() != null
                && isLabelled(s);
        if (!sure) {
            return otherwise;
        }
        Measure m = measures.getFirst();
        String right = days.getFirst().toString();
        String message = PolicyBook.title(m) + "的" + name(claim.role()) + "是 " + right + "。";
        Finding f = of(Verdict.CONTRADICTED, Severity.HIGH, role(claim), right, message, policy.sources(m));
        return s.text().length() == right.length() ? f.correction(right) : f;
    }

    /** 生效日期：D, with nothing before the label. */
    private static boolean isLabelled(Statement s) {
        String before = s.run().text().substring(0, s.start()).strip();
        return before.length() <= LONGEST_LABEL && (before.endsWith("：") || before.endsWith(":"));
    }

    private Finding byDocument(Statement s, Claim.Date claim, Finding otherwise) {
        LocalDate day = claim.day();
        if (otherwise.verdict() != Verdict.UNSUPPORTED || day == null) {
            return otherwise;
        }
        String topic = s.acts().topic();
        for (String title : topic.split("\n", 6)) {
            Optional<Document> titled = documents.titled(firstCell(title), day);
            if (titled.isPresent()) {
                return bears(titled.get(), claim);
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
