package org.tradebrief.source.parse;

/** Why rows of a source are left out by the hundred, so that they are counted rather than listed. */
public enum LeftOut {
    MISSING("SRC-MISSING", "%d 個數值未提供，視為缺值，不當作零。"),
    BREAKDOWN("SRC-BREAKDOWN", "%d 筆是海關程序、運輸方式或第二夥伴的細項，只取合計列，未計入。"),
    OTHER_FLOW("SRC-FLOW", "%d 筆不是出口或進口（例如再出口），未計入。"),
    SERVICES("SRC-SERVICES", "%d 筆不是貨品貿易，未計入。"),
    GROUP("SRC-GROUP", "%d 筆是國家群組或洲別的合計，為免重複計算，未計入。"),
    OTHER_VALUE("SRC-BASIS", "%d 筆只有消費進口或國內出口等其他口徑的數值，未計入。");

    private final String code;
    private final String message;

    LeftOut(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    String message(int count) {
        return message.formatted(count);
    }
}
