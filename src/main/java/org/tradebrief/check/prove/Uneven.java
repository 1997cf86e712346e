package org.tradebrief.check.prove;

import java.util.regex.Pattern;
import org.tradebrief.check.extract.Statement;

/**
 * Whether a text says itself that it sets fewer months against more: 單憑這十一個月，就比 2024 年全年還高出五成二. Nobody is misled
 * by that, and its number is a plain quotient.
 */
final class Uneven {
    private static final Pattern TOLD =
            Pattern.compile("(?:单凭|仅凭|光凭|只凭|光是|单是|单单|光|仅|才)[^。;!?\\d]{0,6}(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?个月"
                    + "[^。;!?]{0,6}(?:就|已|便|都)(?:比|较)");

    private static final String ENDS = "。;!?\n";

    private Uneven() {}

    static boolean isTold(Statement s) {
        String text = s.run().folded();
        int from = s.start();
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return TOLD.matcher(text.substring(from, s.start())).find();
    }
}
