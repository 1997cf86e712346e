package org.tradebrief.check.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tradebrief.check.read.Run;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.SpanReader;
import org.tradebrief.text.number.NumberReader;
import org.tradebrief.text.number.ReadFraction;
import org.tradebrief.text.number.ReadNumber;
import org.tradebrief.trade.Economies;
import org.tradebrief.trade.Economy;

/** Cuts runs into tokens, each read once from left to right with a bounded look ahead. */
public final class Lexer {
    private static final int KEPT = 4096;
    private static final int LONGEST_KEPT = 400;
    private static final String SIGNS = "+-−－△▲▼";
    private final Vocabulary vocabulary;
    private final EconomyWords economies;
    private final Map<Known, List<Token>> known = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Known, List<Token>> eldest) {
            return size() > KEPT;
        }
    };

    private record Known(String text, Mode mode) {}

    private enum Mode {
        TEXT,
        CELL,
        CELL_OF_MONTHS
    }

    public Lexer(Vocabulary vocabulary, Economies economies) {
        this.vocabulary = vocabulary;
        this.economies = new EconomyWords(economies);
    }

    /** The tokens of running text. */
    public List<Token> tokens(Run run) {
        return tokens(run, Mode.TEXT);
    }

    /**
     * The tokens of a table's head or cell, where a bare year is a period and a bare 2025-56 an announcement.
     *
     * @param months whether 2025-07 is a month there, as in tables that speak of no announcements
     */
    public List<Token> cellTokens(Run run, boolean months) {
        return tokens(run, months ? Mode.CELL_OF_MONTHS : Mode.CELL);
    }

    /** Headings, labels and heads are read again for each block below them, cells after each edit of their table. */
    private List<Token> tokens(Run run, Mode mode) {
        if (run.length() > LONGEST_KEPT) {
            return new Pass(run, mode).tokens();
        }
        Known key = new Known(run.text(), mode);
        synchronized (known) {
            List<Token> tokens = known.get(key);
            if (tokens != null) {
                return tokens;
            }
        }
        List<Token> tokens = List.copyOf(new Pass(run, mode).tokens());
        synchronized (known) {
            known.put(key, tokens);
        }
        return tokens;
    }

    /** One pass over one run. */
    private final class Pass {
        private final String text;
        private final String raw;
        private final Mode mode;
        private final List<Token> tokens = new ArrayList<>();
        private final ActTalk talk;
        private int at;

        Pass(Run run, Mode mode) {
            this.text = run.folded();
            this.raw = run.text();
            this.mode = mode;
            this.talk = new ActTalk(text);
        }

        List<Token> tokens() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (c == Run.CUT || c == '\n') {
                    add(new Token.Mark(at, at + 1, c));
                } else {
                    take(c);
                }
            }
            return tokens;
        }

        private void take(char c) {
            if (takeYearsAdded(c)
                    || takeHash(c)
                    || takeDayOrActs(c)
                    || takeOrder(c)
                    || takeWordBeforeNumeral(c)
                    || takeSpan(c)
                    || takeNumber(c)) {
                return;
            }
            if (!takeName() && !takeWord() && !takeAbbreviations(c)) {
                takeRest(c);
            }
        }

        private void add(Token token) {
            tokens.add(token);
            talk.read(token);
            at = token.end();
        }

        private @Nullable Token last() {
            return tokens.isEmpty() ? null : tokens.getLast();
        }

        private boolean takeYearsAdded(char c) {
            Token.Span years = c == '2' ? YearPairs.added(text, at) : null;
            if (years != null) {
                add(years);
            }
            return years != null;
        }

        private boolean takeHash(char c) {
            List<? extends Token> all =
                    c == '#' ? HashWords.at(text, at, last(), ActTalk.isNear(tokens) || talk.isBefore()) : List.of();
            all.forEach(this::add);
            return !all.isEmpty();
        }

        private boolean takeDayOrActs(char c) {
            boolean digit = NumberReader.isDigit(c);
            if (digit || isNumeral(c) || c == '民' || c == '元' || Lexicon.isLatin(c)) {
                var day = DateReader.at(text, at);
                if (day.isPresent()) {
                    add(new Token.Day(at, day.get().end(), day.get()));
                    return true;
                }
            }
            if (digit && !insideNumber() || c == '第' || c == 'n' || YearInWords.isOfAct(text, at)) {
                boolean bare = mode == Mode.CELL || mode == Mode.CELL_OF_MONTHS && !isMonth();
                List<Token.Act> acts = ActWords.at(text, at, bare || ActTalk.isNear(tokens), talk.isAround());
                if (isMonthInBrackets(acts)) {
                    return false;
                }
                Token.Span years = mode == Mode.TEXT && !ActTalk.isNear(tokens) ? YearPairs.of(acts) : null;
                if (years != null) {
                    add(years);
                    return true;
                }
                acts.forEach(this::add);
                return !acts.isEmpty();
            }
            return false;
        }

        /** 暫停到期前（2026-11）: a month that fills a bracket. */
        private boolean isMonthInBrackets(List<Token.Act> acts) {
            Token.Act only = acts.size() == 1 ? acts.getFirst() : null;
            return mode == Mode.TEXT
                    && only != null
                    && only.year() > 0
                    && only.number() <= 12
                    && last() instanceof Token t
                    && t.isMark("(（")
                    && only.end() < text.length()
                    && text.charAt(only.end()) == ')';
        }

        private boolean isMonth() {
            return SpanReader.at(text, at).isPresent();
        }

        private boolean insideNumber() {
            return at > 0
                    && (NumberReader.isDigit(text.charAt(at - 1))
                            || ".,".indexOf(text.charAt(at - 1)) >= 0
                                    && at > 1
                                    && NumberReader.isDigit(text.charAt(at - 2)));
        }

        private boolean takeOrder(char c) {
            Token order = c == '前' || c == '第' || Lexicon.isLatin(c)
                    ? OrderWords.at(text, at)
                    : PlaceWords.begin(c) ? PlaceWords.at(text, at) : null;
            if (order != null) {
                add(order);
            }
            return order != null;
        }

        /** 一般, 兩用物項 and the like are words, whatever number they seem to start with. */
        private boolean takeWordBeforeNumeral(char c) {
            if (!isNumeral(c)) {
                return false;
            }
            Lexicon.Match<EnumSet<Sense>> word = vocabulary.at(text, at);
            int number = NumberReader.at(text, at).map(ReadNumber::end).orElse(at);
            if (word != null && word.end() - at > 1 && word.end() > number) {
                add(new Token.Word(at, word.end(), word.meaning()));
                return true;
            }
            return false;
        }

        private boolean takeSpan(char c) {
            if (c < 0x80 && !NumberReader.isDigit(c) && !Lexicon.isLatin(c)) {
                return false;
            }
            var span = SpanReader.at(text, at).or(() -> isAlone() ? SpanReader.bareYear(text, at) : Optional.empty());
            span.ifPresent(s -> add(new Token.Span(at, s.end(), s)));
            return span.isPresent();
        }

        /** A year without 年 is one in a cell, or in English text. */
        private boolean isAlone() {
            return mode != Mode.TEXT
                    || at > 1 && text.charAt(at - 1) == ' ' && Lexicon.isLatin(text.charAt(at - 2))
                    || at + 5 < text.length() && text.charAt(at + 4) == ' ' && Lexicon.isLatin(text.charAt(at + 5))
                    || at > 0 && "(:".indexOf(text.charAt(at - 1)) >= 0
                    || YearWords.isOfExtreme(text, at + 4, vocabulary)
                    || !ActTalk.isNear(tokens) && YearWords.isBare(text, at, last());
        }

        private boolean takeNumber(char c) {
            int start = at;
            Token.Sign sign = sign(c);
            int from = sign == Token.Sign.NONE ? at : afterSign();
            if (from >= text.length()
                    || !NumberReader.isDigit(text.charAt(from))
                            && !isNumeral(text.charAt(from))
                            && text.charAt(from) != '半') {
                return false;
            }
            var fraction = ReadFraction.at(text, from);
            if (fraction.isPresent()) {
                add(new Token.Part(start, fraction.get().end(), fraction.get()));
                return true;
            }
            var number = NumberReader.at(raw, from).filter(n -> isMeant(n, c));
            number.ifPresent(n -> add(new Token.Number(start, n.end(), sign, n)));
            return number.isPresent();
        }

        /** Chinese numerals count as numbers only where something countable follows. */
        private boolean isMeant(ReadNumber n, char c) {
            if (n.script() == ReadNumber.Script.ARABIC || n.script() == ReadNumber.Script.FULL_WIDTH) {
                return true;
            }
            if (isUnit(n, c)) {
                return false;
            }
            int next = n.end();
            while (next < text.length() && next <= n.end() + 1 && " 多余几".indexOf(text.charAt(next)) >= 0) { // 三百多點
                next++;
            }
            var unit = next < text.length() ? vocabulary.at(text, next) : null;
            Token word = new Token.Word(next, next, unit == null ? EnumSet.noneOf(Sense.class) : unit.meaning());
            boolean countable = word.isAny(
                    Sense.COUNTER,
                    Sense.TIME_UNIT,
                    Sense.USD,
                    Sense.OTHER_CURRENCY,
                    Sense.POINTS,
                    Sense.TIMES,
                    Sense.HHI_POINT);
            boolean inRow = last() instanceof Token t && t.is(Sense.CONSECUTIVE) && word.isAny(Sense.UP, Sense.DOWN);
            boolean one = n.end() - n.start() == 1 && c == '一' && countable && !word.is(Sense.TIME_UNIT);
            boolean counts = n.hasMagnitude() || n.script() == ReadNumber.Script.CHINESE;
            boolean round = n.magnitude().longValue() >= 100_000_000
                    && last() instanceof Token t
                    && t.isAny(Sense.OVER, Sense.NEARLY);
            return inRow || round || !one && (countable || counts && n.end() - n.start() > 2);
        }

        /** 百萬美元, 千億: a unit where no word such as 逾 leads it. */
        private boolean isUnit(ReadNumber n, char c) {
            boolean led = last() instanceof Token t
                    && t.end() >= n.start() - 1
                    && t.isAny(Sense.OVER, Sense.NEARLY, Sense.ABOUT, Sense.UNDER, Sense.EXACT, Sense.UP, Sense.DOWN);
            return (c == '百' || c == '千') && n.end() - n.start() == 2 && n.hasMagnitude() && !led;
        }

        private Token.Sign sign(char c) {
            boolean joined = at > 0
                    && (Character.isLetterOrDigit(text.charAt(at - 1)) || "%)".indexOf(text.charAt(at - 1)) >= 0);
            boolean adds = at + 1 < text.length() && text.charAt(at + 1) == ' ' && last() instanceof Token.Number;
            boolean dash = c == '–' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (SIGNS.indexOf(c) < 0 && !dash || joined || adds) {
                return Token.Sign.NONE;
            }
            return c == '+' || c == '▲' ? Token.Sign.PLUS : Token.Sign.MINUS;
        }

        private int afterSign() {
            int next = at + 1;
            return next < text.length() && (text.charAt(next) == '$' || text.charAt(next) == ' ') ? next + 1 : next;
        }

        private boolean takeName() {
            Token.Name partner = CodeInBrackets.partner(text, at, economies);
            Token.Name special = partner != null ? partner : HomeWords.at(text, raw, at, last(), economies);
            if (special != null) {
                add(special);
                return true;
            }
            Lexicon.Match<Economy> name = economies.name(text, raw, at);
            if (name == null || isLongerWord(name.end())) {
                return false;
            }
            add(new Token.Name(
                    at, CodeInBrackets.after(text, name.end(), name.meaning(), economies), name.meaning(), false));
            return true;
        }

        private boolean isLongerWord(int end) {
            Lexicon.Match<EnumSet<Sense>> word = vocabulary.at(text, at);
            return word != null && word.end() > end;
        }

        private boolean takeWord() {
            Lexicon.Match<EnumSet<Sense>> word = word();
            if (word == null) {
                return false;
            }
            if (economies.isAbbreviation(text.charAt(at))
                    && word.end() - at == 1
                    && takeAbbreviations(text.charAt(at))) {
                return true;
            }
            add(new Token.Word(at, word.end(), word.meaning()));
            return true;
        }

        private Lexicon.@Nullable Match<EnumSet<Sense>> word() {
            Lexicon.Match<EnumSet<Sense>> word = vocabulary.at(text, at);
            Lexicon.Match<EnumSet<Sense>> leading = vocabulary.leadingAt(text, at);
            boolean leads = leading != null
                    && (word == null || word.end() <= leading.end())
                    && leading.end() < text.length()
                    && (economies.abbreviation(text, leading.end()).isPresent()
                            || economies.name(text, raw, leading.end()) != null);
            return leads ? leading : word == null ? null : YearWords.beforeMonths(text, at, word, vocabulary);
        }

        private boolean takeAbbreviations(char c) {
            List<Token> brief = Abbreviations.at(text, at, last(), c, economies);
            brief.forEach(this::add);
            return !brief.isEmpty();
        }

        private void takeRest(char c) {
            if (!Character.isLetterOrDigit(c)) {
                add(new Token.Mark(at, at + 1, c));
                return;
            }
            int start = at;
            at++;
            if (c < 0x80) {
                while (at < text.length()
                        && text.charAt(at) < 0x80
                        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                    at++;
                }
            }
            Token before = last();
            if (before instanceof Token.Unknown u && u.end() == start && c >= 0x80) {
                tokens.removeLast();
                start = u.start();
            }
            tokens.add(new Token.Unknown(start, at, text.substring(start, at)));
        }
    }

    private static boolean isNumeral(char c) {
        return "零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟".indexOf(c) >= 0;
    }
}
