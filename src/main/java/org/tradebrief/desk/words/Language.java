package org.tradebrief.desk.words;

import java.util.Locale;

/** The languages that the desk speaks. Briefs and sources keep their own. */
public enum Language {
    ZH_TW("zh-TW", "繁體中文"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** The language's name in itself, which is how a person looks for it in any language. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
