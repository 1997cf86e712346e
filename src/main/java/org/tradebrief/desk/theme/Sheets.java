package org.tradebrief.desk.theme;

import java.net.URL;
import java.util.Objects;

/** The style sheets that lie beside the classes which they dress. */
public final class Sheets {
    private Sheets() {}

    /**
     * The address of a style sheet. A package holds each in compiled form too, which is read without a parser at each start.
     *
     * @param name without its ending
     */
    public static String beside(Class<?> owner, String name) {
        URL compiled = owner.getResource(name + ".bss");
        return compiled != null
                ? compiled.toExternalForm()
                : Objects.requireNonNull(owner.getResource(name + ".css"), name).toExternalForm();
    }
}
