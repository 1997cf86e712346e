package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tradebrief.desk.screen.Notices;

/** A fault is told once, even where telling it fails as well. */
class FaultsTest {
    private final Thread thread = Thread.currentThread();
    private final Notices notices = new Notices();

    @AfterEach
    void leaveTheThreadAsItWas() {
        thread.setUncaughtExceptionHandler(null);
    }

    @Test
    void aFaultIsTold() {
        new Faults(notices).uncaughtException(thread, new IllegalStateException("broken"));

        assertEquals(List.of("java.lang.IllegalStateException"), notices.failures());
    }

    @Test
    void tellingThatFailsIsNotToldAgainWithoutEnd() {
        Faults faults = new Faults(notices);
        thread.setUncaughtExceptionHandler(faults);
        notices.open().addListener((ListChangeListener<Notices.Notice>) change -> {
            throw new IllegalStateException("no window any more");
        });

        faults.uncaughtException(thread, new IllegalArgumentException("broken"));

        assertEquals(List.of("java.lang.IllegalArgumentException"), notices.failures());
    }
}
