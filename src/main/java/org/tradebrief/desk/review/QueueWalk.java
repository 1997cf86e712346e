package org.tradebrief.desk.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person is in the queue, who decides on one item after the other while those that are decided leave it. */
final class QueueWalk {
    private @Nullable OpenItem last;
    private int lastIndex = -1;

    /** What was decided and has not left the queue yet; null for nothing. */
    private @Nullable OpenItem decided;

    void at(OpenItem item, List<OpenItem> queue) {
        last = item;
        lastIndex = queue.indexOf(item);
    }

    void reset() {
        last = null;
        lastIndex = -1;
        decided = null;
    }

    /** The item at a place, below zero for none, is decided: once it has left the queue the walk goes on by itself. */
    void decide(int place, List<OpenItem> queue) {
        if (place >= 0) {
            at(queue.get(place), queue);
            decided = queue.get(place);
        }
    }

    /** What follows a flagged section that is decided; empty where it does not wait in the queue, or waits there alone. */
    static Optional<OpenItem> behindSection(int part, List<OpenItem> queue) {
        int at = OpenItem.find(queue, part, null, 0);
        return at < 0 || queue.size() < 2 ? Optional.empty() : Optional.of(queue.get((at + 1) % queue.size()));
    }

    /** A person went somewhere else, or writes: nothing takes them away from there. */
    void stay() {
        decided = null;
    }

    /** Whether what was decided has left the queue, and something waits behind it; true once. */
    boolean goesOn(List<OpenItem> queue) {
        boolean left = decided != null && !queue.contains(decided);
        decided = left ? null : decided;
        return left && !queue.isEmpty();
    }

    /**
     * The place to go to in a queue that is not empty: on from what is shown; where that was decided and left the queue, to
     * what has taken its place; at first to the weightiest.
     *
     * @param shown the place of what is shown; -1 for something that is not in the queue
     */
    int next(int direction, int shown, List<OpenItem> queue) {
        int now = shown >= 0 ? shown : last == null ? -1 : queue.indexOf(last);
        if (now >= 0) {
            return Math.floorMod(now + direction, queue.size());
        }
        if (lastIndex < 0) {
            return direction > 0 ? 0 : queue.size() - 1;
        }
        return Math.floorMod(direction > 0 ? lastIndex : lastIndex - 1, queue.size());
    }
}
