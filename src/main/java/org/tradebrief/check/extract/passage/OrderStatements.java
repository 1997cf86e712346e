package org.tradebrief.check.extract.passage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Brackets;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Lists;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** Orders of partners: 前三大市場為甲、乙及丙; 最大來源是甲，其次乙; 丙排名第三. */
public final class OrderStatements {
    private OrderStatements() {}

    /** Adds the order that the token at that place begins, if it does. */
    static void take(Reading r, int i) {
        switch (r.words.get(i)) {
            case Token.Top t -> list(r, i, 1, t.count());
            case Token.Ordinal o -> ordinal(r, i, o);
            case Token.Word w when w.is(Sense.MOST) -> most(r, i);
            default -> {}
        }
    }

    /** 由上月第一位退居第二位: the place that is taken behind one that is left, with the time of that. */
    private static boolean isReached(Words words, int i) {
        for (int at = i - 1; at > 1 && words.sameClause(at, i); at--) {
            if (words.get(at) instanceof Token.Ordinal) {
                return words.get(at - 1) instanceof Token.Span && words.is(at - 2, Sense.FROM);
            }
        }
        return false;
    }

    private static void list(Reading r, int i, int from, int through) {
        Words words = r.words;
        int noun = i + 1;
        while (words.isAny(noun, Sense.EXPORT, Sense.IMPORT, Sense.MARKET, Sense.ORIGIN) && words.sameClause(noun, i)) {
            noun++;
        }
        boolean named = noun > i + 1
                || words.isAny(noun, Sense.EXACT) && words.at(noun + 1) instanceof Token.Name
                || words.at(noun) instanceof Token.Name && words.isMark(noun + 1, "/");
        List<Claim.Item> items = named ? Lists.items(words, noun) : List.of();
        if (!items.isEmpty()) {
            boolean more = from > 1 && items.size() > through - from + 1 && !goesOn(words, items);
            add(r, i, noun - 1, new Claim.Order(from, through, more ? items.subList(0, through - from + 1) : items));
        }
    }

    /** 第三大來源是南韓，其次日本: the places go on beyond those that are told first. */
    private static boolean goesOn(Words words, List<Claim.Item> items) {
        String between =
                words.run().folded().substring(items.get(0).end(), items.get(1).start());
        return between.contains("次") || between.contains("再") || between.contains("follow");
    }

    /** 第三大來源是南韓: one place is told with who holds it; a list by the words that lead it. */
    private static void add(Reading r, int from, int noun, Claim.Order order) {
        if (AmongTracked.take(r, from, noun, order)) {
            return;
        }
        Words words = r.words;
        Claim.Item last = order.items().getLast();
        boolean one =
                order.items().size() == 1 && last.start() > words.get(noun).start() && !isQuoted(words, last);
        r.addAt(
                FigureKind.RANK,
                words.get(from).start(),
                one ? last.end() : words.get(noun).end(),
                from,
                amongAll(r, from, flow(r, from, noun + 1)),
                order);
    }

    /** 在五個夥伴中最大買家為中國: the first of these, which need not be the first of all. */
    private static Frame amongAll(Reading r, int i, Frame frame) {
        for (int at = i - 1; at >= 0 && r.words.sameSentence(at, i); at--) {
            if (r.words.is(at, Sense.GROUP_PARTNERS)) {
                return frame.blocked(Blocker.UNKNOWN_WORD);
            }
        }
        return frame;
    }

    private static boolean isQuoted(Words words, Claim.Item item) {
        return item.end() < words.run().length()
                && "」』".indexOf(words.run().text().charAt(item.end())) >= 0;
    }

    /** The frame with the flow that the market's or source's name tells. */
    static Frame flow(Reading r, int from, int to) {
        Frame frame = r.walk.frame();
        for (int at = from; at < to; at++) {
            Token t = r.words.get(at);
            if (t.isAny(Sense.EXPORT, Sense.IMPORT)) {
                Quantity q = t.is(Sense.EXPORT) ? Quantity.EXPORT : Quantity.IMPORT;
                return frame.withQuantity(new Slot<>(q, Origin.OWN_WORDS), 0);
            }
        }
        boolean origin = r.words.is(to - 1, Sense.ORIGIN);
        boolean open = origin ? !isTold(frame) : r.words.is(to - 1, Sense.MARKET) && isCarried(frame);
        Quantity told = origin ? Quantity.IMPORT : Quantity.EXPORT;
        return open ? frame.withQuantity(new Slot<>(told, Origin.OWN_WORDS), 0) : frame;
    }

