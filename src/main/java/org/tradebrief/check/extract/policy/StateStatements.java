package org.tradebrief.check.extract.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Claim.StateWord;
import org.tradebrief.check.extract.Hint;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** What measures are said to be: 已生效, 仍暫停, 從未施行, 不在暫停之列; or the word of a column of states. */
public final class StateStatements {
    /** Words that say how things are now. */
    private static final Set<String> NOW = Set.of(
            "已",
            "已經",
            "已经",
            "仍",
            "仍然",
            "仍為",
            "仍为",
            "仍在",
            "正",
            "正在",
            "全面",
            "現",
            "现",
            "皆",
            "均",
            "全",
            "全數",
            "全数",
            "全部",
            "都",
            "持續",
            "持续",
            "繼續",
            "继续",
            "目前",
            "如今",
            "現階段",
            "现阶段",
            "照常",
            "依然",
            "依舊",
            "依旧",
            "再",
            "再度",
            "still",
            "currently",
            "now",
            "remain",
            "remains",
            "stays",
            "stay",
            "already",
            "is",
            "are",
            "目下",
            "一直",
            "至今");
    /** Right before the word, folded, whatever words they are cut into. */
    private static final List<String> STILL = List.of("还在", "仍在", "尚在", "都在", "均在", "处于");

    /** Right before the word, folded: it is said of this as of what was told before. */
    private static final List<String> ALSO =
            List.of("也", "亦", "同样", "一并", "一概", "也都", "至今", "迄今", "目前", "同时", "同步", "一起", "随之", "则");

    /** Behind the word: what it says holds up to now. */
    private static final List<String> SINCE =
            List.of("迄今", "至今", "中", "之列", "范围", "的范围", "之中", "as of today", "as of now", "today", "for now");

    private static final List<String> PLANNED =
            List.of("原訂", "原定", "原订", "預定", "预定", "擬", "拟", "將於", "将于", "將自", "将自", "本應", "本应", "原應", "訂於", "订于");
    /** Right before the word, folded: what is looked at or thought of, not what is. */
    private static final List<String> LOOKED_AT = List.of(
            "观察", "追踪", "关注", "监测", "评估", "考虑", "研拟", "研议", "拟", "待", "规划", "预计", "预定", "预期", "准备", "讨论", "可能", "即将");

    /** Behind the word: what may come, not what is: 恢復的機率, 恢復與否. */
    private static final Pattern MAY_COME = Pattern.compile(
            " ?(?:执行|实施|施行|生效)?的? ?(?:机率|几率|概率|机会|可能|风险|疑虑|预期|时点|时程|条件|前提|呼声|传闻|期待|希望|与否|之日|那天|那一天|odds|risk)");
    /** Right before the word: whether it will be so, or that it is about to. */
    private static final Pattern ASKED =
            Pattern.compile("(?:是否|能否|会否|会不会|可望|有望|恐将?|将会?|不排除|担心|期待|盼)(?:全面|全部|部分|再度|再|重新)?$");

    private static final Pattern SUPPOSED = Pattern.compile("若|倘|如果|假如|一旦|除非|只要");
    private static final int REACH = 5;

    private StateStatements() {}

    public static void take(Reading r, int i) {
        Words words = r.words;
        StateWord state = stateOf(words.get(i));
        String text = text(words, i);
        if (state == null || isNoun(words, i, text) || isUntil(words, i, text)) {
            return;
        }
        boolean planned = isPlanned(words, i);
        boolean column = r.hint.kind() == Hint.Kind.STATE;
        int never = NeverSo.before(words, i);
        boolean turns = state == StateWord.SUSPENDED || state == StateWord.ENDED;
        int exempt = turns ? Exempt.from(words, i) : -1;
        int denied = exempt >= 0 ? exempt : denied(words, i);
        boolean once = state == StateWord.IN_FORCE && denied < 0 && !column && OnceSo.isThen(words, i);
        boolean told = column
                || once
                || isTold(words, i, text)
                || never >= 0
                || exempt >= 0
                || isListed(words, i)
                || ActClauses.endsWith(words, i)
                || isAlso(words, i)
                || isBehindDay(r, i)
                || turns && denied == i - 1 && endsClause(words, i)
                || ActClauses.isSince(words, i)
                || ActClauses.isPredicate(words, i)
                || isFormal(words, i, text);
        if (!told || (planned || mayCome(words, i)) && never < 0) {
            return;
        }
        boolean ever = never >= 0
                || isFormal(words, i, text)
                || state == StateWord.IN_FORCE && denied < 0 && (once || OnceSo.is(words, i));
        StateWord said = ever && state == StateWord.IN_FORCE ? StateWord.EVER_IN_FORCE : state;
        int from = never >= 0 ? never : denied >= 0 ? denied : i;
        r.add(FigureKind.STATUS, from, i, r.walk.frame(), new Claim.State(said, never >= 0 || denied >= 0));
    }

    /** 第一款同樣暫停, 這六道一併恢復: with nothing behind it, said of what is now. */
    private static boolean isAlso(Words words, int i) {
        String left = words.run().folded().substring(0, words.get(i).start()).strip();
        boolean last =
                endsClause(words, i) || words.isBehind(i, "实施") || words.isBehind(i, "施行") || words.isBehind(i, "执行");
        return last && ALSO.stream().anyMatch(left::endsWith);
    }

    /** Nothing behind it in its clause. */
    private static boolean endsClause(Words words, int i) {
        Token next = words.at(i + 1);
        return next == null || next.isMark("，,；;。、\n");
    }

