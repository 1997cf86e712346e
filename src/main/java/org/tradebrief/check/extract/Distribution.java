package org.tradebrief.check.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.resolve.Blocker;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Origin;
import org.tradebrief.check.resolve.Slot;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.trade.Economy;

/** Numbers in a row that belong to names in a row, one each: 中國與香港（21.24% 與 12.13%）, 對日、對韓 … 335.3 億與 332.3 億. */
public final class Distribution {
    private Distribution() {}

    /** The frame with the partner, or the reporter, that the number's place in its row gives it. */
    public static Frame apply(Words words, int i, Frame frame) {
        List<Integer> row = row(words, i);
        int place = row.indexOf(i);
        if (row.size() < 2 || place < 0) {
            return frame;
        }
        List<Token.Name> joint = frame.blockers().contains(Blocker.SEVERAL_REPORTERS)
                ? reporters(words, row.getFirst(), frame)
                : List.of();
        if (joint.size() == row.size()) {
            return frame.of(new Slot<>(joint.get(place).economy(), Origin.CLAUSE));
        }
        List<Token.Name> compared = row.size() == 2 ? compared(words, row.getFirst()) : List.of();
        if (compared.size() == 2) {
            return ofEither(frame, compared.get(place), compared.get(1 - place));
        }
        List<Token.Name> listed = names(words, row.getFirst());
        List<Economy> names = economies(listed.size() == row.size() ? listed : respectively(words, row.getFirst()));
        names = names.size() == row.size() ? names : inOrder(words, row.getFirst());
        if (names.size() != row.size()) {
            return frame;
        }
        Economy economy = names.get(place);
        Slot<Economy> reporter = frame.reporter();
        boolean reporters = reporter != null && names.contains(reporter.value());
        return reporters
                ? frame.of(new Slot<>(economy, Origin.CLAUSE))
                : frame.withPartners(new Slot<>(List.of(economy), Origin.CLAUSE));
    }

    /** The value of the one in the bracket, of whom nobody says that the other is his partner. */
    private static Frame ofEither(Frame frame, Token.Name one, Token.Name other) {
        Frame own = List.of(other.economy()).equals(partners(frame))
                        || List.of(one.economy()).equals(partners(frame))
                ? frame.withPartners(null)
                : frame;
        Economy reporter = frame.reporterOrNull();
        boolean reports = one.economy().equals(reporter) || other.economy().equals(reporter);
        return reports
                ? own.of(new Slot<>(one.economy(), Origin.CLAUSE))
                : own.withPartners(new Slot<>(List.of(one.economy()), Origin.CLAUSE));
    }

    private static @Nullable List<Economy> partners(Frame frame) {
        return frame.partners() == null ? null : frame.partners().value();
    }

    /** 台灣在 6 月首度大過中國（12.6 對 9.5）: who exceeds and who is exceeded, in the clause before the bracket; else none. */
    private static List<Token.Name> compared(Words words, int first) {
        int open = words.opener(first);
        List<Token.Name> names = new ArrayList<>();
        boolean compares = false;
        for (int at = open - 1; open == first - 1 && at >= 0 && words.sameClause(at, open); at--) {
            if (words.get(at) instanceof Token.Name n) {
                names.addFirst(n);
            }
            compares |= words.isAny(at, Sense.HIGHER, Sense.LOWER) && names.size() == 1;
            if (Near.isValue(words.get(at))) {
                return List.of();
            }
        }
        return compares && names.size() == 2 ? names : List.of();
    }

    /** 台灣 1,183、南韓 911: of an indicator that reporters have, the name right before the value says whose it is. */
    public static Frame named(Words words, int i, Frame frame) {
        int at = i - 1;
        while (at >= 0 && words.sameClause(at, i) && isLight(words, at)) {
            at--;
        }
        boolean name = at >= 0 && words.sameClause(at, i) && words.get(at) instanceof Token.Name;
        return name
                ? frame.of(new Slot<>(((Token.Name) words.get(at)).economy(), Origin.CLAUSE))
                        .withPartners(null)
                : frame;
    }

    private static boolean isLight(Words words, int at) {
        return words.isOpen(at) || words.isAny(at, Sense.EXACT, Sense.ABOUT, Sense.NEARLY, Sense.OVER, Sense.OF);
    }

