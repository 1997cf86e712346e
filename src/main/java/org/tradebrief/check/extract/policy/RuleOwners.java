package org.tradebrief.check.extract.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Whose a rule is said to be that everybody calls by one name: 美國的穿透性規則, 中方那條關聯企業規則. */
public final class RuleOwners {
    private static final Pattern OWNED = Pattern.compile(
            "^ ?(?:(?:方面?|方?一?[侧边]|那边| ?side) ?[:] ?)?(?:[中美]?方面?|政府|商务部|bis|mofcom)?(?:的|那[条项道]|这[条项道])?"
                    + " ?(?:所谓的?)?[「“\"']?(?:50 ?%)? ?[「“\"']?$");
    private static final Pattern AIMED = Pattern.compile("(?:对|向|针对|限制|锁定|卡住|盯上|涉及|打击|围堵|冲击|影响)(?:在)?$");
    private static final int REACH = 4;
    private static final int FARTHEST = 8;

    private RuleOwners() {}

    /** Adds the statement that a rule's name ends, where an economy's stands right before it. */
    public static void take(Reading r, int i) {
        Words words = r.words;
        Token rule = words.get(i);
        if (!rule.is(Sense.FIFTY_RULE) || rule.end() - rule.start() < REACH) {
            return;
        }
        String folded = words.run().folded();
        for (int at = i - 1; at >= 0 && at >= i - FARTHEST && words.sameSentence(at, i); at--) {
            String by = ActorStatements.iso3(words, at);
            if (!by.isEmpty()) {
                String between = folded.substring(words.get(at).end(), rule.start());
                boolean owned = !between.isBlank()
                        && OWNED.matcher(between).find()
                        && !AIMED.matcher(folded.substring(0, words.get(at).start()))
                                .find();
                if (owned) {
                    r.add(FigureKind.ACTOR, at, at, r.walk.frame(), new Claim.Issuer(by));
                }
                return;
            }
        }
    }
}
