package org.tradebrief.search;

import java.util.List;

/**
 * Why words, vectors or both were asked, so that each screen says it in its own language.
 *
 * @param detail what belongs to the case: a percentage, what a service answered; else empty
 */
public record Why(Case of, String detail) {

    /** The cases, each told in a clause in which %s stands for the detail. */
    public enum Case {
        TERMS("只比對字詞"),
        DENSE("只比對語意"),
        CODE("含編號，只比對字詞"),
        CHINESE("中文查詢，字詞與語意並用"),
        MULTILINGUAL("多語模型，字詞與語意並用"),
        NAME("只問名稱，比對字詞與詞彙表"),
        SHORT("沒有可供語意比對的詞句，比對字詞與詞彙表"),
        FOREIGN("非中文查詢，比對字詞與詞彙表"),
        NO_MODEL("未設定語意模型，只比對字詞"),
        NO_VECTORS("語意向量尚未建立，只比對字詞"),
        OUTGROWN("語意向量的長度與模型不同，已移除待重建，只比對字詞"),
        BUILDING("語意向量建立中（%s），只比對字詞"),
        FAILED("%s，只比對字詞");

        private final String chinese;

        Case(String chinese) {
            this.chinese = chinese;
        }
    }

    /** Of a case that has no detail. */
    public static Why of(Case of) {
        return new Why(of, "");
    }

    /** In Traditional Chinese, as files and the command line say it. */
    public String chinese() {
        return of.chinese.replace("%s", detail);
    }

    /** What a bundle's text of the case is filled with. */
    public List<String> arguments() {
        return detail.isEmpty() ? List.of() : List.of(detail);
    }
}
