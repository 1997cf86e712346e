package org.tradebrief.check.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.trade.Economy;

/**
 * Reads economies of one character: after 對 or 自 (對中, 自台), in a pair (美中貿易), in a row (日、韓、德) or as a label
 * (德：). Alone they are too often parts of other words.
 */
final class Abbreviations {
    /** What may follow a pair: 貿易, 逆差, 順差, 雙邊, 市場, 經貿, 磋商, 關係, 兩國, 合占, 之間, 合計, 出口, 進口, 單月, 貨物 ... */
    private static final String AFTER_PAIR = "贸逆顺双市经磋关两合之间出进三韩占佔商差共股与的单货";

    private Abbreviations() {}

    /** The names that begin there, with the 、 between them. */
    static List<Token> at(CharSequence text, int start, @Nullable Token before, char c, EconomyWords economies) {
        List<Token> all = new ArrayList<>();
        for (Token.Name name : names(text, start, before, c, economies)) {
            int end = all.isEmpty() ? name.start() : all.getLast().end();
            if (name.start() > end) {
                all.add(new Token.Word(end, name.start(), EnumSet.of(Sense.AND)));
            }
            all.add(name);
        }
        return all;
    }

    private static List<Token.Name> names(
            CharSequence text, int start, @Nullable Token before, char c, EconomyWords economies) {
        if (!economies.isAbbreviation(c)) {
            return List.of();
        }
        List<Token.Name> row = row(text, start, economies);
        boolean led = before != null
                && before.end() >= start - 1
                && (before.isAny(Sense.TOWARD, Sense.FROM) || before instanceof Token.Name n && n.brief())
                && isLeader(text, before);
        if (led && !row.isEmpty()) {
            return adjacent(row) ? row : List.of(row.getFirst());
        }
        boolean continued = before != null && before.isAny(Sense.AND) && !row.isEmpty();
        int end = row.isEmpty() ? start : row.getLast().end();
        boolean pair = row.size() >= 2 && adjacent(row) && (end >= text.length() || isAfterPair(text, end));
        boolean listed = row.size() >= 2 && !adjacent(row);
        boolean called = continued && (end >= text.length() || "逆顺出进贸,。)、;两三四五合".indexOf(text.charAt(end)) >= 0);
        boolean label = before == null && row.size() == 1 && c != '中' && end < text.length() && text.charAt(end) == ':';
        return pair || listed || called || label ? row : List.of();
    }

    private static boolean isAfterPair(CharSequence text, int end) {
        int word = text.charAt(end) == ' ' ? end + 1 : end;
        boolean hhi = word + 3 <= text.length()
                && text.subSequence(word, word + 3).toString().equals("hhi");
        return hhi || AFTER_PAIR.indexOf(text.charAt(end)) >= 0;
    }

    /** 對, 自 and verbs such as 銷 lead to an economy; 與, 同, 至 do so only in longer words. */
    private static boolean isLeader(CharSequence text, Token before) {
        return before.end() - before.start() > 1
                || "对自往赴向销输买卖".indexOf(text.charAt(before.start())) >= 0
                || before instanceof Token.Name;
    }

    private static List<Token.Name> row(CharSequence text, int start, EconomyWords economies) {
        List<Token.Name> row = new ArrayList<>();
        int at = start;
        while (row.size() < 6) {
            Optional<Economy> economy = economies.abbreviation(text, at);
            if (economy.isEmpty()) {
                break;
            }
            row.add(new Token.Name(at, at + 1, economy.get(), true));
            at++;
            int next = at < text.length() && text.charAt(at) == '、' ? at + 1 : at;
            if (next >= text.length() || !economies.isAbbreviation(text.charAt(next))) {
                break;
            }
            at = next;
        }
        return row;
    }

    private static boolean adjacent(List<Token.Name> row) {
        return row.size() < 2 || row.get(0).end() == row.get(1).start();
    }
}
