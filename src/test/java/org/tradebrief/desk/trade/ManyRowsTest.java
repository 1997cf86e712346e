package org.tradebrief.desk.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Where one comes to in a table of a million rows. */
class ManyRowsTest {
    private static final int ROWS = 1_000_000;

    private TableView<Integer> table;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            table = new TableView<>(FXCollections.observableList(numbers()));
            table.setFixedCellSize(TradeTable.ROW);
            TableColumn<Integer, Integer> column = new TableColumn<>();
            column.setCellValueFactory(f -> new SimpleObjectProperty<>(f.getValue()));
            table.getColumns().add(column);
            stage.setScene(new Scene(table, 400, 640));
            stage.show();
            return table;
        });
        ManyRows.ready(ROWS);
    }

    @AfterAll
    static void leave() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aRowThatIsGoneToStandsAtTheTop() {
        assertEquals(700_000, after(rows -> rows.moveTo(700_000)), 1);
    }

    @Test
    void pixelsMoveByAsManyRowsAsTheyAreHigh() {
        after(rows -> rows.moveTo(300_000));
        // Half a row down, where no rounding decides which one is the first.
        int before = after(rows -> rows.move(TradeTable.ROW / 2));
        assertEquals(before + 3, after(rows -> rows.move(3 * TradeTable.ROW)));
        assertEquals(before - 7, after(rows -> rows.move(-10 * TradeTable.ROW)));
    }

    @Test
    void noEndIsPassed() {
        assertEquals(0, after(rows -> rows.move(-TradeTable.ROW)));
        after(rows -> rows.moveTo(ROWS - 1));
        assertEquals(ROWS - 1, last());
        after(rows -> rows.move(10 * TradeTable.ROW));
        assertEquals(ROWS - 1, last());
    }

    /** The first row in sight after that. */
    private int after(Consumer<ManyRows> moving) {
        return onScreen(() -> {
            moving.accept(ManyRows.in(table).orElseThrow());
            table.layout();
            return flow().getFirstVisibleCell().getIndex();
        });
    }

    private int last() {
        return onScreen(() -> flow().getLastVisibleCell().getIndex());
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    private static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    private static List<Integer> numbers() {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return index;
            }

            @Override
            public int size() {
                return ROWS;
            }
        };
    }
}
