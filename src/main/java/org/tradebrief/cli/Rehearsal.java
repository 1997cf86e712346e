package org.tradebrief.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several command lines one after the other, parted by {@code +}. The build records such a run, and from what Java noted of
 * it makes the cache that shortens the start of every command later.
 */
final class Rehearsal {
    private static final String NEXT = "+";

    private Rehearsal() {}

    public static void main(String[] args) {
        Console console = Console.standard();
        boolean done = true;
        for (String[] line : lines(args)) {
            int exit = Main.run(console, line);
            done &= exit == Exit.DONE.code() || exit == Exit.LOOK.code();
        }
        console.out().flush();
        System.exit(done ? Exit.DONE.code() : Exit.FAILED.code());
    }

    static List<String[]> lines(String... args) {
        List<String[]> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= args.length; at++) {
            if (at == args.length || args[at].equals(NEXT)) {
                lines.add(Arrays.copyOfRange(args, from, at));
                from = at + 1;
            }
        }
        return lines;
    }
}
