package org.tradebrief.source.mofcom;

import java.util.List;
import java.util.regex.Pattern;

/** What came instead of an article, or an article. */
enum PageKind {
    ARTICLE,
    /** A script that a browser would run before it is let in. */
    CHALLENGE,
    /** The site says that there is no such page. */
    MISSING,
    /** The site's frame without an article. */
    FRAME;

    private static final Pattern SCRIPTED = Pattern.compile(
            "(?is).*<script.*(?:document\\.cookie|__jsl|acw_sc__|eval\\s*\\(|location\\.(?:href|reload|replace)|_\\$|challenge).*");
    private static final Pattern GONE =
            Pattern.compile("404|页面不存在|頁面不存在|您访问的页面|您訪問的頁面|找不到|已被删除|not found", Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 200;

    static PageKind of(String html, Article article) {
        int length = String.join("", article.lines()).length();
        if (length < SHORT && article.attachments().isEmpty()) {
            List<String> seen = Html.read(html).lines();
            String all = String.join(" ", seen);
            if (SCRIPTED.matcher(html).matches() && all.length() < SHORT) {
                return CHALLENGE;
            }
            if (GONE.matcher(all).find() && all.length() < 2 * SHORT) {
                return MISSING;
            }
        }
        boolean empty = article.title().isEmpty()
                || article.lines().isEmpty() && article.attachments().isEmpty();
        return empty ? FRAME : ARTICLE;
    }
}
