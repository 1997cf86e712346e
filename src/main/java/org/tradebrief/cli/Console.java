package org.tradebrief.cli;

import java.io.PrintStream;

/** The two streams that a command writes to: answers on one, what went wrong on the other. */
record Console(PrintStream out, PrintStream err) {

    void say(String line) {
        out.println(line);
    }

    void complain(String line) {
        err.println(line);
    }
}
