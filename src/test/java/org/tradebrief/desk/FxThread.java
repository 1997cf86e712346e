package org.tradebrief.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tradebrief.desk.theme.Fonts;

/** Runs parts of a test on the screen's thread, and waits for what must come. */
final class FxThread {
    private static final long PATIENCE_SECONDS = 60;

    private FxThread() {}

    /** Starts JavaFX where it is not running yet, and gives a stage. */
    static Stage stage() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        run(() -> {
            Fonts.loadTraditional();
            return stage;
        });
        return stage;
    }

    static <T> T run(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** Waits until something holds, asked on the screen's thread. */
    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> run(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
