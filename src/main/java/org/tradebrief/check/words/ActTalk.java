package org.tradebrief.check.words;

import java.util.List;
import java.util.regex.Pattern;

/** Whether the words read so far speak of announcements, so that a number without 號 may be that of one. */
final class ActTalk {
    private static final int REACH = 4;
    /** What is said of measures and hardly of anything else that has a number. */
    private static final Pattern MEASURES = Pattern.compile("管制|管控|暂停|喊停|叫停|中止|冻结|禁止|解禁|禁令|生效|施行|商务部");

    private ActTalk() {}

    /** Right before what comes next. */
    static boolean isNear(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - REACH; i--) {
            Token t = tokens.get(i);
            boolean issuer = t instanceof Token.Unknown u
                    && (u.text().equals("mofcom") || u.text().equals("pack"));
            if (issuer || t.isAny(Sense.ANNOUNCEMENT, Sense.ORDER) || t instanceof Token.Act) {
                return true;
            }
        }
        return false;
    }

    /** The same, or the folded text tells anywhere what happens to measures: 第五十八號…十一月七日喊停. */
    static boolean isAround(CharSequence text, List<Token> tokens) {
        return MEASURES.matcher(text).find() || isBefore(tokens);
    }

    /** Anywhere before, however far. */
    static boolean isBefore(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t instanceof Token.Act || t.isAny(Sense.ANNOUNCEMENT, Sense.ORDER));
    }
}
