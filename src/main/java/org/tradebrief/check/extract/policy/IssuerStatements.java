package org.tradebrief.check.extract.policy;

import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Who is said to have announced, suspended or ended a measure: 美方於 11 月 10 日暫停穿透性規則, 北京公布第 55 號公告. */
public final class IssuerStatements {
    /** Right behind an economy's name, folded: what makes it act, and not what a measure is aimed at. */
    private static final Sense[] OF_MEASURES = {Sense.CONTROL, Sense.ANNOUNCEMENT, Sense.FIFTY_RULE, Sense.LISTED};

    private static final String OFFICES =
            "方面?|政府|当局|官方|商务部|财政部|外交部|执委会|委员会|理事会|国会|议会|经济?产业?省|产业通商资源部|工业[和与]安全局|产业安全局|bis|ofac|meti";

    /** 那是|歐盟執委會…公布的: words that only point, before whoever did it. */
    private static final Pattern POINTS = Pattern.compile("(?:^|[,，。;；:：\\n ])(?:[那这此]|它|该项?|规则)?$|(?:就是|正是|是|由|系|乃)$");

    private static final Pattern ACTS = Pattern.compile("^ ?(?:" + OFFICES
            + ")? ?(?:[,，]|也|则|亦|另|又|再|便|已|就|随后|其后|同意|承诺|决定|宣布|公布|发布|把|将|于|在|自|以|暂停|中止|停止|取消|终止|冻结|叫停|搁置|\\d)");

    private static final Pattern PASSIVE = Pattern.compile("[遭被受]|对此");
    private static final int REACH = 14;
    private static final int NEAR = 6;

    private IssuerStatements() {}

    /** Adds the statement that a word for such a deed ends, where its clause begins with who did it. */
    public static void take(Reading r, int i) {
        Words words = r.words;
        Token t = words.get(i);
        boolean deed = t.isAny(Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED, Sense.RESUMED)
                || t.is(Sense.ANNOUNCED) && !t.is(Sense.ANNOUNCEMENT);
        boolean lists = t.is(Sense.LISTED) && !deed;
        if (!deed && !lists) {
            return;
        }
        int actor = -1;
        boolean by = false;
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (words.get(at) instanceof Token.Act && !isInstrument(words, at)) {
                return; // 第 70 號公告暫停…: the act does it
            }
            by |= words.get(at) instanceof Token.Act;
            actor = ActorStatements.iso3(words, at).isEmpty() ? actor : at;
        }
        boolean done = deed || by; // 商務部以第 35 號公告把…列入
        if (done && actor >= 0 && isAgent(words, actor, i) && Near.speaksOfMeasures(words, i, OF_MEASURES)) {
            String iso3 = ActorStatements.iso3(words, actor);
            r.add(FigureKind.ACTOR, actor, actor, r.walk.frame(), new Claim.Issuer(iso3));
        }
    }

    private static boolean isInstrument(Words words, int act) {
        String before =
                words.run().folded().substring(0, words.get(act).start()).strip();
        return before.endsWith("以") || before.endsWith("依") || before.endsWith("凭") || before.endsWith("用");
    }

    /** At the head of its clause, behind nothing but a day or a joint, and followed by what it does. */
    private static boolean isAgent(Words words, int actor, int deed) {
        String between = words.run()
                .folded()
                .substring(words.get(actor).end(), words.get(deed).start());
        if (PASSIVE.matcher(between).find()) {
            return false;
        }
        String before = words.run().folded().substring(0, words.get(actor).start());
        boolean pointed = POINTS.matcher(before.substring(Math.max(0, before.length() - NEAR)))
                .find();
        for (int at = actor - 1; !pointed && at >= 0 && words.sameClause(at, actor); at--) {
            boolean light = words.get(at) instanceof Token.Day
                    || words.get(at) instanceof Token.Span
                    || words.get(at) instanceof Token.Mark
                    || words.is(at, Sense.NEUTRAL);
            if (!light || words.is(at, Sense.TOWARD)) {
                return false;
            }
        }
        String behind = words.run().folded().substring(words.get(actor).end());
        return ACTS.matcher(behind).find();
    }
}
