package org.tradebrief.check.extract.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.StateWord;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * States in plain speech, which are no words of the register: 一天也沒有停過, 也停了, 不在其列 of what was suspended, 被暫停的只是第二款.
 */
public final class StopTalk {
    private static final Pattern NEVER =
            Pattern.compile("(?:一天|一日|一刻|从来|从|始终|至今|并)?也?(?:没有|没|未曾|不曾|未)(?:真正|跟着|一起|一并)?停(?:过|下来|掉|下)?(?![止滞顿留业工售战])");

    private static final Pattern STOPPED =
            Pattern.compile("(?:也|都|已经?|全部?|一并|同样|就|便|早就|现在|目前)停(?:了|着|掉了?)(?! ?\\d| ?[一二三四五六七八九十半两]{1,3} ?[年月日天个])");
    /** What is told before is of what was suspended, and this one is of it or not. */
    private static final Pattern AMONG = Pattern.compile("(不|并?未|没有?|也|亦|同样|都|均|皆)在(?:其|此)(?:列|中|内|限)");

    private static final Pattern PART = Pattern.compile(
            "(?:(?:被|遭)?(?:暂停|停用|中止|冻结|叫停|喊停|停下来?|停掉|停)(?:的|者)(?:就|只|仅)?(?:是|有)|(?:只|仅)(?:暂停|停用|停)了?)(?= ?第"
                    + " ?[一二三四五六七八九1-9] ?款)");

    /** 同樣沒有鬆手, 至今未鬆綁: it still holds. */
    private static final Pattern KEPT = Pattern.compile(
            "(?:从未|没有?|并?未|不曾|未曾)(?:有所|任何|半点|丝毫|曾|予以?)?(?:松手|松绑|松动|放松|放宽|解禁)(?!的?(?:迹象|可能|打算|计划|规划|理由))");

    /** 28 家仍在榜: they are still listed. */
    private static final Pattern LISTED =
            Pattern.compile("(?:仍|还|至今|依旧|依然|都|均|全)(?:然|旧)?(?:都|全)?(?:留)?在(?:榜|名单|清单|列管)(?:上|之上|之列|中|内|之中)?(?![单])");

    private static final Pattern OF_ACTS = Pattern.compile("公告|措施|管制|禁令|许可|第 ?[一二三四1-9] ?款|\\d ?号");
    private static final int NEAR = 90;

    private StopTalk() {}

    public static void takeAll(Reading r) {
        String folded = r.words.run().folded();
        find(r, KEPT, StateWord.ENDED, true);
        find(r, LISTED, StateWord.IN_FORCE, false);
        if (folded.indexOf('停') < 0) {
            return;
        }
        find(r, NEVER, StateWord.SUSPENDED, true);
        find(r, STOPPED, StateWord.ENDED, false);
        find(r, PART, StateWord.SUSPENDED, false);
        Matcher among = AMONG.matcher(folded);
        while (among.find()) {
            String before = folded.substring(Math.max(0, among.start() - NEAR), among.start());
            if (before.indexOf('停') >= 0) {
                boolean negated = "不并未没".indexOf(among.group(1).charAt(0)) >= 0;
                add(r, among.start(), among.end(), new Claim.State(StateWord.SUSPENDED, negated));
            }
        }
    }

    private static void find(Reading r, Pattern words, StateWord state, boolean negated) {
        Matcher said = words.matcher(r.words.run().folded());
        while (said.find()) {
            add(r, said.start(), said.end(), new Claim.State(state, negated));
        }
    }

    private static void add(Reading r, int start, int end, Claim.State claim) {
        Words words = r.words;
        int i = 0;
        while (i + 1 < words.size() && words.get(i + 1).start() <= start) {
            i++;
        }
        boolean read =
                r.found().stream().anyMatch(s -> s.kind() == FigureKind.STATUS && s.start() < end && start < s.end());
        if (!read && (speaksOfActs(words, i) || listsFirms(words, i))) {
            r.addAt(FigureKind.STATUS, start, end, i, r.walk.frame(), claim);
        }
    }

    /** 名單上的 28 家…: firms of a list, whose act a day or its number of names tells. */
    private static boolean listsFirms(Words words, int i) {
        boolean firms = false;
        boolean list = false;
        for (int at = 0; at < words.size(); at++) {
            String text = words.sameSentence(i, at) ? words.text(words.get(at)) : "";
            firms |= text.equals("家");
            list |= text.contains("名單") || text.contains("名单") || words.is(at, Sense.LISTED);
        }
        return firms && list;
    }

    /** Its sentence names an act, or the run does and the sentence speaks of measures. */
    private static boolean speaksOfActs(Words words, int i) {
        boolean run = false;
        boolean sentence = false;
        int from = words.get(i).start();
        int to = from;
        for (int at = 0; at < words.size(); at++) {
            boolean same = words.sameSentence(i, at);
            run |= words.get(at) instanceof Token.Act;
            sentence |= same && (words.get(at) instanceof Token.Act || words.is(at, Sense.ORDER));
            if (same) {
                from = Math.min(from, words.get(at).start());
                to = words.get(at).end();
            }
        }
        return sentence
                || run && OF_ACTS.matcher(words.run().folded()).region(from, to).find();
    }
}