    /** 2025-11-08／暫停: a cell that gives a day and then how it is now. */
    private static boolean isBehindDay(Reading r, int i) {
        Words words = r.words;
        return r.hint.kind() == Hint.Kind.DATE
                && i == words.size() - 1
                && words.isMark(i - 1, "/／|·、，,；;")
                && words.at(i - 2) instanceof Token.Day;
    }

    /** 停止施行, 生效日期, 執行管制: part of a noun, or of the word before it. */
    private static boolean isNoun(Words words, int i, String text) {
        boolean stopped =
                words.is(i, Sense.EFFECTIVE) && words.isAny(i - 1, Sense.STOPPED, Sense.SUSPENDED, Sense.RESUMED);
        boolean gone = words.isBehind(i, "后") && !words.isBehind(i, "后续"); // 部分已生效後暫停
        return stopped
                || gone
                || text.endsWith("日期")
                || text.endsWith("日")
                || text.endsWith("日為")
                || words.is(i + 1, Sense.CONTROL);
    }

    /** 有效至 …: until when, not how it is now. */
    private static boolean isUntil(Words words, int i, String text) {
        return words.is(i + 1, Sense.EXPIRES) && !words.is(i + 1, Sense.SUSPENDED) && text.length() < 2;
    }

    private static @Nullable StateWord stateOf(Token t) {
        if (t.is(Sense.SUSPENDED)) {
            return StateWord.SUSPENDED;
        }
        if (t.is(Sense.REPEALED)) {
            return StateWord.REPEALED;
        }
        if (t.is(Sense.STOPPED)) {
            return StateWord.ENDED;
        }
        return t.isAny(Sense.EFFECTIVE, Sense.RESUMED) ? StateWord.IN_FORCE : null;
    }

    /** 已, 仍, 現行, 持續, 全部, or 迄今 behind it: words that say how things are now. */
    private static boolean isTold(Words words, int i, String text) {
        if (SINCE.stream().anyMatch(w -> words.isBehind(i, w)) || words.is(i, Sense.SAYS_NOW)) {
            return true;
        }
        String left = words.run().folded().substring(0, words.get(i).start()).strip();
        boolean english = text.chars().allMatch(c -> c < 128);
        if (STILL.stream().anyMatch(left::endsWith) || english && left.endsWith("是")) { // 則是 live
            return true;
        }
        if (text.startsWith("已")) {
            return true; // 第 13 號|已停止實施
        }
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            String word = text(words, at).toLowerCase(java.util.Locale.ROOT);
            if (NOW.contains(word) || words.get(at) instanceof Token.Unknown && endsNow(word)) {
                return !isPlanned(words, i);
            }
            if (words.get(at) instanceof Token.Act || stateOf(words.get(at)) != null) {
                return false;
            }
        }
        return text.startsWith("持續") || text.startsWith("现行") || text.startsWith("現行");
    }

    /** 全面恢復的機率偏高, 是否恢復: what somebody expects, not what is. */
    private static boolean mayCome(Words words, int i) {
        String folded = words.run().folded();
        return MAY_COME.matcher(folded.substring(words.get(i).end())).lookingAt()
                || ASKED.matcher(folded.substring(0, words.get(i).start()).strip())
                        .find();
    }

    /** 正式上路, 正式生效: that it came into force at all. */
    private static boolean isFormal(Words words, int i, String text) {
        boolean formal = text.startsWith("正式")
                || words.run().folded().substring(0, words.get(i).start()).endsWith("正式");
        Token next = words.at(i + 1);
        boolean last = next == null || next.isMark("，,；;。、\n");
        return formal && last && words.is(i, Sense.EFFECTIVE);
    }

    private static boolean endsNow(String word) {
        return NOW.stream().anyMatch(n -> n.length() > 1 && word.endsWith(n));
    }

    /** 不在暫停之列, 未列入停止範圍: said of a list of those that are. */
    private static boolean isListed(Words words, int i) {
        String left = words.run().folded().substring(0, words.get(i).start());
        boolean into = left.endsWith("列入") || left.endsWith("纳入");
        return denied(words, i) >= 0
                && (into || words.isBehind(i, "之列") || words.isBehind(i, "范围") || words.isBehind(i, "名单"));
    }

    /** 原訂 11 月 8 日生效, 觀察實施, 研擬中止: what was meant to be, or is looked at, not what is. */
    private static boolean isPlanned(Words words, int i) {
        String left = words.run().folded().substring(0, words.get(i).start()).strip();
        if (LOOKED_AT.stream().anyMatch(left::endsWith)) {
            return true;
        }
        int clause = Math.max(Math.max(left.lastIndexOf(','), left.lastIndexOf(';')), left.lastIndexOf('。'));
        if (SUPPOSED.matcher(left.substring(clause + 1)).find()) {
            return true;
        }
        for (int at = i - 1; at >= 0 && words.sameClause(at, i) && stateOf(words.get(at)) == null; at--) {
            String before = words.text(words.get(at).start(), words.get(i).start());
            if (PLANNED.stream().anyMatch(before::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The token that denies the word; -1 if none does. */
    private static int denied(Words words, int i) {
        for (int at = i - 1; at >= 0 && at >= i - REACH && words.sameClause(at, i); at--) {
            if (words.is(at, Sense.NOT)) {
                return i - at <= 3 || words.isBehind(i, "之列") || words.isBehind(i, "范围") ? at : -1;
            }
        }
        return -1;
    }

    private static String text(Words words, int i) {
        Token t = words.at(i);
        return t == null ? "" : words.text(t);
    }
}
