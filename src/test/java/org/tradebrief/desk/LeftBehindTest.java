package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tradebrief.workbench.Workspace;

/** What was left, a workspace or the window, is held by nothing: each holds tens of megabytes. */
class LeftBehindTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    private final FxRobot robot = new FxRobot();

    @Test
    void ofAWorkspaceThatWasClosedNothingIsHeldByTheWindow() throws Exception {
        int before = Living.settled(Workspace.class);
        DeskWindow window = place.openSample(new TestDesk(folder));
        lookAtEveryTab(window);
        openEverySheet();
        assertTrue(Living.count(Workspace.class) > before, "one is open");
        FxThread.run(() -> {
            window.actions().get("workspace.close").fire();
            return window;
        });
        FxThread.await("the first screen", () -> window.scene().getRoot().lookup("#workspace-sample") != null);
        place.forgetEvents();
        assertEquals(before, Living.countFrom(before, Workspace.class));
        assertTrue(window.scene().getRoot().isVisible());
    }

    @Test
    void ofAWindowThatWasClosedNothingIsHeld() throws Exception {
        int before = Living.settled(DeskWindow.class);
        lookAtEveryTab(place.openSample(new TestDesk(folder)));
        place.leave();
        assertEquals(before, Living.countFrom(before, DeskWindow.class));
    }

    /** The preferences show the workspace's rules, the palette what is in it. */
    private void openEverySheet() {
        for (KeyCode sheet : new KeyCode[] {KeyCode.COMMA, KeyCode.K}) {
            robot.push(KeyCode.CONTROL, sheet);
            robot.write("61");
            robot.push(KeyCode.ESCAPE);
        }
    }

    private void lookAtEveryTab(DeskWindow window) {
        for (KeyCode tab : new KeyCode[] {KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5}) {
            robot.push(KeyCode.CONTROL, tab);
            FxThread.await("a quiet window", () -> !window.isWorking());
        }
    }
}
