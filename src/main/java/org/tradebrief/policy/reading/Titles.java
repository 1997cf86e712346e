package org.tradebrief.policy.reading;

import java.util.regex.Pattern;
import org.tradebrief.text.Scripts;

/** Takes titles apart, tells those that are none, and brings them to one form for comparing. */
public final class Titles {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");
    private static final Pattern NONE = Pattern.compile(
            "(?i)^\\[?(?:title (?:not found|unavailable)|fetch failed|web ?fetch failed|content extraction"
                    + " failed|untitled|未能提取|未能擷取).*");
    /** What the portal writes into the title of every page, and what a reader who found none made of it. */
    private static final Pattern SITE =
            Pattern.compile("^(?:中[国國]出口管制信息[网網]|中[国國]出口管制資訊網|出口管制相关政策法规|(?:中华人民共和国)?商务部(?:网站|門戶網站|门户网站)?|MOFCOM)$");

    private static final String YEAR = "[（(〔\\[]?\\s*[〇○零一二三四五六七八九\\d]{4}\\s*[）)〕\\]]?\\s*年?\\s*";
    private static final Pattern NUMBERED = Pattern.compile("^(?:(?!关于|關於|公布|公佈)[^《]){0,60}?(?:公告|令|通告|通知)\\s*" + YEAR
            + "第\\s*\\d{1,3}\\s*[号號][\\s:：]*|(?i)^(?:(?!\\bon\\b|suspen|resum|repeal|terminat|exten|amend|correct|cancel).){0,60}?(?:announcement|notice|order)"
            + " no\\.? ?\\d{1,3}(?: of |, | ?\\()20\\d\\d\\)?(?:[:,] ?| on (?:the )?| )");
    private static final Pattern ABOUT = Pattern.compile("^(?:关于|關於|公布|公佈|发布|發布)+|的?(?:公告|决定|決定|通知|通告)$");
    private static final Pattern NUMBER =
            Pattern.compile("^.{0,60}?(?:公告|令|通告)(?:\\(?[〇○零一二三四五六七八九\\d]{4}\\)?年?)第\\d+[号號]");
    private static final Pattern ISSUERS =
            Pattern.compile("^(?:中华人民共和国|中華人民共和國|商务部|商務部|海关总署|海關總署|工业和信息化部|国家密码局|科技部|[、,])+(?=[关關][于於]|公布|[对對])");
    private static final Pattern WRAPPING =
            Pattern.compile("^(?:关于|公布|發布|发布|对|對)+|的?(?:公告|决定|決定|通知|令)$|【.*?】|\\(已废止\\)");

    /** 关于… : less is no title. */
    private static final int SHORTEST = 4;

    private Titles() {}

    /** The title and its translation, which is empty where there is none. */
    record Split(String title, String translation) {}

    /** The translation stands in the last pair of brackets and is Latin; brackets inside it are its own. */
    static Split split(String title) {
        String text = title.strip();
        int open = opening(text);
        String last =
                open < 0 ? "" : text.substring(open + 1, text.length() - 1).strip();
        boolean translation = open > 0
                && HAN.matcher(text.substring(0, open)).find()
                && LATIN.matcher(last).find();
        if (!translation || HAN.matcher(last).find()) {
            return new Split(text, "");
        }
        return new Split(text.substring(0, open).strip(), last);
    }

    /** Where the bracket opens that the text closes with; -1 where it closes with none. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == '）') {
                depth++;
            } else if (c == '(' || c == '（') {
                depth--;
            }
            if (depth == 0) {
                return i == text.length() - 1 ? -1 : i;
            }
        }
        return -1;
    }

    /** Whether the title says nothing of the page: a failure, or the name of the site. */
    static boolean isNone(String title) {
        String loose = Folded.loose(title);
        return loose.isEmpty()
                || NONE.matcher(loose).matches()
                || SITE.matcher(Folded.tight(title)).matches();
    }

    /** The title without issuer, year and number in front, as one says it where these stand beside it. */
    public static String bare(String title) {
        String bare = NUMBERED.matcher(title.strip()).replaceFirst("").strip();
        return bare.length() < SHORTEST ? title : bare;
    }

    /** What the title is about: without number and the wrapping 關於…的公告, in its own script. */
    public static String subject(String title) {
        String bare = bare(title);
        String subject = ABOUT.matcher(bare).replaceAll("");
        return subject.length() < SHORTEST ? bare : subject;
    }

    /** What is left when number, white space and the wrapping 關於…的公告 are off, so that only real differences remain. */
    static String core(String title) {
        String tight = Folded.tight(Scripts.folded(title));
        String named = NUMBER.matcher(tight).replaceFirst("");
        String unissued = ISSUERS.matcher(named.isEmpty() ? tight : named).replaceFirst("");
        String bare = WRAPPING.matcher(unissued).replaceAll("");
        return bare.replaceAll("[\\p{P}\\p{S}]+", "");
    }
}
