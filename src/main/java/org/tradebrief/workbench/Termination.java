package org.tradebrief.workbench;

import java.util.List;
import sun.misc.Signal;

/**
 * The system's wish that the program end: a session that is ended, Ctrl-C. Work then ends in order. Java's own way would
 * have the model's native library take itself down beside a run that is under way, and the program with it.
 */
public final class Termination {
    private static final List<String> SIGNALS = List.of("TERM", "INT", "HUP");
    /** By which a program tells that it was ended by a signal of that number. */
    private static final int SIGNALLED = 128;

    private Termination() {}

    /**
     * Has something done when the system wishes the program to end, after which it does.
     *
     * @param leave stops what runs and returns when it has; what was named before is no longer done
     */
    public static void then(Runnable leave) {
        for (String name : SIGNALS) {
            try {
                Signal.handle(new Signal(name), signal -> {
                    leave.run();
                    System.exit(SIGNALLED + signal.getNumber());
                });
            } catch (IllegalArgumentException e) {
                System.getLogger(Termination.class.getName())
                        .log(System.Logger.Level.DEBUG, "no such signal on this system: " + name, e);
            }
        }
    }
}
