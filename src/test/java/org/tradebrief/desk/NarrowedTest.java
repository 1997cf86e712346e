package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.desk.words.Language;

/** A tab that stands open while its window becomes narrow stays whole, and what says of when and from where is never cut. */
class NarrowedTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk at = new AtTheDesk();

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatSaysOfWhenAndFromWhereIsReadWholeInANarrowWindow(Language language) throws Exception {
        DeskWindow window = at.openSample(new TestDesk(folder));
        FxThread.run(() -> {
            at.resize(1280, 800);
            window.words().languageProperty().set(language);
            window.actions().get("view.trade").fire();
            return null;
        });
        FxThread.await(
                "the table",
                () -> window.scene().getRoot().lookup("#trade-source") instanceof Labeled source
                        && !source.getText().isEmpty());
        settle();
        Set<String> cut = new TreeSet<>();
        narrow(853, 533);
        cut.addAll(FxThread.run(() -> CutOff.of(window.scene().getRoot(), "trade")));
        for (String whole : List.of("#trade-source", "#trade-through", ".table-foot")) {
            cut.addAll(FxThread.run(() -> shortened(window.scene().getRoot().lookup(whole))));
        }
        FxThread.run(() -> {
            window.actions().get("view.search").fire();
            return null;
        });
        settle();
        cut.addAll(FxThread.run(() -> shortened(window.scene().getRoot().lookup(".state-hint"))));
        FxThread.run(() -> {
            TextField field = (TextField) window.scene().lookup("#search-query");
            field.setText("稀土出口管制政策");
            field.fireEvent(new ActionEvent());
            return null;
        });
        FxThread.await(
                "a document",
                () -> window.scene().getRoot().lookup("#search-reading") != null
                        && window.scene().getRoot().lookup(".similar").isVisible());
        settle();
        cut.addAll(FxThread.run(() -> CutOff.of(window.scene().getRoot(), "search")));
        cut.addAll(FxThread.run(() -> shortened(window.scene().getRoot().lookup(".reading-head .meta"))));
        assertEquals("", String.join("\n", cut));
    }

    private void narrow(double width, double height) throws Exception {
        FxThread.run(() -> {
            at.resize(width, height);
            return null;
        });
        settle();
    }

    private static void settle() throws Exception {
        // Not for the end of all work: vectors are made behind the window for minutes.
        for (int i = 0; i < 5; i++) {
            FxThread.run(() -> {
                Platform.requestNextPulse();
                return null;
            });
            Thread.sleep(30);
        }
    }

    /** The labels in a node, and itself where it is one, whose text is not drawn whole. */
    private static List<String> shortened(Node within) {
        List<Node> all = new ArrayList<>(within.lookupAll(".label"));
        all.add(within);
        return all.stream()
                .filter(node -> node instanceof Labeled labeled
                        && labeled.isVisible()
                        && labeled.getText() != null
                        && labeled.lookup(".text") instanceof Text text
                        && text.getText().endsWith(labeled.getEllipsisString())
                        && !labeled.getText().endsWith(labeled.getEllipsisString()))
                .map(node -> "is cut: " + ((Labeled) node).getText())
                .toList();
    }
}
