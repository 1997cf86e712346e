package org.tradebrief.policy;

/** What a measure, or a part of it, is on a day. Computed from its events, never stored. */
public enum Status {
    ANNOUNCED("announced", "已公布"),
    IN_FORCE("in-force", "生效"),
    SUSPENDED("suspended", "暫停"),
    /** Stopped, cancelled, repealed or replaced: the event says which. */
    ENDED("ended", "已終止"),
    /** A suspension ran out and nothing is known to follow, or no event tells. */
    UNKNOWN("unknown", "未知");

    private final String code;
    private final String chinese;

    Status(String code, String chinese) {
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
