package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.desk.words.Language;

/** The table of concentrations in the smallest window that the desk is drawn for. */
class HhiInEnglishTest {
    @TempDir
    Path folder;

    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    @ParameterizedTest
    @ValueSource(doubles = {13, 16})
    void noNameAndNoValueOfTheTableIsCutShort(double textSize) throws Exception {
        DeskWindow window = place.openSample(new TestDesk(folder));
        FxThread.run(() -> {
            place.resize(1280, 800);
            window.words().languageProperty().set(Language.EN);
            window.theme().textSizeProperty().set(textSize);
            window.actions().get("view.hhi").fire();
            return window;
        });
        FxThread.await(
                "the economies", () -> cut(window) != null && written(window).contains("United States"));
        FxThread.await("a quiet window", () -> !window.isWorking());
        assertEquals(List.of(), FxThread.run(() -> cut(window)));
    }

    private static List<String> written(DeskWindow window) {
        return cells(window).stream().map(TableCell::getText).toList();
    }

    private static List<String> cut(DeskWindow window) {
        return cells(window).stream()
                .filter(cell -> cell.lookup(".text") instanceof Text text
                        && !text.getText().equals(cell.getText()))
                .map(TableCell::getText)
                .toList();
    }

    private static List<? extends TableCell<?, ?>> cells(DeskWindow window) {
        return window.scene().getRoot().lookupAll("#hhi-values .table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty() && cell.getText() != null)
                .map(node -> (TableCell<?, ?>) node)
                .toList();
    }
}
