package org.tradebrief.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Where what is drawn over text stands. */
class LeafMarksTest {
    @AfterAll
    static void leave() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aFigureThatIsBrokenOverLinesIsMarkedOnEachOfThem() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        List<Rectangle2D> areas = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            TextFlow flow = new TextFlow(new Text("one two three four five six seven eight nine ten"));
            stage.setScene(new Scene(flow, 120, 200));
            flow.resize(120, 200);
            flow.layout();
            return LeafMarks.areas(flow, 4, 44);
        }));
        assertTrue(areas.size() > 1, areas::toString);
        for (int i = 1; i < areas.size(); i++) {
            assertTrue(areas.get(i).getMinY() >= areas.get(i - 1).getMaxY() - 1, areas::toString);
        }
        assertEquals(0, areas.getLast().getMinX(), 0.5);
    }
}
