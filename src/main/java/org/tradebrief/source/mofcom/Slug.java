package org.tradebrief.source.mofcom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a path that names an article: stable over days, safe on every disk. */
final class Slug {
    private static final Pattern PORTAL = Pattern.compile("/article/([\\w/]{1,120}?)\\.s?html?");
    private static final Pattern ARTICLE = Pattern.compile("art_[0-9a-fA-F]{8,64}");

    private Slug() {}

    /** From the address where there is one that names the article, else from the title. */
    static String of(String url, String title) {
        Matcher art = ARTICLE.matcher(url);
        if (art.find()) {
            return art.group();
        }
        Matcher portal = PORTAL.matcher(url);
        if (portal.find()) {
            return portal.group(1).replace('/', '-');
        }
        return "saved-" + Integer.toHexString(title.hashCode());
    }
}
