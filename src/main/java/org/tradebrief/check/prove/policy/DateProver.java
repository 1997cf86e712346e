package org.tradebrief.check.prove.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.extract.ActsOfDay;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Event;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.Measure;

/** Holds days of measures and documents against the register as it was known on the day. */
public final class DateProver {
    private static final int MOST_CITED = 6;
    private static final int LONGEST_LABEL = 12;
    private static final Pattern TITLE = Pattern.compile("(《[^《》]{2,40}》)[^号;。]*$");
    private static final Pattern WHOLE = Pattern.compile("(?:全案|全文|整份|整项|全数条文|各条|所有条款)[^,。;]{0,6}$");
    private static final Pattern OF_NUMBER =
            Pattern.compile("(?:^|号|公告|令|\\d) ?(?:生效|施行|实施|上路|执行|有效|公布|发布|出台|暂停|停止|叫停|喊停)?$");
    private final PolicyBook policy;
    private final DocumentBook documents;
    private final NamedMeasures named;
    private final SubjectDates subjects;
    private final WrongDays wrongDays;
    private final ReportedActs reported;
    private final OwnDocuments own;
    private final SaidParts parts;

    public DateProver(PolicyBook policy, DocumentBook documents, NamedMeasures named, Packages packages) {
        this.policy = policy;
        this.documents = documents;
        this.named = named;
        this.reported = new ReportedActs(documents, policy.asOf());
        this.parts = new SaidParts(policy);
        this.own = new OwnDocuments(policy, documents);
        this.wrongDays = new WrongDays(policy, named);
        this.subjects = new SubjectDates(policy, named, new Spoken(policy, named, packages));
    }

    /** @param cited the files that the statement's block names as its sources */
    public Finding date(Statement s, Claim.Date written, List<String> cited) {
        if (SaidRoles.isResumed(s)) {
            return subjects.resumed(s, written);
        }
        Optional<Finding> nickname = nickname(s, written);
        if (nickname.isPresent()) {
            return nickname.get();
        }
        Claim.Date said = SaidRoles.of(s, written);
        boolean suspends = said.role() == Claim.DateRole.EFFECTIVE && WrongDays.isBehind(s, "暂停");
        Claim.Date claim = suspends // 暫停第 13 號公告，自 … 生效
                ? new Claim.Date(said.day(), said.year(), said.month(), Claim.DateRole.SUSPENDED)
                : said;
        if (claim.role() == Claim.DateRole.DOCUMENT) {
            return document(s, claim);
        }
        Finding f = byWords(s, claim);
        if (suspends && f.verdict() != Verdict.VERIFIED) { // 不在暫停之列，自 … 生效
            Finding own = byWords(s, said);
            f = own.verdict() == Verdict.VERIFIED ? own : f;
        }
        Finding told =
                f.verdict() == Verdict.UNSUPPORTED ? reported.day(s, claim).orElse(f) : f;
        return told.verdict() == Verdict.UNSUPPORTED && cited.size() <= MOST_CITED
                ? byCited(s, claim, cited, told)
                : told;
    }

    /** 比 Oct-9 package 晚 17 天: acts that are called by the day on which they were announced, whatever act stands nearest. */
    private Optional<Finding> nickname(Statement s, Claim.Date claim) {
        if (claim.role() != Claim.DateRole.ANNOUNCED
                || !ActsOfDay.follow(s.run().folded(), s.end())) {
            return Optional.empty();
        }
        List<Measure> acts = policy.counts().announced(d -> DateNames.matches(claim, d));
        boolean own = named.of(s).stream().anyMatch(acts::contains) || SaidRoles.isOfListed(s); // 11 月 9 日那六份公告（55、56…）
        return acts.isEmpty() || own
                ? Optional.empty()
                : Optional.of(of(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        DateNames.metric(claim.role()),
                        "",
                        "與" + PolicyBook.title(acts.getFirst()) + "的" + DateNames.name(claim.role()) + "相符。",
                        policy.sources(acts.getFirst())));
    }

    private Finding byWords(Statement s, Claim.Date claim) {
        List<Measure> measures = measures(s);
        boolean bracketed = !Around.bracketed(s).isEmpty() && s.acts().row().isEmpty() && !isOfNumber(s);
        if (measures.isEmpty() || bracketed) {
            return byDocument(s, claim, subjects.prove(s, claim));
        }
        Finding f = of(measures, s, claim);
        Optional<Finding> given = f.verdict() == Verdict.VERIFIED ? Optional.empty() : givenOut(s, measures, claim);
        if (given.isPresent()) {
            return given.get();
        }
        if (f.verdict() != Verdict.UNSUPPORTED) {
            return f;
        }
        Finding farther = farther(s, claim, measures);
        Finding best = farther.verdict() == Verdict.VERIFIED ? farther : f;
        return claim.role() == Claim.DateRole.UNSAID ? byDocument(s, claim, best) : best;
    }

