package org.tradebrief.policy.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses of one page share. The scheme, the host's {@code www} or {@code m}, a port, a query, the ending and a
 * closing slash do not make another page; on the ministry's site neither does the column under which an article stands.
 */
public final class PageAddress {
    private static final Pattern PARTS =
            Pattern.compile("(?i)(?:https?:)?(?://)?(?<host>[a-z0-9.-]+)(?::\\d+)?(?<path>/[^?#]*)?(?:[?#].*)?");
    private static final Pattern ARTICLE = Pattern.compile("art_[0-9a-f]{16,64}");
    private static final Pattern ENDING = Pattern.compile("(?:/|/index(?:_\\d+)?\\.s?html?|\\.s?html?)$");

    private PageAddress() {}

    /** The address without what does not matter; the text itself where it is no address. */
    public static String canonical(String url) {
        Matcher m = PARTS.matcher(url.strip());
        if (!m.matches() || m.group("path") == null) {
            return url.strip();
        }
        String host = m.group("host").toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|wap)\\.", "");
        String path = m.group("path").replaceAll("/{2,}", "/");
        Matcher article = ARTICLE.matcher(path);
        if (host.endsWith("mofcom.gov.cn") && article.find()) {
            return "mofcom.gov.cn/" + article.group();
        }
        return host + ENDING.matcher(path).replaceFirst("");
    }
}
