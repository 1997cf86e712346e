package org.tradebrief.trade.gate;

/** The gates, in the order in which they name what is wrong when several close. Their codes never change. */
public enum GateCode {
    CUT("GATE-CUT", "回應被截斷", "分次重新抓取"),
    RECORDS("GATE-RECORDS", "每夥伴筆數不一", "以總額列（TOTAL）重新抓取"),
    SCALE("GATE-SCALE", "數量級不符", "與鏡像數值核對後重新抓取"),
    PARTNERS("GATE-PARTNERS", "夥伴過少", "分次重新抓取"),
    WORLD_SUM("GATE-WORLD-SUM", "夥伴合計與世界總額不符", "重新抓取全部夥伴"),
    MONTHS("GATE-MONTHS", "月份不足一年", "改用相同月份"),
    SORTED_CUT("GATE-SORTED-CUT", "排序後被截斷", "匯入缺少的月份"),
    ONE_SIDED("GATE-ONE-SIDED", "只列一側差額", "由進出口兩檔相減"),
    CONFIDENCE("GATE-CONFIDENCE", "空白資料標為可信", "忽略可信度，改查其他來源"),
    SIGN("GATE-SIGN", "正負號改變", "核對兩個版本的來源列"),
    REVISION("GATE-REVISION", "修正超過 5%", "核對兩個版本的來源列");

    private final String code;
    private final String title;
    private final String remedy;

    GateCode(String code, String title, String remedy) {
        this.code = code;
        this.title = title;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    /** A few words in Traditional Chinese. */
    public String title() {
        return title;
    }

    /** What to do about it, on a button. */
    public String remedy() {
        return remedy;
    }
}
