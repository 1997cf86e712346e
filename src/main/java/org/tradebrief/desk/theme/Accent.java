package org.tradebrief.desk.theme;

/** The hue that means "selected" or "acts". Each is four colours: text, ground, line, chart tint. */
public enum Accent {
    BLUE("#0B5CAD #E8F1FB #A6C8EA #8FB4D9", "#6CB2F7 #13283F #2C5885 #3C6A97"),
    TEAL("#0A6B6B #E3F4F3 #9AD0CD #86BDBB", "#4FC7C4 #0F2E2E #236361 #2F7775"),
    PURPLE("#6B3FA0 #F2ECFA #C9B3E6 #B49ED3", "#BE9BF3 #271C3B #5A4480 #6B5593");

    private final String light;
    private final String dark;

    Accent(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
