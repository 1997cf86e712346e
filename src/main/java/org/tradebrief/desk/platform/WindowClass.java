package org.tradebrief.desk.platform;

import com.sun.glass.ui.Application;

/**
 * The name by which a Linux desktop knows the program's windows and finds its entry in the menu, and with it name and
 * icon: {@code StartupWMClass} there. JavaFX takes it from an application's class, by which this program does not start,
 * and has no public way to give another.
 */
public final class WindowClass {
    private static final String NAME = "tradebrief";

    private WindowClass() {}

    /** On the screen's thread, before the first window. */
    public static void name() {
        Application.GetApplication().setName(NAME);
    }
}
