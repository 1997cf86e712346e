package org.tradebrief.policy;

/** The lanes of the timeline and the headings of a brief. */
public enum Theme {
    RARE_EARTH("稀土"),
    BATTERY_GRAPHITE("電池與石墨"),
    CRITICAL_MINERALS("關鍵礦物"),
    DUAL_USE("兩用物項"),
    ENTITY_LIST("實體清單"),
    COUNTERMEASURE("反制措施"),
    FRAMEWORK("法律框架"),
    FOREIGN("他方措施"),
    OTHER("其他");

    private final String chinese;

    Theme(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
