package org.tradebrief.policy;

/** What can happen to a measure. Suspended is not stopped, stopped is not repealed. */
public enum EventKind {
    ANNOUNCED("公布"),
    EFFECTIVE("生效"),
    SUSPENDED("暫停"),
    RESUMED("恢復"),
    AMENDED("修訂"),
    STOPPED("停止"),
    CANCELLED("取消"),
    REPEALED("廢止"),
    REPLACED("取代");

    private final String chinese;

    EventKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Whether nothing of the measure, or of the part, is left afterwards. */
    public boolean ends() {
        return switch (this) {
            case STOPPED, CANCELLED, REPEALED, REPLACED -> true;
            case ANNOUNCED, EFFECTIVE, SUSPENDED, RESUMED, AMENDED -> false;
        };
    }
}
