package org.tradebrief.check.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.number.ChineseNumeral;

/**
 * Reads the numbers of announcements and orders: 2025-56、57、58 號, 2025 年第 70 號, 第 61 號, 55 至 58 號, No. 61 of
 * 2025. Works on folded text.
 */
final class ActWords {
    private static final int MOST = 40;
    private static final int LARGEST = 999;
    /** 第一號人物 and 第二號 may be anything; nobody says 第六十一號 of what is not numbered. */
    private static final int TELLING = 5;

    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2060;
    /** 13 + 21 號, 13 & 21 號, 55/56/57 號: what joins numbers beside the marks and words of a list. */
    private static final String JOINTS = "+&/";

    private final CharSequence text;
    private final boolean said;
    private final List<Token.Act> acts = new ArrayList<>();
    private int at;
    private int year;
    private boolean inWords;

    private ActWords(CharSequence text, int start, boolean said) {
        this.text = text;
        this.at = start;
        this.said = said;
    }

    /**
     * The acts listed from there; empty if none.
     *
     * @param spoken whether the words right before speak of announcements, so that 號 may be missing
     * @param said whether any words before do, so that 第六十一號 is one
     */
    static List<Token.Act> at(CharSequence text, int start, boolean spoken, boolean said) {
        if (text.charAt(start) == 'n' && (start == 0 || !Lexicon.isLatin(text.charAt(start - 1)))) {
            return new ActWords(text, start, said).english();
        }
        return new ActWords(text, start, said).list(spoken);
    }

    private List<Token.Act> list(boolean spoken) {
        if (isOfStreet()) {
            return List.of();
        }
        boolean closed = false;
        boolean dashed = false;
        while (acts.size() < MOST) {
            int start = at;
            int before = year;
            if (DateReader.at(text, start).isPresent()) {
                break;
            }
            boolean yearHere = takeYear();
            dashed |= yearHere && text.charAt(at - 1) == '-';
            take('第');
            int number = number();
            if (number <= 0 || yearHere && (number > LARGEST || isMonth(number))) {
                at = start;
                year = before;
                break;
            }
            int slashed = spoken && !yearHere ? slashYear() : 0;
            year = slashed > 0 ? slashed : year;
            closed |= slashed > 0;
            int end = at;
            int through = through(number);
            end = through > number ? at : end;
            boolean sign = take('号');
            closed |= sign;
            acts.add(new Token.Act(start, sign ? at : end, year, number, through));
            if (!separator(sign)) {
                break;
            }
        }
        if (acts.isEmpty()) {
            return acts;
        }
        boolean sure = inWords
                ? spoken || said && acts.getFirst().number() >= TELLING || isCalled()
                : closed || dashed && (spoken || acts.getFirst().number() > 12);
        return (sure || spoken && (isPack() || OrderNumbers.isOne(text, acts))) && !isDay() ? acts : List.of();
    }

    /** 2025-12|-01: a day, whatever stands around it. */
    private boolean isMonth(int number) {
        return number <= 12
                && at + 1 < text.length()
                && text.charAt(at) == '-'
                && Character.isDigit(text.charAt(at + 1));
    }

    /** 中山路 70 號, 3 樓之 2 號: what is numbered there is a house. */
    private boolean isOfStreet() {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && "路街巷弄段村邻楼".indexOf(text.charAt(before)) >= 0;
    }

    /** 55–58, 61, 62: a range among numbers of three digits at most, where acts are spoken of. */
    private boolean isPack() {
        return acts.size() > 2
                && acts.stream().anyMatch(a -> a.through() > a.number())
                && acts.stream().allMatch(a -> a.number() <= LARGEST);
    }

    /** 第六十一號公告: what has the number is named behind it; 第一號人物 is no act. */
    private boolean isCalled() {
        return takeWord("公告") || takeWord("令") || takeWord("文");
    }

    /** 2025-, 2025 年, 2025 年第: what stands before the number. */
    private boolean takeYear() {
        int old = at;
        int value = yearDigits();
        boolean plausible = at - old == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        if (plausible && take('-')) {
            year = value;
            return true;
        }
        if (plausible && take('年')) {
            boolean number = peekNumber();
            year = number ? value : year;
            at = number ? at : old;
            return number;
        }
        if (plausible && peek() == '第') {
            year = value;
            return true;
        }
        at = old;
        return false;
    }

    private boolean peekNumber() {
        int old = at;
        take('第');
        int value = number();
        boolean listed = value > 0 && value <= LARGEST;
        boolean sign = listed && (take('号') || isMark(",、至-–"));
        spaces();
        sign |= listed && isMark(JOINTS);
        at = old;
        return sign;
    }

    private int through(int number) {
        int old = at;
        take('号');
        spaces();
        if ("至到-–—~".indexOf(peek()) >= 0 && peek() != '\0') {
            at++;
            take('第');
            int last = number();
            if (last > number && last <= LARGEST && last - number <= 30 && (peekSign() || ",、)".indexOf(peek()) >= 0)) {
                return last;
            }
        }
        at = old;
        return number;
    }

    private boolean peekSign() {
        int old = at;
        boolean sign = take('号');
        at = old;
        return sign;
    }

    private boolean separator(boolean afterSign) {
        int old = at;
        spaces();
        if (isMark("、,及和与" + JOINTS)) {
            at++;
            spaces();
            boolean next = peek() == '第'
                    || Character.isDigit(peek())
                    || ChineseNumeral.at(text, at).isPresent();
            if (next && listGoesOn()) {
                return true;
            }
        }
        at = old;
        return false;
    }

