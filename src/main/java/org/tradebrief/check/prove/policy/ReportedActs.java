package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.facts.DocumentBook;
import org.tradebrief.check.facts.Reports.Report;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.text.number.NumberReader;

/**
 * Holds what is said of other governments' acts against what the documents tell of that very day: 英國去年 10 月 15 日宣布的涉俄
 * 制裁列入 11 家中國企業. It must be told in the same words, and of the same economies in the same roles.
 */
final class ReportedActs {
    private static final int TELLING = 4;
    private static final Pattern PASSIVE = Pattern.compile("[被遭受]");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}|[一两二三四五六七八九十]{1,3}) ?家");
    private static final Pattern COUNT_BEHIND = Pattern.compile("(?:企业|公司|实体|机构)[^,。;\\d]{0,4}有?(\\d{1,3}) ?家");
    private static final Map<Pattern, String> ECONOMIES = Map.of(
            Pattern.compile("中国|中方|我国?(?:多家|企业|实体)|陆企|chinese|china"), "CHN",
            Pattern.compile("美国|美方|华府|美商务部|[就对]美"), "USA",
            Pattern.compile("日本|日方|东京"), "JPN",
            Pattern.compile("英国|英方|伦敦|[就对]英"), "GBR",
            Pattern.compile("欧盟|欧方"), "EU",
            Pattern.compile("荷兰|荷方"), "NLD",
            Pattern.compile("韩国|韩方|南韩"), "KOR",
            Pattern.compile("瑞士"), "CHE",
            Pattern.compile("加拿大|加方"), "CAN");

    private final DocumentBook documents;
    private final LocalDate asOf;

    ReportedActs(DocumentBook documents, LocalDate asOf) {
        this.documents = documents;
        this.asOf = asOf;
    }

    /** A day on which the documents tell the same; empty where they do not. */
    Optional<Finding> day(Statement s, Claim.Date claim) {
        if (claim.day() == null && claim.year() > 0) { // a month alone is no day
            return Optional.empty();
        }
        String words = Around.group(s);
        return report(d -> DateNames.matches(claim, d), words)
                .map(r -> of(Verdict.VERIFIED, Severity.NONE, DateNames.metric(claim.role()), "", "文件載有此日此事。", r));
    }

    /** How many names somebody's list took in on a day that the words give. */
    Optional<Finding> count(Statement s, Claim.Count claim) {
        Optional<Report> told = claim.unit().contains("家") ? told(s) : Optional.empty();
        Set<Integer> counts = told.map(r -> counts(r.words())).orElse(Set.of());
        if (told.isEmpty() || counts.isEmpty()) {
            return Optional.empty();
        }
        int said = claim.value().amount().intValue();
        if (counts.contains(said)) {
            return Optional.of(of(Verdict.VERIFIED, Severity.NONE, "count", said + " 家", "文件載有此日此事。", told.get()));
        }
        boolean sure = counts.size() == 1
                && claim.value().approx() == Approx.EXACT
                && counts(Around.group(s)).size() == 1;
        int right = counts.iterator().next();
        return sure
                ? Optional.of(of(
                                Verdict.CONTRADICTED,
                                Severity.HIGH,
                                "count",
                                right + " 家",
                                "文件載的是 " + right + " 家。",
                                told.get())
                        .correction(Corrections.number(s, claim.value(), BigDecimal.valueOf(right))))
                : Optional.empty();
    }

    /** Whose firms somebody's list took in on a day that the words give. */
    Optional<Finding> nationals(Statement s, String iso3) {
        return told(s).filter(r -> order(r.words()).contains(iso3))
                .map(r -> of(Verdict.VERIFIED, Severity.NONE, "actor", "", "文件載有此日此事。", r));
    }

    private Optional<Report> told(Statement s) {
        String words = Around.group(s);
        List<Predicate<LocalDate>> days = SaidDays.days(words);
        return days.size() == 1
                ? report(d -> days.getFirst().test(d) && !d.isBefore(asOf.minusYears(2)), words)
                : Optional.empty();
    }

    private Optional<Report> report(Predicate<LocalDate> when, String words) {
        List<String> order = order(words);
        return documents
                .reports()
                .telling(when, words, TELLING)
                .filter(r -> isInOrder(order, order(r.words()))
                        || PASSIVE.matcher(words).find()
                                != PASSIVE.matcher(r.words()).find());
    }

    /** Whether those that both name stand in the same order: who acts before whom it meets. */
    private static boolean isInOrder(List<String> one, List<String> other) {
        List<String> common = one.stream().filter(other::contains).toList();
        return common.equals(other.stream().filter(one::contains).toList());
    }

    /** The economies in the order in which the words name each first. */
    private static List<String> order(String words) {
        Map<Integer, String> first = new TreeMap<>();
        ECONOMIES.forEach((names, code) -> {
            Matcher m = names.matcher(words);
            if (m.find()) {
                first.put(m.start(), code);
            }
        });
        return new ArrayList<>(first.values());
    }

    private static Set<Integer> counts(String words) {
        Set<Integer> counts = new TreeSet<>();
        for (Pattern p : List.of(COUNT, COUNT_BEHIND)) {
            Matcher count = p.matcher(words);
            while (count.find()) {
                NumberReader.at(count.group(1), 0)
                        .ifPresent(n -> counts.add(n.value().intValue()));
            }
        }
        return counts;
    }

    private static Finding of(Verdict v, Severity severity, String metric, String right, String message, Report r) {
        return new Finding(v, severity, metric, "", right, message, List.of(), List.of(r.row()), null);
    }
}
