package org.tradebrief.desk.theme;

/** The hue that means "selected" or "acts". Each is four colours for each kind of look: text, ground, line, chart tint. */
public enum Accent {
    BLUE("#0B5CAD #E8F1FB #A6C8EA #8FB4D9", "#6CB2F7 #13283F #2C5885 #3C6A97", "#71C7FF #00294D #71C7FF #5F7486"),
    TEAL("#0A6B6B #E3F4F3 #9AD0CD #86BDBB", "#4FC7C4 #0F2E2E #236361 #2F7775", "#54E8DC #00312E #54E8DC #5A7B78"),
    PURPLE("#6B3FA0 #F2ECFA #C9B3E6 #B49ED3", "#BE9BF3 #271C3B #5A4480 #6B5593", "#D8B8FF #2A1450 #D8B8FF #776B8C");

    private final String light;
    private final String dark;
    private final String contrast;

    Accent(String light, String dark, String contrast) {
        this.light = light;
        this.dark = dark;
        this.contrast = contrast;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String contrast() {
        return contrast;
    }
}
