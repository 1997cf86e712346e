package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.desk.words.Language;

/**
 * Whatever room the window has, each screen stands whole in it: nothing sticks out of the area that it stands in or out of
 * the window, and no button's name is cut short. A screen of 1280x800 at 150 % is one of 853x533, at 200 % one of 640x400.
 */
class NothingCutTest {
    private static final List<String> TABS = List.of("review", "trade", "hhi", "policy", "search");
    private static final List<String> SHEETS =
            List.of("app.preferences", "app.shortcuts", "app.tasks", "app.diagnostics", "app.palette", "data.refresh");
    /** The second is found by a title alone, so that the document beside it has no word to go to. */
    private static final List<String> QUESTIONS = List.of("稀土出口管制政策", "rare");

    private static final int[][] SIZES = {{1280, 800}, {1024, 640}, {853, 533}, {640, 400}};

    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk at = new AtTheDesk();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyScreenStandsWholeInAnyWindow(Language language) throws Exception {
        TestDesk desk = new TestDesk(folder);
        DeskWindow window = at.open(desk);
        speak(window, language);
        Set<String> cut = new TreeSet<>();
        for (int[] size : SIZES) {
            look(window, size, "start", cut);
        }
        look(window, SIZES[0], "start", cut);
        at.leave();
        DeskWindow open = at.openSample(desk);
        speak(open, language);
        for (int[] size : SIZES) {
            for (String tab : TABS) {
                fire(open, "view." + tab);
                for (String question : tab.equals("search") ? QUESTIONS : List.of("")) {
                    ask(open, question);
                    look(open, size, tab, cut);
                }
            }
            for (String sheet : SHEETS) {
                fire(open, sheet);
                look(open, size, sheet, cut);
                FxThread.run(() -> {
                    open.closeSheet();
                    return null;
                });
            }
        }
        assertEquals("", String.join("\n", cut));
    }

    private static void speak(DeskWindow window, Language language) {
        FxThread.run(() -> {
            window.words().languageProperty().set(language);
            return null;
        });
    }

    private static void fire(DeskWindow window, String action) {
        FxThread.run(() -> {
            window.actions().get(action).fire();
            return null;
        });
    }

    private static void ask(DeskWindow window, String question) {
        if (!question.isEmpty()) {
            FxThread.run(() -> {
                TextField field = (TextField) window.scene().lookup("#search-query");
                field.setText(question);
                field.fireEvent(new ActionEvent());
                return null;
            });
        }
    }

    private void look(DeskWindow window, int[] size, String where, Set<String> cut) throws Exception {
        FxThread.run(() -> {
            at.resize(size[0], size[1]);
            return null;
        });
        FxThread.await(where, () -> !window.isWorking());
        // The first picture lays out, those behind it follow the sizes that it gave.
        for (int i = 0; i < 5; i++) {
            FxThread.run(() -> {
                javafx.application.Platform.requestNextPulse();
                return null;
            });
            Thread.sleep(30);
        }
        cut.addAll(FxThread.run(() -> CutOff.of(window.scene().getRoot(), where + " at " + size[0] + "x" + size[1])));
    }
}
