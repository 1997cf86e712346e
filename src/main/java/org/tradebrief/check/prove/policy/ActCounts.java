package org.tradebrief.check.prove.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/**
 * Holds how many acts a text says there are against the numbers that it lists beside: 55、56、57、58 號四道公告, 六份公告，即
 * 55 號…, and of all the lists of a sentence 合計六道.
 */
final class ActCounts {
    private static final Set<String> UNITS = Set.of("份", "项", "件", "个", "道", "则", "号");
    private static final String YEAR = "20\\d{2} ?[年-] ?";
    private static final String ONE = "(?:" + YEAR + ")?第? ?\\d{1,3}(?!\\d) ?号?";
    private static final String LIST = ONE + "(?: ?(?:[、和及与至到-]|以及) ?" + ONE + ")+";
    private static final Pattern LISTED = Pattern.compile("(?<![\\d.年月-])" + LIST);
    private static final Pattern BEFORE = Pattern.compile("(?<![\\d.年月-])(" + LIST + ")(?:公告)?(?:这|共|计)? ?$");
    private static final Pattern BEHIND =
            Pattern.compile("^[^,。;:()\\d]{0,10}(?:,? ?(?:即|也就是|分别[是为]|依次[是为]|依序[是为])|[(:]) ?(" + LIST + ")");
    /** 六項管制（商務部與海關總署第 55、56 號，以及商務部第 61 號）: nothing but acts in the bracket, with their issuers. */
    private static final Pattern BRACKET =
            Pattern.compile("^[^,。;:()\\d]{0,10}\\(((?:[^()\\d]{0,16}第? ?\\d{1,3}(?!\\d) ?号?)+[^()\\d]{0,4})\\)");

    private static final Pattern SUM = Pattern.compile("(?:合计|总计|合共|一共|总共|加起来|前后|共)(?:有|是|为)? ?$");
    private static final Pattern PART = Pattern.compile("(?<!一)等|其中|之外|以外|除");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?: ?号)?(?: ?([至到-]) ?第? ?(\\d{1,3}))?");

    private ActCounts() {}

    /** Empty where no list of numbers stands beside. */
    static Optional<Finding> prove(Statement s, Claim.Count claim) {
        String unit = Scripts.folded(claim.unit());
        String sentence = Around.sentence(s);
        if (!UNITS.contains(unit) || sentence.indexOf('号') < 0 || claim.value().approx() != Approx.EXACT) {
            return Optional.empty();
        }
        int right = listed(s);
        if (right < 2) {
            return Optional.empty();
        }
        boolean fits = claim.value().amount().compareTo(BigDecimal.valueOf(right)) == 0;
        String size = right + " " + claim.unit();
        return Optional.of(new Finding(
                fits ? Verdict.VERIFIED : Verdict.CONTRADICTED,
                fits ? Severity.NONE : Severity.HIGH,
                "count",
                "",
                size,
                fits ? "文中列舉 " + size + "，相符。" : "文中列舉的是 " + size + "。",
                List.of(),
                List.of(),
                fits ? null : Corrections.number(s, claim.value(), BigDecimal.valueOf(right))));
    }

    /** How many numbers the list beside it has, or of a sum all the lists before it; 0 where none is plain. */
    private static int listed(Statement s) {
        String before = Around.before(s);
        String behind = Around.behind(s);
        if (PART.matcher(before).find()) {
            return 0;
        }
        Matcher sum = SUM.matcher(before);
        if (sum.find() && before.lastIndexOf('号') >= 0) {
            return all(before.substring(0, sum.start()));
        }
        Matcher list = BEFORE.matcher(before);
        if (list.find() && list.group(1).indexOf('号') >= 0) {
            return size(list.group(1));
        }
        Matcher bracket = BRACKET.matcher(behind);
        if (bracket.find()
                && bracket.group(1).indexOf('号') >= 0
                && !PART.matcher(bracket.group(1)).find()) {
            return all(bracket.group(1));
        }
        Matcher next = BEHIND.matcher(behind);
        boolean whole = next.find() && next.group(1).indexOf('号') >= 0 && !behind.startsWith("等", next.end());
        return whole ? size(next.group(1)) : 0;
    }

    private static int all(String words) {
        int all = 0;
        Matcher list = LISTED.matcher(words);
        while (list.find()) {
            all += list.group().indexOf('号') >= 0 || words.startsWith("号", list.end()) ? size(list.group()) : 0;
        }
        return all;
    }

    /** Each number once, a range counted through. */
    private static int size(String list) {
        int count = 0;
        Matcher number = NUMBER.matcher(list.replaceAll(YEAR, ""));
        while (number.find()) {
            int from = Integer.parseInt(number.group(1));
            int to = number.group(3) == null ? from : Integer.parseInt(number.group(3));
            count += Math.max(0, to - from) + 1;
        }
        return count;
    }
}
