package org.tradebrief.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tradebrief.review.trail.Entry;
import org.tradebrief.review.trail.What;

/** The steps that undo takes back and redo brings again, without a limit. A new step ends what could be redone. */
final class History {
    private record Step(long entry, What what, Content before, Content after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void done(Entry entry, Content before, Content after) {
        done.push(new Step(entry.seq(), entry.what(), before, after));
        undone.clear();
    }

    /** The content before the step, which must be the last. */
    Content undo(long entry) {
        Step step = done.pop();
        if (step.entry() != entry) {
            throw new NoSuchElementException("step " + entry + " is not the last, " + step.entry() + " is");
        }
        undone.push(step);
        return step.before();
    }

    /** The content after the step, which must be the last that was undone. */
    Content redo(long entry) {
        Step step = undone.pop();
        if (step.entry() != entry) {
            throw new NoSuchElementException("step " + entry + " is not the last undone, " + step.entry() + " is");
        }
        done.push(step);
        return step.after();
    }

    /** Starts anew: what was before can no longer be undone. */
    void clear() {
        done.clear();
        undone.clear();
    }

    @Nullable
    What undo() {
        Step step = done.peek();
        return step == null ? null : step.what();
    }

    @Nullable
    What redo() {
        Step step = undone.peek();
        return step == null ? null : step.what();
    }

    /** The entry of the step that undo would take back; 0 for none. */
    long lastDone() {
        Step step = done.peek();
        return step == null ? 0 : step.entry();
    }

    /** The entry of the step that redo would bring back; 0 for none. */
    long lastUndone() {
        Step step = undone.peek();
        return step == null ? 0 : step.entry();
    }
}
