package org.tradebrief.check.extract.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.check.FigureKind;
import org.tradebrief.check.extract.Claim;
import org.tradebrief.check.extract.Near;
import org.tradebrief.check.extract.Reading;
import org.tradebrief.check.extract.Residue;
import org.tradebrief.check.extract.Subject;
import org.tradebrief.check.resolve.Frame;
import org.tradebrief.check.resolve.Quantity;
import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;
import org.tradebrief.text.date.ReadSpan;

/** The year in which a yearly value was the largest or smallest: 四年當中以 2022 年最高、2023 年最低, 2022 年 3,822.8 億美元見頂. */
final class YearExtremes {
    private static final Pattern OF = Pattern.compile("([三四五六七八]|[3-8]) ?(?:个年度|年)(?:当中|之中|里|中|之间|间)");
    private static final String DIGITS = "三四五六七八";

    private YearExtremes() {}

    /** Adds what the extreme at that token says of the year right before it, or right behind 的是; false where of none. */
    static boolean take(Reading r, int i) {
        Words words = r.words;
        boolean ahead = words.is(i + 1, Sense.OF) && words.is(i + 2, Sense.EXACT);
        int at = ahead ? i + 3 : i - 1;
        boolean noun = !ahead && words.is(i + 1, Sense.OF); // 2022 年最高的夥伴
        return !noun && isYear(words, at) && add(r, i, at, at, words.is(i, Sense.MOST));
    }

    /** Adds what a peak or trough says of the year named before it in the clause; false where none is. */
    static boolean peak(Reading r, int i, boolean most) {
        Words words = r.words;
        for (int at = i - 1; at >= 0 && words.sameClause(at, i); at--) {
            if (words.get(at) instanceof Token.Span) {
                return isYear(words, at) && add(r, i, i, at, most);
            }
        }
        return false;
    }

    /** Whether the number at that token says of how many years one is the extreme. */
    static boolean isOfYears(Words words, int i) {
        return OF.matcher(words.run().folded())
                .region(words.get(i).start(), words.run().length())
                .lookingAt();
    }

    private static boolean isYear(Words words, int at) {
        return words.at(at) instanceof Token.Span s
                && (s.span().form() == ReadSpan.Form.YEAR || s.span().form() == ReadSpan.Form.WHOLE_YEAR)
                && s.span().years() == ReadSpan.Years.SAID;
    }

    private static boolean add(Reading r, int i, int to, int at, boolean most) {
        Frame f = r.walk.frame();
        boolean flow = f.quantity() != null && f.quantity().value() != Quantity.TRADE;
        if (!flow || f.partners() == null || r.subject() != Subject.AMOUNT) {
            return false;
        }
        int year = ((Token.Span) r.words.get(at)).span().fromYear();
        Claim claim = new Claim.YearExtreme(most, year, count(r.words, i));
        Frame checked =
                Residue.check(r.words, r.walk, i, i + 1, f.withPeriod(null).withBase(null));
        r.add(FigureKind.SUPERLATIVE, Math.min(i, to), Math.max(i, to), checked, claim);
        return true;
    }

    /** Of how many years, in the words of the sentence before; 0 where that is not said. */
    private static int count(Words words, int i) {
        int from = words.get(Near.sentenceStart(words, i)).start();
        Matcher of = OF.matcher(words.run().folded()).region(from, words.get(i).start());
        int digit = of.find() ? DIGITS.indexOf(of.group(1)) : -2;
        return digit == -2 ? 0 : digit >= 0 ? digit + 3 : Integer.parseInt(of.group(1));
    }
}
