package org.tradebrief.check.prove;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.extract.Value;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.Knowledge;
import org.tradebrief.check.facts.PolicyBook;
import org.tradebrief.library.Document;
import org.tradebrief.library.SourceRow;
import org.tradebrief.policy.EventKind;
import org.tradebrief.policy.ListedEntity;
import org.tradebrief.policy.Measure;

/** Holds limits, counts and lengths of time against the documents that are cited, and against the register's lists. */
final class TextProver {
    /** 將 18 家…列入, 計 18 家: the act lists so many, no part of them. */
    private static final Pattern LISTS =
            Pattern.compile("^(?!.*(?:其中|部分|另|合计|暂停|移出|移除)).*(?:将.{0,12}家.{0,20}(?:列入|纳入|增列)|[计共] ?\\d{1,3} ?家)");

    /** 公告所列 15 家, 列入的 5 家: right before the number. */
    private static final Pattern LISTED = Pattern.compile("(?:所列|列入|纳入|增列)的? ?$");

    /** 第 21 號公告 16 家: of that act, whatever others the sentence names. */
    private static final Pattern OF_ACT = Pattern.compile("号公告(?:所列|列入|纳入|增列)?的? ?$");

    private static final Pattern SPEAKS_OF_LISTS = Pattern.compile("名单|清单|列入|纳入|实体|管控|反制|公告");
    private final Knowledge knowledge;
    private final NamedMeasures measures;

    TextProver(Knowledge knowledge, NamedMeasures measures) {
        this.knowledge = knowledge;
        this.measures = measures;
    }

    Finding limit(Statement s, Claim.Limit claim, List<String> cited) {
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

    Finding count(Statement s, Claim.Count claim, List<String> cited) {
        Optional<Finding> listed = listed(s, claim);
        if (listed.filter(f -> f.verdict() == Verdict.VERIFIED).isPresent()) {
            return listed.get();
        }
        List<Document> documents = documents(s, cited);
        return named(documents, claim.value(), claim.unit(), "count")
                .or(() -> listed)
                .or(() -> isTelling(claim.value()) ? named(documents, claim.value(), "", "count") : Optional.empty())
                .orElseGet(() -> Finding.unsupported("count", "沒有可比的名單或文件。"));
    }

    /** How many names the announcements of the clause or cell put on a list, one of them or all together. */
    private Optional<Finding> listed(Statement s, Claim.Count claim) {
        if (!claim.unit().contains("家") && !claim.unit().equals("entities")) {
            return Optional.empty();
        }
        int all = 0;
        Finding other = null;
        for (Measure m : measures.of(s)) {
            List<ListedEntity> entities = knowledge.policy().entities().stream()
                    .filter(e -> e.measureId().equals(m.id()))
                    .toList();
            all += entities.size();
            other = entities.isEmpty() ? other : otherCount(s, claim, m, entities);
            for (int size : new int[] {entities.size(), all}) {
                if (size > 0 && claim.value().fit(BigDecimal.valueOf(size), BigDecimal.ZERO) == Value.Fit.MATCH) {
                    return Optional.of(names(size, entities));
                }
            }
        }
        return other == null || !s.acts().near() ? bySubject(s, claim) : Optional.of(other);
    }

    /** Of two digits or more: one digit stands in every document, whatever it counts there. */
    private static boolean isTelling(Value v) {
        return v.amount().compareTo(BigDecimal.TEN) >= 0;
    }

    /** The list has another number of names, which is wrong where the act is said to list so many, not a part of them. */
    private static Finding otherCount(Statement s, Claim.Count claim, Measure m, List<ListedEntity> entities) {
        Finding f = names(entities.size(), entities);
        String before = s.run().folded().substring(0, s.start());
        boolean sure = s.acts().near()
                && s.acts().numbers().size() == 1
                && claim.value().approx() == Approx.EXACT
                && (OF_ACT.matcher(before).find() || !isOfSeveral(s))
                && (OF_ACT.matcher(before).find()
                        || LISTED.matcher(before).find()
                        || LISTS.matcher(s.acts().topic().lines().findFirst().orElse(""))
                                .find());
        return new Finding(
                sure ? Verdict.CONTRADICTED : Verdict.UNSUPPORTED,
                sure ? Severity.HIGH : Severity.MEDIUM,
                f.metric(),
                f.period(),
                f.expected(),
                PolicyBook.title(m) + "列有 " + entities.size() + " 家，與所寫不同。",
                f.steps(),
                f.sources(),
                sure ? Corrections.number(s, claim.value(), BigDecimal.valueOf(entities.size())) : null);
    }

    /** 第 13 號 15 家與第 21 號 16 家，共 31 家: of all the acts that the sentence names. */
    private static boolean isOfSeveral(Statement s) {
        String sentence = s.acts().topic().lines().findFirst().orElse("");
        String before = s.run().folded().substring(0, s.start()).strip();
        boolean summed = before.endsWith("共") || before.endsWith("合计") || before.endsWith("总计");
        return summed && sentence.indexOf('号') != sentence.lastIndexOf('号');
    }

    private static Finding names(int size, List<ListedEntity> entities) {
        return new Finding(
                Verdict.VERIFIED,
                Severity.NONE,
                "count",
                "",
                size + " 家",
                "登錄表列有 " + size + " 家，相符。",
                List.of(),
                entities.stream()
                        .flatMap(e -> e.sources().stream())
                        .distinct()
                        .limit(40)
                        .toList(),
                null);
    }

    /** A count that an announcement's title names, where the sentence speaks of lists. */
    private Optional<Finding> bySubject(Statement s, Claim.Count claim) {
        if (!SPEAKS_OF_LISTS.matcher(s.acts().topic()).find()) {
            return Optional.empty();
        }
        String count = claim.value().amount().toPlainString() + " 家";
        return knowledge.policy().measures().stream()
                .filter(m -> m.shortZh().startsWith(count))
                .findFirst()
                .map(m -> new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        "count",
                        "",
                        count,
                        "與「" + m.shortZh() + "」相符。",
                        List.of(),
                        m.sources(),
                        null));
    }

