package org.tradebrief.desk.palette;

import java.util.List;

/**
 * Something that the palette finds.
 *
 * @param kind key of its kind's name in the bundle: command, economy, measure, brief, section, setting
 * @param title as shown
 * @param detail shown in grey: keys of a command, the code of an economy
 * @param names what it is found by besides its title, in any language
 * @param obstacle why it cannot be chosen now; empty where it can
 * @param run what choosing it does
 */
public record Entry(String kind, String title, String detail, List<String> names, String obstacle, Runnable run) {
    /** One that can be chosen. */
    public Entry(String kind, String title, String detail, List<String> names, Runnable run) {
        this(kind, title, detail, names, "", run);
    }

    public Entry {
        names = List.copyOf(names);
    }
}
