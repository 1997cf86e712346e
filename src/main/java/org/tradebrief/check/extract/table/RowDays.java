package org.tradebrief.check.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Statement;

/** Tells from the other cells of a row what a day in it is: 暫停期最後一天 beside a day alone, 至 … 止 in a row of a suspension. */
final class RowDays {
    private static final Pattern SUSPENSION = Pattern.compile("暂停|暂缓|中止|冻结|停止实施|suspen|pause|on hold");
    private static final Pattern END = Pattern.compile("到期|期满|届满|最后一天|最后一日|截止|失效|止期|expir|lapse|last day|ends? on");
    private static final Pattern THROUGH = Pattern.compile("(?:至|到|until|through|to|till) ?$");
    private static final Pattern CLOSES = Pattern.compile("^ ?(?:止|为止|届满|期满|到期)");
    /** 2025-11-10 起，至: the first day of the span that a suspension runs; 起 alone is as often said of what it stops. */
    private static final Pattern STARTS = Pattern.compile("^ ?起[,，、 ]{0,2}(?:至|到)");

    /** What stands between two cells. */
    static final String CELL = " | ";

    private RowDays() {}

    /** @param row the folded words of all its cells */
    static List<Statement> told(List<Statement> found, String row) {
        if (found.stream().noneMatch(RowDays::isOpen)) {
            return found;
        }
        boolean suspension = SUSPENSION.matcher(row).find();
        int label = row.indexOf(CELL);
        boolean named =
                SUSPENSION.matcher(label < 0 ? row : row.substring(0, label)).find();
        boolean end = END.matcher(row).find();
        long days = found.stream().filter(s -> s.claim() instanceof Claim.Date).count();
        return suspension || end
                ? found.stream().map(s -> told(s, named, end && days == 1)).toList()
                : found;
    }

    /** A day of which nobody has said yet what happens on it. */
    private static boolean isOpen(Statement s) {
        return s.claim() instanceof Claim.Date d && d.role() == DateRole.UNSAID;
    }

    /** @param named whether the row's label is that of a suspension: 是，2025-10-09 起 | 暫停至 … is of an act */
    private static Statement told(Statement s, boolean named, boolean end) {
        if (!isOpen(s) || !(s.claim() instanceof Claim.Date d)) {
            return s;
        }
        String words = s.run().folded();
        String before = words.substring(0, s.start());
        String behind = words.substring(s.end());
        boolean suspended = named || SUSPENSION.matcher(words).find(); // 施行過：是，至 … | 暫停至 … is of the act once more
        boolean through = suspended
                && (THROUGH.matcher(before).find() || CLOSES.matcher(behind).find());
        boolean starts = suspended && STARTS.matcher(behind).find();
        DateRole role = through || end ? DateRole.EXPIRES : starts ? DateRole.SUSPENDED : DateRole.UNSAID;
        return role == DateRole.UNSAID ? s : s.withClaim(new Claim.Date(d.day(), d.year(), d.month(), role));
    }
}
