package org.tradebrief.check.words;

import java.util.List;

/** Whether the words read so far speak of announcements, so that a number without 號 may be that of one. */
final class ActTalk {
    private static final int REACH = 4;

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

    /** Anywhere before, however far. */
    static boolean isBefore(List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t instanceof Token.Act || t.isAny(Sense.ANNOUNCEMENT, Sense.ORDER));
    }
}
