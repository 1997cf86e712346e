package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tradebrief.desk.words.Language;

/** The day whose knowledge is shown, chosen in the calendar with the keyboard alone. */
class AsOfDayTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk at = new AtTheDesk();

    private final FxRobot robot = new FxRobot();
    private DeskWindow window;

    @BeforeEach
    void openTheSample() throws Exception {
        window = at.openSample(new TestDesk(folder));
    }

    @Test
    void aDayIsChosenByKeys() {
        openCalendar();
        assertEquals("2026年2月8日 星期日", spokenFocus());
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.UP);
        assertEquals("2026年1月31日 星期六", spokenFocus());
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.END);
        assertEquals("2026年2月28日 星期六", spokenFocus());
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        FxThread.await("the calendar to go", () -> calendars().isEmpty());
        assertEquals("2026-02-09", shownDay());
    }

    @Test
    void escapeLeavesTheDayAsItIs() {
        openCalendar();
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        FxThread.await("the calendar to go", () -> calendars().isEmpty());
        assertEquals("2026-02-08", shownDay());
    }

    @Test
    void theCalendarSpeaksTheDesksLanguageAndTellsIsoWeeks() {
        FxThread.run(() -> {
            window.words().languageProperty().set(Language.EN);
            return window;
        });
        openCalendar();
        List<String> told = FxThread.run(() -> calendars().getFirst().getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
        assertTrue(told.containsAll(List.of("February 2026", "5", "6", "10")), told::toString);
    }

    private void openCalendar() {
        FxThread.run(() -> {
            Node field = window.scene().lookup("#as-of");
            field.requestFocus();
            return field;
        });
        robot.push(KeyCode.SPACE);
        FxThread.await("the calendar", () -> !calendars().isEmpty() && focus() != null);
    }

    private static List<Window> calendars() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).toList();
    }

    private static Node focus() {
        return calendars().getFirst().getScene().getFocusOwner();
    }

    private static String spokenFocus() {
        return FxThread.run(() -> focus().getAccessibleText());
    }

    private String shownDay() {
        return FxThread.run(() -> ((Labeled) window.scene().lookup("#as-of .strong")).getText());
    }
}
