package org.tradebrief.check.extract.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.check.extract.Acts;
import org.tradebrief.check.extract.Orders;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/**
 * Which measures a place in a run is about: the list of numbers nearest before it in its clause, else behind it, the same in
 * its sentence, then what stands around the run, then what the run named before.
 */
public final class ActScopes {
    private static final int LONGEST_TOPIC = 300;
    private static final int MOST_NUMBERS = 40;
    private static final int NEAR_AGENT = 16;
    private static final int NEAR_COUNT = 5;
    private static final Pattern AGENT = Pattern.compile("[遭被经由](?:商务部|海关总署|公告|令|[、 ])*$");
    private static final Pattern AGAIN = Pattern.compile("^(?:又|再|另|[隨随其]後|[随其]后|接[著着])");
    private final Words words;
    private final Acts outer;
    private final String topic;
    /** Each a list of numbers that stand together, by the places of the first and last. */
    private final List<Group> groups = new ArrayList<>();

    private record Group(int first, int last, List<Acts.Number> numbers) {}

    public ActScopes(Words words, Acts outer, String topic) {
        this.words = words;
        this.outer = outer;
        this.topic = topic;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i) instanceof Token.Act) {
                add(i);
            }
        }
    }

    private void add(int i) {
        Group last = groups.isEmpty() ? null : groups.getLast();
        boolean joined = last != null
                && last.numbers().size() < MOST_NUMBERS
                && i - last.last() <= 3
                && words.sameClause(last.last(), i)
                && isJoined(last.last(), i);
        if (last == null || !joined) {
            groups.add(new Group(i, i, List.of(number(i))));
            return;
        }
        List<Acts.Number> numbers = new ArrayList<>(last.numbers());
        numbers.add(number(i));
        groups.set(groups.size() - 1, new Group(last.first(), i, List.copyOf(numbers)));
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!words.isAny(i, Sense.AND, Sense.ANNOUNCEMENT, Sense.ORDER) && !words.isMark(i, "、,")) {
                return false;
            }
        }
        return true;
    }

    /** The measures that the place is about, and all that the run names. */
    public Acts at(int i) {
        Acts about = about(i);
        List<Acts.Number> all = groups.stream()
                .flatMap(g -> g.numbers().stream())
                .limit(MOST_NUMBERS)
                .toList();
        return new Acts(
                about.numbers(), about.topic(), about.near(), all.isEmpty() ? about.numbers() : all, outer.row());
    }

    private Acts about(int i) {
        String around = topicAt(i);
        Optional<Group> own =
                groups.stream().filter(g -> g.first() > i && isOf(i, g.first())).findFirst();
        if (own.isPresent()) {
            return new Acts(own.get().numbers(), around, true);
        }
        Optional<Group> bracketed =
                groups.stream().filter(g -> isBracketed(i, g.first())).findFirst();
        if (bracketed.isPresent()) {
            return new Acts(bracketed.get().numbers(), around, true);
        }
        if (isOfUnread(i)) {
            return new Acts(List.of(), around, false);
        }
        List<Group> clause =
                groups.stream().filter(g -> words.sameClause(g.last(), i)).toList();
        if (!clause.isEmpty()) {
            List<Group> meant = isBehindAgent(clause, i) ? patients(clause) : clause;
            return new Acts(nearestGroup(meant, i).numbers(), around, true);
        }
        List<Group> sentence = patients(groups.stream()
                .filter(g -> words.sameSentence(g.last(), i))
                .filter(g -> g.first() < i || !isDivided(i, g.first())) // 石墨：D 起；航空航天件：第 21 號
                .toList());
        if (!sentence.isEmpty()) {
            Group best = nearestGroup(sentence, i);
            if (namesAnother(best.last(), i)) {
                return new Acts(List.of(), around, false);
            }
            boolean next = Math.abs(words.clause(best.last()) - words.clause(i)) <= 1;
            boolean near = leads(i, best.first())
                    || best.last() < i
                            && !opensAnother(best.last(), i)
                            && (next || sentence.size() == 1 && !isDivided(best.last(), i));
            return new Acts(best.numbers(), around, near);
        }
        if (!outer.isEmpty()) {
            return new Acts(outer.numbers(), around, outer.near());
        }
        List<Group> before = groups.stream().filter(g -> g.last() < i).toList();
        return new Acts(before.isEmpty() ? List.of() : before.getLast().numbers(), around, false);
    }

    /** 去年 1 月 6 日，商務部公布 2026 年第 1 號: the day alone in a clause, and the act in the next. */
    private boolean leads(int day, int act) {
        if (!(words.get(day) instanceof Token.Day)
                || !words.isClauseMark(day + 1)
                || words.clause(act) - words.clause(day) != 1) {
            return false;
        }
        return groups.stream().filter(g -> words.sameClause(g.first(), act)).count() == 1
                && (day < 2 || !words.sameClause(day - 2, day));
    }

    /** …9 號列入 3 家；10 月 9 日又列入 14 家: a clause with a day of its own that announces or lists begins another act. */
    private boolean opensAnother(int last, int i) {
        for (int day = last + 1; day <= i; day++) {
            if (words.get(day) instanceof Token.Day && !words.sameClause(day, last) && tellsOfAnother(last, day)) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsOfAnother(int last, int day) {
        boolean again = isDivided(last, day);
        for (int at = day + 1; at < words.size() && words.sameClause(at, day); at++) {
            again |= AGAIN.matcher(words.text(words.get(at))).find();
            if (words.isAny(at, Sense.LISTED, Sense.ANNOUNCED)) {
                return again;
            }
        }
        return false;
    }

    /** 四月四日的第二十一號公告: the act that the day belongs to, whichever was named before. */
    private boolean isOf(int day, int act) {
        return words.get(day) instanceof Token.Day
                && words.run()
                        .folded()
                        .substring(words.get(day).end(), words.get(act).start())
                        .matches("的(?:公告|商务部|海关总署)?第?");
    }

    /** 15 US firms (#13): the act in the bracket right behind what is counted, with no other number between. */
    private boolean isBracketed(int count, int act) {
        boolean near = words.get(count) instanceof Token.Number && act > count && act - count <= NEAR_COUNT;
        if (!near || !words.isOpen(act - 1) || !words.sameClause(count, act - 1)) {
            return false;
        }
        for (int at = count + 1; at < act - 1; at++) {
            if (words.get(at) instanceof Token.Number || words.get(at) instanceof Token.Act || words.isClauseMark(at)) {
                return false;
            }
        }
        return true;
    }

    /** 四月四日的第二十一號 where what follows is read as no act: none of those named before is meant. */
    private boolean isOfUnread(int day) {
        Token t = words.get(day);
        return t instanceof Token.Day && words.run().folded().startsWith("的第", t.end());
    }

    /** Without the acts that did something to the others: 第 55 號…遭第 70 號叫停，從未生效 goes on to speak of 55. */
    private List<Group> patients(List<Group> named) {
        List<Group> left = named.stream().filter(g -> !isAgent(g)).toList();
        return left.isEmpty() ? named : left;
    }

    /** 第 46 號第二款由第 72 號暫停至: what is told behind the verb is of what was suspended, not of the act that did it. */
    private boolean isBehindAgent(List<Group> clause, int i) {
        Group last = nearestGroup(clause, i);
        if (clause.size() < 2 || last.last() >= i || !isAgent(last)) {
            return false;
        }
        for (int at = last.last() + 1; at < i; at++) {
            if (words.isAny(at, Sense.SUSPENDED, Sense.STOPPED, Sense.REPEALED)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAgent(Group g) {
        int first = words.get(g.first()).start();
        String before = words.run().folded().substring(Math.max(0, first - NEAR_AGENT), first);
        return AGENT.matcher(before).find();
    }

    private boolean isDivided(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (words.isMark(at, "；;")) {
                return true;
            }
        }
        return false;
    }

    /** …第 792 號，《出口管制法》則: an act called by its title in the place's own clause is what is spoken of there. */
    private boolean namesAnother(int last, int i) {
        for (int at = i - 1; at > last && words.sameClause(at, i); at--) {
            if (words.isMark(at, "《")) {
                return true;
            }
        }
        return false;
    }

    /** The list that the place is in or right behind, else the first one after it. */
    private static Group nearestGroup(List<Group> groups, int i) {
        Group best = groups.getFirst();
        for (Group g : groups) {
            best = g.first() <= i ? g : best;
        }
        return best;
    }

    private Acts.Number number(int place) {
        Token.Act a = (Token.Act) words.get(place);
        return new Acts.Number(a.year(), a.number(), a.through(), Orders.isOrder(words, place));
    }

    /** The words of the sentence, then of what stands around, a line each. */
    private String topicAt(int i) {
        int from = i;
        int first = words.get(i).start() - LONGEST_TOPIC;
        int last = words.get(i).end() + LONGEST_TOPIC;
        while (from > 0 && words.get(from).start() > first && words.sameSentence(from - 1, i)) {
            from--;
        }
        int to = i;
        while (to + 1 < words.size() && words.get(to).end() < last && words.sameSentence(to + 1, i)) {
            to++;
        }
        String folded = words.run().folded();
        int start = Math.max(words.get(from).start(), first);
        int end = Math.min(words.get(to).end(), last);
        return folded.substring(start, end) + "\n" + topic;
    }
}
