package org.tradebrief.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** How long one thing took, several times. */
final class Times {
    private final List<Long> nanos = new ArrayList<>();

    /** Does it once and keeps the time. */
    <T> T time(Callable<T> work) throws Exception {
        long began = System.nanoTime();
        T made = work.call();
        add(System.nanoTime() - began);
        return made;
    }

    void add(long took) {
        nanos.add(took);
    }

    /** In milliseconds: the smallest time that at least that share of the runs did not exceed. */
    double quantile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %s, p95 %s, n=%d", shown(quantile(0.5)), shown(quantile(0.95)), nanos.size());
    }

    /** Milliseconds as a person reads them. */
    static String shown(double millis) {
        return millis >= 1000
                ? String.format(Locale.ROOT, "%.2f s", millis / 1000)
                : String.format(Locale.ROOT, millis >= 10 ? "%.0f ms" : "%.2f ms", millis);
    }
}
