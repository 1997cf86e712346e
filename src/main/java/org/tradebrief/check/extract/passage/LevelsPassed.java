package org.tradebrief.check.extract.passage;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.Group;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** On which side of a level a concentration is said to lie: 仍低於 1,500 的門檻, 已高於 1,500, 未達 1,800, 都在 1,500 以下. */
final class LevelsPassed {
    private static final Set<Integer> LEVELS = Set.of(1000, 1500, 1800, 2500);
    /** Those at which the levels of concentration change their names here; others are somebody's. */
    private static final Set<Integer> BORDERS = Set.of(1500, 2500);

    private static final Pattern BELOW =
            Pattern.compile("(?:低于|小于|未达|不到|不足|未及|不及|未超过|不超过|没有超过|并未超过|未逾|未过|少于|below|under) ?$");

    private static final Pattern ABOVE =
            Pattern.compile("(?:(?<![未不没并])高于|高过|大于|(?<![未不有])超过|(?<![未不])逾|突破|越过|站上|above|over) ?$");
    private static final Pattern BEHIND =
            Pattern.compile("^ ?点?(?:的?[低中高]?度?集中?度?(?:的?门槛|的?线|标准|水准|水平))?(?:的?(?:门槛|线|水准|水平))?(?:(以下|之下|底下)|以上|之上)");
    private static final Pattern LEVEL_IN = Pattern.compile("(?:在|落在|处于|位于|居) ?$");
    /** 離 1,500 還差 316 點, 低於 1,500 為低度: a distance, or what the level means. */
    private static final Pattern OTHER = Pattern.compile("^[^,。;]{0,8}?(?:为低|属低|为中|属中|为高|即为|者为|视为|算)");

    private static final int LEAD = 6;

    private LevelsPassed() {}

    /** Adds what is said beside the number at that token, where it is a level; whether nothing else need be said of it. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        boolean level = r.modes.subject() == Subject.HHI
                && words.get(i) instanceof Token.Number n
                && n.number().isWhole()
                && n.number().value().compareTo(BigDecimal.valueOf(2500)) <= 0
                && LEVELS.contains(n.number().value().intValue());
        if (!level || !(words.get(i) instanceof Token.Number n)) {
            return false;
        }
        String folded = words.run().folded();
        String before = folded.substring(Math.max(0, n.start() - LEAD), n.start());
        String behind = folded.substring(n.end());
        var side = BEHIND.matcher(behind);
        boolean led = side.find() && LEVEL_IN.matcher(before).find();
        boolean below = led ? side.group(1) != null : BELOW.matcher(before).find();
        boolean above = led ? !below : !below && ABOVE.matcher(before).find();
        if (below == above || OTHER.matcher(behind).find()) {
            return false;
        }
        Group group = WordStatements.group(r, i);
        Frame f = r.walk.indicator();
        if (group != null || f.reporter() != null) {
            BigDecimal points = n.number().value();
            int from = i > 0 && !led && words.sameClause(i - 1, i) ? i - 1 : i;
            int to = led && i + 1 < words.size() ? i + 1 : i;
            r.add(FigureKind.LEVEL, from, to, f, new Claim.PastLevel(above, points, group));
        }
        return !BORDERS.contains(n.number().value().intValue());
    }
}
