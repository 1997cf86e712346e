package org.tradebrief.check.extract.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;

/** Words around a suspension that say that something is not in it: 未列入…之暫停範圍, 不受…暫停影響, 暫停的範圍不包括. */
final class Exempt {
    /** The act that suspends, and nothing else, may stand between the denial and the suspension. */
    private static final String ACT = "[第号公告令的之年月日这该此上述本次项商务部其它任何整体全面一起并同道\\d、 ]{0,22}";

    private static final Pattern BEFORE = Pattern.compile("(?:没有?|未|不|非|无)(?:曾|再|会|能)?"
            + "(?:(?:被|遭|受到?|在|属于?|列入|列于|列在|纳入|(?:包含|包括|涵盖|计算|算|落)(?:在|于|入)|进入)" + ACT
            + "|(?:将|把)" + ACT + "(?:列入|纳入|加以|予以)?" + ACT + ")$"
            + "|(?:独立于|排除(?:在|于)|豁免于|不同于)" + ACT + "$"
            + "|\\b(?:not(?: been| yet| being)?|outside|exempt from|untouched by|unaffected by)"
            + "(?: (?:covered|affected|included|caught|hit|touched|subject|part|within|in|by|of|to|under|among)){0,3}"
            + "(?: (?:the|those|that|acts|notices|were))* $");

    private static final Pattern BEHIND =
            Pattern.compile("^ ?[的之]?(?:范围|名单|清单|效力|对象|影响|期间|措施|决定|规定|者,?)? ?(?:并|也|亦|均|都)?"
                    + "(?:对其|对它|对此)?(?:并|也|亦)?(?:不|未|无|没有)(?:适用|包括|包含|含|涵盖|及于|及|涉及|扩及|波及|触及|影响|关)");
    private static final int REACH = 60;

    private Exempt() {}

    /** The token with which the denial of the suspension at that token begins, the token itself where it follows; -1 where none is. */
    static int from(Words words, int i) {
        String folded = words.run().folded();
        int end = words.get(i).start();
        String left = folded.substring(Math.max(0, end - REACH), end);
        Matcher before = BEFORE.matcher(left);
        if (before.find()) {
            int start = end - left.length() + before.start();
            int at = i;
            while (at > 0 && words.get(at - 1).end() > start) {
                at--;
            }
            return at;
        }
        return BEHIND.matcher(folded.substring(words.get(i).end())).find() ? i : -1;
    }
}
