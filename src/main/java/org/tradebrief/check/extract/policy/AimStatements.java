package org.tradebrief.check.extract.policy;

import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Statement;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * At whom an act is said to be aimed: 對日本的第 1 號公告, 第 46 號對美國從嚴, 不准賣給日本軍方, 對象是美國, and in a row of an act
 * 8 家台灣實體. Who acts is left open; where both are said, {@link ActorStatements} has read it.
 */
public final class AimStatements {
    /** 日本|軍事用戶: whoever stands before an army is whom a control is aimed at. */
    private static final Pattern ARMY =
            Pattern.compile("^(?:地区|方面)?的?(?:军事|军方|军队|军用|军力|国防|自卫队)|^ ?(?:'s )?(?:military|defen[cs]e|armed forces)");

    private static final Pattern LED = Pattern.compile("(?:对|向|针对|反制|制裁|给|输|输往|输至|流向|运往|销往|卖到|售予|流入)$");
    private static final Pattern FORBIDDEN =
            Pattern.compile("禁止|禁|不准|不许|不得|不予|不能|限制|从严|严审|管制|许可|bann?|prohibit|forbid|restrict|curb");
    private static final Pattern AIM =
            Pattern.compile("(?:对象|目标|标的|矛头|针对)(?:国|者|方)?(?:都|均|皆|则|仍)?(?:[是为指乃]|对准|指向|直指|锁定|的是)? ?[::]?"
                + " ?$|号(?:公告|令)?(?:则|又|再|便|就)?(?:转向|瞄准|锁定|指向|直指|轮到)了? ?$|(?:aimed at|target(?:s|ed|ing)?:?|against)"
                + " ?(?:the )?$");

    /** 第 46 號對美國|原則上不予許可: what an act does to the one it is aimed at. */
    private static final Pattern HELD = Pattern.compile(
            "^(?:地区|方面)?(?:原则上)?(?:[^,。;:\\d第]{0,14}?)(?:生效|实施|施行|上路|适用|执行|管制|禁运|禁止|不予许可|不许|不准|从严|收紧|设限|祭出|断供)");

    private static final Pattern ACT = Pattern.compile("^(?:地区)?的?[^,。;:\\d第]{0,12}?(?:20\\d\\d ?年)? ?第? ?\\d{1,3} ?号");
    private static final Pattern FIRMS =
            Pattern.compile("^(?:地区)?的? ?[^,。;\\d]{0,4}(?:实体|企业|公司|厂商|银行|机构)|^ ?(?:entit|firm|compan|bank)");
    private static final Pattern COUNTED = Pattern.compile("(?:\\d{1,3}|[一两二三四五六七八九十]{1,3}) ?家 ?$");
    private static final Pattern OTHER =
            Pattern.compile("(?:不是|并非|而非|不含|除了?|以外|不同于|有别于|是否|回应|抗议|起因|因为|不影响)[^,。;]{0,8}$");
    /** 禁止因美納公司|向中國出口: the firm that is forbidden something, which whoever it may not sell to is not. */
    private static final Pattern FIRM_FORBIDDEN = Pattern.compile(
            "(?:禁止|不准|不许|不得|限制|禁)(?!中国|本国|我国|国内|境内|任何|各)(?:[^,。;:]{1,16}(?:公司|集团|子公司)|其|它们?|他们|该公司|该等?企业|上述[^,。;:]{0,4}|前述[^,。;:]{0,4})(?:再|直接|间接|或|及)*"
                + "(?:向|对|往|与|和|从|自)$");

    /** 東京|宣布, 中國|不准: what somebody does who forbids. */
    private static final Pattern AGENT = Pattern.compile(
            "^(?:方面?|政府|当局|商务部|外交部|经济?产业?省)?"
                + " ?(?:[于在自从]?[^,。;:]{0,14}(?:日|起))?(?:也|则|又|再|便|已|就)?(?:宣布|公布|发布|决定|规定|下令)?(?:一律|全面|原则上)?(?:禁止|禁|不准|不许|不得|不让|限制|管制|对|针对|把|将)");

    private static final int FARTHEST = 28;
    private static final int REACH = 12;
    private static final int LONGEST = 200;

    private AimStatements() {}

