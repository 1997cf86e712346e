package org.tradebrief.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a page was found, so that each screen says it in its own language.
 *
 * @param names what was met: codes, days, words of the title; of a glossary the pairs, asked and found; of the text the
 *     count of places; of meaning and kind nothing
 */
public record Reason(Kind kind, List<String> names) {
    public Reason {
        names = List.copyOf(names);
    }

    /** In the order in which reasons are told. */
    public enum Kind {
        CODE("編號"),
        DAY("日期"),
        TITLE("題名"),
        TEXT("內文"),
        GLOSSARY("詞彙表"),
        MEANING("語意相近"),
        /** A thing of the kind asked for, or one that is filed under it, where no word of the question is met. */
        KIND("同類或同一歸檔");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }
    }

    /** In Traditional Chinese, as files, briefs and the command line say it. */
    public String chinese() {
        return kind.chinese
                + switch (kind) {
                    case CODE, DAY, TITLE ->
                        names.stream().map(n -> "「" + n + "」").collect(Collectors.joining());
                    case TEXT -> " " + String.join("", names) + " 處";
                    case GLOSSARY -> " " + String.join("，", names);
                    case MEANING, KIND -> "";
                };
    }

    /** All of them in one clause each. */
    public static List<String> chinese(List<Reason> reasons) {
        return reasons.stream().map(Reason::chinese).toList();
    }
}
