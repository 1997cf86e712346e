package org.tradebrief.desk;

import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/** Shows a test's desk on the one stage, and leaves it behind each test as a person leaves the window. */
final class AtTheDesk implements AfterEachCallback {
    private @Nullable Stage stage;

    /** Shows a window; one that was shown before must have been left. */
    DeskWindow open(TestDesk desk) throws TimeoutException {
        Stage on = FxThread.stage();
        stage = on;
        return FxThread.run(() -> {
            DeskWindow made = desk.window(desk.openings());
            made.show(on);
            return made;
        });
    }

    /** Closes the window, with which the workspace is left. */
    void leave() {
        Stage on = stage;
        if (on != null) {
            FxThread.run(() -> {
                on.hide();
                return on;
            });
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        leave();
        FxToolkit.cleanupStages();
    }
}