    private static boolean isTold(Frame frame) {
        return frame.quantity() != null && !isCarried(frame);
    }

    /** 它的頭號買家 behind a sentence on imports: a flow that was spoken of before, and is not this one. */
    private static boolean isCarried(Frame frame) {
        Slot<Quantity> q = frame.quantity();
        return q != null && q.origin().compareTo(Origin.SENTENCE) > 0;
    }

    private static void ordinal(Reading r, int i, Token.Ordinal o) {
        Words words = r.words;
        boolean noun = words.isAny(i + 1, Sense.EXPORT, Sense.IMPORT, Sense.MARKET, Sense.ORIGIN);
        if (!noun && ChangePlaces.take(r, i, o)) {
            return;
        }
        if (isReached(words, i)) {
            Frame open = r.walk.frame().blocked(Blocker.UNKNOWN_WORD); // of which time is the place that is left
            r.add(FigureKind.RANK, i, i, open, new Claim.Rank(o.from(), false));
            return;
        }
        if (!isFromBelow(words, i) && Standing.passing(r, i, o)) {
            return;
        }
        if (isFromBelow(words, i)) {
            r.add(FigureKind.RANK, i, i, r.walk.frame(), new Claim.Unplaced("倒數的名次，沒有可比的事實"));
        } else if (!noun && isEnglishExtreme(words, i)) {
            r.add(FigureKind.RANK, i, i, r.walk.frame(), new Claim.Unplaced("序數，沒有可比的事實"));
        } else if (noun
                && !namesBefore(r, i, o).isEmpty()
                && Lists.items(words, i + 1).isEmpty()) {
            Frame of = told(flow(r, i, i + 2));
            r.add(FigureKind.RANK, i, i, of, new Claim.Order(o.from(), o.to(), namesBefore(r, i, o)));
        } else if (noun && o.from() == o.to() && Becoming.whose(r, i) instanceof Token.Name n) {
            boolean tracked = Becoming.isAmongTracked(words, i);
            Frame of = Becoming.frame(r, flow(r, i, i + 2), n, tracked);
            r.add(FigureKind.RANK, i, i + 1, of, new Claim.Rank(o.from(), tracked));
        } else if (noun) {
            list(r, i, o.from(), o.to());
        } else if (words.is(i + 1, Sense.OF) && words.at(i + 2) instanceof Token.Name n) {
            add(r, i, o, List.of(new Claim.Item(n.economy(), n.start(), n.end())));
        } else if (nameBehind(words, i) instanceof Token.Name n) {
            if (Standing.goesOn(r, i, o, n)) {
                return;
            }
            List<Claim.Item> items = Lists.items(words, i + 1).stream()
                    .limit(o.to() - o.from() + 1L)
                    .toList();
            Claim.Item item = new Claim.Item(n.economy(), n.start(), n.end());
            r.addAt(
                    FigureKind.RANK,
                    words.get(i).start(),
                    n.end(),
                    i,
                    told(r.walk.frame()),
                    new Claim.Order(o.from(), o.to(), o.to() > o.from() && !items.isEmpty() ? items : List.of(item)));
        } else {
            List<Claim.Item> names = namesBefore(r, i, o);
            boolean own = names.size() == 1
                    && names.getFirst().economy().equals(r.walk.frame().reporterOrNull());
            if (!names.isEmpty() && !own && !isBehindOthers(words, i)) {
                add(r, i, o, names);
            } else if ((own || r.walk.frame().partnerOrNull() == null) && Standing.take(r, i, o)) {
                return;
            } else if (own) {
                add(r, i, o, names);
            } else if (r.walk.frame().partnerOrNull() != null) {
                Claim rank = new Claim.Rank(o.from(), Standing.isPartnersAmongTracked(r, i));
                r.add(FigureKind.RANK, i, i, told(r.walk.frame()), rank);
            }
        }
    }

