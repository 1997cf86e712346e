package org.tradebrief.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The two streams that a command writes to: answers on one, what went wrong on the other. */
record Console(PrintStream out, PrintStream err) {

    /** Those of this program. Consoles differ in their encoding; what other programs read is UTF-8 everywhere. */
    static Console standard() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }
}
