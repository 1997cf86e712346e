package org.tradebrief.brief;

import java.util.Arrays;
import java.util.Optional;

/** The sections of a brief, in their order. */
public enum SectionKind {
    SUMMARY("summary", "摘要"),
    EXPORTS("exports", "一、出口重點"),
    IMPORTS("imports", "二、進口重點"),
    POLICY("policy", "三、政策更新"),
    CONCENTRATION("concentration", "四、市場集中度變化"),
    WATCH_LIST("watch-list", "五、觀察清單"),
    EVENTS("events", "近期關注事件"),
    SEARCH("search", "附錄：語意搜尋參考"),
    LIMITS("limits", "已知限制"),
    DISCLAIMER("disclaimer", "免責聲明"),
    SOURCES("sources", "資料來源與引用檔案清單");

    private final String key;
    private final String title;

    SectionKind(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Names the section's template and its place in stored briefs. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public static Optional<SectionKind> ofTitle(String title) {
        return Arrays.stream(values())
                .filter(k -> k.title.equals(title.strip()))
                .findFirst();
    }
}