    Finding length(Statement s, Claim.Length claim, List<String> cited) {
        Optional<Finding> between = between(s, claim);
        if (between.isPresent()) {
            return between.get();
        }
        String unit = switch (claim.unit()) {
            case YEAR -> "年";
            case MONTH -> "個月";
            case DAY -> "日";
            case WEEK, OTHER -> "週";
        };
        return named(documents(s, cited), claim.value(), unit, "duration")
                .orElseGet(() -> Finding.unsupported("duration", "沒有可比的期間。"));
    }

    /** 距今 275 日: from the day of the brief to a day that stands near, to a turn of the measure, to the latest month's end. */
    private Optional<Finding> between(Statement s, Claim.Length claim) {
        List<LocalDate> days = new ArrayList<>(Days.in(s.acts().topic()));
        for (Measure m : measures.of(s)) {
            days.addAll(knowledge.policy().days(m, EventKind.values()));
            days.addAll(knowledge.policy().ends(m));
        }
        days.add(knowledge.trade().latest().atEndOfMonth());
        for (LocalDate day : days) {
            BigDecimal apart = BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(knowledge.asOf(), day)));
            BigDecimal length = inUnit(apart, claim.unit());
            Value v = claim.value();
            boolean rough = v.approx() == Approx.ABOUT || v.approx() == Approx.NEARLY;
            BigDecimal error = rough ? v.step().divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
            if (length.signum() > 0 && v.fit(length, error) == Value.Fit.MATCH) {
                return Optional.of(new Finding(
                        Verdict.VERIFIED,
                        Severity.NONE,
                        "duration",
                        "",
                        apart + " 日",
                        knowledge.asOf() + " 與 " + day + " 相距 " + apart + " 日，相符。",
                        List.of(),
                        List.of(),
                        null));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal inUnit(BigDecimal days, Claim.TimeUnit unit) {
        return switch (unit) {
            case DAY -> days;
            case WEEK -> days.divide(BigDecimal.valueOf(7), 4, java.math.RoundingMode.HALF_UP);
            case MONTH -> days.divide(new BigDecimal("30.44"), 4, java.math.RoundingMode.HALF_UP);
            case YEAR -> days.divide(new BigDecimal("365.25"), 4, java.math.RoundingMode.HALF_UP);
            case OTHER -> BigDecimal.ZERO;
        };
    }

    /** Whether a cited document names the number, whatever it is of. */
    Optional<Finding> cited(Statement s, Value v, List<String> files) {
        List<Document> documents = new ArrayList<>();
        files.forEach(c -> documents.addAll(knowledge.documents().named(c)));
        return named(documents, v, "%", "share");
    }

    DocumentBook documents() {
        return knowledge.documents();
    }
}