    /** 9 月 30 日公布, 9 月 30 日（簽署）: another day of the act's than the register's, which one of its documents tells. */
    private Optional<Finding> givenOut(Statement s, List<Measure> measures, Claim.Date claim) {
        return claim.role() == Claim.DateRole.ANNOUNCED || SaidRoles.isSigned(s)
                ? own.giving(measures, claim).map(row -> told(claim, row))
                : Optional.empty();
    }

    private static Finding told(Claim.Date claim, SourceRow row) {
        return of(Verdict.VERIFIED, Severity.NONE, DateNames.metric(claim.role()), "", "引用的文件載此日期。", List.of(row));
    }

    /** Those that a number names; where a law is called by its title right before the day, that one. */
    private List<Measure> measures(Statement s) {
        List<Measure> titled = titled(s);
        List<Measure> outer = titled.isEmpty() ? named.titledBetween(s) : titled;
        List<Measure> numbered = outer.isEmpty() ? named.of(s) : outer;
        return SaidRoles.isPlanned(s) ? ofThoseSuspended(numbered) : numbered;
    }

    /** 原定 11 月 8 日施行，由第 70 號公告叫停: what was planned was so of those that the act suspends. */
    private List<Measure> ofThoseSuspended(List<Measure> acts) {
        boolean all = !acts.isEmpty() && acts.stream().allMatch(PolicyBook::suspends);
        return all
                ? acts.stream()
                        .flatMap(m -> policy.counts().borneOn(m).stream())
                        .toList()
                : acts;
    }

    /** 《出口管制法》2020 年 10 月 17 日公布: the last title before the day in its part of the sentence, no number behind it. */
    private List<Measure> titled(Statement s) {
        Matcher title = TITLE.matcher(Around.before(s));
        return title.find()
                ? policy.names().in(title.group(1)).stream().limit(1).toList()
                : List.of();
    }

    /** 第 13 號（2025.3.4）, 第 18 號生效（4 月 4 日）: the bracket belongs to the number. */
    private static boolean isOfNumber(Statement s) {
        return OF_NUMBER.matcher(Around.bracketed(s)).find();
    }

    /** The day as one on which what happened was made known, or that another measure of the same words has. */
    private Finding farther(Statement s, Claim.Date claim, List<Measure> measures) {
        boolean told = claim.role() == Claim.DateRole.ANNOUNCED || claim.role() == Claim.DateRole.UNSAID;
        for (Measure m : told ? measures : List.<Measure>of()) {
            if (policy.daysKnown(m).stream().anyMatch(d -> DateNames.matches(claim, d))) {
                return of(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        DateNames.metric(claim.role()),
                        "",
                        "是" + PolicyBook.title(m) + "的變動公布之日，相符。",
                        policy.sources(m));
            }
        }
        Finding called = subjects.prove(s, claim);
        return called.verdict() == Verdict.VERIFIED ? called : ofRun(s, claim, called);
    }

    /** A day of one of the acts that the run named before, where what happened on it is said. */
    private Finding ofRun(Statement s, Claim.Date claim, Finding otherwise) {
        boolean said = claim.role() != Claim.DateRole.UNSAID && claim.role() != Claim.DateRole.DOCUMENT;
        return said
                ? named.ofRun(s).stream()
                        .filter(m -> named.days(m, claim.role()).stream().anyMatch(d -> DateNames.matches(claim, d)))
                        .findFirst()
                        .map(m -> holds(m, s, claim, named.days(m, claim.role())))
                        .filter(f -> f.verdict() == Verdict.VERIFIED)
                        .orElse(otherwise)
                : otherwise;
    }

