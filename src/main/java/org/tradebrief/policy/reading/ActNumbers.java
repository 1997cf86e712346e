package org.tradebrief.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.policy.ActNumber;

/**
 * Finds the numbers of acts: 商務部 海關總署公告2025年第57號, 公告2025第61号, 商务部令二〇二五年第5号, 国务院令第792号,
 * Announcement No. 56 of 2025, Announcement 2025 No. 51, and the elliptic 2025年第55、56、57、58號.
 */
final class ActNumbers {
    private static final String YEAR = "(20\\d\\d|二[〇○零]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九]))";
    private static final String LIST = "(\\d{1,3}[號号]?(?:[、,，和及與与至–-]+(?:第)?\\d{1,3}[號号]?)*)";
    /** The issuers stand before it and are read apart; white space is out. */
    private static final Pattern CHINESE =
            Pattern.compile("(公告|令|通知)[（(\\[〔]?" + YEAR + "[）)\\]〕]?年?第" + LIST + "[號号]?");

    private static final Pattern STATE_COUNCIL = Pattern.compile("[國国][務务]院令第(\\d{1,4})[號号]");
    private static final Pattern BARE = Pattern.compile("(?<![\\d令])第" + LIST + "[號号]");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(announcements?|notices?|orders?)\\b[^.;]{0,12}?(?:\\(?(20\\d\\d)\\)?[\\s,-]*nos?\\.?\\s*(\\d{1,3})"
                    + "|nos?\\.?\\s*(\\d{1,3})(?:\\s*(?:of|,|\\()\\s*(20\\d\\d))?)");
    private static final Pattern ENGLISH_FULL = Pattern.compile("(?i)\\b(announcements?|notices?|orders?) nos?\\.? ?"
            + "(\\d{1,3}(?:(?:, (?:and )?| and | & )(?:no\\. ?)?\\d{1,3})*)(?: of |, | ?\\()(20\\d\\d)");
    private static final Pattern TALK =
            Pattern.compile("(?i)答记者问|答記者問|发言人|發言人|解读|解讀|回应|回應|spokesperson|\\brespond|\\bresponse");
    private static final int ISSUERS_WITHIN = 40;

    private ActNumbers() {}

    /** Whether a title is that of an answer or a comment: the numbers in it belong to what is talked about. */
    static boolean isTalk(String title) {
        return TALK.matcher(title).find();
    }

    /** The number in a title, with its issuer; a title names one act, the first. */
    static Optional<ActNumber> ofTitle(String title) {
        if (isTalk(title)) {
            return Optional.empty();
        }
        String tight = Folded.tight(title);
        Matcher m = CHINESE.matcher(tight);
        if (m.find()) {
            String before = tight.substring(Math.max(0, m.start() - ISSUERS_WITHIN), m.start());
            return Optional.of(new ActNumber(
                    issuer(before, m.group(1)), year(m), numbers(m.group(5)).getFirst()));
        }
        Matcher council = STATE_COUNCIL.matcher(tight);
        if (council.find()) {
            return Optional.of(new ActNumber("SC", 0, council.group(1)));
        }
        Matcher english = ENGLISH.matcher(Folded.loose(title));
        return english.find() ? english(english, title) : Optional.empty();
    }

    private static Optional<ActNumber> english(Matcher m, String title) {
        String year = m.group(2) != null ? m.group(2) : m.group(5);
        String number = m.group(3) != null ? m.group(3) : m.group(4);
        if (year == null) {
            return Optional.empty();
        }
        String kind = m.group(1).toLowerCase(Locale.ROOT).startsWith("order") ? "令" : "公告";
        return Optional.of(new ActNumber(issuer(title, kind), Integer.parseInt(year), number));
    }

    /** Every act that a line speaks of, with what it tells of issuer and year; a list shares both. */
    static List<ActNumber> in(String line) {
        String tight = Folded.tight(line);
        List<ActNumber> found = new ArrayList<>();
        mentions(tight).forEach(m -> found.addAll(m.acts()));
        Matcher bare = BARE.matcher(tight);
        while (found.isEmpty() && bare.find()) {
            numbers(bare.group(1)).forEach(n -> found.add(new ActNumber("", 0, n)));
        }
        Matcher english = ENGLISH.matcher(Folded.loose(line));
        while (found.isEmpty() && english.find()) {
            String year = english.group(2) != null ? english.group(2) : english.group(5);
            String number = english.group(3) != null ? english.group(3) : english.group(4);
            found.add(new ActNumber("", year == null ? 0 : Integer.parseInt(year), number));
        }
        return found;
    }

    /**
     * A place at which a text names acts in full, with issuer and year.
     *
     * @param start where the word 公告 or Announcement starts; {@code end} the place after the number
     */
    record Mention(List<ActNumber> acts, int start, int end) {}

    /** The acts that a Chinese text without white space names in full, in order. */
    static List<Mention> mentions(String tight) {
        List<Mention> found = new ArrayList<>();
        Matcher m = CHINESE.matcher(tight);
        int read = 0;
        while (m.find()) {
            String before = tight.substring(Math.max(read, m.start() - ISSUERS_WITHIN), m.start());
            read = m.end();
            String issuer = issuer(before, m.group(1));
            int year = year(m);
            found.add(new Mention(
                    numbers(m.group(5)).stream()
                            .map(n -> new ActNumber(issuer, year, n))
                            .toList(),
                    m.start(),
                    m.end()));
        }
        return found;
    }

    /** The acts that an English text names in full, in order. */
    static List<Mention> mentionsInEnglish(String loose) {
        List<Mention> found = new ArrayList<>();
        Matcher m = ENGLISH_FULL.matcher(loose);
        int read = 0;
        while (m.find()) {
            String before = loose.substring(Math.max(read, m.start() - ISSUERS_WITHIN), m.start());
            read = m.end();
            String kind = m.group(1).toLowerCase(Locale.ROOT).startsWith("order") ? "令" : "公告";
            int year = Integer.parseInt(m.group(3));
            String issuer = issuer(before, kind);
            found.add(new Mention(
                    numbers(m.group(2)).stream()
                            .map(n -> new ActNumber(issuer, year, n))
                            .toList(),
                    m.start(),
                    m.end()));
        }
        return found;
    }

    private static List<String> numbers(String list) {
        List<String> numbers = new ArrayList<>();
        for (String part : list.split("[^\\d]+")) {
            if (!part.isEmpty()) {
                numbers.add(part.replaceFirst("^0+(?=\\d)", ""));
            }
        }
        return numbers;
    }

    private static int year(Matcher m) {
        if (m.group(3) == null) {
            return Integer.parseInt(m.group(2));
        }
        return 2000 + 10 * digit(m.group(3)) + digit(m.group(4));
    }

    private static int digit(String chinese) {
        return Math.max(0, "〇一二三四五六七八九".indexOf(chinese));
    }

    /** The series in which the number counts; empty where the text names no issuer. */
    private static String issuer(String text, String kind) {
        if (text.contains("不可靠") || contains(text, "Unreliable")) {
            return "UEL";
        }
        boolean ministry = text.contains("商务部") || text.contains("商務部") || contains(text, "MOFCOM", "Commerce");
        if (!ministry) {
            return "";
        }
        if (kind.equals("令")) {
            return "MOFCOM-ORDER";
        }
        if (text.contains("海关总署") || text.contains("海關總署") || contains(text, "Customs", "GACC")) {
            return "MOFCOM-GAC";
        }
        if (text.contains("科技部") || text.contains("科学技术部") || text.contains("科學技術部")) {
            return "MOFCOM-MOST";
        }
        return "MOFCOM";
    }

    private static boolean contains(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