    /** The numbers joined to this one by 、 or 與, with nothing but units between. */
    public static List<Integer> row(Words words, int i) {
        List<Integer> row = new ArrayList<>();
        int first = i;
        for (int at = i - 1; at >= 0 && isRow(words, at, i); at--) {
            first = Near.isValue(words.get(at)) ? at : first;
        }
        for (int at = first; at < words.size() && isRow(words, at, i); at++) {
            if (Near.isValue(words.get(at))) {
                row.add(at);
            }
        }
        return row;
    }

    private static boolean isRow(Words words, int at, int i) {
        Token t = words.get(at);
        return words.sameClause(at, i)
                && words.opener(at) == words.opener(i)
                && (Near.isValue(t)
                        || isAgainst(words, at)
                        || t.isAny(Sense.AND, Sense.THAN, Sense.PERCENT, Sense.USD, Sense.ABOUT, Sense.POINTS));
    }

    /** 12.6 對 9.5. */
    private static boolean isAgainst(Words words, int at) {
        String text = words.text(words.get(at));
        return (text.equals("對") || text.equals("对") || text.equals(":"))
                && words.at(at - 1) != null
                && words.at(at + 1) != null
                && Near.isValue(words.get(at - 1))
                && Near.isValue(words.get(at + 1));
    }

    /** The names listed last before the row, outside of its bracket. */
    private static List<Token.Name> names(Words words, int first) {
        List<Token.Name> names = new ArrayList<>();
        int open = words.opener(first);
        for (int at = open > 0 && open == first - 1 && isSum(words, open) ? open - 2 : first - 1;
                at >= 0 && words.sameClause(at, first);
                at--) {
            Token t = words.get(at);
            if (t instanceof Token.Name n) {
                if (!names.isEmpty() && leads(words, at + 1)) {
                    break;
                }
                names.addFirst(n);
            } else if (!names.isEmpty() && !t.isAny(Sense.AND, Sense.TOWARD, Sense.FROM)) {
                break;
            } else if (Near.isValue(t)) {
                break;
            }
        }
        return joined(words, names) ? names : List.of();
    }

    /** 自日本進口 1,338 億、自南韓 1,134 億，…分別減少 1.6% 與 5.9%: the partners of the sentence, each with a value of its own. */
    private static List<Token.Name> respectively(Words words, int first) {
        List<Token.Name> names = new ArrayList<>();
        if (Near.before(words, first, Sense.EACH) < 0) {
            return names;
        }
        for (int at = first - 1; at >= 0 && words.sameSentence(at, first); at--) {
            boolean led = words.isAny(at - 1, Sense.TOWARD, Sense.FROM) || Near.isValue(words.get(at + 1));
            if (led && words.get(at) instanceof Token.Name n) {
                names.addFirst(n);
            }
        }
        return names;
    }

    /** 由高至低為中國、台灣、德國，金額分別為: the names listed last in the sentence, where each is said to have one number. */
    private static List<Economy> inOrder(Words words, int first) {
        int each = Near.before(words, first, Sense.EACH);
        return each < 0 ? List.of() : Lists.before(words, each);
    }

    private static List<Economy> economies(List<Token.Name> names) {
        return names.stream().map(Token.Name::economy).toList();
    }

    /** DE+JP 34.1bn (12,084 + 11,994): the bracket tells of what the sum before it is made. */
    private static boolean isSum(Words words, int open) {
        return Near.isValue(words.get(open - 1));
    }

    /** The names joined to the one that reports: 日本與南韓 (對…), 日韓 (HHI). */
    private static List<Token.Name> reporters(Words words, int first, Frame frame) {
        int last = first - 1;
        while (last >= 0
                && !(words.get(last) instanceof Token.Name n && n.economy().equals(frame.reporterOrNull()))) {
            last--;
        }
        List<Token.Name> names = new ArrayList<>();
        int at = last;
        while (at >= 0 && words.get(at) instanceof Token.Name n) {
            names.addFirst(n);
            at -= words.is(at - 1, Sense.AND) ? 2 : 1;
        }
        return names;
    }

    /** 對 or 自 behind a name makes it the one that reports. */
    private static boolean leads(Words words, int at) {
        return words.isAny(at, Sense.TOWARD, Sense.FROM) && !words.is(at, Sense.AND);
    }

    private static boolean joined(Words words, List<Token.Name> names) {
        @Nullable Token last = null;
        for (Token.Name n : names) {
            if (last != null && n.start() - last.end() > 4) {
                return false;
            }
            last = n;
        }
        return names.size() > 1;
    }
}
