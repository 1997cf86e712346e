package org.tradebrief.check.extract;

import org.tradebrief.check.resolve.Words;
import org.tradebrief.check.words.Sense;
import org.tradebrief.check.words.Token;

/** What was last spoken of: which indicator, and what a bare percentage would mean. Starts anew with each sentence. */
public final class Modes {
    /** What a percentage without a word of its own means. */
    public enum Percent {
        UNSAID,
        SHARE,
        CHANGE,
        RATIO
    }

    private Percent percent = Percent.UNSAID;
    private Subject subject = Subject.AMOUNT;
    private boolean concentration;
    private int top;
    private Basis basis = Basis.UNSAID;
    private Trend trend = Trend.FLAT;

    public void newSentence() {
        percent = Percent.UNSAID;
        basis = Basis.UNSAID;
        trend = Trend.FLAT;
    }

    public void take(Words words, int i) {
        Token t = words.get(i);
        if (isOfIndicator(words, i)) {
            return;
        }
        if (t instanceof Token.Top n) {
            top = n.count();
        } else if (t instanceof Token.Word w) {
            word(w);
            level(w, words.text(w));
        }
    }

    /** 低集中區: a level of concentration speaks of it without its name. */
    private void level(Token.Word w, String text) {
        if (w.isAny(Sense.LEVEL_LOW, Sense.LEVEL_MID, Sense.LEVEL_HIGH) && text.contains("集中")) {
            subject = Subject.HHI;
            concentration = true;
        }
    }

    /** HHI (exports): the flow in a bracket says of what the concentration is, and speaks of nothing else. */
    private static boolean isOfIndicator(Words words, int i) {
        int open = words.opener(i);
        return open > 0
                && words.isAny(i, Sense.EXPORT, Sense.IMPORT)
                && words.isAny(open - 1, Sense.HHI, Sense.CONCENTRATION);
    }

    private void word(Token.Word w) {
        if (w.isAny(Sense.HHI, Sense.CONCENTRATION)) {
            subject = Subject.HHI;
            concentration = true;
        } else if (w.is(Sense.INDEX) && concentration) {
            subject = Subject.HHI; // 出口指數, once the text has said which
        } else if (w.is(Sense.PARTNERS)) {
            subject = Subject.PARTNERS;
        } else if (w.isAny(Sense.SHARE, Sense.SHARE_VERB, Sense.SHARE_SUM)) {
            subject = top > 0 ? Subject.TOP_SHARE : Subject.SHARE;
            percent = Percent.SHARE;
        } else if (w.isAny(Sense.EXPORT, Sense.IMPORT, Sense.BALANCE, Sense.TRADE)) {
            subject = Subject.AMOUNT;
            top = 0;
        }
        if (w.isAny(Sense.YOY, Sense.MOM, Sense.CHANGE, Sense.UP, Sense.DOWN, Sense.WIDEN, Sense.NARROW)) {
            changes(w);
        }
        if (w.is(Sense.RATIO)) {
            percent = Percent.RATIO;
        }
    }

    private void changes(Token.Word w) {
        boolean noun = w.isAny(Sense.YOY, Sense.MOM, Sense.CHANGE) && !w.isAny(Sense.NEUTRAL);
        percent = noun || percent == Percent.UNSAID ? Percent.CHANGE : percent;
        basis = w.is(Sense.YOY) ? Basis.YEAR_BEFORE : w.is(Sense.MOM) ? Basis.MONTH_BEFORE : basis;
        Trend said = Trends.of(w);
        trend = said == Trend.FLAT ? trend : said;
    }

    /** A ratio was stated: what follows without a word of its own is one as well. */
    public void ratio() {
        percent = Percent.RATIO;
    }

    /** A share of the first few was stated: the partners in the bracket behind it have theirs. */
    public void share() {
        percent = Percent.SHARE;
    }

    public Percent percent() {
        return percent;
    }

    public Subject subject() {
        return subject;
    }

    public int top() {
        return top;
    }

    public Basis basis() {
        return basis;
    }

    public Trend trend() {
        return trend;
    }

    public void subject(Subject s, int first) {
        subject = s;
        top = first;
    }
}
