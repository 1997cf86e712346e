package org.tradebrief.check.extract.policy;

import java.util.Locale;
import java.util.Set;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;

/** Who restricts whom, in English: China bans dual-use exports to Japan, curbs on Japan by Beijing. */
final class EnglishActors {
    private static final Set<String> LEADS = Set.of("to", "on", "against", "toward", "towards", "for", "→");
    private static final int REACH = 12;

    private EnglishActors() {}

    /** Adds the statement that an English word of control is in the middle of; false where it is none. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        if (!words.is(i, Sense.CONTROL) || words.text(words.get(i)).charAt(0) >= 0x80) {
            return false;
        }
        int behind = target(words, i, 1);
        int target = behind >= 0 ? behind : target(words, i, -1);
        int agent = agent(words, i);
        int actor = agent >= 0 ? agent : actor(words, i, target);
        if (target < 0 || actor < 0 || words.is(i - 1, Sense.NOT)) {
            return false;
        }
        ActorStatements.add(r, actor, target, Math.max(i, Math.max(actor, target)));
        return true;
    }

    /** to Japan, on the Japanese military: at whom it is aimed; -1 if the clause does not say. */
    private static int target(Words words, int i, int step) {
        for (int at = i + step;
                words.at(at) != null && Math.abs(at - i) <= REACH && words.sameClause(at, i);
                at += step) {
            if (!ActorStatements.iso3(words, at).isEmpty() && LEADS.contains(lead(words, at))) {
                return at;
            }
        }
        return -1;
    }

    private static String lead(Words words, int at) {
        String before = text(words, at - 1);
        return before.equals("the") || before.equals("all") ? text(words, at - 2) : before;
    }

    /** banned by China. */
    private static int agent(Words words, int i) {
        for (int at = i + 1; at <= i + REACH && words.at(at) != null && words.sameClause(at, i); at++) {
            if (!ActorStatements.iso3(words, at).isEmpty() && lead(words, at).equals("by")) {
                return at;
            }
        }
        return -1;
    }

    /** The nearest government before the word that nothing leads to. */
    private static int actor(Words words, int i, int target) {
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            boolean led = LEADS.contains(lead(words, at)) || lead(words, at).equals("from");
            if (at != target && !led && !ActorStatements.iso3(words, at).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    private static String text(Words words, int at) {
        return words.at(at) == null ? "" : words.text(words.get(at)).toLowerCase(Locale.ROOT);
    }
}