    /** 第一名是台灣 where nobody has said of what: it may be of what somebody buys as well as of what he sells. */
    private static Frame told(Frame f) {
        return f.quantity() == null ? f.blocked(Blocker.UNKNOWN_WORD) : f;
    }

    /** 倒數第二: counted from the other end. */
    private static boolean isFromBelow(Words words, int i) {
        String before = words.run().folded().substring(0, words.get(i).start()).strip();
        return before.endsWith("倒数") || before.endsWith("倒数的");
    }

    /** the second largest since January: of whom or of which months, only the words around could tell. */
    private static boolean isEnglishExtreme(Words words, int i) {
        String word = words.text(words.get(i));
        return word.endsWith("largest") || word.endsWith("biggest");
    }

    /** 在美國、香港之後居第三: those named are ahead of whom it is about. */
    private static boolean isBehindOthers(Words words, int i) {
        for (int at = i - 1; at >= Math.max(0, i - 4) && words.sameClause(at, i); at--) {
            String word = words.text(words.get(at));
            if (word.equals("之後") || word.equals("之后")) {
                return true;
            }
        }
        return false;
    }

    /** 第三名輪到台灣, 第三是日本: who holds the place, right behind it. */
    private static @Nullable Token nameBehind(Words words, int i) {
        int at = i + 1;
        at = words.is(at, Sense.OF) && words.is(at + 1, Sense.EXACT) ? at + 1 : at; // 排第三的是香港
        while (at <= i + 3 && words.isAny(at, Sense.EXACT, Sense.NEUTRAL) && words.sameClause(at, i)) {
            at++;
        }
        boolean behind = at > i + 1 || !(words.at(i - 1) instanceof Token.Name); // 第一名美國、第二名香港
        return behind && words.at(at) instanceof Token.Name && words.sameClause(at, i) ? words.at(at) : null;
    }

    private static void add(Reading r, int i, Token.Ordinal o, List<Claim.Item> items) {
        if (AmongTracked.take(r, i, i, new Claim.Order(o.from(), o.to(), items))) {
            return;
        }
        r.add(FigureKind.RANK, i, i, told(Standing.apart(r, i, items)), new Claim.Order(o.from(), o.to(), items));
    }

    /** 越南（…）與南韓（…）為第四、五大: as many names before as there are places. */
    private static List<Claim.Item> namesBefore(Reading r, int i, Token.Ordinal o) {
        Words words = r.words;
        Token.Name head = Brackets.head(words, i);
        if (head != null) {
            return List.of(new Claim.Item(head.economy(), head.start(), head.end()));
        }
        return namesBefore(words, market(words, i) >= 0 ? beforeOwner(words, i) : i, o.to() - o.from() + 1);
    }

    /** 美國為中國最大市場: the name right before the place is whose market it is. */
    private static int beforeOwner(Words words, int i) {
        boolean of = words.is(i - 1, Sense.OF)
                || words.at(i - 1) != null && words.text(words.get(i - 1)).equals("'s");
        int owner = of ? i - 2 : i - 1;
        return words.at(owner) instanceof Token.Name ? owner : i;
    }

    static List<Claim.Item> namesBefore(Words words, int i, int wanted) {
        List<Claim.Item> items = new ArrayList<>();
        for (int at = i - 1; at >= 0 && words.sameSentence(at, i) && items.size() < wanted; at--) {
            if (words.opener(at) != words.opener(i)) {
                continue;
            }
            Token t = words.get(at);
            if (words.text(t).equals("之後") || words.text(t).equals("之后")) {
                break;
            }
            boolean led = words.isAny(at - 1, Sense.TOWARD, Sense.FROM) && !words.is(at - 1, Sense.AND);
            if (t instanceof Token.Name n && !led) {
                items.add(new Claim.Item(n.economy(), n.start(), n.end()));
            } else if (!isLight(words, at)) {
                break;
            }
        }
        Collections.reverse(items);
        return items.size() == wanted ? items : List.of();
    }

