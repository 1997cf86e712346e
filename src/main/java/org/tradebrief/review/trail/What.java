package org.tradebrief.review.trail;

/** What was done. The names are part of the trail's hashes and never change. */
public enum What {
    COMPOSED("編製草稿"),
    OPENED("開啟外來草稿"),
    RECOMPOSED("重新編製草稿"),
    EDITED("修改"),
    CORRECTED("更正數字"),
    ACCEPTED("接受章節"),
    WITHDREW("收回決定"),
    WAIVED("豁免"),
    NOT_A_CLAIM("標為非數字陳述"),
    DISMISSED("略過未提及的發現"),
    UNDID("復原"),
    REDID("重做"),
    COMMENTED("註解"),
    REPLIED("回覆註解"),
    RESOLVED("解決註解"),
    REOPENED_COMMENT("重啟註解"),
    SIGNED("簽核"),
    RETURNED("退回"),
    PROPOSED("提出新版資料"),
    ADOPTED("採用新版資料"),
    DECLINED("不採用新版資料"),
    SUPERSEDED("取代"),
    EXPORTED("匯出"),
    REGISTERED("登錄事件"),
    CHOSE_VERSION("選定版本"),
    TOOK_BACK("撤回登錄");

    private final String chinese;

    What(String chinese) {
        this.chinese = chinese;
    }

    /** Whether the brief may read otherwise afterwards. */
    public boolean changesText() {
        return switch (this) {
            case COMPOSED, OPENED, RECOMPOSED, EDITED, CORRECTED, UNDID, REDID, ADOPTED -> true;
            default -> false;
        };
    }

    /** Whether a person decided something that a reader of the brief should know of. */
    public boolean isDecision() {
        return switch (this) {
            case CORRECTED, ACCEPTED, WITHDREW, WAIVED, NOT_A_CLAIM, DISMISSED, RETURNED, ADOPTED, DECLINED -> true;
            default -> false;
        };
    }

    public String chinese() {
        return chinese;
    }
}
