package org.tradebrief.search;

/** How to look: by words and vectors together where the query profits, by vectors alone, by words alone. */
public enum SearchMode {
    HYBRID("hybrid", "混合"),
    DENSE("dense", "語意"),
    TERMS("terms", "字詞");

    private final String code;
    private final String chinese;

    SearchMode(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