    private Finding of(List<Measure> measures, Statement s, Claim.Date claim) {
        Finding wrong = null;
        Finding parted = null;
        for (Measure m : measures) {
            List<LocalDate> days = named.days(m, claim.role());
            if (isOfOtherPart(m, s, claim)) {
                return wrongDays.of(
                        m, s, claim, policy.daysOfThreshold(m).stream().toList(), false);
            }
            if (days.stream().anyMatch(d -> DateNames.matches(claim, d))) {
                Finding f = isOfNamedPart(m, s, claim) ? holds(m, s, claim, days) : ofAnotherPart(m, s, claim);
                if (f.verdict() == Verdict.VERIFIED || m.equals(measures.getLast())) {
                    return f; // 第 61、62 號自 … 起: right for one of them as it stands
                }
                parted = f;
                continue;
            }
            if (wrongDays.isName(m, s, claim)) {
                return wrongDays.of(
                        m,
                        s,
                        new Claim.Date(claim.day(), claim.year(), claim.month(), Claim.DateRole.ANNOUNCED),
                        named.days(m, Claim.DateRole.ANNOUNCED),
                        false);
            }
            boolean known = !days.isEmpty()
                    && (claim.role() != Claim.DateRole.UNSAID || s.acts().near() && wrongDays.isSlip(claim, days));
            wrong = wrong == null && known
                    ? wrongDays.of(m, s, claim, days, titled(s).contains(m))
                    : wrong;
        }
        Finding other = parted == null ? wrong : parted;
        return other == null ? Finding.unsupported("date", "登錄表沒有這項措施的這個日期。") : other;
    }

    /** 第一款暫停至 D: whether what happened on the day happened to the part that is named, or none is. */
    private boolean isOfNamedPart(Measure m, Statement s, Claim.Date claim) {
        boolean suspension = claim.role() == Claim.DateRole.EXPIRES || claim.role() == Claim.DateRole.SUSPENDED;
        String part = suspension ? Parts.named(m, s).orElse("") : "";
        return part.isEmpty()
                || policy.events(m, EventKind.SUSPENDED)
                        .allMatch(e -> e.part().isEmpty() || e.part().equals(part));
    }

    private Finding ofAnotherPart(Measure m, Statement s, Claim.Date claim) {
        String parts = policy.events(m, EventKind.SUSPENDED)
                .map(Event::part)
                .distinct()
                .collect(Collectors.joining("、"));
        return of(
                Verdict.CONTRADICTED,
                Severity.HIGH,
                DateNames.metric(claim.role()),
                parts,
                PolicyBook.title(m) + "暫停的是" + parts + "。",
                policy.sources(m));
    }

    /** 這條門檻自 10 月 9 日起適用: another part of the act takes effect on that day than the one that sets the threshold. */
    private boolean isOfOtherPart(Measure m, Statement s, Claim.Date claim) {
        Set<LocalDate> days = policy.daysOfThreshold(m);
        String before = Around.before(s);
        String clause = before.substring(before.lastIndexOf(',') + 1);
        boolean threshold = clause.contains("门槛") || clause.contains("%");
        return claim.role() == Claim.DateRole.EFFECTIVE
                && threshold
                && !days.isEmpty()
                && days.stream().noneMatch(d -> DateNames.matches(claim, d));
    }

    /** The day is right; of an act whose parts take effect on different days it is right for a part alone. */
    private Finding holds(Measure m, Statement s, Claim.Date claim, List<LocalDate> days) {
        boolean whole = WHOLE.matcher(Around.before(s)).find();
        boolean split = claim.role() == Claim.DateRole.EFFECTIVE && days.size() > 1 && (whole || claim.day() != null);
        String all = days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
        boolean parted = !whole && parts.areSaid(m, s, claim, days);
        if (split && !parted) {
            String parts = policy.events(m, EventKind.EFFECTIVE)
                    .map(e -> e.on() + (e.part().isEmpty() ? "" : "（" + e.part() + "）"))
                    .distinct()
                    .collect(Collectors.joining("、"));
            return of(
                    Verdict.INCOMPARABLE,
                    Severity.MEDIUM,
                    DateNames.metric(claim.role()),
                    all,
                    PolicyBook.title(m) + "分段生效：" + parts + "；所寫的日期只對其中一部分成立。",
                    policy.sources(m));
        }
        return of(
                Verdict.VERIFIED,
                Severity.NONE,
                DateNames.metric(claim.role()),
                all,
                "與" + PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "相符。",
                policy.sources(m));
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
            if (named.days(m, claim.role()).stream().anyMatch(d -> DateNames.matches(claim, d))) {
                return holds(m, s, claim, named.days(m, claim.role()));
            }
        }
        Optional<SourceRow> row = files.stream()
                .flatMap(d -> documents.mentioning(d, claim.day()).stream())
                .findFirst();
        if (row.isPresent()) {
            return told(claim, row.get());
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
        String message = PolicyBook.title(m) + "的" + DateNames.name(claim.role()) + "是 " + right + "。";
        Finding f = of(
                Verdict.CONTRADICTED, Severity.HIGH, DateNames.metric(claim.role()), right, message, policy.sources(m));
        return f.correction(DateNames.edit(s, claim, days.getFirst()));
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

    private static Finding of(
            Verdict v, Severity severity, String metric, String expected, String message, List<SourceRow> sources) {
        return new Finding(v, severity, metric, "", expected, message, List.of(), sources, null);
    }
}
