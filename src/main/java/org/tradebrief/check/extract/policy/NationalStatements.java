package org.tradebrief.check.extract.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Whose firms are said to be on a list or under a measure: 兩家立陶宛銀行, 15 家美國實體. */
public final class NationalStatements {
    private static final Sense[] OF_MEASURES = {Sense.CONTROL, Sense.LISTED, Sense.ANNOUNCEMENT, Sense.ORDER};
    private static final Pattern FIRMS =
            Pattern.compile("^(?:地区)?的? ?(?:[^,。;]{0,4})(?:实体|企业|公司|厂商|银行|金融机构|机构|entit|firm|compan|bank)");
    private static final int REACH = 16;

    private NationalStatements() {}

    /** Adds the statement that an economy's name makes between a count of names and what they are, where measures are spoken of. */
    public static void take(Reading r, int i, Token.Name n) {
        Words words = r.words;
        if (before(r, i, n)) {
            return;
        }
        if (words.at(i - 1) instanceof Token.Number
                && words.is(i + 1, Sense.COUNTER)
                && n.economy().kind() == Economy.Kind.ECONOMY
                && words.text(words.get(i + 1)).charAt(0) < 0x80
                && Near.speaksOfMeasures(words, i, OF_MEASURES)) { // 16 US entities
            int count = ((Token.Number) words.get(i - 1)).number().value().intValue();
            r.add(
                    FigureKind.ACTOR,
                    i,
                    i,
                    r.walk.frame(),
                    new Claim.Nationals(n.economy().iso3(), count));
            return;
        }
        int counter = words.is(i - 1, Sense.OF) ? i - 2 : i - 1;
        boolean counted = words.is(counter, Sense.COUNTER)
                && words.text(words.get(counter)).equals("家")
                && words.at(counter - 1) instanceof Token.Number;
        if (!counted || n.economy().kind() != Economy.Kind.ECONOMY || !Near.speaksOfMeasures(words, i, OF_MEASURES)) {
            return;
        }
        String behind =
                words.run().folded().substring(n.end(), Math.min(words.run().length(), n.end() + REACH));
        if (FIRMS.matcher(behind).find()) {
            int count = ((Token.Number) words.get(counter - 1)).number().value().intValue();
            r.add(
                    FigureKind.ACTOR,
                    i,
                    i,
                    r.walk.frame(),
                    new Claim.Nationals(n.economy().iso3(), count));
        }
    }

    /** 立陶宛兩家銀行: the name before the count. */
    private static boolean before(Reading r, int i, Token.Name n) {
        Words words = r.words;
        boolean counts = words.at(i + 1) instanceof Token.Number
                && words.is(i + 2, Sense.COUNTER)
                && words.text(words.get(i + 2)).equals("家");
        if (!counts || n.economy().kind() != Economy.Kind.ECONOMY || !Near.speaksOfMeasures(words, i, OF_MEASURES)) {
            return false;
        }
        int end = words.get(i + 2).end();
        String behind = words.run().folded().substring(end, Math.min(words.run().length(), end + REACH));
        if (FIRMS.matcher(behind).find()) {
            int count = ((Token.Number) words.get(i + 1)).number().value().intValue();
            r.add(
                    FigureKind.ACTOR,
                    i,
                    i,
                    r.walk.frame(),
                    new Claim.Nationals(n.economy().iso3(), count));
        }
        return true;
    }
}
