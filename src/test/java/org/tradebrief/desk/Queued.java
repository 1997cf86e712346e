package org.tradebrief.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a thread could have worked but had no processor, as Linux counts it: what other programs cost, not we. Elsewhere
 * nothing is known, and zero told.
 */
final class Queued {
    private static final Path THREADS = Path.of("/proc/self/task");
    /** Linux keeps so much of a thread's name. */
    private static final int NAME = 15;

    private final @Nullable Path counts;

    private Queued(@Nullable Path counts) {
        this.counts = counts;
    }

    /** Of the thread that asks each time. */
    static Queued ofThis() {
        Path own = Path.of("/proc/thread-self/schedstat");
        return new Queued(Files.exists(own) ? own : null);
    }

    static Queued of(String thread) {
        String kept = thread.substring(0, Math.min(NAME, thread.length()));
        try (Stream<Path> all = Files.isDirectory(THREADS) ? Files.list(THREADS) : Stream.of()) {
            List<Path> named = all.filter(
                            task -> read(task.resolve("comm")).strip().equals(kept))
                    .toList();
            return new Queued(named.size() == 1 ? named.getFirst().resolve("schedstat") : null);
        } catch (IOException e) {
            return new Queued(null);
        }
    }

    /** In nanoseconds since the thread began. */
    long nanos() {
        String[] numbers = counts == null ? new String[0] : read(counts).split(" ");
        return numbers.length < 2 ? 0 : Long.parseLong(numbers[1]);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // A thread that has ended meanwhile.
            return "";
        }
    }
}
