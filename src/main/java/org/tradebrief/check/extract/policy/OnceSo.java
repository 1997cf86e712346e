package org.tradebrief.check.extract.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;

/** 在暫停之前已施行一段時間, 喊停時已生效, 施行了 29 天才停: words that put a state before what ended it, and not on the day of the text. */
final class OnceSo {
    private static final String STOP = "(?:暂停|喊停|叫停|停止|中止|冻结|停用|终止|停摆|搁置|按下暂停键|停(?![用止摆]))";
    private static final String TIME = "(?:之前|以前|前|时|之际|的?时候|的?当下)";
    private static final Pattern BEFORE =
            Pattern.compile(STOP + "(?:实施|执行|施行|令|公告|决定|生效)?" + TIME + "(?![一二两\\d天日])[^。;]{0,12}$"
                    + "|[日号]" + TIME + "(?![一二两\\d天日])(?:,)?(?:它|其)?(?:曾|已|便已|就已|早已)[^,。;]{0,6}$"
                    + "|(?:曾经?|一度|先是?|原本|原先)[^,。;暂停]{0,4}$"
                    + "|\\b(?:had been|was|were) $");
    private static final Pattern BEHIND = Pattern.compile(
            "^ ?(?:了|过|满)?[^。;]{0,12}?(?:才|后|便|就|即|又|再|旋即|随即)(?:被|遭|告|由[^,。;]{0,14})?[^,。;]{0,4}?" + STOP);
    private static final Pattern STILL = Pattern.compile("(?:仍|还|尚|至今|迄今|目前|现)[^,。;]{0,6}$");
    /** 已於 11 月 8 日|施行, 已在該日如期|生效: that it came into force on a day, and not that it still is. */
    private static final Pattern THEN =
            Pattern.compile("(?:已经?|业已|早已)(?:于|在|从|自)[^,。;停止缓]{2,18}(?:如期|正式|按时|按期|依时|依期|起|日)?$");

    private static final int REACH = 24;

    private OnceSo() {}

    /** Whether the state at that token is said to have begun on a day. */
    static boolean isThen(Words words, int i) {
        String folded = words.run().folded();
        int start = words.get(i).start();
        return THEN.matcher(folded.substring(Math.max(0, start - REACH), start)).find()
                && !words.isBehind(i, "中")
                && !words.isBehind(i, "至今");
    }

    /** Whether the state at that token is told of a time before a stop that the words name. */
    static boolean is(Words words, int i) {
        String folded = words.run().folded();
        int start = words.get(i).start();
        String left = folded.substring(Math.max(0, start - REACH), start);
        String right = folded.substring(
                words.get(i).end(), Math.min(folded.length(), words.get(i).end() + REACH));
        boolean past = BEFORE.matcher(left).find() || BEHIND.matcher(right).find();
        return past && !STILL.matcher(left).find();
    }
}
