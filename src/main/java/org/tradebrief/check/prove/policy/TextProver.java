package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.Measure;
import org.tradebrief.text.Scripts;

/** Holds limits, counts and lengths of time against the documents that are cited, and against the register's lists. */
public final class TextProver {
    /** What acts and turns are counted by: no document tells how many a text speaks of. */
    private static final Set<String> OF_ACTS = Set.of("份", "道", "则", "批", "次", "轮");

    private final Knowledge knowledge;
    private final NamedMeasures measures;
    private final CountProver counts;
    private final LengthProver lengths;
    private final DayGaps gaps;
    private final ReportedActs reported;
    private final RuleLimits limits;
    private final LicenceTermProver licences;
    private final ElementCounts elements;

    public TextProver(Knowledge knowledge, NamedMeasures measures, Packages packages) {
        Spoken spoken = new Spoken(knowledge.policy(), measures, packages);
        this.limits = new RuleLimits(measures, spoken);
        this.licences = new LicenceTermProver(knowledge.documents());
        this.elements = new ElementCounts(measures, spoken);
        this.knowledge = knowledge;
        this.measures = measures;
        this.counts = new CountProver(knowledge.policy(), measures, packages);
        this.reported = new ReportedActs(knowledge.documents(), knowledge.asOf());
        this.gaps = new DayGaps(knowledge.policy(), measures, spoken);
        this.lengths = new LengthProver(
                knowledge.policy(), spoken, knowledge.trade().latest().atEndOfMonth());
    }

    public Finding limit(Statement s, Claim.Limit claim, List<String> cited) {
        Optional<Finding> ofRule = claim.unit().equals("%") ? limits.prove(s, claim) : Optional.empty();
        if (ofRule.isPresent()) {
            return ofRule.get();
        }
        List<Document> documents = documents(s, cited);
        Optional<Finding> named = named(documents, claim.value(), claim.unit(), "threshold");
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Finding> bySubject = subjects(s).stream()
                .flatMap(m -> named(knowledge.policy().documents(m), claim.value(), claim.unit(), "threshold").stream())
                .findFirst();
        if (bySubject.isPresent()) {
            return bySubject.get();
        }
        return otherLimit(s, claim, documents).orElseGet(() -> Finding.unsupported("threshold", "引用的文件裡沒有這個門檻。"));
    }

