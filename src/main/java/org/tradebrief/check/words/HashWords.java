package org.tradebrief.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers behind a hash, as desk notes write them: #2025-70, #55/#56/#57, #61–#62 are announcements, CN #1 is a place. Works
 * on folded text.
 */
final class HashWords {
    private static final Pattern ONE = Pattern.compile("#(?:((?:19|20)\\d\\d)-)?(\\d{1,3})(?![\\d.,]?\\d|%)");
    private static final Pattern NEXT = Pattern.compile("(?: ?[/、&,+] ?| and )#|[/、](?=\\d{1,3}(?:[/、) ]|$))");
    private static final Pattern THROUGH = Pattern.compile(" ?[-–—~至] ?#?(\\d{1,3})(?!\\d)");
    /** Announcements of the first days of a year are seldom called by their number alone; places beyond it hardly are. */
    private static final int LAST_PLACE = 12;

    private static final int LONGEST_RANGE = 30;

    private HashWords() {}

    /**
     * What the hash at that place begins; empty if nothing.
     *
     * @param before the token before it
     * @param ofActs whether words around speak of announcements
     */
    static List<? extends Token> at(CharSequence text, int start, @Nullable Token before, boolean ofActs) {
        Matcher one = ONE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!one.lookingAt()) {
            return List.of();
        }
        int number = Integer.parseInt(one.group(2));
        boolean ofName = before instanceof Token.Name && before.end() >= start - 1;
        boolean place = ofName || number <= LAST_PLACE && !ofActs;
        if (number == 0) {
            return List.of();
        }
        return one.group(1) == null && place
                ? List.of(new Token.Ordinal(start, one.end(), number, number))
                : acts(text, start);
    }

    private static List<Token.Act> acts(CharSequence text, int start) {
        List<Token.Act> acts = new ArrayList<>();
        Matcher one = ONE.matcher(text).useTransparentBounds(true);
        Matcher next = NEXT.matcher(text).useTransparentBounds(true);
        int from = start;
        int year = 0;
        boolean more = one.region(from, text.length()).lookingAt();
        while (more) {
            year = one.group(1) == null ? year : Integer.parseInt(one.group(1));
            int number = Integer.parseInt(one.group(2));
            acts.add(through(text, from, one.end(), year, number));
            int end = acts.getLast().end();
            more = next.region(end, text.length()).lookingAt();
            if (more) {
                boolean hash = text.charAt(next.end() - 1) == '#';
                from = hash ? next.end() - 1 : next.end();
                one = (hash ? ONE : Pattern.compile("()?(\\d{1,3})"))
                        .matcher(text)
                        .useTransparentBounds(true);
                more = one.region(from, text.length()).lookingAt();
            }
        }
        return acts;
    }

    private static Token.Act through(CharSequence text, int start, int end, int year, int number) {
        Matcher through = THROUGH.matcher(text).region(end, text.length()).useTransparentBounds(true);
        int last = through.lookingAt() ? Integer.parseInt(through.group(1)) : 0;
        boolean range = last > number && last - number <= LONGEST_RANGE;
        return new Token.Act(start, range ? through.end() : end, year, number, range ? last : number);
    }
}
