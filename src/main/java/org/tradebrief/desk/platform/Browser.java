package org.tradebrief.desk.platform;

import java.nio.file.Path;

/** Opens addresses and files outside the desk. */
public interface Browser {

    /** Opens an address whose scheme is http, https or mailto; any other is refused, for it comes from a document. */
    void open(String address);

    /** Shows a file that the desk itself has written. */
    void show(Path file);
}