    /** Whether what follows the separator is another number of the list and not a quantity or a date. */
    private boolean listGoesOn() {
        int old = at;
        int keep = year;
        if (DateReader.at(text, old).isPresent()) {
            return false;
        }
        boolean yearHere = takeYear();
        take('第');
        int value = number();
        boolean good = value > 0 && value <= LARGEST && peek() != '.' && peek() != '%';
        spaces();
        boolean inPack =
                acts.size() > 1 && acts.getFirst().through() > acts.getFirst().number() && Character.isLetter(peek());
        good &= yearHere || inPack || isMark("号、,)至-–及和与" + JOINTS) || peek() == '\0';
        at = old;
        year = keep;
        return good;
    }

    /** No. 61 of 2025, Nos. 55–58, 61 and 62: a year behind the list holds for all of it. */
    private List<Token.Act> english() {
        int start = at;
        if (!takeWord("nos.") && !takeWord("no.")) {
            return List.of();
        }
        do {
            spaces();
            int from = acts.isEmpty() ? start : at;
            int number = number();
            if (number <= 0 || number > LARGEST) {
                break;
            }
            int end = at;
            int through = throughEnglish(number);
            acts.add(new Token.Act(from, through > number ? at : end, 0, number, through));
        } while (acts.size() < MOST && takeJoint());
        if (acts.isEmpty()) {
            return acts;
        }
        at = acts.getLast().end();
        int said = englishYear();
        int last = said > 0 ? at : acts.getLast().end();
        List<Token.Act> dated = new ArrayList<>();
        for (Token.Act a : acts) {
            int end = a.equals(acts.getLast()) ? last : a.end();
            dated.add(new Token.Act(a.start(), end, said, a.number(), a.through()));
        }
        return dated;
    }

    private int throughEnglish(int number) {
        int old = at;
        if ("-–—".indexOf(peek()) >= 0 && peek() != '\0') {
            at++;
            int last = number();
            if (last > number && last - number <= 30) {
                return last;
            }
        }
        at = old;
        return number;
    }

    /** A comma, "and" or & with another number behind it that no month makes a day. */
    private boolean takeJoint() {
        int old = at;
        boolean joint = take(',');
        spaces();
        joint |= takeWord("and ") || takeWord("& ") || takeWord("、");
        int here = at;
        boolean number = joint && number() > 0 && !Character.isLetterOrDigit(peek());
        at = number ? here : old;
        return number;
    }

    /** 46/2024: the year behind the number; 0 and unmoved if there is none. */
    private int slashYear() {
        int old = at;
        spaces();
        boolean open = peek() == '(';
        if (peek() == '/' || open) {
            at++;
            int value = digits(4);
            boolean ends = open ? peek() == ')' : !Character.isDigit(peek()) && peek() != '/';
            if (value >= FIRST_YEAR && value <= LAST_YEAR && ends) {
                at += open ? 1 : 0;
                return value;
            }
        }
        at = old;
        return 0;
    }

    private int englishYear() {
        spaces();
        boolean joined = takeWord("of ") || take('/') || take('(') || takeWord("(") || take(',');
        spaces();
        int value = joined ? digits(4) : 0;
        return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
    }

    /** 11 月 9 號 is a day, not an act. */
    private boolean isDay() {
        Token.Act first = acts.getFirst();
        int before = first.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return first.year() == 0 && before >= 0 && text.charAt(before) == '月';
    }

    private int number() {
        spaces();
        int old = at;
        int numeral = numeral();
        if (numeral > 0) {
            return numeral;
        }
        int value = digits(3);
        boolean joined = at < text.length() && Character.isDigit(text.charAt(at))
                || at + 1 < text.length()
                        && ".,".indexOf(text.charAt(at)) >= 0
                        && Character.isDigit(text.charAt(at + 1))
                        && text.charAt(at) == '.';
        if (at == old || joined) {
            at = old;
            return 0;
        }
        return value;
    }

    /** 六十一 in 第六十一號, where 第 or another number stands before it and 號 behind; 0 if it is none. */
    private int numeral() {
        boolean ordinal = at > 0 && text.charAt(at - 1) == '第' || !acts.isEmpty();
        ChineseNumeral.Parsed p = ordinal ? ChineseNumeral.at(text, at).orElse(null) : null;
        boolean sign = p != null && NumeralLists.endInSign(text, p.end());
        if (p == null || !sign || p.value().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return 0;
        }
        at = p.end();
        inWords = true;
        return p.value().intValue();
    }

    /** 2024, 二○二四. */
    private int yearDigits() {
        int told = YearInWords.at(text, at);
        at += told > 0 ? YearInWords.LENGTH : 0;
        return told > 0 ? told : digits(YearInWords.LENGTH);
    }

    private int digits(int most) {
        int value = 0;
        int start = at;
        while (at < text.length() && at - start < most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private void spaces() {
        int limit = at + 2;
        while (at < limit && at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isMark(String marks) {
        return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    }

    private boolean take(char c) {
        int old = at;
        spaces();
        if (peek() == c) {
            at++;
            return true;
        }
        at = old;
        return false;
    }

    private boolean takeWord(String word) {
        if (at + word.length() <= text.length()
                && text.subSequence(at, at + word.length()).toString().equals(word)) {
            at += word.length();
            return true;
        }
        return false;
    }
}
