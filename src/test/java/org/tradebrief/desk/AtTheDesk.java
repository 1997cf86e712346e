package org.tradebrief.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Shows a test's desk on the one stage, and leaves it behind each test as a person leaves the window. */
final class AtTheDesk implements AfterEachCallback, AfterAllCallback {
    private final FxRobot robot = new FxRobot();
    private @Nullable Stage stage;

    private final boolean forAll;

    AtTheDesk() {
        this(false);
    }

    private AtTheDesk(boolean forAll) {
        this.forAll = forAll;
    }

    /** For tests that share one window, which is left behind the last of them. */
    static AtTheDesk forAll() {
        return new AtTheDesk(true);
    }

    /** Shows a window; one that was shown before must have been left. */
    DeskWindow open(TestDesk desk) throws TimeoutException {
        return open(() -> desk.window(desk.openings()));
    }

    /** @param window made on the screen's thread */
    DeskWindow open(Callable<DeskWindow> window) throws TimeoutException {
        Stage on = take();
        return FxThread.run(() -> {
            DeskWindow made = window.call();
            made.show(on);
            return made;
        });
    }

    /** Shows a scene alone. */
    void show(Callable<Scene> scene) throws TimeoutException {
        Stage on = take();
        FxThread.run(() -> {
            on.setScene(scene.call());
            on.show();
            return on;
        });
    }

    /** Gives the window another size, as somebody with less of a screen has it; on the screen's thread. */
    void resize(double width, double height) {
        Stage on = stage;
        if (on != null) {
            on.setMinWidth(0);
            on.setMinHeight(0);
            on.setWidth(width);
            on.setHeight(height);
        }
    }

    private Stage take() throws TimeoutException {
        Stage on = FxThread.stage();
        stage = on;
        return on;
    }

    /** Shows a window on the sample workspace, as somebody who opens it from the first screen and skips the tour. */
    DeskWindow openSample(TestDesk desk) throws TimeoutException {
        return openSample(() -> desk.window(desk.openings()));
    }

    /** @param made on the screen's thread */
    DeskWindow openSample(Callable<DeskWindow> made) throws TimeoutException {
        DeskWindow window = open(made);
        FxThread.await("the first screen", () -> isThere(window, "#workspace-sample"));
        robot.push(KeyCode.ENTER);
        FxThread.await("the tour", () -> isThere(window, "#tour-on"));
        robot.push(KeyCode.ESCAPE);
        FxThread.await("the check", () -> isThere(window, ".verdict-bar"));
        return window;
    }

    private static boolean isThere(DeskWindow window, String selector) {
        return window.scene().getRoot().lookup(selector) != null;
    }

    /** Closes the window, with which the workspace is left. */
    void leave() {
        Stage on = stage;
        stage = null;
        if (on != null) {
            FxThread.run(() -> {
                on.hide();
                // The stage is every test's; what was on it is this one's.
                on.setScene(null);
                return on;
            });
            forgetEvents();
        }
    }

    /** TestFX keeps every event of its stage until it is given one, and with the event the control that it went to. */
    void forgetEvents() {
        FxToolkit.toolkitContext().setRegisteredStage(FxToolkit.toolkitContext().getRegisteredStage());
    }

    @Override
    public void afterEach(ExtensionContext context) throws TimeoutException {
        if (!forAll) {
            tidy();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws TimeoutException {
        if (forAll) {
            tidy();
        }
    }

    private void tidy() throws TimeoutException {
        leave();
        FxToolkit.cleanupStages();
    }
}
