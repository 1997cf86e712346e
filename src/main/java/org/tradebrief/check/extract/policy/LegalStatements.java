package org.tradebrief.check.extract.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Token;

/** The law on which a measure is said to rest: 法律依據為《出口管制法》. */
public final class LegalStatements {
    private static final Pattern RESTS = Pattern.compile("(?:依据|根据|依照|援引|法源|基于|依循)(?:为|是|包括|系|乃|有)?[^,。;]{0,4}$|依 ?$");
    private static final Pattern TITLE = Pattern.compile("^《([^《》]{3,30})》");

    private LegalStatements() {}

    /** Adds the statement that a title in such marks makes where an act is named in its sentence. */
    public static void take(Reading r, int i) {
        Words words = r.words;
        if (!words.isMark(i, "《")) {
            return;
        }
        String folded = words.run().folded();
        int start = words.get(i).start();
        Matcher title = TITLE.matcher(folded.substring(start));
        boolean rests =
                RESTS.matcher(folded.substring(Math.max(0, start - 16), start)).find();
        if (!rests || !title.find() || !namesAct(words, i)) {
            return;
        }
        r.addAt(FigureKind.OTHER, start, start + title.end(), i, r.walk.frame(), new Claim.LegalBasis(title.group(1)));
    }

    private static boolean namesAct(Words words, int i) {
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i); at--) {
            if (words.get(at) instanceof Token.Act) {
                return true;
            }
        }
        return false;
    }
}