    private static boolean isLight(Words words, int at) {
        Token t = words.get(at);
        return t.isAny(
                                Sense.NEUTRAL,
                                Sense.EXACT,
                                Sense.AND,
                                Sense.NAMED_RANK,
                                Sense.FOLLOWED,
                                Sense.EACH,
                                Sense.USD,
                                Sense.PERCENT)
                        && !t.isAny(Sense.EXPORT, Sense.IMPORT)
                || words.isOpen(at)
                || words.isClose(at)
                || Near.isValue(t);
    }

    /** 最大出口市場為甲, or 甲居首. */
    private static void most(Reading r, int i) {
        Words words = r.words;
        int noun = market(words, i);
        if (noun < 0 || words.is(i - 1, Sense.NOT)) {
            return;
        }
        Token.Name owner = ownerBehind(words, noun);
        List<Claim.Item> after = owner == null ? Lists.items(words, noun + 1) : List.of();
        List<Claim.Item> items = after.isEmpty() ? namesBefore(words, beforeOwner(words, i), 1) : after;
        if (items.isEmpty()) {
            return;
        }
        if (owner == null && !largestBalance(r, i, noun, items.getFirst())) {
            add(r, i, noun, new Claim.Order(1, 1, items));
        }
        if (owner == null) {
            return;
        }
        Frame frame = flow(r, i, noun + 4)
                .of(new Slot<>(owner.economy(), Origin.CLAUSE))
                .withPartners(null);
        r.add(FigureKind.RANK, i, noun, frame, new Claim.Order(1, 1, items));
    }

    /** 順差最大對手是荷蘭: of a balance there are no orders, but a largest. */
    private static boolean largestBalance(Reading r, int i, int noun, Claim.Item item) {
        Frame f = r.walk.frame();
        boolean balance = f.quantity() != null
                && f.quantity().value() == Quantity.BALANCE
                && f.quantity().origin().compareTo(Origin.SENTENCE) <= 0
                && !r.words.isAny(noun, Sense.EXPORT, Sense.IMPORT);
        if (!balance) {
            return false;
        }
        Frame frame = f.withPartners(new Slot<>(List.of(item.economy()), Origin.CLAUSE));
        int end = Math.max(item.end(), r.words.get(noun).end());
        r.addAt(
                FigureKind.SUPERLATIVE,
                r.words.get(i).start(),
                item.start() > r.words.get(noun).start()
                        ? end
                        : r.words.get(noun).end(),
                i,
                frame,
                new Claim.Superlative(true, Subject.AMOUNT, 0, null, false, null));
        return true;
    }

    /** the top destination for Korean exports: whose market it is stands behind; null where it does not. */
    private static Token.@Nullable Name ownerBehind(Words words, int noun) {
        String joint = words.at(noun + 1) == null ? "" : words.text(words.get(noun + 1));
        boolean led = joint.equalsIgnoreCase("for") || joint.equalsIgnoreCase("of");
        int flow = words.at(noun + 3) != null && words.text(words.get(noun + 3)).equals("'s") ? noun + 4 : noun + 3;
        return led && words.isAny(flow, Sense.EXPORT, Sense.IMPORT) && words.at(noun + 2) instanceof Token.Name n
                ? n
                : null;
    }

    /** The noun after 最大 that says that it is a market or source, as in 最大單一市場; -1 if there is none. */
    static int market(Words words, int i) {
        int at = i + 1;
        while (at <= i + 2 && words.isAny(at, Sense.NEUTRAL, Sense.OF) && !isMarket(words, at)) {
            at++;
        }
        boolean flow = words.isAny(at, Sense.EXPORT, Sense.IMPORT);
        if (flow && !isMarketWord(words, at)) {
            at++;
        }
        return isMarket(words, at) && words.sameClause(at, i) ? at : -1;
    }

    private static boolean isMarket(Words words, int i) {
        return words.isAny(i, Sense.MARKET, Sense.ORIGIN);
    }

    public static boolean namesMarket(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (isMarket(words, i) || words.isAny(i, Sense.EXPORT, Sense.IMPORT) && isMarketWord(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarketWord(Words words, int i) {
        String text = words.text(words.get(i));
        return text.endsWith("市場")
                || text.endsWith("市场")
                || text.contains("來源")
                || text.contains("来源")
                || text.endsWith("目的地")
                || text.endsWith("source")
                || text.endsWith("market");
    }
}
