package org.tradebrief.desk;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;

/**
 * Times of frames, taken from pulses while something goes on: how far pulses are apart, how long the screen's thread and the
 * one that draws worked for each, and how long the two stood in the queue for a processor. A pulse that comes late is a frame
 * that a person sees late; on a machine with other work, what both worked tells what it would take on one without.
 */
final class FrameTimes extends AnimationTimer {
    private static final long LATE = 50_000_000;
    private static final String DRAWING = "QuantumRenderer-0";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Long> gaps = new ArrayList<>();
    private final List<Long> works = new ArrayList<>();
    private final List<Long> drawings = new ArrayList<>();
    private final List<Long> both = new ArrayList<>();
    private final List<Long> queues = new ArrayList<>();
    private final Queued layingOut = Queued.ofThis();
    private final Queued painting = Queued.of(DRAWING);
    private final LateFrames late;
    private final long drawing;
    private long last;
    private long worked;
    private long drawn;
    private long queued;

    FrameTimes(LateFrames late) {
        this.late = late;
        drawing = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(DRAWING))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no thread draws: " + DRAWING));
    }

    /** On the screen's thread. Asks for a pulse as often as the screen is drawn. */
    @Override
    public void start() {
        late.watch(Thread.currentThread());
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        late.rest();
    }

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        long work = threads.getCurrentThreadCpuTime();
        long draw = threads.getThreadCpuTime(drawing);
        long queue = layingOut.nanos() + painting.nanos();
        if (last > 0) {
            both.add(work - worked + draw - drawn);
            queues.add(queue - queued);
            gaps.add(time - last);
            works.add(work - worked);
            drawings.add(draw - drawn);
        }
        last = time;
        worked = work;
        drawn = draw;
        queued = queue;
        late.pulse(time);
    }

    static String head() {
        String heads = Stream.of("from frame to frame", "queued", "worked", "of it layout", "of it drawing")
                .map(head -> String.format(Locale.ROOT, " |%37s", head))
                .collect(Collectors.joining());
        String columns = String.format(Locale.ROOT, " |%7s%7s%7s%7s%9s", "p50", "p95", "p99", "max", "> 50");
        return String.format(
                Locale.ROOT, "%-32s %7s%s%n%40s%s", "milliseconds", "frames", heads, "", columns.repeat(5));
    }

    String told(String what) {
        return String.format(Locale.ROOT, "%-32s %,7d", what, gaps.size())
                + Stream.of(gaps, queues, both, works, drawings)
                        .map(nanos -> " |" + told(nanos))
                        .collect(Collectors.joining());
    }

    private static String told(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%7.1f%7.1f%7.1f%7.1f%9d",
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                quantile(sorted, 1),
                sorted.stream().filter(n -> n > LATE).count());
    }

    private static double quantile(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
