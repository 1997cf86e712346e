package org.tradebrief.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks where the screen's thread is whenever a frame takes long, and counts the places. */
final class LateFrames {
    private static final long LATE = 35_000_000;
    private static final long LOOKED_AT_FROM = 15_000_000;
    private static final long EVERY = 4_000_000;
    private static final int TOLD = 12;

    private final Map<String, Integer> places = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Thread watched;
    private volatile long last;

    LateFrames() {
        Thread.ofPlatform().daemon().name("late-frames").start(this::look);
    }

    void watch(Thread screen) {
        last = System.nanoTime();
        watched = screen;
    }

    void rest() {
        watched = null;
    }

    /** A frame has begun; what was seen since the one before counts if it came late. */
    void pulse(long time) {
        List<String> meanwhile = new ArrayList<>();
        for (String place = seen.poll(); place != null; place = seen.poll()) {
            meanwhile.add(place);
        }
        if (time - last > LATE) {
            meanwhile.forEach(place -> places.merge(place, 1, Integer::sum));
        }
        last = time;
    }

    /** Where late frames were spent, most often first. */
    String told() {
        return places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(TOLD)
                .map(place -> String.format("%6d  %s", place.getValue(), place.getKey()))
                .reduce("frames above 35 ms, looked at every 4 ms, were", (all, line) -> all + "\n" + line);
    }

    private void look() {
        while (true) {
            LockSupport.parkNanos(EVERY);
            Thread screen = watched;
            if (screen != null && System.nanoTime() - last > LOOKED_AT_FROM) {
                seen.add(place(screen.getStackTrace()));
            }
        }
    }

    /** The innermost place of ours with who called it, else of JavaFX's controls, else the step of the pulse. */
    private static String place(StackTraceElement[] stack) {
        return Stream.of("org.tradebrief.", "javafx.scene.control.skin.VirtualFlow", "javafx.scene.Scene.do")
                .map(begin -> Stream.of(stack)
                        .map(StackTraceElement::toString)
                        .map(e -> e.substring(e.indexOf('/') + 1))
                        .filter(e -> e.startsWith(begin))
                        .limit(2)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> String.join(" < ", found))
                .orElse(stack.length == 0 ? "nowhere" : stack[0].toString());
    }
}
