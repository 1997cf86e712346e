package org.tradebrief.check.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** 公布當天生效, 發布即施行, 自公布之日起實施, 次日起生效: when a measure takes effect, told from its announcement. */
public final class AtOnce {
    private static final List<String> SAME_DAY =
            List.of("当天", "当日", "同日", "同天", "之日", "即日", "即", "即刻", "后即", "后立即", "之日起", "日起", "当天就", "当日即");
    private static final List<String> NEXT_DAY = List.of("次日", "翌日", "隔日", "隔天", "后次日", "后翌日", "之次日");
    private static final int REACH = 7;
    /** Signs before the word in which the day is looked for. */
    private static final int LONGEST = 40;

    /** 當天公布，當天生效: the same day told twice, or in two clauses. */
    private static final Pattern TWICE =
            Pattern.compile("(?:当天|当日|同日|同天|同一天)?(?:公布|发布|宣布|公告)[, 、]*(?:也?在?)(?:当天|当日|同日|同天|同一天|即日)[就即也]?$");

    private static final Pattern SAME = Pattern.compile("[,、 ]((?:即日|当日|当天)[就即便起]?)$");

    private AtOnce() {}

    private static boolean twice(Reading r, int i) {
        Matcher twice = TWICE.matcher(r.words.run().folded());
        boolean said =
                twice.region(Math.max(0, start(r, i) - LONGEST), start(r, i)).find();
        if (said) {
            add(r, i, twice.start());
        }
        return said;
    }

    private static int start(Reading r, int i) {
        return r.words.get(i).start();
    }

    /** From the token that stands there to the one that says that it takes effect. */
    private static void add(Reading r, int i, int start) {
        int from = i;
        while (from > 0 && start(r, from - 1) >= start) {
            from--;
        }
        r.add(FigureKind.DATE, from, i, r.walk.frame(), new Claim.AtOnce(0));
    }

    /** 公告第 10 號，當日生效: the day is that on which the act before it was announced. */
    private static void bare(Reading r, int i) {
        Matcher same = SAME.matcher(r.words.run().folded());
        boolean act = r.words.get(0) instanceof Token.Act;
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i); at--) {
            act |= r.words.get(at) instanceof Token.Act;
        }
        if (act && same.region(Math.max(0, start(r, i) - LONGEST), start(r, i)).find()) {
            add(r, i, same.start(1));
        }
    }

    /** Adds the statement that a word for taking effect ends, where one for announcing stands before it with such a day. */
    public static void take(Reading r, int i) {
        Words words = r.words;
        if (!words.is(i, Sense.EFFECTIVE)) {
            return;
        }
        if (twice(r, i)) {
            return;
        }
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.ANNOUNCED)) {
                String between = words.run()
                        .folded()
                        .substring(words.get(at).end(), words.get(i).start())
                        .strip();
                int days = NEXT_DAY.stream().anyMatch(between::startsWith)
                        ? 1
                        : SAME_DAY.stream().anyMatch(between::startsWith) ? 0 : -1;
                if (days >= 0) {
                    r.add(FigureKind.DATE, at, i, r.walk.frame(), new Claim.AtOnce(days));
                }
                return;
            }
        }
        bare(r, i);
    }
}
