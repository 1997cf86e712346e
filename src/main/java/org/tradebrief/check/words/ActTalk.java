package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the words read so far speak of announcements, so that a number without 號 may be that of one. */
final class ActTalk {
    private static final int REACH = 4;
    /** What is said of measures and hardly of anything else that has a number. */
    private static final Pattern MEASURES = Pattern.compile("管制|管控|暂停|喊停|叫停|中止|冻结|禁止|解禁|禁令|生效|施行|商务部");

    private final CharSequence text;
    private @Nullable Boolean tells;
    private boolean before;

    /** @param text the folded words that are being read */
    ActTalk(CharSequence text) {
        this.text = text;
    }

    /** Takes note of what was read, so that nobody has to look back for it. */
    void read(Token token) {
        before |= isOfActs(token);
    }

    /** Right before what comes next. */
    static boolean isNear(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - REACH; i--) {
            Token t = tokens.get(i);
            boolean issuer = t instanceof Token.Unknown u
                    && (u.text().equals("mofcom") || u.text().equals("pack"));
            if (issuer || isOfActs(t)) {
                return true;
            }
        }
        return false;
    }

    /** The same, or the folded text tells anywhere what happens to measures: 第五十八號…十一月七日喊停. */
    boolean isAround() {
        if (tells == null) {
            tells = MEASURES.matcher(text).find();
        }
        return before || tells;
    }

    /** Anywhere before, however far. */
    boolean isBefore() {
        return before;
    }

    private static boolean isOfActs(Token t) {
        return t instanceof Token.Act || t.isAny(Sense.ANNOUNCEMENT, Sense.ORDER);
    }
}
