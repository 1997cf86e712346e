package org.tradebrief.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One window on the sample workspace for all tests of a class, with what each of them does at it. */
final class SampleDesk implements BeforeAllCallback, AfterAllCallback {
    private final AtTheDesk at = AtTheDesk.forAll();
    private @Nullable Path folder;
    private @Nullable TestDesk desk;
    private @Nullable DeskWindow window;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        Path made = Files.createTempDirectory("desk-test");
        folder = made;
        TestDesk sat = new TestDesk(made);
        desk = sat;
        window = at.openSample(sat);
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        // A class outlives its tests, and would keep the window with it.
        window = null;
        desk = null;
        at.afterAll(context);
        Screenshots.delete(folder());
    }

    /** Where its workspace lies; files of a test may lie beside it. */
    Path folder() {
        return Objects.requireNonNull(folder);
    }

    TestDesk desk() {
        return Objects.requireNonNull(desk);
    }

    DeskWindow window() {
        return Objects.requireNonNull(window);
    }

    /** Does what a menu, a key or the palette would. */
    void fire(String action) {
        FxThread.run(() -> {
            window().actions().get(action).fire();
            return action;
        });
    }

    void closeSheet() {
        FxThread.run(() -> {
            window().closeSheet();
            return window();
        });
    }

    /** Waits until something stands there. */
    void await(String selector) {
        FxThread.await(selector, () -> exists(selector));
    }

    boolean exists(String selector) {
        return find(selector) != null;
    }

    @Nullable
    Node find(String selector) {
        return window().scene().getRoot().lookup(selector);
    }
}
