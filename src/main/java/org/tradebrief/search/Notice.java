package org.tradebrief.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person should know about an answer before reading it: that nothing holds a word asked for, that a sign was obeyed,
 * that a whole text was asked.
 *
 * @param names the words it is about; none where it is about the whole question
 */
public record Notice(Kind kind, List<String> names) {
    /** What there is to say, told in a clause in which %s stands for the names. */
    public enum Kind {
        /** Nothing in the question can be looked for. */
        EMPTY("沒有可以比對的字詞"),
        /** A name or a code that no document holds, whatever else was found. */
        ABSENT("沒有文件含%s"),
        /** No document holds anything that was asked; what is listed is of its kind or of like meaning. */
        NEAR("沒有文件含%s，列出的只是同類或意思相近的"),
        LONG("查詢很長，只比對最能分辨的字詞"),
        PHRASE("只列原文含%s的"),
        NO_PHRASE("沒有文件的原文含%s，改為比對其中的字詞"),
        WITHOUT("略過提到%s的");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }
    }

    public Notice {
        names = List.copyOf(names);
    }

    public static Notice of(Kind kind) {
        return new Notice(kind, List.of());
    }

    /** In Traditional Chinese, as files and the command line say it. */
    public String chinese() {
        return kind.chinese.replace("%s", names.stream().map(n -> "「" + n + "」").collect(Collectors.joining()));
    }
}
