package org.tradebrief.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.desk.controls.Glyphs;
import org.tradebrief.desk.editor.LineViews;
import org.tradebrief.desk.editor.SectionEditor;
import org.tradebrief.desk.editor.text.EditorModel;
import org.tradebrief.desk.theme.Theme;
import org.tradebrief.desk.words.Words;

/** What stands below a section begins where its text ends, however narrow the window. */
class EditorHeightTest {
    @RegisterExtension
    final AtTheDesk place = new AtTheDesk();

    @ParameterizedTest
    @ValueSource(ints = {400, 640, 900})
    void theTextIsAsHighAsItsLinesAtItsOwnWidth(int width) throws Exception {
        EditorModel model = new EditorModel();
        model.open("逆差收窄，".repeat(80));
        AtomicReference<SectionEditor> made = new AtomicReference<>();
        place.show(() -> {
            Glyphs glyphs = new Glyphs(new Words());
            made.set(new SectionEditor(model, glyphs, new TestDesk.MemoryClip(), new LineViews(glyphs, key -> null)));
            Scene scene = new Scene(new VBox(made.get(), new Label("下一節")), width, 700);
            new Theme().dress(scene);
            return scene;
        });
        SectionEditor editor = made.get();
        FxThread.await("its layout", () -> editor.getWidth() > 0);
        assertEquals(FxThread.run(() -> editor.prefHeight(editor.getWidth())), FxThread.run(editor::getHeight), 1.0);
    }
}
