package org.tradebrief.trade;

/** Whose statistics a value is from. Values of two providers are never set against each other as a change. */
public enum Provider {
    COMTRADE("UN Comtrade"),
    CENSUS("U.S. Census Bureau"),
    WORLD_BANK("World Bank"),
    MOFCOM("中國商務部");

    private final String title;

    Provider(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
