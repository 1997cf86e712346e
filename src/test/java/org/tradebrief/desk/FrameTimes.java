package org.tradebrief.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/**
 * Times of frames, taken from pulses while something goes on: how far pulses are apart, and how long the screen's thread
 * works on style and layout in each. A pulse that comes late is a frame that a person sees late.
 */
final class FrameTimes {
    private final Scene scene;
    private final List<Long> gaps = new ArrayList<>();
    private final List<Long> works = new ArrayList<>();
    private final Runnable before = this::begin;
    private final Runnable after = this::end;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (last > 0) {
                gaps.add(now - last);
            }
            last = now;
        }
    };
    private long last;
    private long began;

    FrameTimes(Scene scene) {
        this.scene = scene;
    }

    /** On the screen's thread. Asks for a pulse as often as the screen is drawn. */
    void start() {
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after);
        timer.start();
    }

    void stop() {
        timer.stop();
        scene.removePreLayoutPulseListener(before);
        scene.removePostLayoutPulseListener(after);
    }

    private void begin() {
        began = System.nanoTime();
    }

    private void end() {
        works.add(System.nanoTime() - began);
    }

    /** A line for a person: {@code 1,800 frames, p50 16.7 ms, p95 17.1 ms, p99 21.0 ms, longest 33.4 ms, 0 above 50 ms}. */
    String told() {
        return told("frames", gaps) + "\n" + told("layouts", works);
    }

    private static String told(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        long late = sorted.stream().filter(n -> n > 50_000_000).count();
        return String.format(
                Locale.ROOT,
                "%,d %s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms, %d above 50 ms",
                sorted.size(),
                what,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                quantile(sorted, 1),
                late);
    }

    private static double quantile(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