    /** The documents give one other limit in the very same unit. */
    private Optional<Finding> otherLimit(Statement s, Claim.Limit claim, List<Document> documents) {
        if (claim.unit().equals("%") || !s.acts().near()) {
            return Optional.empty();
        }
        for (Document d : documents) {
            List<BigDecimal> values = knowledge.documents().others(d, claim.unit());
            if (values.size() == 1) {
                List<SourceRow> row = knowledge.documents().naming(d, values.getFirst(), claim.unit()).stream()
                        .toList();
                String right = values.getFirst().toPlainString() + " " + claim.unit();
                return Optional.of(new Finding(
                        Verdict.CONTRADICTED,
                        Severity.HIGH,
                        "threshold",
                        "",
                        right,
                        "文件載的門檻是 " + right + "。",
                        List.of(),
                        row,
                        Corrections.number(s, claim.value(), values.getFirst())));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> named(List<Document> documents, Value v, String unit, String metric) {
        for (Document d : documents) {
            Optional<SourceRow> row = knowledge.documents().naming(d, v.amount(), unit);
            if (row.isPresent()) {
                return Optional.of(new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        metric,
                        "",
                        "",
                        "引用的文件載有此數，列 " + row.get().line() + "。",
                        List.of(),
                        List.of(row.get()),
                        null));
            }
        }
        return Optional.empty();
    }

    private List<Document> documents(Statement s, List<String> cited) {
        List<Document> documents = new ArrayList<>();
        measures.of(s).forEach(m -> documents.addAll(knowledge.policy().documents(m)));
        cited.forEach(c -> documents.addAll(knowledge.documents().named(c)));
        return documents.stream().distinct().toList();
    }

    private List<Measure> subjects(Statement s) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        return Stream.concat(
                        knowledge.policy().about(sentence, 2).stream().limit(4),
                        knowledge.policy().about(s.acts().topic(), 3).stream().limit(2))
                .toList();
    }

    public Finding count(Statement s, Claim.Count claim, List<String> cited) {
        Optional<Finding> acts = ActCounts.prove(s, claim);
        if (acts.isPresent()) { // the register tells which acts they are, the text alone how many
            boolean right = acts.get().verdict() == Verdict.VERIFIED;
            return (right ? counts.known(s, claim) : acts)
                    .filter(f -> !right || f.verdict() == Verdict.VERIFIED)
                    .orElse(acts.get());
        }
        Optional<Finding> sum = CountSums.prove(s, claim);
        if (sum.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return sum.get();
        }
        Optional<Finding> list = CountProver.ofList(s, claim).or(() -> sum);
        boolean settled = list.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent();
        Optional<Finding> own = settled ? list : elements.prove(s, claim).or(() -> list);
        Optional<Finding> listed = own.isPresent() ? own : counts.known(s, claim);
        if (own.isPresent()
                || listed.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return listed.get();
        }
        return named(countedIn(s, claim, cited), claim.value(), claim.unit(), "count")
                .or(() -> listed)
                .or(() -> isTelling(claim.value()) && !OF_ACTS.contains(Scripts.folded(claim.unit()))
                        ? named(documents(s, cited), claim.value(), "", "count")
                        : Optional.empty())
                .filter(f -> f.verdict() != Verdict.UNSUPPORTED)
                .or(() -> reported.count(s, claim))
                .or(() -> listed)
                .orElseGet(() -> Finding.unsupported("count", "沒有可比的名單或文件。"));
    }

    /** One digit of things without a unit stands in every document: only those cited, or of the act named beside it, count. */
    private List<Document> countedIn(Statement s, Claim.Count claim, List<String> cited) {
        boolean loose = !DocumentBook.isOfUnit(claim.unit()) && !isTelling(claim.value());
        boolean acts = OF_ACTS.contains(Scripts.folded(claim.unit()));
        return acts || loose && cited.isEmpty() && !s.acts().near() ? List.of() : documents(s, cited);
    }

    /** Of two digits or more: one digit stands in every document, whatever it counts there. */
    private static boolean isTelling(Value v) {
        return v.amount().compareTo(BigDecimal.TEN) >= 0;
    }

    public Finding length(Statement s, Claim.Length claim, List<String> cited) {
        if (LicenceTermProver.isOfLicences(s, claim)) {
            return licences.prove(s, claim);
        }
        Optional<Finding> between = WrittenSpans.prove(s, claim, knowledge.asOf())
                .or(() -> gaps.prove(s, claim))
                .or(() -> lengths.prove(s, claim));
        if (between.isPresent()) {
            return between.get();
        }
        String unit = switch (claim.unit()) {
            case YEAR -> "年";
            case MONTH -> "個月";
            case DAY -> "日";
            case WEEK, OTHER -> "週";
        };
        boolean told = isTelling(claim.value())
                || claim.unit() == Claim.TimeUnit.YEAR && s.acts().near();
        return named(told ? documents(s, cited) : List.of(), claim.value(), unit, "duration")
                .orElseGet(() -> Finding.unsupported("duration", "沒有可比的期間。"));
    }

    /** Whether a cited document names the number, whatever it is of. */
    public Optional<Finding> cited(Statement s, Value v, List<String> files) {
        List<Document> documents = new ArrayList<>();
        files.forEach(c -> documents.addAll(knowledge.documents().named(c)));
        return named(documents, v, "%", "share");
    }

    DocumentBook documents() {
        return knowledge.documents();
    }
}
