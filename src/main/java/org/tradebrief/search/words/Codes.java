package org.tradebrief.search.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;
import org.tradebrief.text.date.DateReader;
import org.tradebrief.text.date.ReadDate;
import org.tradebrief.text.number.ChineseNumeral;

/** Finds codes in texts and questions, in whichever way they are written: 公告2025年第61號, 61号, No. 61 of 2025. */
public final class Codes {
    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|二[〇零○][一二三四五六七八九〇零○]{2})";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Digits, or behind 第 also a numeral in characters. */
    private static final String COUNT = "(?<number>\\d{1,4}|(?<=第)[一二三四五六七八九十百零〇]{1,7})";

    private static final Pattern CHINESE_ACT = Pattern.compile(
            YEAR + "\\s*[\\]〕】)]?\\s*年?\\s*(?:\\p{IsHan}{0,10}(?:公告|令|通告|决定))?\\s*(?:第\\s*)?" + COUNT + "\\s*号");

    /** 10月9号 is a day. */
    private static final Pattern CHINESE_NUMBER = Pattern.compile("(?<![\\d.月])(?<!月 )" + COUNT + "\\s*号");

    /** 第55、56、57号 names each of them; so does announcements 55, 56 and 57. */
    private static final String LIST =
            "(?<list>\\d{1,4}(?:\\s*号?\\s*(?:[、,/和及与]|\\band\\b|&)+\\s*(?:第\\s*)?\\d{1,4}\\b)+)";

    private static final Pattern CHINESE_LIST = Pattern.compile(
            "(?<![\\d.])(?:" + YEAR + "\\s*年?\\s*(?:\\p{IsHan}{0,10}(?:公告|令|通告|决定))?\\s*第?\\s*)?" + LIST + "\\s*号");
    private static final Pattern ENGLISH_LIST =
            Pattern.compile("(?:\\bnos?\\.?|\\bnumbers|announcements|orders|decrees|notices)" + "\\s*(?:nos?\\.?\\s*)?"
                    + LIST + "(?:\\s*(?:of|,|\\()?\\s*" + YEAR + ")?");
    private static final Pattern COUNTED = Pattern.compile("(?<number>\\d{1,4})");

    /** 55至58号, nos. 55 to 58. */
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d.])(?<from>\\d{1,4})\\s*号?\\s*(?:[至到~-]|to|through)\\s*(?:第\\s*)?(?<to>\\d{1,4})\\s*号"
                + "|(?:\\bnos?\\.?|announcements|orders|notices)\\s*(?:nos?\\.?\\s*)?(?<first>\\d{1,4})\\s*(?:to|through|-)\\s*(?<last>\\d{1,4})\\b");

    /** Longer ranges are none of acts. */
    private static final int LONGEST_RANGE = 20;

    /** In a question 六十一號 needs no 第, and 公告46 no 號. */
    private static final Pattern SPOKEN_NUMBER =
            Pattern.compile("(?<![月一二三四五六七八九十百零〇])(?<number>[一二三四五六七八九十百零〇]{2,7})\\s*号"
                    + "|(?:公告|通告|令)\\s*(?!(?:19|20)\\d{2})(?<bare>\\d{1,4})(?![\\d.]*\\s*[\\d年月日号、%])");

    private static final Pattern ENGLISH_ACT = Pattern.compile(
            "(?:\\bno\\.?|\\bnumber|announcement|order|decree|notice)\\s*(?:no\\.?\\s*)?(?<number>\\d{1,4})\\b"
                    + "(?:\\s*(?:of|,|\\(|/)?\\s*" + YEAR + ")?");
    private static final Pattern ENGLISH_YEAR_FIRST = Pattern.compile("(?:announcement|order|decree|notice)s?\\s*\\(?"
            + YEAR + "\\)?\\s*[,-]?\\s*(?:no\\.?)?\\s*(?<number>\\d{1,4})\\b");
    private static final Pattern HASHED_ACT =
            Pattern.compile("#\\s*(?<number>\\d{1,4})\\b(?:\\s*(?:of|,|\\(|/)?\\s*" + YEAR + ")?");
    private static final Pattern DASHED_ACT =
            Pattern.compile("(?<!\\d)(?<!\\d-)" + YEAR + "\\s*[-–/]\\s*(?<number>\\d{1,4})(?![\\d/-])");

    /** 46/2024 is an act, 10/2025 a month. */
    private static final Pattern SLASHED_ACT =
            Pattern.compile("(?<![\\d/.-])(?<number>\\d{2,4})\\s*/\\s*" + YEAR + "(?![\\d/])");

    private static final Pattern YEAR_ALONE = Pattern.compile("(?<![\\d./-])" + YEAR + "(?![\\d./-])");
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?<y>(?:19|20)\\d{2})\\s*[-/年]\\s*(?<m>\\d{1,2})\\s*[-/月]\\s*(?<d>\\d{1,2})(?!\\d)(?:\\s*日)?");

    /** A day without joints; before 2010 it may as well be goods of chapters 19 and 20. */
    private static final Pattern CLOSED_DAY =
            Pattern.compile("(?<![\\d.,-])(?<y>(?:19|20)\\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-3]\\d)(?![\\d.,-]*\\d)");

    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\d)" + YEAR + "\\s*[-/年]\\s*(?<number>\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,2}(?=月))(?:\\s*月)?");
    private static final Pattern SPOKEN_MONTH = Pattern.compile("\\b(?<m>" + String.join("|", MONTHS)
            + ")[a-z]*\\.?\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?<year>(?:19|20)\\d{2})\\b");
    private static final Pattern CONTROL =
            Pattern.compile("(?<![a-z0-9.])(?<code>\\d[a-z]\\d{3})(?<rest>(?:\\.[a-z0-9]{1,2}(?![a-z0-9]))*)");
    private static final Pattern GOODS_DOTTED =
            Pattern.compile("(?<![\\d.])(?<code>\\d{4}\\.\\d{2}(?:\\.?\\d{2}){0,3})(?![\\d.]*\\d)");
    private static final Pattern GOODS_NAMED = Pattern.compile(
            "(?:\\bhs|商品编号|税号|税则号列|税则号|编码)[^\\d]{0,8}(?<code>\\d{2}\\.?\\d{2}(?:\\.?\\d{2}){0,3})(?!\\d)");
    private static final Pattern GOODS_SPACED =
            Pattern.compile("(?:\\bhs|商品编号|税号|税则号列|税则号|编码)[^\\d]{0,8}(?<code>\\d{4}(?: \\d{2}){1,3})(?![\\d.])");
    private static final Pattern GOODS_LONG =
            Pattern.compile("(?<![\\d.,-])(?<code>\\d{8}(?:\\d{2})?)(?![\\d.,-]*\\d)");
    private static final Pattern GOODS_BARE =
            Pattern.compile("(?<![\\d.,-])(?<code>\\d{4}(?:\\d{2}){0,3})(?![\\d.,-]*\\d)");

    /** Without any of them no English pattern can match, and looking for them is quick. */
    private static final List<String> ENGLISH_SIGNS =
            List.of("no.", "no ", "number", "announcement", "order", "decree", "notice");

    private Codes() {}

    /** The codes of a document. */
    public static List<Code> in(String text) {
        return find(Scripts.folded(text), false);
    }

    /** The codes of a question or a title, where 2025-61 is an act and 8507 may be a heading. */
    public static List<Code> inQuestion(String text) {
        return find(Scripts.folded(text), true);
    }

    /** The months that a text names, by themselves or with a day. */
    public static List<Code> months(String text) {
        String folded = Scripts.folded(text);
        List<Code> codes = new ArrayList<>();
        for (Matcher m = MONTH.matcher(folded); m.find(); ) {
            month(m, (int) number(m), codes);
        }
        for (Matcher m = SPOKEN_MONTH.matcher(folded); m.find(); ) {
            month(m, MONTHS.indexOf(m.group("m")) + 1, codes);
        }
        return codes;
    }

    private static void month(Matcher m, int month, List<Code> codes) {
        if (month >= 1 && month <= 12) {
            String token = String.format(Locale.ROOT, "%s%s-%02d", Code.MONTH, year(m.group("year")), month);
            codes.add(new Code(Code.Kind.MONTH, token, m.start(), m.end()));
        }
    }

    private static List<Code> find(String folded, boolean question) {
        List<Code> codes = new ArrayList<>();
        if (!question && folded.indexOf('号') < 0 && folded.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return codes;
        }
        if (folded.indexOf('号') >= 0) {
            acts(CHINESE_ACT, folded, codes);
            lists(CHINESE_LIST, folded, codes);
            numbers(folded, codes);
        }
        if (ENGLISH_SIGNS.stream().anyMatch(folded::contains)) {
            acts(ENGLISH_ACT, folded, codes);
            acts(ENGLISH_YEAR_FIRST, folded, codes);
            lists(ENGLISH_LIST, folded, codes);
        }
        if (question) {
            asPeopleWrite(folded, codes);
        }
        days(DAY, folded, codes);
        controls(folded, codes);
        goods(GOODS_DOTTED, folded, codes);
        goods(GOODS_NAMED, folded, codes);
        goods(question ? GOODS_BARE : GOODS_LONG, folded, codes);
        return codes.stream().distinct().toList();
    }

    /** What is a code in a question or a title, and would be too much to read into a text. */
    private static void asPeopleWrite(String folded, List<Code> codes) {
        dashed(folded, codes);
        acts(HASHED_ACT, folded, codes);
        acts(SLASHED_ACT, folded, codes);
        spokenNumbers(folded, codes);
        ranges(folded, codes);
        actOfItsYear(folded, codes);
        spokenDays(folded, codes);
        days(CLOSED_DAY, folded, codes);
        goods(GOODS_SPACED, folded, codes);
    }

    /** 2025-10 may be an act or a month, 2025-01 is a month. */
    private static void dashed(String folded, List<Code> codes) {
        List<Code> acts = new ArrayList<>();
        acts(DASHED_ACT, folded, acts);
        for (Code act : acts) {
            String written = folded.substring(act.start(), act.end());
            if (!written.matches("(?s).*(?:^|\\D)0\\d*")) {
                codes.add(act);
            }
            if (act.kind() == Code.Kind.ACT && written.matches("(?s).*\\D\\d{1,2}")) {
                codes.addAll(months(written).stream()
                        .map(m -> new Code(m.kind(), m.token(), act.start(), act.end()))
                        .toList());
            }
        }
    }

    private static void spokenNumbers(String folded, List<Code> codes) {
        for (Matcher m = SPOKEN_NUMBER.matcher(folded); m.find(); ) {
            String group = m.group("bare") == null ? "number" : "bare";
            codes.add(new Code(Code.Kind.NUMBER, "no:" + number(m.group(group)), m.start(group), m.end()));
        }
    }

    private static void ranges(String folded, List<Code> codes) {
        for (Matcher m = RANGE.matcher(folded); m.find(); ) {
            boolean chinese = m.group("from") != null;
            long from = number(m.group(chinese ? "from" : "first"));
            long to = number(m.group(chinese ? "to" : "last"));
            for (long number = from; to - from < LONGEST_RANGE && number <= to; number++) {
                codes.add(new Code(Code.Kind.NUMBER, "no:" + number, m.start(), m.end()));
            }
        }
    }

    private static void lists(Pattern pattern, String folded, List<Code> codes) {
        for (Matcher m = pattern.matcher(folded); m.find(); ) {
            for (Matcher n = COUNTED.matcher(folded).region(m.start("list"), m.end("list")); n.find(); ) {
                if (m.group("year") != null) {
                    codes.add(new Code(
                            Code.Kind.ACT, "no:" + year(m.group("year")) + "-" + number(n), n.start(), n.end()));
                }
                codes.add(new Code(Code.Kind.NUMBER, "no:" + number(n), n.start(), n.end()));
            }
        }
    }

    private static void acts(Pattern pattern, String folded, List<Code> codes) {
        for (Matcher m = pattern.matcher(folded); m.find(); ) {
            long number = number(m);
            if (m.group("year") != null) {
                String act = "no:" + year(m.group("year")) + "-" + number;
                codes.add(new Code(Code.Kind.ACT, act, m.start(), m.end()));
            }
            codes.add(new Code(Code.Kind.NUMBER, "no:" + number, m.start("number"), m.end("number")));
        }
    }

    private static void numbers(String folded, List<Code> codes) {
        for (Matcher m = CHINESE_NUMBER.matcher(folded); m.find(); ) {
            codes.add(new Code(Code.Kind.NUMBER, "no:" + number(m), m.start("number"), m.end()));
        }
    }

    /** 0 for characters that make no number; no act has it. */
    private static long number(Matcher m) {
        return number(m.group("number"));
    }

    private static long number(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : ChineseNumeral.parse(written).map(BigDecimal::longValue).orElse(0L);
    }

    /** In a question a number and a year may stand apart: 61號 稀土 2025. */
    private static void actOfItsYear(String folded, List<Code> codes) {
        Set<String> years = new HashSet<>();
        for (Matcher m = YEAR_ALONE.matcher(folded); m.find(); ) {
            years.add(year(m.group("year")));
        }
        boolean act = codes.stream().anyMatch(c -> c.kind() == Code.Kind.ACT);
        if (!act && years.size() == 1) {
            List<Code> numbers =
                    codes.stream().filter(c -> c.kind() == Code.Kind.NUMBER).toList();
            for (Code number : numbers) {
                String token =
                        number.token().replace("no:", "no:" + years.iterator().next() + "-");
                codes.add(new Code(Code.Kind.ACT, token, number.start(), number.end()));
            }
        }
    }

    private static void days(Pattern pattern, String folded, List<Code> codes) {
        for (Matcher m = pattern.matcher(folded); m.find(); ) {
            int month = Integer.parseInt(m.group("m"));
            int day = Integer.parseInt(m.group("d"));
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                String token = String.format(Locale.ROOT, "d:%s-%02d-%02d", m.group("y"), month, day);
                codes.add(new Code(Code.Kind.DAY, token, m.start(), m.end()));
            }
        }
    }

    /** Days with the names of months, in whichever language. */
    private static void spokenDays(String folded, List<Code> codes) {
        for (int at = 0; at < folded.length(); ) {
            Optional<ReadDate> read = DateReader.at(folded, at);
            LocalDate date = read.map(ReadDate::date).orElse(null);
            if (date != null) {
                codes.add(new Code(Code.Kind.DAY, "d:" + date, at, read.get().end()));
            }
            at = read.map(ReadDate::end).orElse(at + 1);
        }
    }

    private static void controls(String folded, List<Code> codes) {
        for (Matcher m = CONTROL.matcher(folded); m.find(); ) {
            String token = m.group("code") + m.group("rest");
            for (int end = token.length(); end > 0; end = token.lastIndexOf('.', end - 1)) {
                codes.add(new Code(Code.Kind.CONTROL, "cc:" + token.substring(0, end), m.start(), m.start() + end));
            }
        }
    }

    private static void goods(Pattern pattern, String folded, List<Code> codes) {
        for (Matcher m = pattern.matcher(folded); m.find(); ) {
            String digits = m.group("code").replaceAll("[. ]", "");
            boolean year = pattern == GOODS_BARE && digits.matches("(19|20)\\d{2}");
            if (year || !isHeading(digits)) {
                continue;
            }
            for (int n = digits.length(); n >= 4; n -= 2) {
                codes.add(new Code(Code.Kind.GOODS, "hs:" + digits.substring(0, n), m.start("code"), m.end("code")));
            }
        }
    }

    /** Chapters run from 01 to 97; 77 is kept free. Those that begin like a year have few headings: 1905 and 2009 are the last. */
    private static boolean isHeading(String digits) {
        int chapter = Integer.parseInt(digits.substring(0, 2));
        int heading = Integer.parseInt(digits.substring(2, 4));
        return chapter >= 1
                && chapter <= 97
                && chapter != 77
                && (chapter != 19 || heading <= 5)
                && (chapter != 20 || heading <= 9);
    }

    private static String year(String written) {
        StringBuilder digits = new StringBuilder();
        for (char c : written.toCharArray()) {
            int value = "零一二三四五六七八九".indexOf(c == '〇' || c == '○' ? '零' : c);
            digits.append(value >= 0 ? (char) ('0' + value) : c);
        }
        return digits.toString();
    }
}
