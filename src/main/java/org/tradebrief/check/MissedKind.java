package org.tradebrief.check;

/** What kind of finding a text can pass over. The weight is where its kind starts from, of 100. */
public enum MissedKind {
    POLICY_EVENT("本週事件", "Event of the week", 100),
    DEADLINE("到期或生效", "Expiry or effect", 95),
    SIGN_TURN("順逆差轉變", "Turn of sign", 90),
    CROSSING("門檻穿越", "Threshold crossed", 85),
    REVISION("資料修正", "Revision", 75),
    CHANGE("變動率", "Change", 70),
    RANK("名次變動", "Change of rank", 65),
    RECORD("窗內紀錄", "Record", 60),
    STOPPED("資料停用", "Data stopped", 60),
    STREAK("連續變動", "Streak", 50),
    GAP("對帳落差", "Mirror gap", 30);

    private final String chinese;
    private final String english;
    private final int weight;

    MissedKind(String chinese, String english, int weight) {
        this.chinese = chinese;
        this.english = english;
        this.weight = weight;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public int weight() {
        return weight;
    }
}
