package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.Severity;
import org.tradebrief.check.Verdict;
import org.tradebrief.check.correct.Corrections;
import org.tradebrief.check.extract.Approx;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.finding.Finding;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.number.NumberReader;

/** Holds how many there are said to be together against the counts that the sentence gives one by one: 10 家、7 家、4 家，共 21 家. */
final class CountSums {
    /** Right before the number: it is of all that was told. */
    private static final Pattern SUM = Pattern.compile(
            "(?:合计|总计|共计|合共|一共|总共|累计|加总|加起来|合起来|并计|两者|二者|三者|前后|共|连同[^。;]{0,30})(?:列管者?|为|是|有|达|涉及|列入|点名|就是)?(?:了)?(?:共|计)?"
                + " ?$");

    private static final Pattern COUNT = Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(家|种|类)");
    /** What is counted once more, or as a part of what was. */
    private static final Pattern PART = Pattern.compile("其中|包括|含|除|扣除|剩|另有|较|比|由|从|减|移出|移除");

    private static final String ONE =
            "(?:20\\d\\d ?年)?第? ?\\d{1,3} ?号(?:公告)?(?:的|有|列了?|共|计)? ?\\d{1,3} ?家(?:美国|日本)?(?:实体|企业|公司)?";
    private static final Pattern PARTS =
            Pattern.compile("^[^,。;:()\\d]{0,24}[,:(] ?(其中|包括|含)?(?:即|分别是|分别为)? ?((?:" + ONE + "[、,和与及 ]{0,2}){2,})");

    private static final int MOST = 20;

    private CountSums() {}

    static boolean isSum(Statement s) {
        return SUM.matcher(Around.before(s)).find();
    }

    /** Empty where the number is no sum, or nothing is counted one by one before it. */
    static Optional<Finding> prove(Statement s, Claim.Count claim) {
        String before = Around.before(s);
        String unit = claim.unit().isEmpty() ? "" : Scripts.folded(claim.unit()).substring(0, 1);
        if (claim.value().approx() != Approx.EXACT || "家种类".indexOf(unit) < 0 || unit.isEmpty()) {
            return Optional.empty();
        }
        if (!isSum(s)) {
            return ofParts(s, claim);
        }
        List<Integer> counts = counts(before, unit);
        if (counts.size() < 2) {
            return Optional.empty();
        }
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        int said = claim.value().amount().intValue();
        String size = sum + " " + claim.unit();
        if (said == sum) {
            return Optional.of(of(Verdict.VERIFIED, Severity.NONE, size, "文中列舉的數相加是 " + size + "，相符。"));
        }
        boolean part =
                counts.stream().anyMatch(c -> c == said) || PART.matcher(before).find();
        return part
                ? Optional.empty()
                : Optional.of(of(Verdict.CONTRADICTED, Severity.HIGH, size, "文中列舉的數相加是 " + size + "。")
                        .correction(Corrections.number(s, claim.value(), BigDecimal.valueOf(sum))));
    }

    /** 調整涉及 31 家，第 13 號 15 家、第 21 號 16 家: a whole with what each of several acts has of it right behind. */
    private static Optional<Finding> ofParts(Statement s, Claim.Count claim) {
        Matcher parts = PARTS.matcher(Around.behind(s));
        if (!claim.unit().startsWith("家") || !parts.find()) {
            return Optional.empty();
        }
        List<Integer> counts = counts(parts.group(2), "家");
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        int said = claim.value().amount().intValue();
        boolean some = parts.group(1) != null; // 其中: there may be others
        if (sum != said && some && sum < said) {
            return Optional.empty();
        }
        String size = sum + " 家";
        Finding f = sum == said
                ? of(Verdict.VERIFIED, Severity.NONE, size, "文中列舉的數相加是 " + size + "，相符。")
                : of(Verdict.CONTRADICTED, Severity.HIGH, size, "文中列舉的數相加是 " + size + "。")
                        .correction(Corrections.number(s, claim.value(), BigDecimal.valueOf(sum)));
        return Optional.of(f);
    }

    /** The counts of the same kind in the words, those behind the last sum. */
    private static List<Integer> counts(String before, String unit) {
        List<Integer> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(before);
        while (count.find() && counts.size() < MOST) {
            boolean earlier = SUM.matcher(before.substring(0, count.start())).find();
            if (earlier) {
                counts.clear();
            } else if (count.group(2).equals(unit) && count.start() > 0 && before.charAt(count.start() - 1) != '第') {
                NumberReader.at(count.group(1), 0)
                        .ifPresent(n -> counts.add(n.value().intValue()));
            }
        }
        return counts;
    }

    private static Finding of(Verdict v, Severity severity, String size, String message) {
        return new Finding(v, severity, "count", "", size, message, List.of(), List.of(), null);
    }
}
