package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Economies in the order of their values, told by the words that say which end comes first, 由高至低為甲、乙、丙, or by a word
 * for their places: 以進口額排名，依序為甲、乙、丙.
 */
final class Sequences {
    private static final String HIGH = "[高大多强]|最[高大]|highest|largest|biggest|high|large";
    private static final String LOW = "[低小少弱]|最[低小]|lowest|smallest|low|small";
    private static final Pattern ENDS = Pattern.compile("(?:[由从自按]|from)? ?(?:(" + HIGH + ")|" + LOW
            + ") ?(?:至|到|而|往|to) ?(?:(" + HIGH + ")|" + LOW
            + ")[^。;,、:()\\d]{0,6}?[,:]? ?(?:的?(?:顺序|次序|排列|排序|依序|依次|分别|排)){0,2}(?:为|是|:)? ?");
    private static final Pattern PLACES = Pattern.compile("(?:其后|随后|之后|接着|接下来)?(?:依序|依次|顺序)(?:为|是|:)? ?");
    /** 逆差排序為, ranking: words that hold the order themselves. */
    private static final Pattern SORTED = Pattern.compile("(?:排序|排名|名次)(?:为|是|:) ?|ranking(?: is)? ?:? ?");
    /** 進口排名：, 逆差名次 YTD：: what a colon opens. */
    private static final Pattern OPENS = Pattern.compile("(?:排名|名次|排行榜?|排序|座次|ranking)[^,。;:]{0,14}$");
    /** 中國居首，其後依序是: who comes before those listed. */
    private static final Pattern FIRST = Pattern.compile("(?:居首|居冠|最高|最大|最多|第一|排首位|领先|为首),? ?$");

    private static final Pattern RANKED =
            Pattern.compile("(?:排名|名次|排行|排序|金额排|额排|值排|居首|居冠|前[一二三四五六七八九\\d]名|大小|高低)[^。;:]{0,16}$");
    private static final Pattern CHANGES = Pattern.compile("(?:[增减降跌涨升缩扩]幅|幅度|增速|成长率|增长率|增减率|变动率|年增率|年减率)[^,。;]{0,4}$");
    private static final Pattern SHARES = Pattern.compile("占|比重|份额|share");
    private static final Pattern PERCENT = Pattern.compile(" ?[(]?[-+−]?\\d[\\d.]* ?%");
    private static final int FEWEST = 3;

    private Sequences() {}

    /** Adds the order that the token at that place begins, if it does. */
    static void take(Reading r, int i) {
        Words words = r.words;
        if (words.is(i - 1, Sense.FROM)) {
            return; // 由 led to it already
        }
        int start = words.get(i).start();
        Matcher ends = at(ENDS, words, start);
        Matcher places = at(PLACES, words, start);
        if (ends.lookingAt()) {
            boolean falling = ends.group(1) != null;
            if (falling != (ends.group(2) != null)) {
                add(r, i, ends.end(), !falling);
            }
        } else if (at(SORTED, words, start).lookingAt()) {
            Matcher sorted = at(SORTED, words, start);
            sorted.lookingAt();
            if (!words.isMark(tokenAt(words, i, sorted.end()) - 1, "：:")) {
                add(r, i, sorted.end(), false);
            }
        } else if (places.lookingAt() && isRanked(words, i) && !isOrdered(r, i)) {
            add(r, i, places.end(), false);
        }
    }

    /** Adds the order that the colon at that token opens, if it does: 進口排名：中國、台灣、德國. */
    static void opened(Reading r, int i) {
        Words words = r.words;
        if (!words.isMark(i, "：:") || i == 0) {
            return;
        }
        int from = words.get(Near.clauseStart(words, i)).start();
        Matcher opens =
                OPENS.matcher(words.run().folded()).region(from, words.get(i).start());
        List<Claim.Item> items =
                opens.find() && words.at(i + 1) instanceof Token.Name ? Lists.announced(words, i + 1) : List.of();
        if (items.size() >= FEWEST) {
            Frame f = r.walk.frame().withPartners(null);
            Claim claim = new Claim.Sequence(items, false, r.modes.subject());
            r.addAt(FigureKind.RANK, opens.start(), words.get(i).start(), i, f, claim);
        }
    }

    /** Who is told to come first right before the list, and those of the list. */
    private static List<Claim.Item> withFirst(Words words, int i, List<Claim.Item> items) {
        int from = words.get(Near.sentenceStart(words, i)).start();
        boolean first = FIRST.matcher(words.run().folded())
                .region(from, words.get(i).start())
                .find();
        for (int at = i - 1; first && at >= 0 && words.sameSentence(at, i); at--) {
            if (words.get(at) instanceof Token.Name n) {
                List<Claim.Item> all = new ArrayList<>(items);
                boolean other = items.stream().noneMatch(x -> x.economy().equals(n.economy()));
                if (other) {
                    all.addFirst(new Claim.Item(n.economy(), n.start(), n.end()));
                }
                return all;
            }
        }
        return items;
    }

    private static Matcher at(Pattern pattern, Words words, int start) {
        return pattern.matcher(words.run().folded()).region(start, words.run().length());
    }

    /** 排名, 前三名 before it in the sentence, and no other order told between. */
    private static boolean isRanked(Words words, int i) {
        int from = words.get(Near.sentenceStart(words, i)).start();
        String before = words.run().folded().substring(from, words.get(i).start());
        return (RANKED.matcher(before).find() || FIRST.matcher(before).find())
                && !ENDS.matcher(before).find();
    }

    /** 前三大市場依序為: among all markets, whose places are told. */
    private static boolean isOrdered(Reading r, int i) {
        int last = r.found().size() - 1;
        return last >= 0
                && r.words.sameSentence(r.place(last), i)
                && r.found().get(last).claim() instanceof Claim.Order;
    }

    private static void add(Reading r, int i, int behind, boolean rising) {
        Words words = r.words;
        int first = tokenAt(words, i, behind);
        List<Claim.Item> listed = words.at(first) instanceof Token.Name ? Lists.announced(words, first) : List.of();
        List<Claim.Item> items = listed.isEmpty() ? listed : withFirst(words, i, listed);
        if (items.size() >= FEWEST) {
            Subject subject = isOfChanges(words, i, items.getFirst()) ? Subject.CHANGE : r.modes.subject();
            Claim claim = new Claim.Sequence(items, rising, subject);
            String said = words.text(words.get(i).start(), behind).replaceAll("[:：\\s]+$", "");
            int end = words.get(i).start() + said.length();
            r.addAt(
                    FigureKind.RANK,
                    words.get(i).start(),
                    end,
                    i,
                    r.walk.frame().withPartners(null),
                    claim);
        }
    }

    /** 幅度由大到小是甲 29.9%、乙 16.1%: by how much each changed, as the noun before or the number behind the first says. */
    private static boolean isOfChanges(Words words, int i, Claim.Item first) {
        String folded = words.run().folded();
        String before = folded.substring(
                words.get(Near.clauseStart(words, i)).start(), words.get(i).start());
        return CHANGES.matcher(before).find()
                || !SHARES.matcher(before).find()
                        && PERCENT.matcher(folded)
                                .region(first.end(), folded.length())
                                .lookingAt();
    }

    private static int tokenAt(Words words, int from, int start) {
        for (int at = from; at < words.size() && words.sameSentence(at, from); at++) {
            if (words.get(at).start() >= start) {
                return at;
            }
        }
        return -1;
    }
}
