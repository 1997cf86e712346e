package org.tradebrief.workbench;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something built when it is first asked for, once, by whichever thread asks first. */
final class Lazy<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    private Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    static <T> Lazy<T> of(Supplier<T> maker) {
        return new Lazy<>(maker);
    }

    /** Begins to build it on another thread; whoever asks meanwhile waits for it. */
    Lazy<T> begin() {
        Thread.ofVirtual().start(() -> {
            try {
                get();
            } catch (RuntimeException e) {
                // Whoever asks for it builds it again, and is told.
            }
        });
        return this;
    }

    /** Does something with it where it was asked for, such as closing it. */
    synchronized void ifMade(Consumer<T> use) {
        T there = made;
        if (there != null) {
            use.accept(there);
        }
    }

    synchronized T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }
}
