package org.tradebrief.check.prove.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.DateRole;
import org.tradebrief.check.extract.Statement;

/** What a day is said to be by words farther off than those right beside it: of its row, or of the same part of the sentence. */
final class SaidRoles {
    private static final Pattern SUSPENDED = Pattern.compile("暂停|中止|冻结|搁置|停摆|再缓|suspen|paused");
    private static final Pattern TURNS = Pattern.compile("停|止|冻结|搁置|缓|恢复|解除|取消|移出|延|修|调整|suspen|号");
    private static final Pattern TO = Pattern.compile("(?:至|到|迄) ?$");
    private static final Pattern TERM_ENDS = Pattern.compile("期[间限]?的?(?:最后一天|最后一日|末日|届满|期满|结束|到期|截止|终了)");
    private static final Pattern PLANNED = Pattern.compile(
            "(?:(?:原[订定拟]|本[来应]|原本|预[定订])[^,。;]{0,8}|\\b(?:due|scheduled|slated|planned|supposed|meant)\\b[^,.;]{0,20})$");
    private static final Pattern RAN_TO = Pattern.compile("(?<!停止|暂停|中止|暂缓|停|缓)(?:施行|实施|执行|运行|生效|适用)(?:到|至) ?$");
    private static final Pattern RESUMED = Pattern.compile("^ ?(?:起|开始)?[已又将会就便]*(?:重新)?(?:恢复|重启|复效)");

    private static final Pattern LISTED =
            Pattern.compile("^[^,。;:()]{0,16}[(:] ?(?:即|第|[^,。;()\\d]{0,14}第)? ?\\d{1,3}(?!\\d)(?:[、,/ ]|号| ?[-–至到])");

    private static final Pattern SIGNED =
            Pattern.compile("^ ?[(]? ?(?:由[^,。;]{0,8})?(?:正式)?(?:签署|签发|签字|签订|署名|通过|signed|adopted)");

    private SaidRoles() {}

    /** The date with the role that such words tell, where those beside it tell none. */
    static Claim.Date of(Statement s, Claim.Date claim) {
        if (isSigned(s)) {
            return new Claim.Date(claim.day(), claim.year(), claim.month(), DateRole.UNSAID);
        }
        if (RAN_TO.matcher(Around.before(s)).find()) { // 施行到 11 月 7 日: what stopped it was its suspension
            return new Claim.Date(claim.day(), claim.year(), claim.month(), DateRole.SUSPENDED);
        }
        if (startsInRow(s, claim)) {
            return new Claim.Date(claim.day(), claim.year(), claim.month(), DateRole.EFFECTIVE);
        }
        boolean ends = claim.role() == DateRole.UNSAID
                && (TO.matcher(Around.before(s)).find()
                                && SUSPENDED.matcher(near(s)).find()
                        || endsInRow(s));
        return ends ? new Claim.Date(claim.day(), claim.year(), claim.month(), DateRole.EXPIRES) : claim;
    }

    /** Its part of the sentence; in a table the cell, for 暫停至 … in another one is said of the act once more. */
    private static String near(Statement s) {
        return s.acts().row().isEmpty() ? Around.group(s) : s.run().folded();
    }

    /** 管制條例，D 起: in a row, with nothing in its cell that stops something. */
    private static boolean startsInRow(Statement s, Claim.Date claim) {
        return claim.role() == DateRole.UNSAID
                && !s.acts().row().isEmpty()
                && Around.behind(s).strip().startsWith("起")
                && s.acts().numbers().size() == 1
                && !TURNS.matcher(s.run().folded()).find();
    }

    /** D | 六個公告暫停期屆滿: the only day of a row that tells of an end. */
    private static boolean endsInRow(Statement s) {
        String row = s.acts().row();
        return !row.isEmpty()
                && SaidDays.days(row).size() == 1
                && SUSPENDED.matcher(row).find()
                && TERM_ENDS.matcher(row).find();
    }

    /** 自 D 起已恢復執行: no day on which it first took effect. */
    static boolean isResumed(Statement s) {
        return RESUMED.matcher(Around.behind(s)).find();
    }

    /** D 那六份公告（55、56 號）: the numbers of those that the day names follow in a bracket. */
    static boolean isOfListed(Statement s) {
        return LISTED.matcher(Around.behind(s)).find();
    }

    /** D 簽署, D（簽署）: when the act was signed, which is no turn of the register's. */
    static boolean isSigned(Statement s) {
        return SIGNED.matcher(Around.behind(s)).find();
    }

    /** 原定 D 施行: what was meant to happen on the day. */
    static boolean isPlanned(Statement s) {
        return PLANNED.matcher(Around.before(s)).find();
    }
}
