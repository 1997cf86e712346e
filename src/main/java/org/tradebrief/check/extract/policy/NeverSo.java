package org.tradebrief.check.extract.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.resolve.Words;

/** Words before a state that deny it for all the time up to now: 從未, 一天都沒, 還沒來得及, 沒有真正, 未…即, never. */
final class NeverSo {
    /** Words between the denial and the state that change nothing. */
    private static final String REALLY = "(?:真正|真的|真|实际上?|正式|被|遭|得到|付诸|能|能够| )*";

    private static final String NOT = "(?:没有?|未曾?|不曾?)";

    /** 不是沒施行過, 是否從未: what is itself denied, or asked. */
    private static final String SAID = "(?<!不是|并非|绝非|是否|不能说)";

    private static final Pattern NEVER = Pattern.compile(SAID + "(?:从未|迄未|未曾|不曾|未及|(?:没|未|不)来得?及|来不及"
            + "|从来?(?:都|也|就)?" + NOT
            + "|(?:压根|根本|始终|完全)(?:儿)?(?:都|也|就|还|并)?" + NOT
            + "|(?:连)?(?:[一1半]|单) ?(?:天|日|刻)(?:都|也|亦)?" + NOT
            + "|" + NOT + "(?:真正|真的|实际|正式|机会|[一1] ?天)"
            + "|实际上?(?:都|也|并)?" + NOT
            + "|\\bnever(?: [a-z]+)?)" + REALLY + "$");

    /** 沒有施行|過, 尚未生效|即遭喊停: a plain denial that what follows makes one of all the time before. */
    private static final Pattern PLAIN = Pattern.compile(SAID + NOT + REALLY + "$");

    private static final Pattern MADE_SO = Pattern.compile("^ ?(?:过|即[遭被告]|就[遭被喊]|便[遭被喊]|前即|前便)");
    private static final int REACH = 24;

    private NeverSo() {}

    /** The token with which such words begin before the state at that token; -1 where none do. */
    static int before(Words words, int i) {
        String folded = words.run().folded();
        int end = words.get(i).start();
        String left = folded.substring(Math.max(0, end - REACH), end);
        Matcher never = NEVER.matcher(left);
        Matcher plain = PLAIN.matcher(left);
        boolean found = never.find();
        if (!found && !(MADE_SO.matcher(folded.substring(words.get(i).end())).find() && plain.find())) {
            return -1;
        }
        int start = end - left.length() + (found ? never.start() : plain.start());
        int at = i;
        while (at > 0 && words.get(at - 1).end() > start && words.sameClause(at - 1, i)) {
            at--;
        }
        return at < i ? at : -1;
    }
}