    /**
     * Adds what the names of a run say, once all else is read.
     *
     * @param ofAct whether the row, item or label that it stands in is of an act
     */
    public static void takeAll(Reading r, boolean ofAct) {
        Words words = r.words;
        List<Statement> read =
                r.found().stream().filter(s -> s.kind() == FigureKind.ACTOR).toList();
        for (int i = 0; i < words.size(); i++) {
            Token t = words.get(i);
            boolean named = (t instanceof Token.Name || t instanceof Token.Unknown)
                    && !ActorStatements.iso3(words, i).isEmpty()
                    && read.stream().noneMatch(s -> s.start() <= t.start() && t.end() <= s.end());
            if (named && speaksOfActs(words, i, ofAct)) {
                take(r, i, t, ofAct);
            }
        }
    }

    private static void take(Reading r, int i, Token n, boolean ofAct) {
        String folded = r.words.run().folded();
        String before = folded.substring(Math.max(0, n.start() - FARTHEST), n.start());
        String behind = folded.substring(n.end(), Math.min(folded.length(), n.end() + FARTHEST));
        int place = place(r.words, i, before, behind, ofAct);
        if (place < 0
                || OTHER.matcher(before).find()
                || FIRM_FORBIDDEN.matcher(before).find()) {
            return;
        }
        int agent = place == i ? agent(r.words, i) : -1;
        if (agent >= 0) {
            ActorStatements.add(r, agent, i, i);
        } else if (n instanceof Token.Name) {
            r.addAt(
                    FigureKind.ACTOR,
                    n.start(),
                    n.end(),
                    place,
                    r.walk.frame(),
                    new Claim.Aim(ActorStatements.iso3(r.words, i)));
        }
    }

    /** The token whose act is meant: the name itself, or the act right behind it; -1 where nothing is aimed at it. */
    private static int place(Words words, int i, String before, String behind, boolean ofAct) {
        boolean led = LED.matcher(before).find() || words.is(i - 1, Sense.TOWARD);
        if (led && ACT.matcher(behind).find()) {
            return actBehind(words, i);
        }
        boolean aimed = AIM.matcher(before).find()
                || ARMY.matcher(behind).find()
                || led && HELD.matcher(behind).find()
                || led && isForbidden(words, i)
                || led && FIRMS.matcher(behind).find() && hasAct(words, i)
                || ofAct
                        && COUNTED.matcher(before).find()
                        && FIRMS.matcher(behind).find();
        return aimed ? i : -1;
    }

    /** 東京宣布不准…流向中國軍方: who forbids it, at the head of the clause; -1 where nobody is named there. */
    private static int agent(Words words, int i) {
        int agent = -1;
        for (int at = i - 1; at >= i - FARTHEST && words.sameClause(i, at); at--) {
            boolean who = !ActorStatements.iso3(words, at).isEmpty() && !words.is(at - 1, Sense.TOWARD);
            agent = who ? at : agent;
            if (words.get(at) instanceof Token.Act) {
                return -1;
            }
        }
        boolean acts = agent >= 0
                && AGENT.matcher(words.run().folded())
                        .region(words.get(agent).end(), words.get(i).start())
                        .lookingAt();
        return acts ? agent : -1;
    }

    private static boolean hasAct(Words words, int i) {
        for (int at = i - 1; at >= i - FARTHEST && words.sameClause(i, at); at--) {
            if (words.get(at) instanceof Token.Act) {
                return true;
            }
        }
        return false;
    }

    private static int actBehind(Words words, int i) {
        for (int at = i + 1; at <= i + REACH && words.sameClause(i, at); at++) {
            if (words.get(at) instanceof Token.Act) {
                return at;
            }
        }
        return -1;
    }

    /** 不准兩用物項賣給日本, 原則上不許鎵、鍺輸美: the word that forbids stands before in the clause. */
    private static boolean isForbidden(Words words, int i) {
        int first = i;
        while (first > 0 && words.sameClause(first - 1, i)) {
            first--;
        }
        int from = words.get(first).start();
        return FORBIDDEN
                .matcher(words.run().folded().substring(from, words.get(i).start()))
                .find();
    }

    /** An act by its number or row, or a day with something that is forbidden. */
    private static boolean speaksOfActs(Words words, int i, boolean ofAct) {
        boolean day = false;
        boolean forbidden = false;
        int from = i;
        while (from > 0 && i - from < LONGEST && words.sameSentence(i, from - 1)) {
            from--;
        }
        for (int at = from; at < i + LONGEST && words.sameSentence(i, at); at++) {
            Token t = words.get(at);
            if (t instanceof Token.Act) {
                return true;
            }
            day |= t instanceof Token.Day;
            forbidden |= t.isAny(Sense.CONTROL, Sense.NOT);
        }
        return ofAct || day && forbidden;
    }
}
