package org.tradebrief.check.resolve;

/** Why a statement is never contradicted, however clear the rest of it is. */
public enum Blocker {
    PRODUCT("涉及商品別，查核只及全部商品"),
    OTHER_SOURCE("引用其他來源，工作區沒有該來源"),
    UNKNOWN_WORD("含未能辨識的詞"),
    UNKNOWN_ECONOMY("含未列入的經濟體或群組"),
    SEVERAL_REPORTERS("同時說到幾個經濟體"),
    /** A cell whose row or column does not say whose value it is. */
    UNCLEAR_CELL("表格沒有寫明此格屬於誰"),
    /** Set against something whose time is not said: 189 vs 270. */
    TIME_UNSAID("比較的期間未寫明"),
    /** Told from the side of which there are no months. */
    MIRRORED("是從對方的統計反推"),
    NOT_A_RECORD("屬推估、試算或預測，非紀錄值");

    private final String chinese;

    Blocker(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
