package org.tradebrief.check.extract.policy;

import java.util.Map;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.Scripts;
import org.tradebrief.trade.Economy;

/** Who restricts whom: 中國對日本實施出口管制, 美方對中國企業的措施, 東京禁止兩用物項輸往中國. */
public final class ActorStatements {
    /** Governments by their seat, which says nothing of whose trade is meant elsewhere. */
    private static final Map<String, String> SEATS = Map.of(
            "北京", "CHN", "东京", "JPN", "华府", "USA", "华盛顿", "USA", "白宫", "USA", "首尔", "KOR", "台北", "TWN", "布鲁塞尔", "EU");

    private static final Map<String, String> SEATS_IN_ENGLISH = Map.ofEntries(
            Map.entry("beijing", "CHN"),
            Map.entry("mofcom", "CHN"),
            Map.entry("tokyo", "JPN"),
            Map.entry("washington", "USA"),
            Map.entry("seoul", "KOR"),
            Map.entry("taipei", "TWN"),
            Map.entry("brussels", "EU"));

    private static final Pattern OF = Pattern.compile("(?:的?(?:企业|公司|实体|厂商))?的(?:规|措施|公告|禁令|手段|做法|管制|动作)");

    private static final int REACH = 10;
    /** The European Union where economies are counted; acts call it EU. */
    private static final String UNION = "G097";

    private ActorStatements() {}

    /** Adds the statement that a word of control ends or leads, if an actor and a target stand around it. */
    public static void take(Reading r, int i) {
        Words words = r.words;
        boolean measure = words.text(words.get(i)).equals("措施");
        if (!words.is(i, Sense.CONTROL) && !measure) {
            return;
        }
        if (EnglishActors.take(r, i)) {
            return;
        }
        if (isBetween(words, i)) {
            add(r, i - 1, i + 1, i + 1);
            return;
        }
        int target = targetBefore(words, i);
        if (target >= 0) {
            add(r, actorBefore(words, target - 1, 4), target, i);
        } else if (!measure) {
            target = targetBehind(words, i);
            add(r, target < 0 ? -1 : actorBefore(words, i, 3), target, Math.max(i, target));
        }
    }

    /** 這是|美國限制中國|的規矩: the word between two economies, of something that is called so. */
    private static boolean isBetween(Words words, int i) {
        String word = words.text(words.get(i));
        boolean verb = word.equals("限制") || word.equals("管制") || word.equals("制裁") || word.equals("反制");
        boolean named =
                verb && !iso3(words, i - 1).isEmpty() && !iso3(words, i + 1).isEmpty();
        return named
                && OF.matcher(words.run().folded().substring(words.get(i + 1).end()))
                        .lookingAt();
    }

    static void add(Reading r, int actor, int target, int to) {
        String by = iso3(r.words, actor);
        String on = iso3(r.words, target);
        if (!by.isEmpty() && !on.isEmpty() && !by.equals(on)) {
            r.add(
                    FigureKind.ACTOR,
                    Math.min(actor, target),
                    Math.max(actor, to),
                    r.walk.frame(),
                    new Claim.Actor(by, on));
        }
    }

    /** 對日本…管制: the economy behind 對, before the word. */
    private static int targetBefore(Words words, int i) {
        for (int at = i - 1; at > 0 && words.sameClause(at, i) && at >= i - REACH; at--) {
            if (words.get(at) instanceof Token.Name && words.is(at - 1, Sense.TOWARD)) {
                return at;
            }
            if (words.isAny(at, Sense.CONTROL, Sense.EXPORT, Sense.IMPORT, Sense.BALANCE)) {
                return -1;
            }
        }
        return -1;
    }

    /** 禁止…輸往中國: where what is forbidden may not go. */
    private static int targetBehind(Words words, int i) {
        String word = words.text(words.get(i));
        boolean forbids = word.equals("禁止") || word.equals("限制") || word.equals("管制");
        for (int at = i + 1; forbids && at < words.size() && words.sameClause(at, i) && at <= i + REACH; at++) {
            if (words.get(at) instanceof Token.Name && words.is(at - 1, Sense.TOWARD)) {
                return at;
            }
        }
        return -1;
    }

    private static int actorBefore(Words words, int toward, int reach) {
        for (int at = toward - 1; at >= 0 && words.sameClause(at, toward) && at >= toward - reach; at--) {
            if (!iso3(words, at).isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** The economy that the token names, or whose seat it is; empty where it is none. */
    static String iso3(Words words, int at) {
        Token t = words.at(at);
        if (t instanceof Token.Name n && n.economy().kind() == Economy.Kind.ECONOMY) {
            return n.economy().iso3();
        }
        if (t instanceof Token.Name n && n.economy().iso3().equals(UNION)) {
            return "EU";
        }
        String seat = t instanceof Token.Unknown u ? Scripts.folded(u.text()) : "";
        if (t instanceof Token.Unknown u && SEATS_IN_ENGLISH.containsKey(u.text())) {
            return SEATS_IN_ENGLISH.get(u.text());
        }
        return SEATS.entrySet().stream()
                .filter(e -> seat.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
