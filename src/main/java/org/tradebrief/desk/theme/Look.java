package org.tradebrief.desk.theme;

/** How the desk looks. SYSTEM follows the operating system between light and dark. */
public enum Look {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
}
