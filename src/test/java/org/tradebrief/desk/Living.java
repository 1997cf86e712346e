package org.tradebrief.desk;

import java.lang.management.ManagementFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts objects that the program still reaches. */
final class Living {
    private static final int TRIES = 40;
    private static final int STILL = 4;
    private static final long PAUSE_MILLIS = 250;

    private Living() {}

    /** Those of a class that are left after a full collection. */
    static int count(Class<?> type) {
        Matcher row = Pattern.compile("^ *\\d+: +(\\d+) +\\d+ +" + Pattern.quote(type.getName()) + "(?: |$)")
                .matcher("");
        return histogram()
                .lines()
                .filter(line -> row.reset(line).find())
                .mapToInt(line -> Integer.parseInt(row.group(1)))
                .sum();
    }

    /** The same, once it has come down to a bound, or after ten seconds: what runs out holds what it was given a while. */
    static int countFrom(int bound, Class<?> type) throws InterruptedException {
        int living = count(type);
        for (int i = 0; i < TRIES && living > bound; i++) {
            Thread.sleep(PAUSE_MILLIS);
            living = count(type);
        }
        return living;
    }

    /** The same, once it has not changed for a second: what a test before this one left may still be on its way out. */
    static int settled(Class<?> type) throws InterruptedException {
        int living = count(type);
        for (int same = 0, i = 0; same < STILL && i < TRIES; i++) {
            Thread.sleep(PAUSE_MILLIS);
            int now = count(type);
            same = now == living ? same + 1 : 0;
            living = now;
        }
        return living;
    }

    private static String histogram() {
        try {
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "gcClassHistogram",
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new AssertionError("this Java counts no objects", e);
        }
    }
}
