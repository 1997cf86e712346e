package org.tradebrief.check.extract.passage;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Measured;
import org.tradebrief.check.extract.Reading;

/** Energy densities in Chinese words: 每公斤 300 瓦時以上, 300 瓦時／公斤, 300 瓦時每千克, where Wh/kg says the same. */
final class EnergyDensities {
    private static final Pattern PER = Pattern.compile("每(?:一)?(?:公斤|千克)(?:能量)?[^,。;\\d]{0,8}$");
    private static final Pattern HOURS = Pattern.compile("^ ?(?:瓦时|瓦·时|瓦小时)");
    private static final Pattern OVER = Pattern.compile("^ ?(?:瓦时|瓦·时|瓦小时) ?(?:/|每) ?(?:公斤|千克)");
    private static final int REACH = 14;

    private EnergyDensities() {}

    /** Adds the limit that the number is; false where it is none. */
    static boolean take(Reading r, int i, Measured m) {
        String folded = r.words.run().folded();
        int end = m.end();
        if (end >= folded.length() || folded.indexOf('瓦', end) < 0) {
            return false;
        }
        String behind = folded.substring(end, Math.min(folded.length(), end + REACH));
        int start = r.words.get(i).start();
        boolean density = OVER.matcher(behind).find()
                || HOURS.matcher(behind).find()
                        && PER.matcher(folded.substring(Math.max(0, start - REACH), start))
                                .find();
        if (density) {
            r.addAt(FigureKind.THRESHOLD, start, end, i, r.walk.frame(), new Claim.Limit(m.value(), "Wh/kg"));
        }
        return density;
    }
}
