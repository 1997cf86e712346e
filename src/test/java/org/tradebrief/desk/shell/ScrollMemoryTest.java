package org.tradebrief.desk.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A few hits of different heights, scrolled, left and shown anew. */
class ScrollMemoryTest {
    private static final double HEIGHT = 400;

    private Stage stage;

    @BeforeEach
    void takeTheStage() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void leaveTheStage() {
        fx(() -> {
            stage.hide();
            stage.setScene(null);
            return stage;
        });
    }

    /** From the top to the end and a little beyond, of lists that fill little or much more than their place. */
    @ParameterizedTest
    @ValueSource(ints = {4, 5, 12, 40})
    void aListComesBackToThePixel(int rows) {
        List<String> otherwise = new ArrayList<>();
        double end = fx(() -> flow(show(new ScrollMemory(), rows)).scrollPixels(100_000));
        for (double pixels = 0; pixels < end + 40; pixels += Math.max(17, Math.ceil(end / 12))) {
            ScrollMemory before = new ScrollMemory();
            ListView<Integer> left = show(before, rows);
            double by = pixels;
            fx(() -> flow(left).scrollPixels(by));
            WaitForAsyncUtils.waitForFxEvents();
            List<String> seen = fx(() -> inSight(left));
            List<String> again = comeBack(fx(before::state), rows, seen);
            if (!again.equals(seen)) {
                otherwise.add(pixels + ": " + seen + " came back as " + again);
            }
        }
        assertEquals(List.of(), otherwise);
    }

    private List<String> comeBack(Map<String, String> state, int rows, List<String> wanted) {
        ScrollMemory after = new ScrollMemory();
        fx(() -> {
            after.restore(state);
            return after;
        });
        ListView<Integer> back = show(after, rows);
        try {
            WaitForAsyncUtils.waitFor(
                    2, TimeUnit.SECONDS, () -> fx(() -> inSight(back)).equals(wanted));
        } catch (TimeoutException e) {
            // What it came to is compared by the caller.
        }
        return fx(() -> inSight(back));
    }

    private ListView<Integer> show(ScrollMemory memory, int rows) {
        ListView<Integer> list = new ListView<>();
        list.setId("hits");
        list.getItems().setAll(IntStream.range(0, rows).boxed().toList());
        list.setCellFactory(l -> new Tall());
        StackPane tab = new StackPane(list);
        fx(() -> {
            stage.setScene(new Scene(tab, 300, HEIGHT));
            stage.show();
            memory.shown("search", tab);
            return stage;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return list;
    }

    private static List<String> inSight(ListView<Integer> list) {
        List<String> rows = new ArrayList<>();
        VirtualFlow<?> flow = flow(list);
        for (int i = flow.getFirstVisibleCell().getIndex();
                i <= flow.getLastVisibleCell().getIndex();
                i++) {
            rows.add(i + " " + Math.round(flow.getCell(i).getLayoutY()));
        }
        return rows;
    }

    private static VirtualFlow<?> flow(ListView<Integer> list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** As high as a hit with few or many lines of text. */
    private static final class Tall extends ListCell<Integer> {
        @Override
        protected void updateItem(Integer item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : "hit " + item);
            setPrefHeight(empty ? 20 : 90 + item * 53 % 80);
        }
    }
}
